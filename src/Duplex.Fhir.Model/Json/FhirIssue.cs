namespace Duplex.Fhir.Model;

/// <summary>One fault. Holds no value of the resource: names of elements, types and allowed codes only.</summary>
/// <param name="Code">A code of FHIR's issue-type set, such as <c>structure</c>, <c>value</c>, <c>required</c>.</param>
/// <param name="Path">Where, as simple FHIRPath: <c>DocumentReference.content[0].attachment.contentType</c>.</param>
/// <param name="Position">Where in the text, if it came from text.</param>
/// <param name="Message">A sentence: what is wrong and what would be right.</param>
/// <param name="Severity">Whether the resource can be used.</param>
public sealed record FhirIssue(string Code, string Path, FhirPosition? Position, string Message, FhirIssueSeverity Severity = FhirIssueSeverity.Error);
