using Duplex.Chart;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>Versions as units of work and readers read them.</summary>
internal static class ChartRows
{
    /// <summary>A version is withheld for its own labels and for those that the resource has today.</summary>
    public const string Columns = """
        s.organization, s.connection, s.resource_type, r.id, v.version, v.at, v.source, v.source_sequence, c.patient, v.deleted, v.sensitivity | r.sensitivity, p.key_id, p.bytes
        """;

    /// <summary>Behind <c>v</c> and <c>r</c>: what names their numbers, and the payload.</summary>
    public const string Named = """
        CROSS JOIN chart_scope s ON s.number = r.scope CROSS JOIN chart_compartment c ON c.number = v.compartment LEFT JOIN chart_payload p ON p.number = v.number
        """;

    /// <summary>The scope whose names are parameters 1 to 3.</summary>
    public const string Scope = "(SELECT number FROM chart_scope WHERE organization = ?1 AND connection = ?2 AND resource_type = ?3)";

    internal const string Get = $"""
        SELECT {Columns} FROM chart_resource r INDEXED BY chart_resource_by_id CROSS JOIN chart_version v ON v.number = r.current {Named}
        WHERE r.scope = {Scope} AND r.id = ?4
        """;

    internal const string GetCurrent = $"SELECT {Columns} FROM chart_resource r CROSS JOIN chart_version v ON v.number = r.current {Named} WHERE r.number = ?1";

    private const string Chain = $"""
        WITH RECURSIVE chain (number, previous) AS (
          SELECT n.number, n.previous FROM chart_resource r JOIN chart_version n ON n.number = r.newest WHERE r.scope = {Scope} AND r.id = ?4
          UNION ALL SELECT n.number, n.previous FROM chain c JOIN chart_version n ON n.number = c.previous)
        SELECT {Columns} FROM chain h CROSS JOIN chart_version v ON v.number = h.number CROSS JOIN chart_resource r ON r.number = v.resource {Named}
        """;

    internal const string AllVersions = $"{Chain} ORDER BY v.version";

    internal const string OfNumber = $"{Chain} WHERE v.version = ?5";

    internal const string OfSource = $"""
        SELECT {Columns} FROM chart_version v INDEXED BY chart_version_by_source CROSS JOIN chart_resource r ON r.number = v.resource {Named}
        WHERE v.source = ?1 ORDER BY v.number LIMIT 1000
        """;

    internal const string OfPatient = $"""
        SELECT {Columns} FROM chart_resource r INDEXED BY chart_resource_by_compartment CROSS JOIN chart_version v ON v.number = r.current {Named}
        WHERE r.compartment = (SELECT number FROM chart_compartment WHERE organization = ?1 AND connection = ?2 AND patient = ?4)
          AND r.scope = {Scope} AND r.state >= 2
        ORDER BY r.id LIMIT ?5
        """;

    public static ChartVersion? Find(Database database, ConnectionKey connection, string resourceType, string id, IPayloadSealer sealer) =>
        database.Prepare(Get).Bind(1, connection).Bind(3, resourceType).Bind(4, id).First(row => Read(row, sealer));

    public static ChartVersion? FindCurrent(Database database, long resource, IPayloadSealer sealer) =>
        database.Prepare(GetCurrent).Bind(1, resource).First(row => Read(row, sealer));

    public static ChartVersion? FindVersion(Database database, ConnectionKey connection, string resourceType, string id, int version, IPayloadSealer sealer) =>
        database.Prepare(OfNumber).Bind(1, connection).Bind(3, resourceType).Bind(4, id).Bind(5, version).First(row => Read(row, sealer));

    public static List<ChartVersion> FindMany(Database database, ConnectionKey connection, IReadOnlyCollection<string> references, IPayloadSealer sealer)
    {
        var found = new List<ChartVersion>(references.Count);
        foreach (var reference in references)
        {
            var slash = reference.IndexOf('/', StringComparison.Ordinal);
            if (slash > 0 && Find(database, connection, reference[..slash], reference[(slash + 1)..], sealer) is { IsDeleted: false } version)
            {
                found.Add(version);
            }
        }

        return found;
    }

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
