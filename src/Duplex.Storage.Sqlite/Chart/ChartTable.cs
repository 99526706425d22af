using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Storage.Sqlite.Chart;

internal sealed class ChartTable : IChartStore
{
    /// <summary>The longest a search within a unit of work may take.</summary>
    private const long MostSearchMilliseconds = 2_000;

    private readonly Database _database;
    private readonly IPayloadSealer _sealer;
    private readonly ChartIndexing _indexing;
    private readonly UnitScope _scope;
    private readonly ChartNames _names;
    private readonly ChartIndexTables _index;
    private readonly ChartErasing _erasing;
    private readonly Statement _find;
    private readonly Statement _newest;
    private readonly Statement _addVersion;
    private readonly Statement _addPayload;
    private readonly Statement _addResource;
    private readonly Statement _setCurrent;
    private readonly Statement _setNewest;
    private long _lastResource;
    private long _lastVersion;

    public ChartTable(Database database, IPayloadSealer sealer, ChartIndexing indexing, UnitScope scope)
    {
        (_database, _sealer, _indexing, _scope) = (database, sealer, indexing, scope);
        _names = new ChartNames(database);
        _index = new ChartIndexTables(database, _names);
        _erasing = new ChartErasing(database, _index);
        Scopes = new ChartScopes(database, indexing);
        Reindexing = new ChartReindexing(database, sealer, indexing, Scopes, _index);
        _find = database.Prepare("SELECT number, newest_version, newest, state, sensitivity FROM chart_resource WHERE scope = ?1 AND id = ?2");
        _newest = database.Prepare($"SELECT newest_version FROM chart_resource WHERE scope = {ChartRows.Scope} AND id = ?4");
        _addVersion = database.Prepare("""
            INSERT INTO chart_version (number, resource, scope, compartment, version, at, source, source_sequence, previous, deleted, sensitivity)
            VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)
            """);
        _addPayload = database.Prepare("INSERT INTO chart_payload VALUES (?1,?2,?3,?4,?5)");
        _addResource = database.Prepare("""
            INSERT INTO chart_resource (number, scope, id, newest_version, newest, current, compartment, at, sensitivity, state) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)
            """);
        _setCurrent = database.Prepare("""
            UPDATE chart_resource SET newest_version = ?2, newest = ?3, current = ?3, compartment = ?4, at = ?5, sensitivity = ?6, state = ?7 WHERE number = ?1
            """);
        _setNewest = database.Prepare("UPDATE chart_resource SET newest_version = ?2, newest = ?3 WHERE number = ?1");
        _lastResource = database.Prepare("SELECT max(number) FROM chart_resource").Scalar() ?? 0;
        _lastVersion = database.Prepare("SELECT max(number) FROM chart_version").Scalar() ?? 0;
    }

    public ChartScopes Scopes { get; }

    public ChartReindexing Reindexing { get; }

    /// <summary>The open transaction, or the one before, erased something.</summary>
    public bool HasErased { get; set; }

    /// <summary>Index rows written so far.</summary>
    public long IndexRowsWritten => _index.Written;

