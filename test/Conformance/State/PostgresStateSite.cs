using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Indexing;
using Duplex.Chart.Subscriptions;
using Duplex.Conformance.Postgres;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.State;

namespace Duplex.Conformance.State;

internal sealed class PostgresStateSite(PostgresServer server, string connectionString) : StateStoreSite
{
    private PostgresStateStore? _store;
    private ChartIndexing _indexing = ChartIndexing.Default;

    public override IStateStore Store => _store!;

    public override IChartReader Chart => _store!;

    public override IChartIndexState? Indexing => _store;

    public override ISubscriptionReader Subscriptions => _store!.Subscriptions;

    public override IBulkJobReader Bulk => _store!.Bulk;

    public static async ValueTask<StateStoreSite> CreateAsync(PostgresServer server, ChartIndexing? indexing = null)
    {
        var site = new PostgresStateSite(server, server.NewSchema()) { _indexing = indexing ?? ChartIndexing.Default };
        await site.OpenAsync(null);
        return site;
    }

    public override async ValueTask RestartAsync(IPayloadSealer? sealer = null)
    {
        await _store!.DisposeAsync();
        await OpenAsync(sealer);
    }

    public override async ValueTask CrashAsync()
    {
        await server.KillAsync();
        await _store!.DisposeAsync();
        await server.StartAsync();
        await OpenAsync(null);
    }

    /// <summary>A unit that appends about the subject has taken its position, and cannot commit until it is let go.</summary>
    public override async ValueTask<IHeldCommit?> HoldCommitAsync(string subject) => await HeldCommit.TakeAsync(connectionString, subject);

    public override async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        await server.DropSchemaAsync(connectionString);
    }

    private async ValueTask OpenAsync(IPayloadSealer? sealer) =>
        _store = await PostgresStateStore.OpenAsync(connectionString, sealer ?? new FlippingSealer("first-key"), TimeProvider.System, new PostgresStateStoreOptions { Indexing = _indexing });
}
