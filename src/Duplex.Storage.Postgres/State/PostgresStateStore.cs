using Duplex.Chart;
using Duplex.Chart.Bulk;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Bulk;
using Duplex.Storage.Postgres.Chart;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Feed;
using Duplex.Storage.Postgres.Migrations;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Subscriptions;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.State;

/// <summary>The state store and the chart in one PostgreSQL database (15 or newer). Several processes may have it open.</summary>
public sealed class PostgresStateStore : IStateStore, IChartReader, IChartIndexState, IAsyncDisposable
{
    private const string Size = """
        SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relkind = 'r'
        """;

    private const string Agree = """
        INSERT INTO installation (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = installation.value RETURNING value
        """;

    private readonly StateConnections _connections;
    private readonly FeedFollower _follower;
    private readonly UnitRunner _runner;
    private readonly ChartReader _chart;
    private readonly ChartIndex _index;
    private readonly BackgroundIndexing _indexing;
    private readonly OpenUnits _open = new();
    private bool _disposed;

    private PostgresStateStore(StateConnections connections, IPayloadSealer sealer, PostgresStateStoreOptions options)
    {
        _connections = connections;
        _follower = new FeedFollower(connections, options.FeedPoll);
        _index = new ChartIndex(connections, options.Indexing);
        _indexing = new BackgroundIndexing(connections, _index.Scopes, new ChartReindexing(connections, sealer, _index));
        _index.Scopes.Changed = _indexing.Wanted;
        _runner = new UnitRunner(connections, options, sealer, _follower, _index);
        _chart = new ChartReader(connections, options.Indexing, _index.Names, sealer);
        Feed = new FeedReader(connections, _follower);
        Exchanges = new ExchangeReader(connections, sealer);
        Deliveries = new DeliveryReader(connections, sealer);
        Loops = new LoopReader(connections);
        Holds = new HoldReader(connections);
        Audit = new AuditReader(connections);
        Subscriptions = new SubscriptionReader(connections, sealer);
        Bulk = new BulkJobReader(connections, sealer);
        _follower.Start();
    }

    public IFeedReader Feed { get; }

    public IExchangeReader Exchanges { get; }

    public IDeliveryReader Deliveries { get; }

    public ILoopReader Loops { get; }

    public IHoldReader Holds { get; }

    public IAuditReader Audit { get; }

    public ISubscriptionReader Subscriptions { get; }

    public IBulkJobReader Bulk { get; }

    /// <inheritdoc/>
    public bool IsShared => true;

    /// <summary>Commits of this process so far; the server may sync several at once.</summary>
    public long Commits => _runner.Commits;

    /// <summary>Opens the store, creating or migrating the tables.</summary>
    /// <param name="connectionString">The driver's: <c>Host=…;Database=…;Username=…;Password=…</c>; the database must exist. Tables lie in schema <c>duplex</c> unless it names a search path.</param>
    /// <param name="options">Null: the defaults.</param>
    /// <exception cref="PostgresStorageException">The server cannot be reached, or the database is of a newer schema.</exception>
    public static async ValueTask<PostgresStateStore> OpenAsync(
        string connectionString,
        IPayloadSealer sealer,
        TimeProvider time,
        PostgresStateStoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        ArgumentNullException.ThrowIfNull(time);
        var limits = options ?? new PostgresStateStoreOptions();
        var connections = new StateConnections(connectionString, time, limits);
        try
        {
            await connections.RunAsync(
                async token =>
                {
                    await SchemaMigrations.ApplyAsync(connections, token).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
            var store = new PostgresStateStore(connections, sealer, limits);
            try
            {
                await store.ReviewIndexAsync(cancellationToken).ConfigureAwait(false);
                store._indexing.Start();
                return store;
            }
            catch
            {
                await store._follower.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
        catch
        {
            await connections.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Something that all nodes must have in common: the first one says it.</summary>
    /// <returns>What was said first.</returns>
    public async ValueTask<string> AgreeAsync(string name, string value, CancellationToken cancellationToken) =>
        await _connections.AgreeAsync(new Statement(Agree).With(name).With(value).Rows(row => row.Text(0)), cancellationToken).ConfigureAwait(false);

    /// <summary>What all tables take with their indexes.</summary>
    public async ValueTask<long> GetBytesAsync(CancellationToken cancellationToken) =>
        (await _connections.ReadAsync(new Statement(Size).Rows(row => row.GetInt64(0)), cancellationToken).ConfigureAwait(false))[0];

    /// <inheritdoc/>
    public ValueTask<T> CommitAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _open.RunAsync(_runner.RunAsync(work, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) =>
        _chart.GetAsync(connection, resourceType, id, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) =>
        _chart.GetHistoryAsync(connection, resourceType, id, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max, CancellationToken cancellationToken) =>
        _chart.ListAsync(connection, patient, resourceType, max, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken) =>
        _chart.ListBySourceAsync(source, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version, CancellationToken cancellationToken) =>
        _chart.GetVersionAsync(connection, resourceType, id, version, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChartVersion>> GetManyAsync(ConnectionKey connection, IReadOnlyCollection<string> references, CancellationToken cancellationToken) =>
        _chart.GetManyAsync(connection, references, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ChartPage> SearchAsync(ChartSearch search, CancellationToken cancellationToken) => _chart.SearchAsync(search, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ChartPage> ListHistoryAsync(ChartHistory history, CancellationToken cancellationToken) => _chart.ListHistoryAsync(history, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ChartPage> ScanAsync(ChartScan scan, CancellationToken cancellationToken) => _chart.ScanAsync(scan, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IndexProgress>> ListIndexingAsync(CancellationToken cancellationToken) => _chart.ListIndexingAsync(cancellationToken);

    /// <summary>Compares what charts are indexed by with what is wanted now, and indexes anew in the background what differs. After a change of the configuration.</summary>
    public ValueTask ReviewIndexAsync(CancellationToken cancellationToken) => _index.Scopes.ReviewAsync(cancellationToken);

    /// <summary>Index rows that this store wrote since it was opened.</summary>
    public long IndexRowsWritten => _index.Written;

    /// <summary>Ends after the units of work that were handed in are over.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _open.EndAsync().ConfigureAwait(false);
        await _indexing.DisposeAsync().ConfigureAwait(false);
        await _follower.DisposeAsync().ConfigureAwait(false);
        await _connections.DisposeAsync().ConfigureAwait(false);
    }
}
