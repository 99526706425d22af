using System.Collections.Frozen;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>
/// The chart within a unit of work. What is read of a resource locks the resource's row first and reads after, in a statement of
/// its own: one that does both would join the newest row with versions as they were before it waited.
/// </summary>
internal sealed class ChartTable(PostgresUnit unit, ChartIndexing indexing, IPayloadSealer sealer) : IChartStore
{
    private static readonly FrozenSet<string> ReadByMany = FrozenSet.Create(
        StringComparer.Ordinal, "Practitioner", "PractitionerRole", "Organization", "Location", "HealthcareService", "Endpoint", "Medication", "Device", "Questionnaire");

    private const string Newest = "SELECT newest_version::bigint FROM chart_resource WHERE organization = $1 AND connection = $2 AND resource_type = $3 AND id = $4";

    private const string LockPatients = """
        SELECT 1 FROM chart_resource
        WHERE organization = $1 AND connection = $2 AND resource_type = $3 AND patient = $4 AND current IS NOT NULL ORDER BY id LIMIT $5 FOR UPDATE
        """;

    /// <summary>Nothing is added where the resource has this version, or a newer one, or should not be there at all (<c>$15</c>). A tombstone is as sensitive as what it ends.</summary>
    private const string Add = """
        WITH n AS MATERIALIZED (SELECT nextval('chart_version_number') AS number),
        ended AS (
          SELECT t.sensitivity FROM chart_resource o JOIN chart_version t ON t.number = o.current
          WHERE o.organization = $1 AND o.connection = $2 AND o.resource_type = $3 AND o.id = $4),
        r AS (
          INSERT INTO chart_resource (organization, connection, resource_type, id, newest_version, newest, current, patient)
          SELECT $1,$2,$3,$4,$5, n.number, CASE WHEN $12 THEN n.number END, $9 FROM n
          ON CONFLICT (organization, connection, resource_type, id) DO UPDATE SET newest_version = excluded.newest_version, newest = excluded.newest,
            current = CASE WHEN $12 THEN excluded.newest ELSE chart_resource.current END, patient = CASE WHEN $12 THEN excluded.patient ELSE chart_resource.patient END
          WHERE chart_resource.newest_version < excluded.newest_version AND NOT $15
          RETURNING number, newest),
        v AS (
          INSERT INTO chart_version (number, resource, organization, connection, resource_type, id, version, at, source, source_sequence, patient, deleted, sensitivity)
          SELECT r.newest, r.number, $1,$2,$3,$4,$5,$6,$7,$8,$9,$13, $14 | CASE WHEN $13 THEN coalesce((SELECT sensitivity FROM ended), 0) ELSE 0 END FROM r)
        INSERT INTO chart_payload (number, organization, connection, key_id, bytes) SELECT r.newest, $1,$2,$10,$11 FROM r
        """;

    private const string Erase = """
        UPDATE chart_version SET deleted = true WHERE organization = $1 AND connection = $2 AND patient = $3 RETURNING number, resource_type, id, source
        """;

    private const string ErasePayloads = "UPDATE chart_payload SET key_id = NULL, bytes = NULL WHERE number = ANY ($1)";

    // What is not there has no row to lock: what a unit found absent must stay so until it adds it itself.
    private readonly HashSet<(ConnectionKey, string, string)> _absent = [];

