using System.Collections.Frozen;
using Duplex.Chart.Indexing;
using Duplex.Configuration;

namespace Duplex.Composition;

/// <summary>How the configuration wants each connection's chart indexed.</summary>
internal static class ConfiguredIndexing
{
    public static ChartIndexing Of(DuplexConfiguration configuration)
    {
        var byKey = configuration.Connections
            .Where(connection => connection.Index.Length > 0 || connection.Unlabelled != default)
            .ToFrozenDictionary(
                connection => connection.Key,
                connection => new ConnectionIndexing { Parameters = connection.Index.ToFrozenSet(), Unlabelled = connection.Unlabelled });
        return new ChartIndexing(key => byKey.GetValueOrDefault(key, ConnectionIndexing.Default));
    }
}
