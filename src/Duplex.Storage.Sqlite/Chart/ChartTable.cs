using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Storage.Sqlite.Chart;

internal sealed class ChartTable(Database database, IPayloadSealer sealer, ChartIndexing indexing, UnitScope scope) : IChartStore
{
    private readonly Statement _newest = database.Prepare("SELECT newest_version, newest FROM chart_resource WHERE organization = ?1 AND connection = ?2 AND resource_type = ?3 AND id = ?4");

    private readonly Statement _add = database.Prepare("""
        INSERT INTO chart_version (organization, connection, resource_type, id, version, at, source, source_sequence, patient, previous, deleted, sensitivity)
        VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)
        """);

    private readonly Statement _addPayload = database.Prepare("INSERT INTO chart_payload VALUES (?1,?2,?3,?4,?5)");

    private readonly Statement _setCurrent = database.Prepare("""
        INSERT INTO chart_resource (organization, connection, resource_type, id, newest_version, newest, current, patient) VALUES (?1,?2,?3,?4,?5,?6,?6,?7)
        ON CONFLICT (organization, connection, resource_type, id) DO UPDATE
        SET newest_version = excluded.newest_version, newest = excluded.newest, current = excluded.current, patient = excluded.patient
        """);

    private readonly Statement _addHistory = database.Prepare("""
        INSERT INTO chart_resource (organization, connection, resource_type, id, newest_version, newest, current, patient) VALUES (?1,?2,?3,?4,?5,?6,NULL,?7)
        ON CONFLICT (organization, connection, resource_type, id) DO UPDATE SET newest_version = excluded.newest_version, newest = excluded.newest
        """);

    private readonly Statement _ofPatient = database.Prepare("SELECT number, resource_type, id, source FROM chart_version WHERE organization = ?1 AND connection = ?2 AND patient = ?3 ORDER BY number");

    private readonly Statement _erasePayload = database.Prepare("UPDATE chart_payload SET key_id = NULL, bytes = NULL WHERE number = ?1");

    private readonly Statement _eraseVersion = database.Prepare("UPDATE chart_version SET deleted = 1 WHERE number = ?1");

    public ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id)
    {
        scope.Check();
        return new(ChartRows.Find(database, connection, resourceType, id, sealer));
    }

    public ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version)
    {
        scope.Check();
        return new(ChartRows.FindVersion(database, connection, resourceType, id, version, sealer));
    }

    public ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max)
    {
        scope.Check();
        return new(ChartRows.ListOfPatient(database, connection, patient, resourceType, max, sealer));
    }

    public ValueTask<int> GetNewestVersionAsync(ConnectionKey connection, string resourceType, string id)
    {
        scope.Check();
        return new(FindNewest(connection, resourceType, id).Version);
    }

    public ValueTask AddAsync(ChartVersion version, bool current)
    {
        scope.Check();
        var newest = FindNewest(version.Connection, version.ResourceType, version.Id);
        if (version.Version <= newest.Version)
        {
            throw new InvalidOperationException($"The chart has version {newest.Version} of this {version.ResourceType} already, so {version.Version} cannot be added; {newest.Version + 1} is next.");
        }

        var indexed = indexing.Index(version);
        _add.Bind(1, version.Connection).Bind(3, version.ResourceType).Bind(4, version.Id).Bind(5, version.Version).Bind(6, version.At)
            .Bind(7, version.Source.Value).Bind(8, version.SourceSequence).Bind(9, version.Patient).Bind(10, newest.Number)
            .Bind(11, version.IsDeleted).Bind(12, (long)indexed.Sensitivity).Execute();
        var number = database.LastRowId;
        _addPayload.Bind(1, number).Bind(2, version.Connection).BindPayload(4, version.Body, sealer).Execute();
        (current ? _setCurrent : _addHistory).Bind(1, version.Connection).Bind(3, version.ResourceType).Bind(4, version.Id)
            .Bind(5, version.Version).Bind(6, number).Bind(7, version.Patient).Execute();
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id)
    {
        scope.Check();
        return new(ChartRows.History(database, connection, resourceType, id, sealer));
    }

    public ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source)
    {
        scope.Check();
        return new(ChartRows.ListBySource(database, source, sealer));
    }

    public ValueTask<ChartPage> SearchAsync(ChartSearch search)
    {
        scope.Check();
        return new(ChartRows.Search(database, search, indexing, sealer));
    }

    public ValueTask<ErasedChart> EraseAsync(ConnectionKey connection, string patient, Instant at)
    {
        scope.Check();
        var rows = _ofPatient.Bind(1, connection).Bind(3, patient).List(row => (Number: row.Long(0), Reference: $"{row.Text(1)}/{row.Text(2)}", Source: new ExchangeId(row.Guid(3))));
        foreach (var row in rows)
        {
            _erasePayload.Bind(1, row.Number).Execute();
            _eraseVersion.Bind(1, row.Number).Execute();
        }

        return new(new ErasedChart([.. rows.Select(row => row.Reference).Distinct()], [.. rows.Select(row => row.Source).Distinct()]));
    }

    private (int Version, long? Number) FindNewest(ConnectionKey connection, string resourceType, string id)
    {
        _newest.Bind(1, connection).Bind(3, resourceType).Bind(4, id);
        try
        {
            return _newest.Step() ? ((int)_newest.Long(0), _newest.Long(1)) : (0, null);
        }
        finally
        {
            _newest.Reset();
        }
    }
}
