namespace Duplex.Fhir.Search;

/// <summary>A number, or a range of numbers.</summary>
/// <param name="Low">The least value; null where open.</param>
/// <param name="High">The greatest value; null where open.</param>
public sealed record NumberIndexValue(SearchParameterDefinition Parameter, decimal? Low, decimal? High) : SearchIndexValue(Parameter);
