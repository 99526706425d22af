using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.State;

/// <summary>Queries on holds that units of work and readers share; the locked ones are for units of work.</summary>
internal static class HoldRows
{
    public const string Columns = "id, organization, connection, delivery, loop, exchange, code, place, sentence, owner, opened_at, deadline, decision, decided_by, decided_at, reason, target";

    private const string Get = $"SELECT {Columns} FROM hold WHERE id = $1";
    private const string ByLoop = $"SELECT {Columns} FROM hold WHERE loop = $1 ORDER BY id LIMIT 200";
    private const string GetOpen = $"SELECT {Columns} FROM hold WHERE delivery = $1 AND decision IS NULL ORDER BY id LIMIT 1";

    public static Query<Hold> Find(HoldId id) => new Statement(Get).With(id.Value).Rows(Read);

    public static Query<Hold> FindLocked(HoldId id) => new Statement($"{Get} FOR UPDATE").With(id.Value).Rows(Read);

    public static Query<Hold> FindOpen(DeliveryId delivery) => new Statement(GetOpen).With(delivery.Value).Rows(Read);

    public static Query<Hold> FindOpenLocked(DeliveryId delivery) => new Statement($"{GetOpen} FOR UPDATE").With(delivery.Value).Rows(Read);

    public static Query<Hold> ListByLoop(LoopId loop) => new Statement(ByLoop).With(loop.Value).Rows(Read);

    public static Query<Hold> ListByLoopLocked(LoopId loop) => new Statement($"{ByLoop} FOR UPDATE").With(loop.Value).Rows(Read);

    public static Hold Read(NpgsqlDataReader row) => new()
    {
        Id = new HoldId(row.GetGuid(0)),
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
        Decision = row.IsDBNull(12) ? null : row.Named<HoldDecision>(12),
        DecidedBy = row.TextOrNull(13),
        DecidedAt = row.InstantOrNull(14),
        Reason = row.TextOrNull(15),
        Target = row.TextOrNull(16),
    };
}

internal sealed class HoldReader(StateConnections connections) : IHoldReader
{
    private const string All = $"SELECT {HoldRows.Columns} FROM hold WHERE organization = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
    private const string Open = $"SELECT {HoldRows.Columns} FROM hold WHERE organization = $1 AND decision IS NULL AND id < $2 ORDER BY id DESC LIMIT $3";

    public async ValueTask<Hold?> GetAsync(HoldId id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(HoldRows.Find(id), cancellationToken).ConfigureAwait(false);

    public async ValueTask<Hold?> GetOpenAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        await connections.FirstAsync(HoldRows.FindOpen(delivery), cancellationToken).ConfigureAwait(false);

    public ValueTask<IReadOnlyList<Hold>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) =>
        connections.ListAsync(HoldRows.ListByLoop(loop), cancellationToken);

    public ValueTask<IReadOnlyList<Hold>> ListAsync(string organization, bool openOnly, HoldId? before, int max, CancellationToken cancellationToken) => connections.ListAsync(
        new Statement(openOnly ? Open : All).With(organization).With(before?.Value ?? Rows.BehindAllIds).With(max).Rows(HoldRows.Read), cancellationToken);
}
