using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.State;

internal sealed class HoldTable(PostgresUnit unit) : IHoldStore
{
    private const string Add = """
        INSERT INTO hold (id, owner, deadline, decision, decided_by, decided_at, reason, target,
          organization, connection, delivery, loop, exchange, code, place, sentence, opened_at)
        VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)
        """;

    private const string Update = "UPDATE hold SET owner = $2, deadline = $3, decision = $4, decided_by = $5, decided_at = $6, reason = $7, target = $8 WHERE id = $1";

    public ValueTask AddAsync(Hold hold)
    {
        // Whoever has listed the holds of the delivery or of the loop keeps others from adding to them.
        if (hold.Delivery is { } delivery)
        {
            unit.Lock(UnitLock.Of(delivery));
        }

        if (hold.Loop is { } loop)
        {
            unit.Lock(UnitLock.Of(loop));
        }

        return unit.WriteAsync(
            Changing(Add, hold).With(hold.Connection).With(hold.Delivery?.Value).With(hold.Loop?.Value).With(hold.Exchange?.Value)
                .With(hold.Code).With(hold.Place).With(hold.Sentence).With(hold.OpenedAt),
            Refusal.Because($"Hold {hold.Id} is in the store already."));
    }

    public ValueTask<Hold?> GetAsync(HoldId id) => unit.FirstAsync(HoldRows.FindLocked(id));

    public ValueTask<Hold?> GetOpenAsync(DeliveryId delivery)
    {
        unit.Lock(UnitLock.Of(delivery));
        return unit.FirstAsync(HoldRows.FindOpenLocked(delivery));
    }

    public ValueTask UpdateAsync(Hold hold) => unit.WriteAsync(Changing(Update, hold), Refusal.Because($"Hold {hold.Id} is not in the store; add it first."));

    public ValueTask<IReadOnlyList<Hold>> ListByLoopAsync(LoopId loop)
    {
        unit.Lock(UnitLock.Of(loop));
        return unit.ListAsync(HoldRows.ListByLoopLocked(loop));
    }

    private static Statement Changing(string text, Hold hold) => new Statement(text).With(hold.Id.Value).With(hold.Owner).With(hold.Deadline)
        .With(hold.Decision is { } decision ? Enum.GetName(decision) : null).With(hold.DecidedBy).With(hold.DecidedAt).With(hold.Reason).With(hold.Target);
}
