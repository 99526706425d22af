namespace Duplex.Fhir.FhirPath;

/// <summary>At which stage an expression failed.</summary>
public enum FhirPathErrorKind
{
    /// <summary>The text is no FHIRPath.</summary>
    Syntax,

    /// <summary>The text is FHIRPath, but doesn't fit the model: an unknown element, function or type.</summary>
    Semantic,

    /// <summary>The data or the context didn't allow an answer.</summary>
    Execution,
}
