using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>Queries on the chart that units of work and readers share.</summary>
internal static class ChartRows
{
    public const string Columns = """
        v.organization, v.connection, v.resource_type, v.id, v.version, v.at, v.source, v.source_sequence, v.patient, v.deleted, v.sensitivity, p.key_id, p.bytes
        """;

    private const string Get = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = ?1 AND r.connection = ?2 AND r.resource_type = ?3 AND r.id = ?4
        """;

    private const string AllVersions = $"""
        WITH RECURSIVE chain (number, previous) AS (
          SELECT n.number, n.previous FROM chart_resource r JOIN chart_version n ON n.number = r.newest
          WHERE r.organization = ?1 AND r.connection = ?2 AND r.resource_type = ?3 AND r.id = ?4
          UNION ALL SELECT n.number, n.previous FROM chain c JOIN chart_version n ON n.number = c.previous)
        SELECT {Columns} FROM chain c JOIN chart_version v ON v.number = c.number LEFT JOIN chart_payload p ON p.number = v.number
        ORDER BY v.version
        """;

    private const string OfSource = $"""
        SELECT {Columns} FROM chart_version v INDEXED BY chart_version_by_source LEFT JOIN chart_payload p ON p.number = v.number
        WHERE v.source = ?1 ORDER BY v.number LIMIT 1000
        """;

    private const string OfPatient = $"""
        SELECT {Columns} FROM chart_resource r INDEXED BY chart_resource_by_patient
        JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = ?1 AND r.connection = ?2 AND r.resource_type = ?3 AND r.patient = ?4 AND r.current IS NOT NULL AND v.deleted = 0
        ORDER BY r.id LIMIT ?5
        """;

    private const string OfType = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = ?1 AND r.connection = ?2 AND r.resource_type = ?3 AND r.id > ?4 ORDER BY r.id LIMIT ?5
        """;

    private const string Types = "SELECT DISTINCT resource_type FROM chart_resource WHERE organization = ?1 AND connection = ?2 ORDER BY resource_type";

    private const string OfNumber = $"""
        WITH RECURSIVE chain (number, previous) AS (
          SELECT n.number, n.previous FROM chart_resource r JOIN chart_version n ON n.number = r.newest
          WHERE r.organization = ?1 AND r.connection = ?2 AND r.resource_type = ?3 AND r.id = ?4
          UNION ALL SELECT n.number, n.previous FROM chain c JOIN chart_version n ON n.number = c.previous)
        SELECT {Columns} FROM chain c JOIN chart_version v ON v.number = c.number LEFT JOIN chart_payload p ON p.number = v.number
        WHERE v.version = ?5
        """;

    private const string Newest = $"""
        SELECT v.number, {Columns} FROM chart_version v LEFT JOIN chart_payload p ON p.number = v.number
        WHERE v.organization = ?1 AND v.connection = ?2 AND v.number < ?3 AND (?4 IS NULL OR v.resource_type = ?4) AND (?5 IS NULL OR v.id = ?5)
          AND (?6 IS NULL OR v.patient = ?6) AND v.at >= ?7 AND v.at < ?8 AND (v.sensitivity & ?9) = 0
        ORDER BY v.number DESC LIMIT ?10
        """;

    public static ChartVersion? FindVersion(Database database, ConnectionKey connection, string resourceType, string id, int version, IPayloadSealer sealer) =>
        database.Prepare(OfNumber).Bind(1, connection).Bind(3, resourceType).Bind(4, id).Bind(5, version).First(row => Read(row, sealer));

    public static ChartPage Search(Database database, ChartSearch search, ChartIndexing indexing, IPayloadSealer sealer) => PlainSearch.Run(
        search,
        type => ListOfType(database, search.Connection, type, "", int.MaxValue, sealer),
        database.Prepare(Types).Bind(1, search.Connection).List(row => row.Text(0)),
        indexing);

