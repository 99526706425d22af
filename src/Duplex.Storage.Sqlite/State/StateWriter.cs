using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Indexing;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Bulk;
using Duplex.Storage.Sqlite.Chart;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Subscriptions;
using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.State;

/// <summary>The unit of work of a state store: one object, which is the open unit's while its job runs on the writer thread.</summary>
internal sealed class StateWriter : IUnitOfWork, IWriteTarget
{
    private readonly UnitScope _scope = new();
    private readonly FeedSignal _signal;
    private readonly FeedTable _feed;
    private readonly ChartTable _chart;
    private readonly SubscriptionTable _subscriptions;
    private readonly BulkJobTable _bulk;

    public StateWriter(Database database, IPayloadSealer sealer, ChartIndexing indexing, FeedSignal signal)
    {
        _signal = signal;
        _feed = new FeedTable(database, _scope);
        _chart = new ChartTable(database, sealer, indexing, _scope);
        _subscriptions = new SubscriptionTable(database, sealer, _scope);
        _bulk = new BulkJobTable(database, sealer, _scope);
        Exchanges = new ExchangeTable(database, sealer, _scope);
        Idempotency = new IdempotencyTable(database, _scope);
        Deliveries = new DeliveryTable(database, sealer, _scope);
        Loops = new LoopTable(database, _scope);
        Holds = new HoldTable(database, _scope);
        Audit = new AuditTable(database, _scope);
        Correlations = new CorrelationTable(database, _scope);
    }

    public IExchangeStore Exchanges { get; }

    public IIdempotencyStore Idempotency { get; }

    public IFeedStore Feed => _feed;

    public IDeliveryStore Deliveries { get; }

    public ILoopStore Loops { get; }

    public IHoldStore Holds { get; }

    public IAuditStore Audit { get; }

    public ICorrelationStore Correlations { get; }

    public ChartTable Chart => _chart;

    /// <summary>Called on the writer's thread when types must be indexed anew.</summary>
    public Action? IndexingWanted { get; set; }

    public bool UsesSavepoints => true;

    public bool HasDeferredWork => false;

    public bool HasErased => _chart.HasErased;

    public TStore Join<TStore>()
        where TStore : class =>
        _chart as TStore ?? _subscriptions as TStore ?? _bulk as TStore
        ?? throw new InvalidOperationException($"This store holds no {typeof(TStore).Name}; it can be joined by {nameof(IChartStore)}, {nameof(ISubscriptionStore)} and {nameof(IBulkJobStore)}.");

    /// <summary>Runs one job's work, which must be over when its delegate returns.</summary>
    public T Run<T>(Func<IUnitOfWork, ValueTask<T>> work)
    {
        var newest = _feed.Newest;
        _scope.Open();
        try
        {
            var running = work(this);
            return running.IsCompleted ? running.Result : throw StillRunning(running.AsTask());
        }
        catch
        {
            _feed.ReturnTo(newest);
            _chart.Forget();
            throw;
        }
        finally
        {
            _scope.Close();
        }
    }

    public void Begin()
    {
        _feed.Begin();
        _chart.HasErased = false;
    }

    public void BeforeCommit(bool idle)
    {
    }

    public void Committed()
    {
        _signal.Advance(_feed.Newest);
        if (_chart.Scopes.HasChanged)
        {
            _chart.Scopes.HasChanged = false;
            IndexingWanted?.Invoke();
        }
    }

    public void RolledBack() => _chart.Forget();

    private static InvalidOperationException StillRunning(Task abandoned)
    {
        // Nobody waits for it any more; its unit refuses whatever it still tries.
        abandoned.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return new InvalidOperationException("The work awaited something other than the unit's own methods, so it was rolled back; read what it needs before the unit of work, and start what follows after it.");
    }
}
