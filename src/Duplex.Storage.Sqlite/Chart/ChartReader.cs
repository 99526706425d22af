using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.Chart;

internal sealed class ChartReader(ReaderPool readers, ChartIndexing indexing, IPayloadSealer sealer) : IChartReader
{
    public ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => ChartRows.Find(database, key.connection, key.resourceType, key.id, sealer),
        (connection, resourceType, id),
        cancellationToken));

    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => ChartRows.History(database, key.connection, key.resourceType, key.id, sealer),
        (connection, resourceType, id),
        cancellationToken));

    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => ChartRows.ListOfPatient(database, key.connection, key.patient, key.resourceType, key.max, sealer),
        (connection, patient, resourceType, max),
        cancellationToken));

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => ChartRows.ListBySource(database, key, sealer),
        source,
        cancellationToken));

    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => ChartRows.FindVersion(database, key.connection, key.resourceType, key.id, key.version, sealer),
        (connection, resourceType, id, version),
        cancellationToken));

    public ValueTask<IReadOnlyList<ChartVersion>> GetManyAsync(ConnectionKey connection, IReadOnlyCollection<string> references, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => Snapshot(database, () => ChartRows.FindMany(database, key.connection, key.references, sealer)),
        (connection, references),
        cancellationToken));

    public ValueTask<ChartPage> SearchAsync(ChartSearch search, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => Snapshot(database, () => ChartLists.Search(database, key, indexing, sealer)), search, cancellationToken));

    public ValueTask<ChartPage> ListHistoryAsync(ChartHistory history, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => Snapshot(database, () => ChartLists.List(database, key, sealer)), history, cancellationToken));

    public ValueTask<ChartPage> ScanAsync(ChartScan scan, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => Snapshot(database, () => ChartLists.List(database, key, sealer)), scan, cancellationToken));

    public ValueTask<IReadOnlyList<IndexProgress>> ListIndexingAsync(CancellationToken cancellationToken) =>
        new(readers.Read((database, _) => Snapshot(database, () => ChartLists.ListIndexing(database)), 0, cancellationToken));

    /// <summary>Several queries see the chart as of one moment.</summary>
    private static T Snapshot<T>(Database database, Func<T> read)
    {
        database.Prepare("BEGIN").Execute();
        try
        {
            return read();
        }
        finally
        {
            database.Prepare("COMMIT").Execute();
        }
    }
}
