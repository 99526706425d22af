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
using Duplex.Storage.Sqlite.Bulk;
using Duplex.Storage.Sqlite.Chart;
using Duplex.Storage.Sqlite.Migrations;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;
using Duplex.Storage.Sqlite.Subscriptions;
using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.State;

/// <summary>The state store and the chart in one SQLite file. One process at a time may have it open.</summary>
public sealed class SqliteStateStore : IStateStore, IChartReader, IChartIndexState, IAsyncDisposable
{
    /// <summary>The ends of many indexes are written to in turn while a chart is imported.</summary>
    private const int CacheKilobytes = 32_000;

    private readonly Database _database;
    private readonly ReaderPool _readers;
    private readonly StateWriter _target;
    private readonly GroupCommitWriter _writer;
    private readonly ChartReader _chart;
    private readonly FeedSignal _signal;
    private readonly BackgroundIndexing _indexing;
    private bool _disposed;

    private SqliteStateStore(Database database, IPayloadSealer sealer, TimeProvider time, SqliteStateStoreOptions options)
    {
        _database = database;
        _readers = new ReaderPool(database.Path, options.ReadLimit, options.IdleReaders);
        _signal = new FeedSignal(FeedTable.ReadEnd(database));
        _target = new StateWriter(database, sealer, options.Indexing, _signal);
        _chart = new ChartReader(_readers, options.Indexing, sealer);
        Feed = new FeedReader(_readers, _signal);
        Exchanges = new ExchangeReader(_readers, sealer);
        Deliveries = new DeliveryReader(_readers, sealer);
        Loops = new LoopReader(_readers);
        Holds = new HoldReader(_readers);
        Audit = new AuditReader(_readers);
        Subscriptions = new SubscriptionReader(_readers, sealer);
        Bulk = new BulkJobReader(_readers, sealer);
        _writer = new GroupCommitWriter("state writer", database, _target, new Checkpointer(database, options.CheckpointPages), time, options.Gather);
        _indexing = new BackgroundIndexing(_writer, _target.Chart);
        _target.IndexingWanted = _indexing.Start;
        _target.Chart.Reindexing.Open();
        _writer.Start();
        if (_target.Chart.Reindexing.IsPending)
        {
            _indexing.Start();
        }
    }

    public IFeedReader Feed { get; }

    public IExchangeReader Exchanges { get; }

    public IDeliveryReader Deliveries { get; }

    public ILoopReader Loops { get; }

    public IHoldReader Holds { get; }

    public IAuditReader Audit { get; }

    public ISubscriptionReader Subscriptions { get; }

    public IBulkJobReader Bulk { get; }

    /// <summary>Syncs that commits have cost so far.</summary>
    public long Commits => _writer.Commits;

    /// <summary>What the file takes, with its log.</summary>
    public long Bytes => new[] { _database.Path, _database.Path + "-wal" }.Sum(path => new FileInfo(path) is { Exists: true } file ? file.Length : 0);

    /// <summary>Checkpoints so far; each costs a few syncs more.</summary>
    public long Checkpoints => _writer.Checkpoints;

    /// <summary>Opens the store, creating or migrating the file.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="options">Null: the defaults.</param>
    /// <exception cref="SqliteStorageException">The file cannot be opened, or is of a newer schema.</exception>
    public static async ValueTask<SqliteStateStore> OpenAsync(
        string path,
        IPayloadSealer sealer,
        TimeProvider time,
        SqliteStateStoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        ArgumentNullException.ThrowIfNull(time);
        return await Task.Run(
            () =>
            {
                var database = Database.OpenWriter(path, CacheKilobytes);
                try
                {
                    // What is erased, or indexed no more, must not stand in the file's free places.
                    database.Run("PRAGMA secure_delete=ON");
                    SchemaMigrations.Apply(database, "State", time);
                    return new SqliteStateStore(database, sealer, time, options ?? new SqliteStateStoreOptions());
                }
                catch
                {
                    database.Dispose();
                    throw;
                }
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<T> CommitAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        cancellationToken.ThrowIfCancellationRequested();
        var job = new CommitJob<T>(_target, work, cancellationToken);
        _writer.Enqueue(job);
        return job.Completion;
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
    public async ValueTask ReviewIndexAsync(CancellationToken cancellationToken) => await CommitAsync(
        _ =>
        {
            _target.Chart.Reindexing.Review();
            return new ValueTask<bool>(true);
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>Index rows that were written since the store was opened.</summary>
    public long IndexRowsWritten => _target.Chart.IndexRowsWritten;

    /// <summary>Ends after the units of work that were handed in are on the disk.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _indexing.DisposeAsync().ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
        _signal.Close();
        _readers.Dispose();
        _database.Dispose();
    }
}
