using Duplex.Fhir.Validation;

namespace Duplex.Validate;

/// <summary>One resource of a file.</summary>
/// <param name="Place">The file, and for NDJSON its line: <c>patients.ndjson#3</c>.</param>
/// <param name="ResourceType">The type; empty where it could not be read.</param>
/// <param name="Result">What was found.</param>
internal sealed record ValidatedResource(string Place, string ResourceType, ValidationResult Result);
