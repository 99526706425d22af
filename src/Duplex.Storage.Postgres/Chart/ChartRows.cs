using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Queries on the chart that units of work and readers share.</summary>
internal static class ChartRows
{
    private const string Columns = """
        v.organization, v.connection, v.resource_type, v.id, v.version, v.at, v.source, v.source_sequence, v.patient, p.key_id, p.bytes
        """;

    private const string Get = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = $1 AND r.connection = $2 AND r.resource_type = $3 AND r.id = $4
        """;

    private const string AllVersions = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.resource = r.number LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = $1 AND r.connection = $2 AND r.resource_type = $3 AND r.id = $4
        ORDER BY v.version
        """;

    private const string BySource = $"""
        SELECT {Columns} FROM chart_version v LEFT JOIN chart_payload p ON p.number = v.number
        WHERE v.source = $1 ORDER BY v.number LIMIT 1000
        """;

    private const string OfPatient = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = $1 AND r.connection = $2 AND r.resource_type = $3 AND r.patient = $4 AND r.current IS NOT NULL
        ORDER BY r.id LIMIT $5
        """;

    public static Query<ChartVersion> Find(ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        new Statement(Get).With(connection).With(resourceType).With(id).Rows(row => Read(row, sealer));

    public static Query<ChartVersion> History(ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        new Statement(AllVersions).With(connection).With(resourceType).With(id).Rows(row => Read(row, sealer));

    public static Query<ChartVersion> ListOfPatient(ConnectionKey connection, string patient, string resourceType, int max, IPayloadSealer sealer) =>
        new Statement(OfPatient).With(connection).With(resourceType).With(patient).With(max).Rows(row => Read(row, sealer));

    public static Query<ChartVersion> ListBySource(ExchangeId source, IPayloadSealer sealer) =>
        new Statement(BySource).With(source.Value).Rows(row => Read(row, sealer));

    private static ChartVersion Read(NpgsqlDataReader row, IPayloadSealer sealer) => new()
    {
        Connection = row.Connection(0),
        ResourceType = row.Text(2),
        Id = row.Text(3),
        Version = row.GetInt32(4),
        At = row.Instant(5),
        Source = new ExchangeId(row.GetGuid(6)),
        SourceSequence = row.GetInt64(7),
        Patient = row.Text(8),
        Body = row.Payload(9, sealer),
    };
}
