namespace Duplex.Fhir.Search;

/// <summary>A date, moment or period as an interval of UTC.</summary>
/// <param name="Start">The first moment; <see cref="DateTimeOffset.MinValue"/> where open.</param>
/// <param name="End">The last moment, inclusive; <see cref="DateTimeOffset.MaxValue"/> where open.</param>
public sealed record DateIndexValue(SearchParameterDefinition Parameter, DateTimeOffset Start, DateTimeOffset End) : SearchIndexValue(Parameter);
