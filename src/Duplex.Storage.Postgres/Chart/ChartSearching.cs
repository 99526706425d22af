using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Searches over a connection's current versions, which are read whole: for charts of a test or a small practice.</summary>
internal static class ChartSearching
{
    public static ChartPage Run(ChartSearch search, IReadOnlyList<ChartVersion> current, ChartIndexing indexing)
    {
        var byType = current.ToLookup(version => version.ResourceType, StringComparer.Ordinal);
        return PlainSearch.Run(search, type => byType[type], byType.Select(group => group.Key), indexing);
    }
}
