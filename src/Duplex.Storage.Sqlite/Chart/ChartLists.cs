using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Relational.Search;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>Pages of versions: searches, histories, scans.</summary>
internal static class ChartLists
{
    internal const string Scan = $"""
        SELECT {ChartRows.Columns} FROM chart_resource r INDEXED BY chart_resource_by_id CROSS JOIN chart_version v ON v.number = r.current {ChartRows.Named}
        WHERE r.scope = {ChartRows.Scope} AND r.id > ?4 AND r.state >= ?5 AND (r.sensitivity & ?6) = 0 AND r.at BETWEEN ?7 AND ?8 AND v.deleted <= ?10
        ORDER BY r.id LIMIT ?9
        """;

    /// <summary>What is not deleted of a patient: the index has nothing else. The versions are loaded once it is known which are shown.</summary>
    internal const string ScanOfPatient = $"""
        SELECT r.current, r.id FROM chart_resource r INDEXED BY chart_resource_by_compartment
        WHERE r.compartment = (SELECT number FROM chart_compartment WHERE organization = ?1 AND connection = ?2 AND patient = ?10)
          AND r.scope = {ChartRows.Scope} AND r.state >= 2 AND {OfScan}
        """;

    internal const string ScanOfPatientWithDeleted = $"""
        SELECT r.current, r.id FROM chart_version v INDEXED BY chart_version_by_compartment CROSS JOIN chart_resource r ON r.number = v.resource
        WHERE v.compartment = (SELECT number FROM chart_compartment WHERE organization = ?1 AND connection = ?2 AND patient = ?10)
          AND v.scope = {ChartRows.Scope} AND r.current = v.number AND r.state >= 1 AND {OfScan}
        """;

    private const string OfScan = "r.id > ?4 AND (r.sensitivity & ?6) = 0 AND r.at BETWEEN ?7 AND ?8 ORDER BY r.id LIMIT ?9";

    internal const string OfResource = $"""
        WITH RECURSIVE chain (number, previous) AS (
          SELECT n.number, n.previous FROM chart_resource r JOIN chart_version n ON n.number = r.newest WHERE r.scope = {ChartRows.Scope} AND r.id = ?9
          UNION ALL SELECT n.number, n.previous FROM chain c JOIN chart_version n ON n.number = c.previous)
        SELECT v.number FROM chain h CROSS JOIN chart_version v ON v.number = h.number {Seen}
        WHERE v.number < ?4 AND v.at >= ?5 AND v.at < ?6 AND (?10 IS NULL OR v.compartment = {Compartment})
        ORDER BY v.number DESC LIMIT ?8
        """;

    /// <summary>Neither its own labels nor those that the resource has today are withheld.</summary>
    private const string Seen = "CROSS JOIN chart_resource r ON r.number = v.resource AND ((v.sensitivity | r.sensitivity) & ?7) = 0";

    private const string Compartment = "(SELECT number FROM chart_compartment WHERE organization = ?1 AND connection = ?2 AND patient = ?10)";

    internal const string OfCompartment = $"""
        SELECT v.number FROM chart_version v INDEXED BY chart_version_by_compartment {Seen}
        WHERE v.compartment = {Compartment} AND v.number < ?4 AND v.at >= ?5 AND v.at < ?6 AND (?3 IS NULL OR v.scope = {ChartRows.Scope})
        ORDER BY v.number DESC LIMIT ?8
        """;

    internal const string OfScope = $"""
        SELECT v.number FROM chart_version v INDEXED BY chart_version_by_scope {Seen}
        WHERE v.scope = {ChartRows.Scope} AND v.number < ?4 AND v.at >= ?5 AND v.at < ?6
        ORDER BY v.number DESC LIMIT ?8
        """;

    private const string Types = "SELECT resource_type FROM chart_scope WHERE organization = ?1 AND connection = ?2";

    private const string OfNumber = $"SELECT {ChartRows.Columns} FROM chart_version v CROSS JOIN chart_resource r ON r.number = v.resource {ChartRows.Named} WHERE v.number = ?1";

    public static ChartPage Search(Database database, ChartSearch search, ChartIndexing indexing, IPayloadSealer sealer)
    {
        var running = RelationalSearch.RunAsync(new SqliteChartDatabase(database, sealer), search, indexing);
        return running.IsCompleted ? running.Result : throw new InvalidOperationException("A search of SQLite waits for nothing.");
    }

