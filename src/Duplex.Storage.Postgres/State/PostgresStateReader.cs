using Duplex.Chart;
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

    private PostgresStateReader(StateConnections connections, IPayloadSealer sealer)
    {
        _connections = connections;
        _chart = new ChartReader(connections, sealer);
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
        var connections = new StateConnections(connectionString, time, options ?? new PostgresStateStoreOptions());
        try
        {
            await connections.RunAsync(
                async token =>
                {
                    await SchemaMigrations.CheckAsync(connections, token).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
            return new PostgresStateReader(connections, sealer);
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

    public ValueTask DisposeAsync() => _connections.DisposeAsync();
}
