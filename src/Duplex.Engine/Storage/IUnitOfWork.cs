using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;

namespace Duplex.Engine.Storage;

/// <summary>
/// One state-store transaction. What is written through it is there together or not at all, and is durable when
/// <see cref="IStateStore.CommitAsync"/> returns.
/// </summary>
public interface IUnitOfWork
{
    IExchangeStore Exchanges { get; }

    IIdempotencyStore Idempotency { get; }

    IFeedStore Feed { get; }

    IDeliveryStore Deliveries { get; }

    ILoopStore Loops { get; }

    IHoldStore Holds { get; }

    IAuditStore Audit { get; }

    ICorrelationStore Correlations { get; }

    /// <summary>A storage port of a level above (the chart's) that takes part in this transaction.</summary>
    TStore Join<TStore>()
        where TStore : class;
}
