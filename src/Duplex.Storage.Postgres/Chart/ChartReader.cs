using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Connections;

namespace Duplex.Storage.Postgres.Chart;

internal sealed class ChartReader(StateConnections connections, IPayloadSealer sealer) : IChartReader
{
    public async ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(ChartRows.Find(connection, resourceType, id, sealer), cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) =>
        connections.ListAsync(ChartRows.History(connection, resourceType, id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max, CancellationToken cancellationToken) =>
        connections.ListAsync(ChartRows.ListOfPatient(connection, patient, resourceType, max, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken) =>
        connections.ListAsync(ChartRows.ListBySource(source, sealer), cancellationToken);
}
