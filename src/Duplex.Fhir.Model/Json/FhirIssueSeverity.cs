namespace Duplex.Fhir.Model;

/// <summary>How grave an issue is; FHIR's issue-severity set.</summary>
public enum FhirIssueSeverity
{
    /// <summary>Nothing could be read.</summary>
    Fatal,

    /// <summary>The resource breaks the specification.</summary>
    Error,

    /// <summary>Kept, but not understood.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Information,
}