    public ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id)
    {
        _scope.Check();
        return new(ChartRows.Find(_database, connection, resourceType, id, _sealer));
    }

    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version)
    {
        _scope.Check();
        return new(ChartRows.FindVersion(_database, connection, resourceType, id, version, _sealer));
    }

    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max)
    {
        _scope.Check();
        return new(ChartRows.ListOfPatient(_database, connection, patient, resourceType, max, _sealer));
    }

    public ValueTask<int> GetNewestVersionAsync(ConnectionKey connection, string resourceType, string id)
    {
        _scope.Check();
        return new((int)(_newest.Bind(1, connection).Bind(3, resourceType).Bind(4, id).Scalar() ?? 0));
    }

    public ValueTask AddAsync(ChartVersion version, bool current) => AddAsync(version, current, null);

    public ValueTask AddAsync(ChartVersion version, bool current, IndexedVersion? prepared)
    {
        _scope.Check();
        var scope = Scopes.Get(version.Connection, version.ResourceType);
        var (resource, newestVersion, newest, state, known) = Find(scope.Number, version.Id);
        if (version.Version <= newestVersion)
        {
            throw new InvalidOperationException($"The chart has version {newestVersion} of this {version.ResourceType} already, so {version.Version} cannot be added; {newestVersion + 1} is next.");
        }

        var indexed = prepared is not null && ReferenceEquals(prepared.Rules, scope.Rules) ? prepared : _indexing.Index(version);

        // A tombstone has no labels: it tells of what it ends, and no more may know of it.
        var sensitivity = (long)indexed.Sensitivity | (version.IsDeleted ? known : 0);
        var compartment = _names.Compartment(version.Connection, version.Patient);
        var isNew = resource == 0;
        resource = isNew ? ++_lastResource : resource;
        var number = ++_lastVersion;
        _addVersion.Bind(1, number).Bind(2, resource).Bind(3, scope.Number).Bind(4, compartment).Bind(5, version.Version).Bind(6, version.At)
            .Bind(7, version.Source.Value).Bind(8, version.SourceSequence).Bind(9, newest).Bind(10, version.IsDeleted).Bind(11, sensitivity).Execute();
        _addPayload.Bind(1, number).Bind(2, version.Connection).BindPayload(4, version.Body, _sealer).Execute();
        var newState = ResourceStates.Of(version, current, indexed);
        if (isNew)
        {
            _addResource.Bind(1, resource).Bind(2, scope.Number).Bind(3, version.Id).Bind(4, version.Version).Bind(5, number).Bind(6, current ? number : null)
                .Bind(7, compartment).Bind(8, version.At).Bind(9, sensitivity).Bind(10, newState).Execute();
        }
        else if (current)
        {
            _setCurrent.Bind(1, resource).Bind(2, version.Version).Bind(3, number).Bind(4, compartment).Bind(5, version.At).Bind(6, sensitivity).Bind(7, newState).Execute();
        }
        else
        {
            _setNewest.Bind(1, resource).Bind(2, version.Version).Bind(3, number).Execute();
        }

        if (current && state == ResourceStates.Searchable)
        {
            _index.Delete(resource);
        }

        if (newState == ResourceStates.Searchable)
        {
            _index.Add(version.Connection.Organization, scope, resource, indexed.Values);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id)
    {
        _scope.Check();
        return new(ChartRows.History(_database, connection, resourceType, id, _sealer));
    }

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source)
    {
        _scope.Check();
        return new(ChartRows.ListBySource(_database, source, _sealer));
    }

    public ValueTask<ChartPage> SearchAsync(ChartSearch search)
    {
        _scope.Check();
        _database.LimitUntil(Environment.TickCount64 + MostSearchMilliseconds);
        try
        {
            return new(ChartLists.Search(_database, search, _indexing, _sealer));
        }
        finally
        {
            _database.LimitUntil(long.MaxValue);
        }
    }

    public ValueTask<ErasedChart> EraseAsync(ConnectionKey connection, string patient, Instant at)
    {
        _scope.Check();
        HasErased = true;
        return new(_erasing.Erase(connection, patient));
    }

    /// <summary>What was remembered of a transaction, or of a part of one, is gone with it.</summary>
    public void Forget()
    {
        _names.Forget();
        Scopes.Forget();
    }

    private (long Resource, int NewestVersion, long? Newest, int State, long Sensitivity) Find(long scope, string id)
    {
        _find.Bind(1, scope).Bind(2, id);
        try
        {
            return _find.Step() ? (_find.Long(0), (int)_find.Long(1), _find.Long(2), (int)_find.Long(3), _find.Long(4)) : (0, 0, null, ResourceStates.HistoryOnly, 0);
        }
        finally
        {
            _find.Reset();
        }
    }
}
