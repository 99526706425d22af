using System.Collections.Frozen;
using Duplex.Chart.Indexing;
using Duplex.Configuration;
using Duplex.Engine.Identity;

namespace Duplex.Composition;

/// <summary>How the configuration that holds now wants each connection's chart indexed. Outlives configurations, as the stores do.</summary>
internal sealed class ConfiguredIndexing
{
    private volatile FrozenDictionary<ConnectionKey, ConnectionIndexing> _byKey = FrozenDictionary<ConnectionKey, ConnectionIndexing>.Empty;

    public ConfiguredIndexing(DuplexConfiguration configuration)
    {
        Apply(configuration);
        Charts = new ChartIndexing(key => _byKey.GetValueOrDefault(key, ConnectionIndexing.Default));
    }

    public ChartIndexing Charts { get; }

    /// <summary>What is wanted as before stays the same object.</summary>
    public void Apply(DuplexConfiguration configuration)
    {
        var before = _byKey;
        _byKey = configuration.Connections
            .Where(connection => connection.Index.Length > 0 || connection.Unlabelled != default)
            .ToFrozenDictionary(
                connection => connection.Key,
                connection => before.TryGetValue(connection.Key, out var old) && old.Unlabelled == connection.Unlabelled && old.Parameters.SetEquals(connection.Index)
                    ? old
                    : new ConnectionIndexing { Parameters = connection.Index.ToFrozenSet(), Unlabelled = connection.Unlabelled });
    }
}
