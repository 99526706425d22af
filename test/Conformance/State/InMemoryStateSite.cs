using Duplex.Chart;
using Duplex.Chart.Subscriptions;
using Duplex.Chart.Bulk;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.State;

internal sealed class InMemoryStateSite : StateStoreSite
{
    private readonly SimulatedDisk _disk = new();
    private InMemoryStateStore _store;

    public InMemoryStateSite() => _store = Open(null);

    public override IStateStore Store => _store;

    public override IChartReader Chart => _store.Chart;

    public override ISubscriptionReader Subscriptions => _store.Subscriptions;

    public override IBulkJobReader Bulk => _store.Bulk;

    public override ValueTask RestartAsync(IPayloadSealer? sealer = null)
    {
        _store = Open(sealer);
        return ValueTask.CompletedTask;
    }

    public override ValueTask CrashAsync()
    {
        _disk.Crash();
        _store = Open(null);
        return ValueTask.CompletedTask;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private InMemoryStateStore Open(IPayloadSealer? sealer) => InMemoryStateStore.Open(_disk, sealer ?? new FlippingSealer("first-key"));
}
