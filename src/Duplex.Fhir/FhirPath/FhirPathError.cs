namespace Duplex.Fhir.FhirPath;

/// <summary>What is wrong with an expression, and where.</summary>
/// <param name="Kind">The stage.</param>
/// <param name="Position">0-based offset in the text, in UTF-16 code units.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Message">What is wrong and what would be right; holds no data of the resource.</param>
public sealed record FhirPathError(FhirPathErrorKind Kind, int Position, int Line, int Column, string Message);
