namespace Duplex.Fhir.Model;

/// <summary>What a reader does with what R4 does not allow.</summary>
public enum FhirReadMode
{
    /// <summary>Every fault is an error, and the result holds no resource.</summary>
    Strict,

    /// <summary>Faults are warnings; what is not understood is kept and written back.</summary>
    Lenient,
}
