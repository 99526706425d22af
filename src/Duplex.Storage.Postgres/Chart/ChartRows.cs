using Duplex.Chart;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Versions as units of work and readers read them.</summary>
internal static class ChartRows
{
    /// <summary>A version is withheld for its own labels and for those that the resource has today.</summary>
    public const string Columns = """
        s.organization, s.connection, s.resource_type, r.id, v.version, v.at, v.source, v.source_sequence, c.patient, v.deleted, v.sensitivity | r.sensitivity, p.key_id, p.bytes
        """;

    /// <summary>Behind <c>v</c> and <c>r</c>: what names their numbers, and the payload.</summary>
    public const string Named = "JOIN chart_scope s ON s.number = r.scope JOIN chart_compartment c ON c.number = v.compartment LEFT JOIN chart_payload p ON p.number = v.number";

    /// <summary>The scope whose names are parameters 1 to 3.</summary>
    public const string Scope = "(SELECT number FROM chart_scope WHERE organization = $1 AND connection = $2 AND resource_type = $3)";

    /// <summary>The compartment whose patient is parameter 4, of the connection of parameters 1 and 2.</summary>
    public const string Compartment = "(SELECT number FROM chart_compartment WHERE organization = $1 AND connection = $2 AND patient = $4)";

    private const string Get = $"SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.number = r.current {Named} WHERE r.scope = {Scope} AND r.id = $4";

    private const string GetWithin = $"""
        SELECT {Columns} FROM chart_resource r LEFT JOIN chart_version v ON v.number = r.current
        LEFT JOIN chart_scope s ON s.number = v.scope LEFT JOIN chart_compartment c ON c.number = v.compartment LEFT JOIN chart_payload p ON p.number = v.number
        WHERE r.scope = {Scope} AND r.id = $4
        """;

    private const string AllVersions = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.resource = r.number {Named}
        WHERE r.scope = {Scope} AND r.id = $4 ORDER BY v.version
        """;

    private const string OfNumber = $"""
        SELECT {Columns} FROM chart_resource r JOIN chart_version v ON v.resource = r.number {Named}
        WHERE r.scope = {Scope} AND r.id = $4 AND v.version = $5
        """;

    private const string BySource = $"""
        SELECT {Columns} FROM chart_version v JOIN chart_resource r ON r.number = v.resource {Named}
        WHERE v.source = $1 ORDER BY v.number LIMIT 1000
        """;

    private const string OfPatient = $"""
        WITH found AS MATERIALIZED (SELECT number, id FROM chart_resource WHERE compartment = {Compartment} AND scope = {Scope} AND state >= 2),
        shown AS MATERIALIZED (SELECT number FROM found ORDER BY id LIMIT $5)
        SELECT {Columns} FROM shown n JOIN chart_resource r ON r.number = n.number JOIN chart_version v ON v.number = r.current {Named} ORDER BY r.id
        """;

    private const string Many = $"""
        SELECT {Columns} FROM (SELECT DISTINCT * FROM unnest($3, $4)) n (resource_type, id)
        JOIN chart_scope o ON o.organization = $1 AND o.connection = $2 AND o.resource_type = n.resource_type
        JOIN chart_resource r ON r.scope = o.number AND r.id = n.id
        JOIN chart_version v ON v.number = r.current {Named}
        WHERE r.state + 0 >= 2
        """;

    private const string OfResources = $"""
        SELECT {Columns} FROM unnest($1) WITH ORDINALITY n (number, place) JOIN chart_resource r ON r.number = n.number JOIN chart_version v ON v.number = r.current {Named}
        ORDER BY n.place
        """;

    public static Query<ChartVersion> FindVersion(ConnectionKey connection, string resourceType, string id, int version, IPayloadSealer sealer) =>
        new Statement(OfNumber).With(connection).With(resourceType).With(id).With(version).Rows(row => Read(row, sealer));

    public static Query<ChartVersion> FindMany(ConnectionKey connection, IReadOnlyCollection<string> references, IPayloadSealer sealer)
    {
        var names = references.Select(reference => reference.Split('/')).Where(parts => parts.Length == 2).ToList();
        return new Statement(Many).With(connection).With([.. names.Select(name => name[0])]).With([.. names.Select(name => name[1])]).Rows(row => Read(row, sealer));
    }

    /// <summary>The current versions of resources, in this order.</summary>
    public static Query<ChartVersion> FindCurrent(IReadOnlyList<long> resources, IPayloadSealer sealer) =>
        new Statement(OfResources).With([.. resources]).Rows(row => Read(row, sealer));

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

    public static ChartVersion Read(NpgsqlDataReader row, IPayloadSealer sealer) => new()
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
        Sensitivity = (Sensitivities)row.GetInt64(10),
        Body = row.Payload(11, sealer),
    };
}
