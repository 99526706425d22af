using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Storage.Sqlite.Subscriptions;

internal sealed class SubscriptionTable(Database database, IPayloadSealer sealer, UnitScope scope) : ISubscriptionStore
{
    private readonly Statement _add = database.Prepare("INSERT INTO subscription (id, organization, connection, app, status, due_at, state, kinds) VALUES (?1,?2,?3,?4,?5,?6,?7,?8)");
    private readonly Statement _update = database.Prepare("UPDATE subscription SET status = ?5, due_at = ?6, state = ?7, kinds = ?8 WHERE id = ?1");
    private readonly Statement _setPayload = database.Prepare("""
        INSERT INTO subscription_payload (subscription, organization, connection, key_id, bytes) VALUES (?1,?2,?3,?4,?5)
        ON CONFLICT (subscription) DO UPDATE SET key_id = excluded.key_id, bytes = excluded.bytes
        """);

    private readonly Statement _remove = database.Prepare("DELETE FROM subscription WHERE id = ?1");
    private readonly Statement _removePayload = database.Prepare("DELETE FROM subscription_payload WHERE subscription = ?1");
    private readonly Statement _trim = database.Prepare("DELETE FROM subscription_event WHERE subscription = ?1 AND number < ?2");
    private readonly Statement _listening = database.Prepare("""
        SELECT state FROM subscription INDEXED BY subscription_listening
        WHERE organization = ?1 AND connection = ?2 AND status <> 'Off' AND instr(' ' || kinds || ' ', ' ' || ?3 || ' ') > 0 ORDER BY id
        """);

    private readonly Statement _count = database.Prepare("SELECT count(*) FROM subscription WHERE organization = ?1 AND connection = ?2 AND app = ?3");
    private readonly Statement _addEvent = database.Prepare("""
        INSERT INTO subscription_event (subscription, number, organization, connection, at, kind, reference, version) VALUES (?1,?2,?3,?4,?5,?6,?7,?8)
        ON CONFLICT (subscription, reference, version) DO NOTHING
        """);

    public ValueTask AddAsync(SubscriptionState state, ReadOnlyMemory<byte> body)
    {
        scope.Check();
        BindChanging(_add, state).Bind(2, state.Connection).Bind(4, state.App).Execute();
        SetPayload(state, body);
        return ValueTask.CompletedTask;
    }

    public ValueTask<SubscriptionState?> GetAsync(SubscriptionId id)
    {
        scope.Check();
        return new(SubscriptionRows.Find(database, id));
    }

    public ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id)
    {
        scope.Check();
        return new(SubscriptionRows.Body(database, id, sealer));
    }

    public ValueTask UpdateAsync(SubscriptionState state)
    {
        scope.Check();
        return BindChanging(_update, state).Execute() == 1
            ? ValueTask.CompletedTask
            : throw new InvalidOperationException($"Subscription {state.Id} is not in the store; add it first.");
    }

    public async ValueTask ReplaceAsync(SubscriptionState state, ReadOnlyMemory<byte> body)
    {
        await UpdateAsync(state);
        SetPayload(state, body);
    }

    public ValueTask<bool> RemoveAsync(SubscriptionId id)
    {
        scope.Check();
        _trim.Bind(1, id.Value).Bind(2, long.MaxValue).Execute();
        _removePayload.Bind(1, id.Value).Execute();
        return new(_remove.Bind(1, id.Value).Execute() == 1);
    }

    public ValueTask<IReadOnlyList<SubscriptionState>> ListListeningAsync(ConnectionKey connection, string kind)
    {
        scope.Check();
        return new(_listening.Bind(1, connection).Bind(3, kind).List(SubscriptionRows.Read));
    }

    public ValueTask<int> CountAsync(ConnectionKey connection, string app)
    {
        scope.Check();
        return new((int)(_count.Bind(1, connection).Bind(3, app).Scalar() ?? 0));
    }

    public ValueTask<bool> TryAddEventAsync(SubscriptionEvent told, ConnectionKey connection)
    {
        scope.Check();
        return new(_addEvent.Bind(1, told.Subscription.Value).Bind(2, told.Number).Bind(3, connection).Bind(5, told.At).BindName(6, told.Kind)
            .Bind(7, told.Reference).Bind(8, told.Version).Execute() == 1);
    }

    public ValueTask TrimEventsAsync(SubscriptionId id, long below)
    {
        scope.Check();
        _trim.Bind(1, id.Value).Bind(2, below).Execute();
        return ValueTask.CompletedTask;
    }

    private void SetPayload(SubscriptionState state, ReadOnlyMemory<byte> body) =>
        _setPayload.Bind(1, state.Id.Value).Bind(2, state.Connection).BindPayload(4, body, sealer).Execute();

    private static Statement BindChanging(Statement statement, SubscriptionState state) => statement
        .Bind(1, state.Id.Value).BindName(5, state.Status).Bind(6, state.ListedAt).Bind(7, SubscriptionStateJson.Write(state)).Bind(8, state.Kinds);
}
