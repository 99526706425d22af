using System.Collections.Concurrent;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>
/// The connections that have subscriptions, so that what happens elsewhere costs nothing. True only where one process has the store open;
/// where several have, nothing is loaded, and every change is looked at.
/// </summary>
public sealed class SubscribedConnections
{
    private readonly ConcurrentDictionary<ConnectionKey, byte> _connections = new();
    private volatile bool _isLoaded;

    /// <summary>What the store knows when it was opened.</summary>
    public void Load(IEnumerable<ConnectionKey> connections)
    {
        ArgumentNullException.ThrowIfNull(connections);
        foreach (var connection in connections)
        {
            Add(connection);
        }

        _isLoaded = true;
    }

    /// <summary>To be called before a subscription is committed, so that nothing after it is passed over.</summary>
    public void Add(ConnectionKey connection) => _connections.TryAdd(connection, 0);

    public bool MayHave(ConnectionKey connection) => !_isLoaded || _connections.ContainsKey(connection);
}
