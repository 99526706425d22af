using Duplex.Chart.Indexing;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Search;

/// <summary>The versions among which a search follows references.</summary>
/// <param name="current">The current versions of a type, without tombstones and what is withheld.</param>
internal sealed class SearchedChart(Func<string, IEnumerable<ChartVersion>> current, ChartIndexing indexing) : ISearchResources
{
    private readonly Dictionary<string, List<SearchedResource>> _types = [];

    public SearchedResource? Find(ReferenceIndexValue reference) => reference is { Url: null, TargetType: { } type, Id: { } id }
        ? OfType(type).Find(resource => resource.Id == id)
        : null;

    public IEnumerable<SearchedResource> ReferringTo(SearchedResource target, string resourceType, SearchParameterDefinition reference) => OfType(resourceType);

    private List<SearchedResource> OfType(string type)
    {
        if (!_types.TryGetValue(type, out var resources))
        {
            _types[type] = resources = [.. current(type).Select(indexing.Search).OfType<SearchedResource>()];
        }

        return resources;
    }
}
