namespace Duplex.Fhir.Definitions;

/// <summary>An invariant.</summary>
/// <param name="Key">Its name, such as <c>obs-6</c>.</param>
/// <param name="IsError">Whether a break is an error; a warning otherwise.</param>
/// <param name="Human">The sentence of the definition.</param>
/// <param name="Expression">FHIRPath that must be true.</param>
public sealed record ConstraintRule(string Key, bool IsError, string Human, string Expression);