    public static ChartPage Scan(Database database, ChartScan scan, IPayloadSealer sealer)
    {
        var found = ListOfType(database, scan.Connection, scan.ResourceType, scan.After ?? "", int.MaxValue, sealer)
            .Where(version => (scan.WithDeleted || !version.IsDeleted)
                && (scan.Patient is null || version.Patient == scan.Patient)
                && (scan.Since is null || version.At >= scan.Since)
                && (scan.Until is null || version.At <= scan.Until)
                && (version.Sensitivity & scan.Withheld) == 0)
            .Take(scan.Count + 1)
            .ToList();
        return new ChartPage([.. found.Take(scan.Count)], found.Count > scan.Count ? found[scan.Count - 1].Id : null);
    }

    public static ChartPage ListHistory(Database database, ChartHistory history, IPayloadSealer sealer)
    {
        if (history.After is { } after && !long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw ChartSearchException.NoCursor();
        }

        var found = database.Prepare(Newest).Bind(1, history.Connection)
            .Bind(3, history.After is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : long.MaxValue)
            .Bind(4, history.ResourceType).Bind(5, history.Id).Bind(6, history.Patient)
            .Bind(7, history.Since?.Microseconds ?? long.MinValue).Bind(8, history.Before?.Microseconds ?? long.MaxValue).Bind(9, (long)history.Withheld).Bind(10, history.Count + 1)
            .List(row => (Number: row.Long(0), Version: Read(row, sealer, 1)));
        return new ChartPage(
            [.. found.Take(history.Count).Select(entry => entry.Version)],
            found.Count > history.Count ? found[history.Count - 1].Number.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static List<ChartVersion> ListOfType(Database database, ConnectionKey connection, string resourceType, string after, int max, IPayloadSealer sealer) =>
        database.Prepare(OfType).Bind(1, connection).Bind(3, resourceType).Bind(4, after).Bind(5, max).List(row => Read(row, sealer));

    public static ChartVersion? Find(Database database, ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        database.Prepare(Get).Bind(1, connection).Bind(3, resourceType).Bind(4, id).First(row => Read(row, sealer));

    public static List<ChartVersion> History(Database database, ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        database.Prepare(AllVersions).Bind(1, connection).Bind(3, resourceType).Bind(4, id).List(row => Read(row, sealer));

    public static List<ChartVersion> ListOfPatient(
        Database database, ConnectionKey connection, string patient, string resourceType, int max, IPayloadSealer sealer) =>
        database.Prepare(OfPatient).Bind(1, connection).Bind(3, resourceType).Bind(4, patient).Bind(5, max).List(row => Read(row, sealer));

    public static List<ChartVersion> ListBySource(Database database, ExchangeId source, IPayloadSealer sealer) =>
        database.Prepare(OfSource).Bind(1, source.Value).List(row => Read(row, sealer));

    public static ChartVersion Read(Statement row, IPayloadSealer sealer, int first = 0) => new()
    {
        Connection = row.Connection(first),
        ResourceType = row.Text(first + 2),
        Id = row.Text(first + 3),
        Version = (int)row.Long(first + 4),
        At = row.Instant(first + 5),
        Source = new ExchangeId(row.Guid(first + 6)),
        SourceSequence = row.Long(first + 7),
        Patient = row.Text(first + 8),
        IsDeleted = row.Bool(first + 9),
        Sensitivity = (Sensitivities)row.Long(first + 10),
        Body = row.Payload(first + 11, sealer),
    };
}

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
        (database, key) => key.references.Select(reference => reference.Split('/')).Where(parts => parts.Length == 2)
            .Select(parts => ChartRows.Find(database, key.connection, parts[0], parts[1], sealer))
            .OfType<ChartVersion>().Where(version => !version.IsDeleted).ToList(),
        (connection, references),
        cancellationToken));

    public ValueTask<ChartPage> SearchAsync(ChartSearch search, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => ChartRows.Search(database, key, indexing, sealer), search, cancellationToken));

    public ValueTask<ChartPage> ListHistoryAsync(ChartHistory history, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => ChartRows.ListHistory(database, key, sealer), history, cancellationToken));

    public ValueTask<ChartPage> ScanAsync(ChartScan scan, CancellationToken cancellationToken) =>
        new(readers.Read((database, key) => ChartRows.Scan(database, key, sealer), scan, cancellationToken));
}
