using Duplex.Fhir.Search;

namespace Duplex.Chart.Search;

/// <summary>The versions among which a search follows references.</summary>
/// <param name="current">The current versions of a type, without tombstones and what is withheld.</param>
/// <param name="open">What a version can be found by; null: its body is no FHIR resource.</param>
internal sealed class SearchedChart(Func<string, IEnumerable<ChartVersion>> current, Func<ChartVersion, SearchedResource?> open) : ISearchResources
{
    private readonly Dictionary<string, List<SearchedResource>> _types = [];
    private readonly Dictionary<string, Dictionary<string, SearchedResource>> _byId = [];

    public SearchedResource? Find(ReferenceIndexValue reference)
    {
        if (reference is not { Url: null, TargetType: { } type, Id: { } id })
        {
            return null;
        }

        if (!_byId.TryGetValue(type, out var ids))
        {
            _byId[type] = ids = OfType(type).ToDictionary(resource => resource.Id!);
        }

        return ids.GetValueOrDefault(id);
    }

    public IEnumerable<SearchedResource> ReferringTo(SearchedResource target, string resourceType, SearchParameterDefinition reference) => OfType(resourceType);

    private List<SearchedResource> OfType(string type)
    {
        if (!_types.TryGetValue(type, out var resources))
        {
            _types[type] = resources = [.. current(type).Select(open).OfType<SearchedResource>()];
        }

        return resources;
    }
}
