using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Sections;

/// <summary>Applies here what a server was not asked, in the one meaning that searches have.</summary>
public sealed class SectionFilter
{
    private static readonly SearchIndexer Indexer = new();

    private readonly SearchMatcher _matcher;

    private SectionFilter(SearchRequest request) => _matcher = new SearchMatcher(request);

    /// <exception cref="ArgumentException">The criteria are none that R4 has.</exception>
    public static SectionFilter Of(string resourceType, IReadOnlyList<KeyValuePair<string, string>> criteria)
    {
        var query = SearchQuery.Parse(resourceType, criteria, new SearchQueryOptions { IsStrict = true });
        return query.Request is { } request
            ? new SectionFilter(request)
            : throw new ArgumentException($"{resourceType}: {query.Errors[0].Parameter}: {query.Errors[0].Message}", nameof(criteria));
    }

    /// <summary>The filter that a search keeps for itself, or null.</summary>
    public static SectionFilter? KeptBy(SectionSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return search.Keep.Length == 0 ? null : Of(search.ResourceType, [.. search.Keep.Split('&').Select(part => part.Split('=', 2)).Select(part => KeyValuePair.Create(part[0], part[1]))]);
    }

    /// <summary>What can't be read as the resource is not kept.</summary>
    public bool Keeps(ReadOnlySpan<byte> json) =>
        FhirJson.Parse(json, FhirReadMode.Lenient).Resource is { } resource
        && _matcher.Matches(new SearchedResource(resource.TypeName, resource.Id, Indexer.Extract(resource)));
}
