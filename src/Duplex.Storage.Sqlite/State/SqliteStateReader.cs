using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Chart;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.State;

/// <summary>The state of an installation to look at only: beside the program that has it open, or without one. Writes nothing.</summary>
public sealed class SqliteStateReader : IStateReader, IChartReader, IDisposable
{
    private readonly ReaderPool _readers;
    private readonly ChartReader _chart;

    /// <param name="path">The file of a <see cref="SqliteStateStore"/>; it must exist.</param>
    /// <param name="options">Null: the defaults.</param>
    public SqliteStateReader(string path, IPayloadSealer sealer, SqliteStateStoreOptions? options = null)
    {
        var limits = options ?? new SqliteStateStoreOptions();
        _readers = new ReaderPool(path, limits.ReadLimit, limits.IdleReaders);
        _chart = new ChartReader(_readers, limits.Indexing, sealer);
        Exchanges = new ExchangeReader(_readers, sealer);
        Deliveries = new DeliveryReader(_readers, sealer);
        Loops = new LoopReader(_readers);
        Holds = new HoldReader(_readers);
        Audit = new AuditReader(_readers);
    }

    public IExchangeReader Exchanges { get; }

    public IDeliveryReader Deliveries { get; }

    public ILoopReader Loops { get; }

    public IHoldReader Holds { get; }

    public IAuditReader Audit { get; }

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

    public void Dispose() => _readers.Dispose();
}