    // A version never changes once it is there, but for its erasure, which takes its row.
    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version) =>
        unit.FirstAsync(ChartRows.FindVersion(connection, resourceType, id, version, sealer));

    public async ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id)
    {
        LockToRead(connection, resourceType, id);
        var rows = await unit.AskAsync(ChartRows.FindWithin(connection, resourceType, id, sealer)).ConfigureAwait(false);
        Found((connection, resourceType, id), rows.Count > 0);
        return rows is [var current, ..] ? current : null;
    }

    public async ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max)
    {
        // The number keeps others from adding to the list, the rows' own locks from changing or moving what is in it.
        unit.Lock(UnitLock.OfPatient(connection, patient, shared: false));
        await unit.AskAsync(new Statement(LockPatients).With(connection).With(resourceType).With(patient).With(max).Rows(row => row.GetInt32(0))).ConfigureAwait(false);
        return await unit.ListAsync(ChartRows.ListOfPatient(connection, patient, resourceType, max, sealer)).ConfigureAwait(false);
    }

    public async ValueTask<int> GetNewestVersionAsync(ConnectionKey connection, string resourceType, string id)
    {
        LockToRead(connection, resourceType, id);
        var rows = await unit.AskAsync(NewestOf(connection, resourceType, id)).ConfigureAwait(false);
        Found((connection, resourceType, id), rows.Count > 0);
        return rows is [var newest, ..] ? (int)newest : 0;
    }

    public ValueTask AddAsync(ChartVersion version, bool current)
    {
        LockToWrite(version);
        unit.Lock(UnitLock.OfType(version.Connection, version.ResourceType, shared: true));
        unit.Lock(UnitLock.OfPatient(version.Connection, version.Patient, shared: true));
        unit.Lock(UnitLock.Of(version.Source));
        return unit.WriteAsync(
            new Statement(Add).With(version.Connection).With(version.ResourceType).With(version.Id).With(version.Version).With(version.At)
                .With(version.Source.Value).With(version.SourceSequence).With(version.Patient).WithPayload(version.Body, sealer).With(current)
                .With(version.IsDeleted).With((int)indexing.Index(version).Sensitivity).With(_absent.Remove((version.Connection, version.ResourceType, version.Id))),
            new Refusal(
                newest => $"The chart has version {newest} of this {version.ResourceType} already, so {version.Version} cannot be added; {newest + 1} is next.",
                NewestOf(version.Connection, version.ResourceType, version.Id)));
    }

    public async ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id)
    {
        LockToRead(connection, resourceType, id);
        var versions = await unit.ListAsync(ChartRows.History(connection, resourceType, id, sealer)).ConfigureAwait(false);
        Found((connection, resourceType, id), versions.Count > 0);
        return versions;
    }

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source)
    {
        unit.Lock(UnitLock.Of(source));
        return unit.ListAsync(ChartRows.ListBySource(source, sealer));
    }

    private void Found((ConnectionKey, string, string) resource, bool isThere)
    {
        if (!isThere)
        {
            _absent.Add(resource);
        }
        else if (_absent.Contains(resource))
        {
            throw unit.Session.Conflict("Another unit of work added the resource meanwhile; try again.");
        }
    }

    /// <summary>What is of no patient, many read and few change, so that the first run of a work shares it with others.</summary>
    private void LockToRead(ConnectionKey connection, string resourceType, string id)
    {
        var kind = !unit.Session.Again && ReadByMany.Contains(resourceType) ? LockKind.ResourceRead : LockKind.Resource;
        unit.Lock(UnitLock.OfResource(kind, connection, resourceType, id));
    }

    /// <summary>Two that share a resource and both wait to change it would wait for each other, so that neither waits: one runs again.</summary>
    private void LockToWrite(ChartVersion version)
    {
        if (unit.Session.Holds(UnitLock.OfResource(LockKind.ResourceRead, version.Connection, version.ResourceType, version.Id)))
        {
            unit.Lock(UnitLock.OfResource(LockKind.ResourceNow, version.Connection, version.ResourceType, version.Id));
        }
    }

    public async ValueTask<ChartPage> SearchAsync(ChartSearch search)
    {
        // Nobody adds to a type that is searched, until what the search decided is written.
        foreach (var type in search.Request.ResourceTypes.Distinct().Order(StringComparer.Ordinal))
        {
            unit.Lock(UnitLock.OfType(search.Connection, type, shared: false));
        }

        return ChartSearching.Run(search, await unit.AskAsync(ChartRows.ListCurrent(search.Connection, sealer)).ConfigureAwait(false), indexing);
    }

    public async ValueTask<ErasedChart> EraseAsync(ConnectionKey connection, string patient, Instant at)
    {
        unit.Lock(UnitLock.OfPatient(connection, patient, shared: false));
        var rows = await unit.AskAsync(new Statement(Erase).With(connection).With(patient)
            .Rows(row => (Number: row.GetInt64(0), Reference: $"{row.Text(1)}/{row.Text(2)}", Source: new ExchangeId(row.GetGuid(3))))).ConfigureAwait(false);
        unit.Session.Writes();
        await unit.WriteAsync(new Statement(ErasePayloads).With([.. rows.Select(row => row.Number)])).ConfigureAwait(false);
        var inOrder = rows.OrderBy(row => row.Number).ToList();
        return new ErasedChart([.. inOrder.Select(row => row.Reference).Distinct()], [.. inOrder.Select(row => row.Source).Distinct()]);
    }

    private static Query<long> NewestOf(ConnectionKey connection, string resourceType, string id) =>
        new Statement(Newest).With(connection).With(resourceType).With(id).Rows(row => row.GetInt64(0));
}
