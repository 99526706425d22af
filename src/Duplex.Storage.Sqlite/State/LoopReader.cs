using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.State;

/// <summary>Queries on loops that units of work and readers share.</summary>
internal static class LoopRows
{
    public const string Columns = "id, organization, connection, kind, lane, delivery, patient, status, steps, opened_at, changed_at";

    public static Loop? Find(Database database, LoopId id) =>
        database.Prepare($"SELECT {Columns} FROM loop WHERE id = ?1").Bind(1, id.Value).First(Read);

    public static Loop Read(Statement row) => new()
    {
        Id = new LoopId(row.Guid(0)),
        Connection = row.Connection(1),
        Kind = row.Text(3),
        Lane = new Lane(row.Long(4)),
        Delivery = new DeliveryId(row.Guid(5)),
        Patient = row.Text(6),
        Status = row.Named<LoopStatus>(7),
        Steps = Stored.Json.ReadSteps(row.Text(8)),
        OpenedAt = row.Instant(9),
        ChangedAt = row.Instant(10),
    };
}

internal sealed class LoopReader(ReaderPool readers) : ILoopReader
{
    private const string Overdue = "SELECT id FROM loop WHERE next_deadline <= ?1 ORDER BY next_deadline, id LIMIT ?2";
    private const string NextDeadline = "SELECT next_deadline FROM loop WHERE next_deadline IS NOT NULL ORDER BY next_deadline LIMIT 1";

    public ValueTask<Loop?> GetAsync(LoopId id, CancellationToken cancellationToken) => new(readers.Read(LoopRows.Find, id, cancellationToken));

    public ValueTask<IReadOnlyList<Loop>> ListAsync(LoopQuery query, CancellationToken cancellationToken) => new(readers.Read(List, query, cancellationToken));

    public ValueTask<IReadOnlyList<LoopId>> GetOverdueAsync(Instant now, int max, CancellationToken cancellationToken) => new(readers.Read(
        static (database, query) => database.Prepare(Overdue).Bind(1, query.now).Bind(2, query.max).List(row => new LoopId(row.Guid(0))),
        (now, max),
        cancellationToken));

    public ValueTask<Instant?> GetNextDeadlineAsync(CancellationToken cancellationToken) => new(readers.Read(
        static (database, _) => database.Prepare(NextDeadline).Scalar() is { } at ? new Instant(at) : (Instant?)null,
        0,
        cancellationToken));

    /// <summary>With or without a status an index gives the order; the kind, of which there are few, is read from the rows.</summary>
    private static string ListText(LoopQuery query) =>
        $"SELECT {LoopRows.Columns} FROM loop WHERE organization = ?1{(query.Status is null ? "" : " AND status = ?2")}{(query.Kind is null ? "" : " AND kind = ?5")} AND id < ?3 ORDER BY id DESC LIMIT ?4";

    private static List<Loop> List(Database database, LoopQuery query)
    {
        var statement = database.Prepare(ListText(query)).Bind(1, query.Organization).Bind(4, query.Max).BindBefore(3, query.Before?.Value);
        if (query.Status is { } status)
        {
            statement.BindName(2, status);
        }

        return (query.Kind is { } kind ? statement.Bind(5, kind) : statement).List(LoopRows.Read);
    }
}
