using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Whether an invariant holds; null leaves it to the expression.</summary>
internal delegate bool? BuiltInInvariant(ValidationRun run, Base node);
