using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Duplex.Storage.Relational.State;

namespace Duplex.Storage.Postgres.State;

internal sealed class LoopTable(PostgresUnit unit) : ILoopStore
{
    private const string Add = """
        INSERT INTO loop (id, lane, patient, status, steps, changed_at, next_deadline, organization, connection, kind, delivery, opened_at)
        VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
        """;

    private const string Update = "UPDATE loop SET lane = $2, patient = $3, status = $4, steps = $5, changed_at = $6, next_deadline = $7 WHERE id = $1";

    public ValueTask AddAsync(Loop loop)
    {
        unit.Session.Owns(UnitLock.Of(loop.Id));
        return unit.WriteAsync(
            Changing(Add, loop).With(loop.Connection).With(loop.Kind).With(loop.Delivery.Value).With(loop.OpenedAt),
            Refusal.Because($"Loop {loop.Id} is in the store already."));
    }

    public ValueTask<Loop?> GetAsync(LoopId id)
    {
        unit.Session.Owns(UnitLock.Of(id));
        return unit.FirstAsync(LoopRows.FindLocked(id));
    }

    public ValueTask UpdateAsync(Loop loop) => unit.WriteAsync(Changing(Update, loop), Refusal.Because($"Loop {loop.Id} is not in the store; add it first."));

    private static Statement Changing(string text, Loop loop) => new Statement(text)
        .With(loop.Id.Value).With(loop.Lane.Value).With(loop.Patient).WithName(loop.Status).With(StoredJson.Write(loop.Steps)).With(loop.ChangedAt).With(LoopDeadlines.NextOf(loop));
}
