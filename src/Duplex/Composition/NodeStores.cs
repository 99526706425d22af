using Duplex.Chart;
using Duplex.Configuration;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.State;
using Duplex.Storage.Sqlite.Intake;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Composition;

/// <summary>The intake log of a node, and its state: embedded, or in PostgreSQL.</summary>
internal sealed class NodeStores : IAsyncDisposable
{
    private readonly IAsyncDisposable _state;

    private NodeStores(SqliteIntakeLog intake, IStateStore state, IChartReader chart, IAsyncDisposable owned)
    {
        Intake = intake;
        State = state;
        Chart = chart;
        _state = owned;
    }

    public SqliteIntakeLog Intake { get; }

    public IStateStore State { get; }

    public IChartReader Chart { get; }

    public static async Task<NodeStores> OpenAsync(DataFolderPaths paths, StorageOptions storage, CancellationToken cancellationToken)
    {
        if (storage.Connection is { } connection)
        {
            return await OpenSharedAsync(paths, storage, StateConnection.Read(connection, paths), cancellationToken);
        }

        var sealer = new IdentitySealer();
        var intake = SqliteIntakeLog.OpenAsync(paths.Intake, sealer, TimeProvider.System, cancellationToken: cancellationToken).AsTask();
        var state = SqliteStateStore.OpenAsync(paths.State, sealer, TimeProvider.System, cancellationToken: cancellationToken).AsTask();
        await Task.WhenAll(intake, state);
        return new NodeStores(await intake, await state, await state, await state);
    }

    private static async Task<NodeStores> OpenSharedAsync(DataFolderPaths paths, StorageOptions storage, string connectionString, CancellationToken cancellationToken)
    {
        var sealer = new IdentitySealer();
        var state = await PostgresStateStore.OpenAsync(connectionString, sealer, TimeProvider.System, cancellationToken: cancellationToken);
        try
        {
            StateConnection.Remember(storage, paths);
            var intake = await SqliteIntakeLog.OpenAsync(paths.Intake, sealer, TimeProvider.System, cancellationToken: cancellationToken);
            return new NodeStores(intake, state, state, state);
        }
        catch
        {
            await state.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Intake.DisposeAsync();
        await _state.DisposeAsync();
    }
}

internal static class StoreServices
{
    /// <summary>The stores stay their owner's: they close after everything that uses them.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services, NodeStores stores) => services
        .AddSingleton(stores)
        .AddSingleton<IIntakeLog>(stores.Intake)
        .AddSingleton(stores.State)
        .AddSingleton<IStateReader>(stores.State)
        .AddSingleton(stores.Chart)
        .AddSingleton<IObservationRecorder, ObservationRecorder>()
        .AddSingleton<IWithdrawal, WithdrawChanges>();
}
