using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;

namespace Duplex.Engine.Storage;

/// <summary>What can be looked at without taking part: from the program itself, or beside it.</summary>
public interface IStateReader
{
    IExchangeReader Exchanges { get; }

    IDeliveryReader Deliveries { get; }

    ILoopReader Loops { get; }

    IHoldReader Holds { get; }

    IAuditReader Audit { get; }
}

/// <summary>The state store: exchanges, chart, feed, deliveries, loops, holds, audit.</summary>
public interface IStateStore : IStateReader
{
    /// <summary>
    /// Runs the work in one transaction and returns when it is durable. The work may await only the unit's own methods,
    /// must have no other effect (it may run again after a conflict), and takes at most 10 ms. An exception rolls
    /// everything back.
    /// </summary>
    ValueTask<T> CommitAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken);

    IFeedReader Feed { get; }

    /// <summary>True where other processes may have it open, too, so that work must be leased before it is done.</summary>
    bool IsShared => false;
}

public static class StateStores
{
    /// <inheritdoc cref="IStateStore.CommitAsync"/>
    public static async ValueTask CommitAsync(this IStateStore store, Func<IUnitOfWork, ValueTask> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.CommitAsync(
            async unit =>
            {
                await work(unit);
                return true;
            },
            cancellationToken);
    }
}
