using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>Subscriptions within a unit of work. Get it with <c>unit.Join&lt;ISubscriptionStore&gt;()</c>.</summary>
public interface ISubscriptionStore
{
    /// <param name="body">The Subscription resource as the app wrote it; kept sealed.</param>
    /// <exception cref="InvalidOperationException">The id is taken.</exception>
    ValueTask AddAsync(SubscriptionState state, ReadOnlyMemory<byte> body);

    ValueTask<SubscriptionState?> GetAsync(SubscriptionId id);

    /// <summary>Empty where there is no such subscription.</summary>
    ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id);

    /// <summary>Writes all but what the app asked for: by this alone, none begins to listen that was off, or to another kind of change.</summary>
    /// <exception cref="InvalidOperationException">It is not in the store.</exception>
    ValueTask UpdateAsync(SubscriptionState state);

    /// <summary>Puts another body in place of the one that was there.</summary>
    /// <exception cref="InvalidOperationException">It is not in the store.</exception>
    ValueTask ReplaceAsync(SubscriptionState state, ReadOnlyMemory<byte> body);

    /// <summary>Removes it with its events; false: there is none.</summary>
    ValueTask<bool> RemoveAsync(SubscriptionId id);

    /// <summary>Those of a connection that are not off and listen to a kind of change, by id.</summary>
    /// <param name="kind">One of the words of <see cref="SubscriptionState.Kinds"/>.</param>
    ValueTask<IReadOnlyList<SubscriptionState>> ListListeningAsync(ConnectionKey connection, string kind);

    /// <summary>How many an app has on a connection, whatever their status.</summary>
    ValueTask<int> CountAsync(ConnectionKey connection, string app);

    /// <summary>False: the subscription has an event of this version of this reference already, and nothing was added.</summary>
    /// <exception cref="InvalidOperationException">The number is taken by another event.</exception>
    ValueTask<bool> TryAddEventAsync(SubscriptionEvent told, ConnectionKey connection);

    /// <summary>Removes the events below a number.</summary>
    ValueTask TrimEventsAsync(SubscriptionId id, long below);
}

/// <summary>Subscriptions outside a unit of work.</summary>
public interface ISubscriptionReader
{
    ValueTask<SubscriptionState?> GetAsync(SubscriptionId id, CancellationToken cancellationToken);

    /// <summary>The Subscription resource as the app wrote it; empty where there is no such subscription.</summary>
    ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id, CancellationToken cancellationToken);

    /// <summary>Those of one app on one connection, by id.</summary>
    /// <param name="after">The last of the page before.</param>
    ValueTask<IReadOnlyList<SubscriptionState>> ListAsync(ConnectionKey connection, string app, SubscriptionId? after, int max, CancellationToken cancellationToken);

    /// <summary>Events with numbers above <paramref name="after"/> up to <paramref name="until"/>, in order.</summary>
    ValueTask<IReadOnlyList<SubscriptionEvent>> ListEventsAsync(SubscriptionId id, long after, long until, int max, CancellationToken cancellationToken);

    /// <summary>Those with something to do now that nobody has leased, the longest waiting first.</summary>
    ValueTask<IReadOnlyList<SubscriptionState>> ListDueAsync(Instant now, int max, CancellationToken cancellationToken);

    /// <summary>When there is next something to do, or a lease runs out; null: not before something happens.</summary>
    ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken);

    /// <summary>The connections that have subscriptions.</summary>
    ValueTask<IReadOnlyList<ConnectionKey>> ListConnectionsAsync(CancellationToken cancellationToken);
}
