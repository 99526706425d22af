using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Intake;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Composition;

/// <summary>The two embedded databases of a node.</summary>
internal sealed class NodeStores : IAsyncDisposable
{
    private NodeStores(SqliteIntakeLog intake, SqliteStateStore state, ConfiguredIndexing indexing)
    {
        Indexing = indexing;
        Intake = intake;
        State = state;
    }

    public SqliteIntakeLog Intake { get; }

    public SqliteStateStore State { get; }

    public ConfiguredIndexing Indexing { get; }

    public static async Task<NodeStores> OpenAsync(DataFolderPaths paths, CancellationToken cancellationToken)
    {
        var sealer = new IdentitySealer();
        var indexing = new ConfiguredIndexing();
        var intake = SqliteIntakeLog.OpenAsync(paths.Intake, sealer, TimeProvider.System, cancellationToken: cancellationToken).AsTask();
        var state = SqliteStateStore.OpenAsync(paths.State, sealer, TimeProvider.System, new SqliteStateStoreOptions { Indexing = indexing.Indexing }, cancellationToken: cancellationToken).AsTask();
        await Task.WhenAll(intake, state);
        return new NodeStores(await intake, await state, indexing);
    }

    public async ValueTask DisposeAsync()
    {
        await Intake.DisposeAsync();
        await State.DisposeAsync();
    }
}

internal static class StoreServices
{
    /// <summary>The stores stay their owner's: they close after everything that uses them.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services, NodeStores stores) => services
        .AddSingleton(stores)
        .AddSingleton<IIntakeLog>(stores.Intake)
        .AddSingleton<IStateStore>(stores.State)
        .AddSingleton<IStateReader>(stores.State)
        .AddSingleton<IChartReader>(stores.State)
        .AddSingleton(stores.State.Bulk)
        .AddSingleton<IObservationRecorder, ObservationRecorder>()
        .AddSingleton<IWithdrawal, WithdrawChanges>();
}
