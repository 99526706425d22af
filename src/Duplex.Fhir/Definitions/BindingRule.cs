namespace Duplex.Fhir.Definitions;

/// <summary>A value set that an element is bound to.</summary>
/// <param name="Strength">How strongly.</param>
/// <param name="ValueSet">The canonical URL, perhaps with a version; null where the definition names none.</param>
/// <param name="MaxValueSet">A wider set that is required in any case, or null.</param>
public sealed record BindingRule(BindingStrength Strength, string? ValueSet, string? MaxValueSet);
