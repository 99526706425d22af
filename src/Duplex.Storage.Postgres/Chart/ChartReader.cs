using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Relational.Search;

namespace Duplex.Storage.Postgres.Chart;

internal sealed class ChartReader(StateConnections connections, ChartIndexing indexing, ChartNames? names, IPayloadSealer sealer) : IChartReader
{
    public async ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(ChartRows.Find(connection, resourceType, id, sealer), cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) =>
        connections.ListAsync(ChartRows.History(connection, resourceType, id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max, CancellationToken cancellationToken) =>
        connections.ListAsync(ChartRows.ListOfPatient(connection, patient, resourceType, max, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken) =>
        connections.ListAsync(ChartRows.ListBySource(source, sealer), cancellationToken);

    public async ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version, CancellationToken cancellationToken) =>
        await connections.FirstAsync(ChartRows.FindVersion(connection, resourceType, id, version, sealer), cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<ChartVersion>> GetManyAsync(ConnectionKey connection, IReadOnlyCollection<string> references, CancellationToken cancellationToken) =>
        connections.ListAsync(ChartRows.FindMany(connection, references, sealer), cancellationToken);

    public async ValueTask<ChartPage> SearchAsync(ChartSearch search, CancellationToken cancellationToken) => await connections.RunAsync(
        async token =>
        {
            await using var connection = await connections.OpenReaderAsync(token).ConfigureAwait(false);
            await using var snapshot = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, token).ConfigureAwait(false);
            var database = new ReaderChartDatabase(connection, names, new SearchTime(connections.Time, connections.ReadLimit), sealer, token);
            return await RelationalSearch.RunAsync(database, search, indexing).ConfigureAwait(false);
        },
        cancellationToken).ConfigureAwait(false);

    public async ValueTask<ChartPage> ListHistoryAsync(ChartHistory history, CancellationToken cancellationToken)
    {
        var found = await connections.ReadAsync(ChartLists.History(history, sealer), cancellationToken).ConfigureAwait(false);
        return new ChartPage(
            [.. found.Take(history.Count).Select(entry => entry.Version)],
            found.Count > history.Count ? found[history.Count - 1].Number.ToString(CultureInfo.InvariantCulture) : null);
    }

    public async ValueTask<ChartPage> ScanAsync(ChartScan scan, CancellationToken cancellationToken)
    {
        var found = await connections.ReadAsync(ChartLists.Scan(scan, sealer), cancellationToken).ConfigureAwait(false);
        return new ChartPage([.. found.Take(scan.Count)], found.Count > scan.Count ? found[scan.Count - 1].Id : null);
    }

    public ValueTask<IReadOnlyList<IndexProgress>> ListIndexingAsync(CancellationToken cancellationToken) => connections.ListAsync(ChartLists.ListIndexing(), cancellationToken);
}
