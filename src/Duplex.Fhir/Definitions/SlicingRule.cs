namespace Duplex.Fhir.Definitions;

/// <summary>How the repetitions of an element are divided.</summary>
/// <param name="Rules">Whether there may be more than the slices.</param>
/// <param name="IsOrdered">Whether the slices come in the order of the definition.</param>
/// <param name="Discriminators">What tells slices apart; none where the definition says it in words only.</param>
public sealed record SlicingRule(SlicingRules Rules, bool IsOrdered, IReadOnlyList<DiscriminatorRule> Discriminators);
