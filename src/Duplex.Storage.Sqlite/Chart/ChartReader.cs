using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>Queries on the chart that units of work and readers share.</summary>
internal static class ChartRows
{
    public const string Columns = """
        v.organization, v.connection, v.resource_type, v.id, v.version, v.at, v.source, v.source_sequence, v.patient, p.key_id, p.bytes
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
        WHERE r.organization = ?1 AND r.connection = ?2 AND r.resource_type = ?3 AND r.patient = ?4 AND r.current IS NOT NULL
        ORDER BY r.id LIMIT ?5
        """;

    public static ChartVersion? Find(Database database, ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        database.Prepare(Get).Bind(1, connection).Bind(3, resourceType).Bind(4, id).First(row => Read(row, sealer));

    public static List<ChartVersion> History(Database database, ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        database.Prepare(AllVersions).Bind(1, connection).Bind(3, resourceType).Bind(4, id).List(row => Read(row, sealer));

    public static List<ChartVersion> ListOfPatient(
        Database database, ConnectionKey connection, string patient, string resourceType, int max, IPayloadSealer sealer) =>
        database.Prepare(OfPatient).Bind(1, connection).Bind(3, resourceType).Bind(4, patient).Bind(5, max).List(row => Read(row, sealer));

    public static List<ChartVersion> ListBySource(Database database, ExchangeId source, IPayloadSealer sealer) =>
        database.Prepare(OfSource).Bind(1, source.Value).List(row => Read(row, sealer));

    public static ChartVersion Read(Statement row, IPayloadSealer sealer) => new()
    {
        Connection = row.Connection(0),
        ResourceType = row.Text(2),
        Id = row.Text(3),
        Version = (int)row.Long(4),
        At = row.Instant(5),
        Source = new ExchangeId(row.Guid(6)),
        SourceSequence = row.Long(7),
        Patient = row.Text(8),
        Body = row.Payload(9, sealer),
    };
}

internal sealed class ChartReader(ReaderPool readers, IPayloadSealer sealer) : IChartReader
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
}
