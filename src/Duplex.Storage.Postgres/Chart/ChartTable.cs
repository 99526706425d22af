using System.Collections.Frozen;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Duplex.Storage.Relational.Search;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>
/// The chart within a unit of work. What is read of a resource locks the resource's row first and reads after, in a statement of
/// its own: one that does both would join the newest row with versions as they were before it waited.
/// </summary>
internal sealed class ChartTable : IChartStore
{
    private static readonly FrozenSet<string> ReadByMany = FrozenSet.Create(
        StringComparer.Ordinal, "Practitioner", "PractitionerRole", "Organization", "Location", "HealthcareService", "Endpoint", "Medication", "Device", "Questionnaire");

    private const string Newest = $"SELECT newest_version::bigint FROM chart_resource WHERE scope = {ChartRows.Scope} AND id = $4";

    private const string LockPatients = $"""
        SELECT 1 FROM chart_resource
        WHERE compartment = {ChartRows.Compartment} AND scope = {ChartRows.Scope} AND state >= 2 ORDER BY id LIMIT $5 FOR UPDATE
        """;

    private readonly PostgresUnit _unit;
    private readonly ChartIndex _index;
    private readonly IPayloadSealer _sealer;
    private readonly ChartAdditions _additions;

    // What is not there has no row to lock: what a unit found absent must stay so until it adds it itself.
    private readonly HashSet<(ConnectionKey, string, string)> _absent = [];

    public ChartTable(PostgresUnit unit, ChartIndex index, IPayloadSealer sealer)
    {
        (_unit, _index, _sealer) = (unit, index, sealer);
        _additions = new ChartAdditions(unit.Session, index, sealer);
        unit.Session.Gathered = _additions.SendAsync;
    }

    // A version never changes once it is there, but for its erasure, which takes its row.
    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version) =>
        _unit.FirstAsync(ChartRows.FindVersion(connection, resourceType, id, version, _sealer));

    public async ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id)
    {
        LockToRead(connection, resourceType, id);
        var rows = await _unit.AskAsync(ChartRows.FindWithin(connection, resourceType, id, _sealer)).ConfigureAwait(false);
        Found((connection, resourceType, id), rows.Count > 0);
        return rows is [var current, ..] ? current : null;
    }

    public async ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max)
    {
        // The number keeps others from adding to the list, the rows' own locks from changing or moving what is in it.
        _unit.Lock(UnitLock.OfPatient(connection, patient, shared: false));
        await _unit.AskAsync(new Statement(LockPatients).With(connection).With(resourceType).With(patient).With(max).Rows(row => row.GetInt32(0))).ConfigureAwait(false);
        return await _unit.ListAsync(ChartRows.ListOfPatient(connection, patient, resourceType, max, _sealer)).ConfigureAwait(false);
    }

    public async ValueTask<int> GetNewestVersionAsync(ConnectionKey connection, string resourceType, string id)
    {
        LockToRead(connection, resourceType, id);
        var rows = await _unit.AskAsync(NewestOf(connection, resourceType, id)).ConfigureAwait(false);
        Found((connection, resourceType, id), rows.Count > 0);
        return rows is [var newest, ..] ? (int)newest : 0;
    }

    public ValueTask AddAsync(ChartVersion version, bool current) => AddAsync(version, current, null);

    public ValueTask AddAsync(ChartVersion version, bool current, IndexedVersion? prepared)
    {
        _unit.Scope.Check();
        LockToWrite(version);
        _additions.Add(version, current, prepared, _absent.Remove((version.Connection, version.ResourceType, version.Id)));
        return ValueTask.CompletedTask;
    }

    public async ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id)
    {
        LockToRead(connection, resourceType, id);
        var versions = await _unit.ListAsync(ChartRows.History(connection, resourceType, id, _sealer)).ConfigureAwait(false);
        Found((connection, resourceType, id), versions.Count > 0);
        return versions;
    }

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source)
    {
        _unit.Lock(UnitLock.Of(source));
        return _unit.ListAsync(ChartRows.ListBySource(source, _sealer));
    }

    public async ValueTask<ChartPage> SearchAsync(ChartSearch search)
    {
        // Nobody adds to a type that is searched, until what the search decided is written.
        foreach (var type in search.Request.ResourceTypes.Distinct().Order(StringComparer.Ordinal))
        {
            _additions.Prepare(search.Connection, type);
            _unit.Lock(UnitLock.OfType(search.Connection, type, shared: false));
        }

        using var database = new UnitChartDatabase(_unit, _index.Names, _sealer);
        return await RelationalSearch.RunAsync(database, search, _index.Indexing).ConfigureAwait(false);
    }

    public async ValueTask<ErasedChart> EraseAsync(ConnectionKey connection, string patient, Instant at)
    {
        _unit.Lock(UnitLock.OfPatient(connection, patient, shared: false));
        var rows = await _unit.AskAsync(ChartErasing.Mark(connection, patient)).ConfigureAwait(false);
        _unit.Session.Writes();
        foreach (var statement in ChartErasing.Of(rows))
        {
            await _unit.WriteAsync(statement).ConfigureAwait(false);
        }

        var inOrder = rows.OrderBy(row => row.Number).ToList();
        return new ErasedChart([.. inOrder.Select(row => row.Reference).Distinct()], [.. inOrder.Select(row => row.Source).Distinct()]);
    }

    private void Found((ConnectionKey, string, string) resource, bool isThere)
    {
        if (!isThere)
        {
            _absent.Add(resource);
        }
        else if (_absent.Contains(resource))
        {
            throw _unit.Session.Conflict("Another unit of work added the resource meanwhile; try again.");
        }
    }

    /// <summary>What is of no patient, many read and few change, so that the first run of a work shares it with others.</summary>
    private void LockToRead(ConnectionKey connection, string resourceType, string id)
    {
        var kind = !_unit.Session.Again && ReadByMany.Contains(resourceType) ? LockKind.ResourceRead : LockKind.Resource;
        _unit.Lock(UnitLock.OfResource(kind, connection, resourceType, id));
    }

    /// <summary>Two that share a resource and both wait to change it would wait for each other, so that neither waits: one runs again.</summary>
    private void LockToWrite(ChartVersion version)
    {
        if (_unit.Session.Holds(UnitLock.OfResource(LockKind.ResourceRead, version.Connection, version.ResourceType, version.Id)))
        {
            _unit.Lock(UnitLock.OfResource(LockKind.ResourceNow, version.Connection, version.ResourceType, version.Id));
        }
    }

    private static Query<long> NewestOf(ConnectionKey connection, string resourceType, string id) =>
        new Statement(Newest).With(connection).With(resourceType).With(id).Rows(row => row.GetInt64(0));
}
