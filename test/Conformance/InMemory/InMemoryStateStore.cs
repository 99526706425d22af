using Duplex.Chart;
using Duplex.Chart.Subscriptions;
using Duplex.Chart.Bulk;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

/// <summary>The state store and the chart as a model on a <see cref="SimulatedDisk"/>.</summary>
public sealed class InMemoryStateStore : IStateStore
{
    private const string FileName = "state";

    private readonly SimulatedDisk _disk;
    private readonly SimulatedFile<StateImage> _file;
    private readonly IPayloadSealer _sealer;
    private readonly int _crashesAtOpen;
    private bool _running;

    private InMemoryStateStore(SimulatedDisk disk, IPayloadSealer sealer)
    {
        _disk = disk;
        _file = disk.Open(FileName, new StateImage());
        _sealer = sealer;
        _crashesAtOpen = disk.Crashes;
        var view = new InMemoryView(disk, _file, _crashesAtOpen);
        Feed = new InMemoryFeedReader(view);
        Exchanges = new InMemoryExchangeReader(view, sealer);
        Deliveries = new InMemoryDeliveryReader(view, sealer);
        Loops = new InMemoryLoopReader(view);
        Holds = new InMemoryHoldReader(view);
        Audit = new InMemoryAuditReader(view);
        Chart = new InMemoryChartReader(view, sealer);
        Subscriptions = new InMemorySubscriptionReader(view, sealer);
        Bulk = new InMemoryBulkJobReader(view, sealer);
    }

    public IFeedReader Feed { get; }

    public IExchangeReader Exchanges { get; }

    public IDeliveryReader Deliveries { get; }

    public ILoopReader Loops { get; }

    public IHoldReader Holds { get; }

    public IAuditReader Audit { get; }

    public IChartReader Chart { get; }

    public ISubscriptionReader Subscriptions { get; }

    public IBulkJobReader Bulk { get; }

    /// <summary>Opens the store that lies on the disk, or an empty one.</summary>
    public static InMemoryStateStore Open(SimulatedDisk disk, IPayloadSealer sealer) => new(disk, sealer);

    /// <inheritdoc/>
    public async ValueTask<T> CommitAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        const string Port = "IStateStore.CommitAsync";
        cancellationToken.ThrowIfCancellationRequested();
        Fault fault;
        T result;
        ValueTask synced;
        lock (_disk.Gate)
        {
            fault = _disk.Enter(Port, _crashesAtOpen);
            var unit = new InMemoryUnit(_disk, _file.Current, _sealer, _crashesAtOpen);
            result = Run(unit, work);
            _disk.ThrowIfDead(_crashesAtOpen);
            _file.Commit(unit.Image);
            synced = _file.SyncAsync();
        }

        if (!_disk.AcknowledgeBeforeSync)
        {
            await synced;
        }

        lock (_disk.Gate)
        {
            _disk.Leave(Port, fault);
        }

        return result;
    }

    private T Run<T>(InMemoryUnit unit, Func<IUnitOfWork, ValueTask<T>> work)
    {
        if (_running)
        {
            throw new InvalidOperationException("A unit of work is running already; the work must not commit another one.");
        }

        _running = true;
        try
        {
            var running = work(unit);
            return running.IsCompleted
                ? running.Result
                : throw new InvalidOperationException("The work awaited something other than the unit's own methods, so it was rolled back; read what it needs before the unit of work, and start what follows after it.");
        }
        finally
        {
            _running = false;
            unit.Close();
        }
    }
}
