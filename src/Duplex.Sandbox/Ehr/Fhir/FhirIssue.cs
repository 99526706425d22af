namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Something that is wrong with a request.</summary>
/// <param name="Status">HTTP status that fits it.</param>
/// <param name="Code">Code of the FHIR value set issue-type.</param>
/// <param name="Text">What is wrong and what would be right; no patient data.</param>
/// <param name="Expression">Where, as a simple FHIRPath.</param>
internal sealed record FhirIssue(int Status, string Code, string Text, string? Expression = null);
