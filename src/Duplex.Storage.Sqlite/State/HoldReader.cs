using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.State;

/// <summary>Queries on holds that units of work and readers share.</summary>
internal static class HoldRows
{
    public const string Columns = "id, organization, connection, delivery, loop, exchange, code, place, sentence, owner, opened_at, deadline, decision, decided_by, decided_at, reason, target";

    private const string Get = $"SELECT {Columns} FROM hold WHERE id = ?1";
    private const string ByLoop = $"SELECT {Columns} FROM hold WHERE loop = ?1 ORDER BY id LIMIT 200";
    private const string GetOpen = $"SELECT {Columns} FROM hold WHERE delivery = ?1 AND decision IS NULL ORDER BY id LIMIT 1";

    public static Hold? Find(Database database, HoldId id) => database.Prepare(Get).Bind(1, id.Value).First(Read);

    public static Hold? FindOpen(Database database, DeliveryId delivery) => database.Prepare(GetOpen).Bind(1, delivery.Value).First(Read);

    public static List<Hold> ListByLoop(Database database, LoopId loop) => database.Prepare(ByLoop).Bind(1, loop.Value).List(Read);

    public static Hold Read(Statement row) => new()
    {
        Id = new HoldId(row.Guid(0)),
        Connection = row.Connection(1),
        Delivery = row.DeliveryOrNull(3),
        Loop = row.LoopOrNull(4),
        Exchange = row.ExchangeOrNull(5),
        Code = row.Text(6),
        Place = row.Text(7),
        Sentence = row.Text(8),
        Owner = row.Text(9),
        OpenedAt = row.Instant(10),
        Deadline = row.Instant(11),
        Decision = row.IsNull(12) ? null : row.Named<HoldDecision>(12),
        DecidedBy = row.TextOrNull(13),
        DecidedAt = row.InstantOrNull(14),
        Reason = row.TextOrNull(15),
        Target = row.TextOrNull(16),
    };
}

internal sealed class HoldReader(ReaderPool readers) : IHoldReader
{
    private const string All = $"SELECT {HoldRows.Columns} FROM hold WHERE organization = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3";
    private const string Open = $"SELECT {HoldRows.Columns} FROM hold WHERE organization = ?1 AND decision IS NULL AND id < ?2 ORDER BY id DESC LIMIT ?3";

    public ValueTask<Hold?> GetAsync(HoldId id, CancellationToken cancellationToken) => new(readers.Read(HoldRows.Find, id, cancellationToken));

    public ValueTask<Hold?> GetOpenAsync(DeliveryId delivery, CancellationToken cancellationToken) => new(readers.Read(HoldRows.FindOpen, delivery, cancellationToken));

    public ValueTask<IReadOnlyList<Hold>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) => new(readers.Read(HoldRows.ListByLoop, loop, cancellationToken));

    public ValueTask<IReadOnlyList<Hold>> ListAsync(string organization, bool openOnly, HoldId? before, int max, CancellationToken cancellationToken) => new(readers.Read(
        static (database, query) => database.Prepare(query.openOnly ? Open : All).Bind(1, query.organization).BindBefore(2, query.before?.Value).Bind(3, query.max).List(HoldRows.Read),
        (organization, openOnly, before, max),
        cancellationToken));
}
