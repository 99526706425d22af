namespace Duplex.Fhir.Search;

/// <summary>Other resources to return with the matches.</summary>
/// <param name="IsReverse">Whether the others refer to the matches (<c>_revinclude</c>).</param>
/// <param name="Iterates">Whether to go on from what was included (<c>:iterate</c>).</param>
/// <param name="SourceType">The type that holds the reference; null for every type (<c>*</c>).</param>
/// <param name="Parameter">The reference parameter; null for all of them (<c>*</c>).</param>
/// <param name="TargetType">The type that it must point to; null for any.</param>
public sealed record SearchInclude(bool IsReverse, bool Iterates, string? SourceType, SearchParameterDefinition? Parameter, string? TargetType);
