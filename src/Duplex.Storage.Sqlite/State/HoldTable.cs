using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.State;

internal sealed class HoldTable(Database database, UnitScope scope) : IHoldStore
{
    private readonly Statement _add = database.Prepare("""
        INSERT INTO hold (id, organization, connection, delivery, loop, exchange, code, place, sentence, opened_at, owner, deadline,
          decision, decided_by, decided_at, reason, target)
        VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17)
        """);

    private readonly Statement _update = database.Prepare("UPDATE hold SET owner = ?11, deadline = ?12, decision = ?13, decided_by = ?14, decided_at = ?15, reason = ?16, target = ?17 WHERE id = ?1");

    public ValueTask AddAsync(Hold hold)
    {
        scope.Check();
        BindChanging(_add, hold).Bind(2, hold.Connection).Bind(4, hold.Delivery?.Value).Bind(5, hold.Loop?.Value).Bind(6, hold.Exchange?.Value)
            .Bind(7, hold.Code).Bind(8, hold.Place).Bind(9, hold.Sentence).Bind(10, hold.OpenedAt).Execute();
        return ValueTask.CompletedTask;
    }

    public ValueTask<Hold?> GetAsync(HoldId id)
    {
        scope.Check();
        return new(HoldRows.Find(database, id));
    }

    public ValueTask<Hold?> GetOpenAsync(DeliveryId delivery)
    {
        scope.Check();
        return new(HoldRows.FindOpen(database, delivery));
    }

    public ValueTask UpdateAsync(Hold hold)
    {
        scope.Check();
        return BindChanging(_update, hold).Execute() == 1
            ? ValueTask.CompletedTask
            : throw new InvalidOperationException($"Hold {hold.Id} is not in the store; add it first.");
    }

    public ValueTask<IReadOnlyList<Hold>> ListByLoopAsync(LoopId loop)
    {
        scope.Check();
        return new(HoldRows.ListByLoop(database, loop));
    }

    private static Statement BindChanging(Statement statement, Hold hold)
    {
        statement.Bind(1, hold.Id.Value).Bind(11, hold.Owner).Bind(12, hold.Deadline).Bind(14, hold.DecidedBy)
            .Bind(15, hold.DecidedAt).Bind(16, hold.Reason).Bind(17, hold.Target);
        return hold.Decision is { } decision ? statement.BindName(13, decision) : statement.BindNull(13);
    }
}