    public static ChartPage List(Database database, ChartScan scan, IPayloadSealer sealer)
    {
        if (scan.Patient is { } patient)
        {
            var numbers = Bind(database.Prepare(scan.WithDeleted ? ScanOfPatientWithDeleted : ScanOfPatient), scan).Bind(10, patient).List(row => (Number: row.Long(0), Id: row.Text(1)));
            var shown = numbers.Count > scan.Count ? numbers[..scan.Count] : numbers;
            return new ChartPage(shown.ConvertAll(one => Load(database, one.Number, sealer)), numbers.Count > scan.Count ? shown[^1].Id : null);
        }

        var found = Bind(database.Prepare(Scan), scan).Bind(5, scan.WithDeleted ? 1 : 2).Bind(10, scan.WithDeleted).List(row => ChartRows.Read(row, sealer));
        return new ChartPage(found.Count > scan.Count ? found[..scan.Count] : found, found.Count > scan.Count ? found[scan.Count - 1].Id : null);
    }

    public static ChartPage List(Database database, ChartHistory history, IPayloadSealer sealer)
    {
        var before = history.After is not { } after ? long.MaxValue
            : long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw ChartSearchException.NoCursor();
        List<long> numbers;
        if (history.Id is { } id)
        {
            numbers = Bind(database.Prepare(OfResource), history, history.ResourceType, before).Bind(9, id).Bind(10, history.Patient).List(row => row.Long(0));
        }
        else if (history.Patient is { } patient)
        {
            numbers = Bind(database.Prepare(OfCompartment), history, history.ResourceType, before).Bind(10, patient).List(row => row.Long(0));
        }
        else
        {
            string[] types = history.ResourceType is { } type ? [type] : [.. database.Prepare(Types).Bind(1, history.Connection).List(row => row.Text(0))];
            numbers = [.. types.SelectMany(one => Bind(database.Prepare(OfScope), history, one, before).List(row => row.Long(0))).OrderDescending().Take(history.Count + 1)];
        }

        var shown = numbers.Take(history.Count).ToList();
        return new ChartPage(
            shown.ConvertAll(one => Load(database, one, sealer)),
            numbers.Count > history.Count ? shown[^1].ToString(CultureInfo.InvariantCulture) : null);
    }

    public static List<IndexProgress> ListIndexing(Database database)
    {
        var types = database.Prepare("""
            SELECT s.number, s.organization, s.connection, s.resource_type, s.reindexed, (SELECT max(r.number) FROM chart_resource r WHERE r.scope = s.number AND r.state = 3)
            FROM chart_scope s WHERE s.reindexed IS NOT NULL
            """).List(row => (Scope: row.Long(0), Connection: row.Connection(1), Type: row.Text(3), Reached: row.Long(4), Last: row.LongOrNull(5)));
        return types.ConvertAll(type => new IndexProgress(
            type.Connection,
            type.Type,
            database.Prepare("SELECT code FROM chart_parameter WHERE scope = ?1 AND complete = 0 ORDER BY code").Bind(1, type.Scope).List(row => row.Text(0)),
            type.Last is { } last and > 0 ? Math.Min(1, type.Reached / (double)last) : 1));
    }

    private static ChartVersion Load(Database database, long number, IPayloadSealer sealer) => database.Prepare(OfNumber).Bind(1, number).First(row => ChartRows.Read(row, sealer))!;

    private static Statement Bind(Statement statement, ChartScan scan) => statement
        .Bind(1, scan.Connection).Bind(3, scan.ResourceType).Bind(4, scan.After ?? "").Bind(6, (long)scan.Withheld)
        .Bind(7, scan.Since?.Microseconds ?? long.MinValue).Bind(8, scan.Until?.Microseconds ?? long.MaxValue).Bind(9, scan.Count + 1);

    private static Statement Bind(Statement statement, ChartHistory history, string? resourceType, long before) => statement
        .Bind(1, history.Connection).Bind(3, resourceType).Bind(4, before)
        .Bind(5, history.Since?.Microseconds ?? long.MinValue).Bind(6, history.Before?.Microseconds ?? long.MaxValue)
        .Bind(7, (long)history.Withheld).Bind(8, history.Count + 1);
}
