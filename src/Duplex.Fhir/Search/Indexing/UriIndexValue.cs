namespace Duplex.Fhir.Search;

/// <summary>A URI as written.</summary>
/// <param name="Uri">The URI; a canonical keeps its <c>|version</c>.</param>
public sealed record UriIndexValue(SearchParameterDefinition Parameter, string Uri) : SearchIndexValue(Parameter);
