using Duplex.Chart.Indexing;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Relational.Rows;
using NpgsqlTypes;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>A row of <c>chart_resource</c> while a unit of work changes it.</summary>
internal sealed class StoredResource
{
    private const string Columns = "number, scope, id, newest_version, newest, current, compartment, at, sensitivity, state";

    /// <summary>Locks the rows, in one order, and reads them as they are then.</summary>
    private const string LockText = """
        SELECT r.number, r.scope, r.id, r.newest_version, r.newest, r.current, r.compartment, r.at, r.sensitivity, r.state
        FROM unnest($1, $2) i (scope, id) JOIN chart_resource r ON r.scope = i.scope AND r.id = i.id ORDER BY r.scope, r.id FOR UPDATE OF r
        """;

    private const string AddText = $"INSERT INTO chart_resource ({Columns}) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) i ({Columns}) ORDER BY scope, id";

    private const string UpdateText = $"""
        UPDATE chart_resource r SET newest_version = i.newest_version, newest = i.newest, current = i.current, compartment = i.compartment, at = i.at, sensitivity = i.sensitivity, state = i.state
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) i ({Columns}) WHERE r.number = i.number
        """;

    public required long Number { get; init; }

    public required ChartScope Scope { get; init; }

    public required string Id { get; init; }

    /// <summary>The unit itself adds it.</summary>
    public bool IsNew { get; init; }

    /// <summary>Index rows of it lie in the tables.</summary>
    public bool HadRows { get; init; }

    public int NewestVersion { get; set; }

    public long Newest { get; set; }

    public long? Current { get; set; }

    public long Compartment { get; set; }

    public long At { get; set; }

    public long Sensitivity { get; set; }

    public int State { get; set; }

    /// <summary>What it is to be found by from now on; null: what it was found by, if it was.</summary>
    public IndexedVersion? Index { get; set; }

    /// <summary>The unit has given it another current version.</summary>
    public bool HasChanged { get; set; }

    public static Query<StoredResource> Lock(IReadOnlyCollection<(ChartScope Scope, string Id)> resources)
    {
        var scopes = resources.Select(resource => resource.Scope).Distinct().ToDictionary(scope => scope.Number);
        return new Statement(LockText).WithEach([.. resources.Select(resource => resource.Scope.Number)], NpgsqlDbType.Integer).With([.. resources.Select(resource => resource.Id)]).Rows(row => new StoredResource
        {
            Number = row.GetInt64(0),
            Scope = scopes[row.GetInt32(1)],
            Id = row.Text(2),
            NewestVersion = row.GetInt32(3),
            Newest = row.GetInt64(4),
            Current = row.IsDBNull(5) ? null : row.GetInt64(5),
            Compartment = row.GetInt64(6),
            At = row.GetInt64(7),
            Sensitivity = row.GetInt64(8),
            State = row.GetInt32(9),
            HadRows = row.GetInt32(9) == ResourceStates.Searchable,
        });
    }

    /// <summary>Statements that write the rows.</summary>
    public static IEnumerable<Statement> Write(IReadOnlyCollection<StoredResource> resources)
    {
        if (resources.Where(resource => resource.IsNew).ToList() is { Count: > 0 } added)
        {
            yield return With(AddText, added);
        }

        if (resources.Where(resource => !resource.IsNew).ToList() is { Count: > 0 } changed)
        {
            yield return With(UpdateText, changed);
        }
    }

    private static Statement With(string text, List<StoredResource> rows) => new Statement(text)
        .WithEach(rows.ConvertAll(row => row.Number), NpgsqlDbType.Bigint)
        .WithEach(rows.ConvertAll(row => row.Scope.Number), NpgsqlDbType.Integer)
        .WithEach(rows.ConvertAll(row => (string?)row.Id))
        .WithEach(rows.ConvertAll(row => row.NewestVersion), NpgsqlDbType.Integer)
        .WithEach(rows.ConvertAll(row => row.Newest), NpgsqlDbType.Bigint)
        .WithEach(rows.ConvertAll(row => row.Current), NpgsqlDbType.Bigint)
        .WithEach(rows.ConvertAll(row => row.Compartment), NpgsqlDbType.Bigint)
        .WithEach(rows.ConvertAll(row => row.At), NpgsqlDbType.Bigint)
        .WithEach(rows.ConvertAll(row => row.Sensitivity), NpgsqlDbType.Bigint)
        .WithEach(rows.ConvertAll(row => row.State), NpgsqlDbType.Integer);
}
