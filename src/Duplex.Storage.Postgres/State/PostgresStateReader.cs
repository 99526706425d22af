using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Chart;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Migrations;

namespace Duplex.Storage.Postgres.State;

/// <summary>The state of an installation to look at only, beside the programs that have it open, or without one. Writes nothing.</summary>
public sealed class PostgresStateReader : IStateReader, IChartReader, IAsyncDisposable
{
    private readonly StateConnections _connections;
    private readonly ChartReader _chart;

    private PostgresStateReader(StateConnections connections, IPayloadSealer sealer, PostgresStateStoreOptions options)
    {
        _connections = connections;
        _chart = new ChartReader(connections, options.Indexing, null, sealer);
        Exchanges = new ExchangeReader(connections, sealer);
        Deliveries = new DeliveryReader(connections, sealer);
        Loops = new LoopReader(connections);
        Holds = new HoldReader(connections);
        Audit = new AuditReader(connections);
    }

    public IExchangeReader Exchanges { get; }

    public IDeliveryReader Deliveries { get; }

    public ILoopReader Loops { get; }

    public IHoldReader Holds { get; }

    public IAuditReader Audit { get; }

    /// <summary>Opens the database of a <see cref="PostgresStateStore"/>, which must have made it.</summary>
    /// <exception cref="PostgresStorageException">The server cannot be reached, or the database is not of a schema that this program knows.</exception>
    public static async ValueTask<PostgresStateReader> OpenAsync(
        string connectionString,
        IPayloadSealer sealer,
        TimeProvider time,
        PostgresStateStoreOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var limits = options ?? new PostgresStateStoreOptions();
        var connections = new StateConnections(connectionString, time, limits);
        try
        {
            await connections.RunAsync(
                async token =>
                {
                    await SchemaMigrations.CheckAsync(connections, token).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
            return new PostgresStateReader(connections, sealer, limits);
        }
        catch
        {
            await connections.DisposeAsync().ConfigureAwait(false);
            throw;
        }
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

    public ValueTask DisposeAsync() => _connections.DisposeAsync();
}
