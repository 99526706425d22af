using System.Text.Json;
using Duplex.Chart.Indexing;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Search;

/// <summary>
/// A search over versions at hand, one by one: what it finds is what every store must find. For small sets, and for judging stores.
/// </summary>
public static class PlainSearch
{
    /// <param name="current">All current versions of a type of the search's connection; for chains those of other types are asked for too.</param>
    /// <param name="types">Types that the chart holds, for a search over all of them.</param>
    /// <exception cref="ChartSearchException">The cursor is none.</exception>
    public static ChartPage Run(ChartSearch search, Func<string, IEnumerable<ChartVersion>> current, IEnumerable<string> types, ChartIndexing indexing)
    {
        ArgumentNullException.ThrowIfNull(indexing);
        return Run(search, current, types, indexing.Search);
    }

    /// <param name="open">What a version can be found by; null: its body is no FHIR resource.</param>
    internal static ChartPage Run(ChartSearch search, Func<string, IEnumerable<ChartVersion>> current, IEnumerable<string> types, Func<ChartVersion, SearchedResource?> open)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(types);
        IEnumerable<ChartVersion> Seen(string type) => current(type).Where(version => !version.IsDeleted && (version.Sensitivity & search.Withheld) == 0);
        var matcher = new SearchMatcher(search.Request, new SearchMatchContext { Resources = new SearchedChart(Seen, open), Now = search.Now });
        var asked = search.Request.ResourceTypes.Count > 0 ? search.Request.ResourceTypes : types;
        var found = asked.Distinct()
            .SelectMany(Seen)
            .Where(version => search.Patient is null || version.Patient == search.Patient)
            .Select(version => (Version: version, Resource: open(version)))
            .Where(entry => entry.Resource is not null && matcher.Matches(entry.Resource))
            .Select(entry => (entry.Version, Key: PlainSortKey.Of(entry.Version, entry.Resource!, search.Request.Sort)))
            .OrderBy(entry => entry.Key)
            .ToList();
        var after = search.After is { } cursor ? Read(cursor) : null;
        var rest = after is null ? found : [.. found.Where(entry => entry.Key.CompareTo(after) > 0)];
        return new ChartPage(
            [.. rest.Take(search.Count).Select(entry => entry.Version)],
            rest.Count > search.Count ? JsonSerializer.Serialize(rest[search.Count - 1].Key) : null,
            search.CountsAll ? found.Count : null);
    }

    private static PlainSortKey Read(string cursor)
    {
        try
        {
            return JsonSerializer.Deserialize<PlainSortKey>(cursor) ?? throw ChartSearchException.NoCursor();
        }
        catch (JsonException)
        {
            throw ChartSearchException.NoCursor();
        }
    }
}
