using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Pages of versions, each from one statement: numbers along an index first, then the versions. One more than the page asks for.</summary>
internal static class ChartLists
{
    private const string Shown = $"""
        SELECT {ChartRows.Columns}, v.number FROM shown n JOIN chart_version v ON v.number = n.number JOIN chart_resource r ON r.number = v.resource {ChartRows.Named} ORDER BY v.number DESC
        """;

    /// <summary>Neither its own labels nor those that the resource has today are withheld.</summary>
    private const string WhatIsMeant = "v.number < $4 AND v.at >= $5 AND v.at < $6 AND ((v.sensitivity | r.sensitivity) & $7) = 0";

    private const string OfScopes = $"""
        WITH shown AS MATERIALIZED (
          SELECT f.number FROM chart_scope s CROSS JOIN LATERAL (
            SELECT v.number FROM chart_version v JOIN chart_resource r ON r.number = v.resource WHERE v.scope = s.number AND {WhatIsMeant} ORDER BY v.number DESC LIMIT $8) f
          WHERE s.organization = $1 AND s.connection = $2 AND ($3::text IS NULL OR s.resource_type = $3) ORDER BY f.number DESC LIMIT $8)
        {Shown}
        """;

    private const string OfCompartment = $"""
        WITH shown AS MATERIALIZED (
          SELECT v.number FROM chart_version v JOIN chart_resource r ON r.number = v.resource WHERE v.compartment = (SELECT number FROM chart_compartment WHERE organization = $1 AND connection = $2 AND patient = $9)
            AND {WhatIsMeant} AND ($3::text IS NULL OR v.scope + 0 = {ChartRows.Scope}) ORDER BY v.number DESC LIMIT $8)
        {Shown}
        """;

    private const string OfResource = $"""
        WITH shown AS MATERIALIZED (
          SELECT v.number FROM chart_resource r CROSS JOIN LATERAL (
            SELECT * FROM chart_version w WHERE w.resource = r.number ORDER BY w.version DESC) v
          WHERE r.scope = {ChartRows.Scope} AND r.id = $9 AND {WhatIsMeant}
            AND ($10::text IS NULL OR v.compartment = (SELECT number FROM chart_compartment WHERE organization = $1 AND connection = $2 AND patient = $10)) LIMIT $8)
        {Shown}
        """;

    private const string ScanShown = $"""
        SELECT {ChartRows.Columns} FROM shown n JOIN chart_resource r ON r.number = n.number JOIN chart_version v ON v.number = r.current {ChartRows.Named} ORDER BY r.id
        """;

    private const string ScanMeant = "r.id > $5 AND r.state >= $6 AND (r.sensitivity & $7) = 0 AND r.at BETWEEN $8 AND $9 ORDER BY r.id LIMIT $10";

    private const string OfType = $"""
        WITH shown AS MATERIALIZED (SELECT r.number FROM chart_resource r WHERE r.scope = {ChartRows.Scope} AND $4::text IS NULL AND {ScanMeant})
        {ScanShown}
        """;

    private const string OfTypeAndPatient = $"""
        WITH r AS MATERIALIZED (SELECT number, id, state, sensitivity, at FROM chart_resource WHERE compartment = {ChartRows.Compartment} AND scope = {ChartRows.Scope} AND state >= 1),
        shown AS MATERIALIZED (SELECT r.number FROM r WHERE {ScanMeant})
        {ScanShown}
        """;

    private const string Indexing = """
        SELECT s.organization, s.connection, s.resource_type, s.reindexed,
          (SELECT r.number FROM chart_resource r WHERE r.scope = s.number AND r.state = 3 ORDER BY r.number DESC LIMIT 1),
          ARRAY(SELECT p.code FROM chart_parameter p WHERE p.scope = s.number AND p.complete = 0 ORDER BY p.code)
        FROM chart_scope s WHERE s.reindexed IS NOT NULL ORDER BY s.number
        """;

    public static Query<(ChartVersion Version, long Number)> History(ChartHistory history, IPayloadSealer sealer)
    {
        var before = history.After is not { } after ? long.MaxValue
            : long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw ChartSearchException.NoCursor();
        var statement = new Statement(history.Id is not null ? OfResource : history.Patient is not null ? OfCompartment : OfScopes)
            .With(history.Connection).With(history.ResourceType).With(before)
            .With(history.Since?.Microseconds ?? long.MinValue).With(history.Before?.Microseconds ?? long.MaxValue).With((long)history.Withheld).With(history.Count + 1L);
        statement = history.Id is { } id ? statement.With(id).With(history.Patient) : history.Patient is { } patient ? statement.With(patient) : statement;
        return statement.Rows(row => (ChartRows.Read(row, sealer), row.GetInt64(13)));
    }

    public static Query<ChartVersion> Scan(ChartScan scan, IPayloadSealer sealer) => new Statement(scan.Patient is null ? OfType : OfTypeAndPatient)
        .With(scan.Connection).With(scan.ResourceType).With(scan.Patient).With(scan.After ?? "").With(scan.WithDeleted ? 1 : 2).With((long)scan.Withheld)
        .With(scan.Since?.Microseconds ?? long.MinValue).With(scan.Until?.Microseconds ?? long.MaxValue).With(scan.Count + 1L)
        .Rows(row => ChartRows.Read(row, sealer));

    public static Query<IndexProgress> ListIndexing() => new Statement(Indexing).Rows(row => new IndexProgress(
        row.Connection(0),
        row.Text(2),
        row.GetFieldValue<string[]>(5),
        row.IsDBNull(4) || row.GetInt64(4) == 0 ? 1 : Math.Min(1, row.GetInt64(3) / (double)row.GetInt64(4))));
}
