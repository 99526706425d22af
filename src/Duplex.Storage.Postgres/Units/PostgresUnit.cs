using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Bulk;
using Duplex.Storage.Postgres.Chart;
using Duplex.Storage.Postgres.Feed;
using Duplex.Storage.Postgres.State;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Subscriptions;

namespace Duplex.Storage.Postgres.Units;

/// <summary>What the work of one unit sees. What it asks is a list of operations, which the store carries out one by one.</summary>
internal sealed class PostgresUnit : IUnitOfWork
{
    private readonly Queue<UnitOperation> _asked = new();
    private readonly ChartTable _chart;
    private readonly SubscriptionTable _subscriptions;
    private readonly BulkJobTable _bulk;

    public PostgresUnit(UnitSession session, ChartIndex index, IPayloadSealer sealer)
    {
        Session = session;
        _chart = new ChartTable(this, index, sealer);
        _subscriptions = new SubscriptionTable(this, sealer);
        _bulk = new BulkJobTable(this, sealer);
        Exchanges = new ExchangeTable(this, sealer);
        Idempotency = new IdempotencyTable(this);
        Feed = new FeedTable(this);
        Deliveries = new DeliveryTable(this, sealer);
        Loops = new LoopTable(this);
        Holds = new HoldTable(this);
        Audit = new AuditTable(this);
        Correlations = new CorrelationTable(this);
    }

    public UnitScope Scope { get; } = new();

    public UnitSession Session { get; }

    public IExchangeStore Exchanges { get; }

    public IIdempotencyStore Idempotency { get; }

    public IFeedStore Feed { get; }

    public IDeliveryStore Deliveries { get; }

    public ILoopStore Loops { get; }

    public IHoldStore Holds { get; }

    public IAuditStore Audit { get; }

    public ICorrelationStore Correlations { get; }

    public TStore Join<TStore>()
        where TStore : class =>
        _chart as TStore ?? _subscriptions as TStore ?? _bulk as TStore
        ?? throw new InvalidOperationException($"This store holds no {typeof(TStore).Name}; it can be joined by {nameof(IChartStore)}, {nameof(ISubscriptionStore)} and {nameof(IBulkJobStore)}.");

    public ValueTask<List<T>> AskAsync<T>(Query<T> query)
    {
        Scope.Check();
        var operation = new UnitOperation<T>(query);
        _asked.Enqueue(operation);
        return operation.Task;
    }

    public async ValueTask<IReadOnlyList<T>> ListAsync<T>(Query<T> query) => await AskAsync(query).ConfigureAwait(false);

    public async ValueTask<T?> FirstAsync<T>(Query<T> query)
        where T : class => await AskAsync(query).ConfigureAwait(false) is [var first, ..] ? first : null;

    public ValueTask WriteAsync(Statement statement, Refusal? refusal = null)
    {
        Scope.Check();
        Session.Write(statement, refusal);
        return ValueTask.CompletedTask;
    }

    public void Lock(UnitLock subject)
    {
        Scope.Check();
        Session.Lock(subject);
    }

    public bool TryTakeAsked(out UnitOperation operation) => _asked.TryDequeue(out operation!);
}
