using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Subscriptions;
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
    /// <summary>A checkpoint syncs log and file from the thread beside the writer and again from the writer, and the log's new header.</summary>
    private const int SyncsPerCheckpoint = 5;

    private readonly IAsyncDisposable _state;

    private NodeStores(SqliteIntakeLog intake, IStateStore state, IChartReader chart, ISubscriptionReader subscriptions, IBulkJobReader bulk, IAsyncDisposable owned, ConfiguredIndexing index)
    {
        Intake = intake;
        State = state;
        Chart = chart;
        Subscriptions = subscriptions;
        Bulk = bulk;
        Index = index;
        _state = owned;
    }

    public SqliteIntakeLog Intake { get; }

    public IStateStore State { get; }

    public IChartReader Chart { get; }

    public ISubscriptionReader Subscriptions { get; }

    /// <summary>Exports, imports and pulls.</summary>
    public IBulkJobReader Bulk { get; }

    /// <summary>By what the charts are indexed.</summary>
    public ConfiguredIndexing Index { get; }

    public static async Task<NodeStores> OpenAsync(DataFolderPaths paths, DuplexConfiguration configuration, CancellationToken cancellationToken)
    {
        var index = new ConfiguredIndexing(configuration);
        if (configuration.Storage.Connection is { } connection)
        {
            return await OpenSharedAsync(paths, configuration.Storage, StateConnection.Read(connection, paths), index, cancellationToken);
        }

        var sealer = new IdentitySealer();
        var intake = SqliteIntakeLog.OpenAsync(paths.Intake, sealer, TimeProvider.System, cancellationToken: cancellationToken).AsTask();
        var state = SqliteStateStore.OpenAsync(paths.State, sealer, TimeProvider.System, new SqliteStateStoreOptions { Indexing = index.Charts }, cancellationToken: cancellationToken).AsTask();
        await Task.WhenAll(intake, state);
        return new NodeStores(await intake, await state, await state, (await state).Subscriptions, (await state).Bulk, await state, index);
    }

    private static async Task<NodeStores> OpenSharedAsync(
        DataFolderPaths paths, StorageOptions storage, string connectionString, ConfiguredIndexing index, CancellationToken cancellationToken)
    {
        var sealer = new IdentitySealer();
        var state = await PostgresStateStore.OpenAsync(connectionString, sealer, TimeProvider.System, new PostgresStateStoreOptions { Indexing = index.Charts }, cancellationToken: cancellationToken);
        try
        {
            await SharedKey.CheckAsync(state, paths, cancellationToken);
            StateConnection.Remember(storage, paths);
            var intake = await SqliteIntakeLog.OpenAsync(paths.Intake, sealer, TimeProvider.System, cancellationToken: cancellationToken);
            return new NodeStores(intake, state, state, state.Subscriptions, state.Bulk, state, index);
        }
        catch
        {
            await state.DisposeAsync();
            throw;
        }
    }

    /// <summary>Indexes anew in the background what the configuration wants otherwise now.</summary>
    public ValueTask ReviewIndexAsync(CancellationToken cancellationToken) => State switch
    {
        SqliteStateStore sqlite => sqlite.ReviewIndexAsync(cancellationToken),
        PostgresStateStore postgres => postgres.ReviewIndexAsync(cancellationToken),
        _ => ValueTask.CompletedTask,
    };

    /// <summary>Syncs that keeping the state has cost; in PostgreSQL, commits that waited for one.</summary>
    public long StateSyncs => State switch
    {
        SqliteStateStore sqlite => sqlite.Commits + (SyncsPerCheckpoint * sqlite.Checkpoints),
        PostgresStateStore postgres => postgres.Commits,
        _ => 0,
    };

    public long IntakeSyncs => Intake.Commits + (SyncsPerCheckpoint * Intake.Checkpoints);

    /// <summary>How large the state is.</summary>
    public async ValueTask<long> GetStateBytesAsync(CancellationToken cancellationToken) => State switch
    {
        SqliteStateStore sqlite => sqlite.Bytes,
        PostgresStateStore postgres => await postgres.GetBytesAsync(cancellationToken),
        _ => 0,
    };

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
        .AddSingleton(stores.Index.Charts)
        .AddSingleton<IIntakeLog>(stores.Intake)
        .AddSingleton(stores.State)
        .AddSingleton<IStateReader>(stores.State)
        .AddSingleton(stores.Chart)
        .AddSingleton(stores.Subscriptions)
        .AddSingleton(stores.Bulk)
        .AddSingleton<IObservationRecorder, ObservationRecorder>()
        .AddSingleton<IWithdrawal, WithdrawChanges>();
}
