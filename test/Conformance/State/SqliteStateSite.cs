using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Subscriptions;
using Duplex.Chart.Bulk;
using Duplex.Conformance.Sqlite;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Conformance.State;

internal sealed class SqliteStateSite : StateStoreSite
{
    private readonly StoreFolder _folder = new();
    private SqliteStateStore? _store;
    private ChartIndexing _indexing = ChartIndexing.Default;

    public override IStateStore Store => _store!;

    public override IChartReader Chart => _store!;

    public override ISubscriptionReader Subscriptions => _store!.Subscriptions;

    public override IBulkJobReader Bulk => _store!.Bulk;

    public static async ValueTask<StateStoreSite> CreateAsync(ChartIndexing? indexing = null)
    {
        var site = new SqliteStateSite { _indexing = indexing ?? ChartIndexing.Default };
        await site.OpenAsync(null);
        return site;
    }

    public override IChartIndexState? Indexing => _store;

    public override async ValueTask RestartAsync(IPayloadSealer? sealer = null)
    {
        await _store!.DisposeAsync();
        await OpenAsync(sealer);
    }

    public override async ValueTask CrashAsync()
    {
        _folder.CopyOpenFiles();
        await _store!.DisposeAsync();
        await OpenAsync(null);
    }

    public override async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        _folder.Dispose();
    }

    private async ValueTask OpenAsync(IPayloadSealer? sealer) =>
        _store = await SqliteStateStore.OpenAsync(_folder.File("state.db"), sealer ?? new FlippingSealer("first-key"), TimeProvider.System, new SqliteStateStoreOptions { Indexing = _indexing });
}
