using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

/// <summary>A handful of synthetic resources that can be searched.</summary>
internal sealed class SearchedWorld : ISearchResources
{
    private readonly SearchIndexer _indexer = new();
    private readonly List<SearchedResource> _resources = [];

    public SearchMatchContext Context { get; init; } = new();

    public SearchedWorld With(params string[] resources)
    {
        foreach (var json in resources)
        {
            var resource = Read(json);
            _resources.Add(new SearchedResource(resource.TypeName, resource.Id, _indexer.Extract(resource)));
        }

        return this;
    }

    public static Resource Read(string json)
    {
        var result = FhirJson.Parse(Encoding.UTF8.GetBytes(json), FhirReadMode.Lenient);
        Assert.NotNull(result.Resource);
        return result.Resource;
    }

    public static SearchRequest Parse(string search, SearchQueryOptions? options = null)
    {
        var parts = search.Split('?', 2);
        var result = SearchQuery.Parse(parts[0], parts.Length > 1 ? parts[1] : "", options);
        Assert.Empty(result.Errors);
        Assert.Empty(result.Ignored);
        Assert.NotNull(result.Request);
        return result.Request;
    }

    /// <summary>Ids of what a search finds, in the order of the world.</summary>
    public string Find(string search)
    {
        var matcher = new SearchMatcher(Parse(search), Context with { Resources = this });
        return string.Join(' ', _resources.Where(matcher.Matches).Select(resource => resource.Id));
    }

    public SearchedResource? Find(ReferenceIndexValue reference) =>
        reference.Url is null ? _resources.Find(resource => resource.ResourceType == reference.TargetType && resource.Id == reference.Id) : null;

    public IEnumerable<SearchedResource> ReferringTo(SearchedResource target, string resourceType, SearchParameterDefinition reference) =>
        _resources.Where(resource => resource.ResourceType == resourceType);
}
