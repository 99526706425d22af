using System.Collections.Frozen;
using Duplex.Chart.Indexing;
using Duplex.Configuration;
using Duplex.Engine.Identity;

namespace Duplex.Composition;

/// <summary>How the configuration wants each connection's chart indexed, now.</summary>
internal sealed class ConfiguredIndexing
{
    private volatile FrozenDictionary<ConnectionKey, ConnectionIndexing> _byKey = FrozenDictionary<ConnectionKey, ConnectionIndexing>.Empty;

    public ConfiguredIndexing() => Indexing = new ChartIndexing(key => _byKey.GetValueOrDefault(key, ConnectionIndexing.Default));

    public ChartIndexing Indexing { get; }

    /// <summary>What did not change stays the same object.</summary>
    public void Use(DuplexConfiguration configuration) => _byKey = configuration.Connections
        .Where(connection => connection.Index.Length > 0 || connection.Unlabelled != default)
        .ToFrozenDictionary(connection => connection.Key, RulesOf);

    private ConnectionIndexing RulesOf(ConnectionOptions connection) =>
        _byKey.TryGetValue(connection.Key, out var now) && now.Parameters.SetEquals(connection.Index) && now.Unlabelled == connection.Unlabelled
            ? now
            : new ConnectionIndexing { Parameters = connection.Index.ToFrozenSet(), Unlabelled = connection.Unlabelled };
}
