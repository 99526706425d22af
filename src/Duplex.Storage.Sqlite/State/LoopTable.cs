using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Storage.Relational.State;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.State;

internal sealed class LoopTable(Database database, UnitScope scope) : ILoopStore
{
    private readonly Statement _add = database.Prepare("""
        INSERT INTO loop (id, organization, connection, kind, lane, delivery, patient, opened_at, status, steps, changed_at, next_deadline)
        VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)
        """);

    private readonly Statement _update = database.Prepare("UPDATE loop SET lane = ?5, patient = ?7, status = ?9, steps = ?10, changed_at = ?11, next_deadline = ?12 WHERE id = ?1");

    public ValueTask AddAsync(Loop loop)
    {
        scope.Check();
        BindChanging(_add, loop).Bind(2, loop.Connection).Bind(4, loop.Kind).Bind(6, loop.Delivery.Value).Bind(8, loop.OpenedAt).Execute();
        return ValueTask.CompletedTask;
    }

    public ValueTask<Loop?> GetAsync(LoopId id)
    {
        scope.Check();
        return new(LoopRows.Find(database, id));
    }

    public ValueTask UpdateAsync(Loop loop)
    {
        scope.Check();
        return BindChanging(_update, loop).Execute() == 1
            ? ValueTask.CompletedTask
            : throw new InvalidOperationException($"Loop {loop.Id} is not in the store; add it first.");
    }

    private static Statement BindChanging(Statement statement, Loop loop) => statement
        .Bind(1, loop.Id.Value).Bind(5, loop.Lane.Value).Bind(7, loop.Patient).BindName(9, loop.Status)
        .Bind(10, StoredJson.Write(loop.Steps)).Bind(11, loop.ChangedAt).Bind(12, LoopDeadlines.NextOf(loop));
}
