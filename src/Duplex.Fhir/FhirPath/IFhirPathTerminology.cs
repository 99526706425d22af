namespace Duplex.Fhir.FhirPath;

/// <summary>What <c>memberOf()</c> asks.</summary>
public interface IFhirPathTerminology
{
    /// <summary>Whether a value set holds a code; null where that is not known.</summary>
    bool? IsMember(string valueSetUrl, string? system, string code);
}
