using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Queries on the chart that units of work and readers share.</summary>
internal static class ChartRows
{
    /// <summary>A version is withheld for its own labels and for those that the resource has today.</summary>
    private const string Effective =
        "(v.sensitivity | coalesce((SELECT t.sensitivity FROM chart_resource o JOIN chart_version t ON t.number = o.current WHERE o.number = v.resource), 0))";

    private const string Columns = $"""
        v.organization, v.connection, v.resource_type, v.id, v.version, v.at, v.source, v.source_sequence, v.patient, v.deleted, {Effective}, p.key_id, p.bytes
        """;

    private const string Get = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = $1 AND r.connection = $2 AND r.resource_type = $3 AND r.id = $4
        """;

    private const string GetWithin = $"""
        SELECT {Columns} FROM chart_resource r LEFT JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
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
        WHERE r.organization = $1 AND r.connection = $2 AND r.resource_type = $3 AND r.patient = $4 AND r.current IS NOT NULL AND NOT v.deleted
        ORDER BY r.id LIMIT $5
        """;

    private const string OfNumber = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.resource = r.number LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = $1 AND r.connection = $2 AND r.resource_type = $3 AND r.id = $4 AND v.version = $5
        """;

    private const string Many = $"""
        SELECT {Columns} FROM (SELECT DISTINCT * FROM unnest($3, $4)) n (resource_type, id)
        JOIN chart_resource r ON r.organization = $1 AND r.connection = $2 AND r.resource_type = n.resource_type AND r.id = n.id
        JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE NOT v.deleted
        """;

    private const string Current = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.number = r.current LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.organization = $1 AND r.connection = $2
        """;

    private const string Newest = $"""
        SELECT {Columns}, v.number FROM chart_version v LEFT JOIN chart_payload p ON p.number = v.number
        WHERE v.organization = $1 AND v.connection = $2 AND v.number < $3 AND v.at >= $4 AND v.at < $5 AND ({Effective} & $6) = 0
        """;

    /// <summary>The type is <c>$8</c>, the first narrower condition.</summary>
    private const string OfOneResource =
        "v.resource = (SELECT r.number FROM chart_resource r WHERE r.organization = $1 AND r.connection = $2 AND r.resource_type = $8 AND r.id = {0})";

    public static Query<ChartVersion> FindVersion(ConnectionKey connection, string resourceType, string id, int version, IPayloadSealer sealer) =>
        new Statement(OfNumber).With(connection).With(resourceType).With(id).With(version).Rows(row => Read(row, sealer));

    public static Query<ChartVersion> FindMany(ConnectionKey connection, IReadOnlyCollection<string> references, IPayloadSealer sealer)
    {
        var names = references.Select(reference => reference.Split('/')).Where(parts => parts.Length == 2).ToList();
        return new Statement(Many).With(connection).With([.. names.Select(name => name[0])]).With([.. names.Select(name => name[1])]).Rows(row => Read(row, sealer));
    }

    /// <summary>All current versions of a connection, tombstones too.</summary>
    public static Query<ChartVersion> ListCurrent(ConnectionKey connection, IPayloadSealer sealer) =>
        new Statement(Current).With(connection).Rows(row => Read(row, sealer));

    /// <summary>One more than the page asks for, each with its place in the order of adding.</summary>
    public static Query<(ChartVersion Version, long Number)> ListNewest(ChartHistory history, IPayloadSealer sealer)
    {
        var before = history.After is not { } after ? long.MaxValue
            : long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw ChartSearchException.NoCursor();
        var text = Newest;
        var values = new List<string>();
        Narrow("v.resource_type = {0}", history.ResourceType);
        Narrow(history.ResourceType is null ? "v.id = {0}" : OfOneResource, history.Id);
        Narrow("v.patient = {0}", history.Patient);
        var statement = new Statement($"{text} ORDER BY v.number DESC LIMIT $7").With(history.Connection).With(before)
            .With(history.Since?.Microseconds ?? long.MinValue).With(history.Before?.Microseconds ?? long.MaxValue).With((int)history.Withheld).With(history.Count + 1);
        return values.Aggregate(statement, (bound, value) => bound.With(value)).Rows(row => (Read(row, sealer), row.GetInt64(13)));

        void Narrow(string condition, string? value)
        {
            if (value is not null)
            {
                values.Add(value);
                text = $"{text} AND {condition.Replace("{0}", string.Create(CultureInfo.InvariantCulture, $"${7 + values.Count}"), StringComparison.Ordinal)}";
            }
        }
    }

    /// <summary>One more than the page asks for.</summary>
    public static Query<ChartVersion> Scan(ChartScan scan, IPayloadSealer sealer)
    {
        var text = $"""
            {Current} AND r.resource_type = $3 AND r.id > $4 AND v.at >= $5 AND v.at <= $6 AND (v.sensitivity & $7) = 0
            {(scan.WithDeleted ? "" : "AND NOT v.deleted")} {(scan.Patient is null ? "" : "AND r.patient = $9")} ORDER BY r.id LIMIT $8
            """;
        var statement = new Statement(text).With(scan.Connection).With(scan.ResourceType).With(scan.After ?? "")
            .With(scan.Since?.Microseconds ?? long.MinValue).With(scan.Until?.Microseconds ?? long.MaxValue).With((int)scan.Withheld).With(scan.Count + 1);
        return (scan.Patient is { } patient ? statement.With(patient) : statement).Rows(row => Read(row, sealer));
    }

    /// <summary>A row where the resource is there at all; null in it where it has history only.</summary>
    public static Query<ChartVersion?> FindWithin(ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        new Statement(GetWithin).With(connection).With(resourceType).With(id).Rows(row => row.IsDBNull(0) ? null : Read(row, sealer));

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
        IsDeleted = row.GetBoolean(9),
        Sensitivity = (Sensitivities)row.GetInt32(10),
        Body = row.Payload(11, sealer),
    };
}
