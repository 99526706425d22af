using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.Subscriptions;

internal sealed class SubscriptionTable(PostgresUnit unit, IPayloadSealer sealer) : ISubscriptionStore
{
    private const string Add = "INSERT INTO subscription (id, status, due_at, state, kinds, organization, connection, app) VALUES ($1,$2,$3,$4,$5,$6,$7,$8)";
    private const string Update = "UPDATE subscription SET status = $2, due_at = $3, state = $4, kinds = $5 WHERE id = $1";

    private const string SetBody = """
        INSERT INTO subscription_payload (subscription, organization, connection, key_id, bytes) VALUES ($1,$2,$3,$4,$5)
        ON CONFLICT (subscription) DO UPDATE SET key_id = excluded.key_id, bytes = excluded.bytes
        """;

    private const string Remove = "DELETE FROM subscription WHERE id = $1 RETURNING organization, connection";
    private const string RemoveBody = "DELETE FROM subscription_payload WHERE subscription = $1";
    private const string Trim = "DELETE FROM subscription_event WHERE subscription = $1 AND number < $2";

    private const string Listening = """
        SELECT state FROM subscription
        WHERE organization = $1 AND connection = $2 AND status <> 'Off' AND position(' ' || $3 || ' ' IN ' ' || kinds || ' ') > 0
        ORDER BY id FOR UPDATE
        """;

    private const string Count = "SELECT count(*) FROM subscription WHERE organization = $1 AND connection = $2 AND app = $3";

    private const string AddEvent = """
        INSERT INTO subscription_event (subscription, number, organization, connection, at, kind, reference, version) VALUES ($1,$2,$3,$4,$5,$6,$7,$8)
        ON CONFLICT (subscription, reference, version) DO NOTHING RETURNING 1
        """;

    public async ValueTask AddAsync(SubscriptionState state, ReadOnlyMemory<byte> body)
    {
        unit.Lock(UnitLock.OfSubscriptions(state.Connection, shared: true));
        unit.Session.Owns(UnitLock.Of(state.Id));
        await unit.WriteAsync(
            Changing(Add, state).With(state.Connection).With(state.App), Refusal.Because($"Subscription {state.Id} is in the store already.")).ConfigureAwait(false);
        await SetBodyAsync(state, body).ConfigureAwait(false);
    }

    public ValueTask<SubscriptionState?> GetAsync(SubscriptionId id)
    {
        unit.Session.Owns(UnitLock.Of(id));
        return unit.FirstAsync(SubscriptionRows.FindLocked(id));
    }

    public async ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id)
    {
        unit.Lock(UnitLock.Of(id));
        return await unit.AskAsync(SubscriptionRows.FindBody(id, sealer)).ConfigureAwait(false) is [var body] ? body : default;
    }

    /// <summary>Takes no lock of the list: by this alone, none begins to listen that did not.</summary>
    public ValueTask UpdateAsync(SubscriptionState state) =>
        unit.WriteAsync(Changing(Update, state), Refusal.Because($"Subscription {state.Id} is not in the store; add it first."));

    public async ValueTask ReplaceAsync(SubscriptionState state, ReadOnlyMemory<byte> body)
    {
        unit.Lock(UnitLock.OfSubscriptions(state.Connection, shared: true));
        await UpdateAsync(state).ConfigureAwait(false);
        await SetBodyAsync(state, body).ConfigureAwait(false);
    }

    public async ValueTask<bool> RemoveAsync(SubscriptionId id)
    {
        unit.Lock(UnitLock.Of(id));
        if (await unit.AskAsync(new Statement(Remove).With(id.Value).Rows(row => row.Connection(0))).ConfigureAwait(false) is not [var connection])
        {
            return false;
        }

        unit.Session.Writes();

        // Whoever has counted or listed keeps this from being committed.
        unit.Lock(UnitLock.OfSubscriptions(connection, shared: true));
        await unit.WriteAsync(new Statement(RemoveBody).With(id.Value)).ConfigureAwait(false);
        await TrimEventsAsync(id, long.MaxValue).ConfigureAwait(false);
        return true;
    }

    public ValueTask<IReadOnlyList<SubscriptionState>> ListListeningAsync(ConnectionKey connection, string kind)
    {
        unit.Lock(UnitLock.OfSubscriptions(connection, shared: false));
        return unit.ListAsync(new Statement(Listening).With(connection).With(kind).Rows(SubscriptionRows.Read));
    }

    public async ValueTask<int> CountAsync(ConnectionKey connection, string app)
    {
        unit.Lock(UnitLock.OfSubscriptions(connection, shared: false));
        return (int)(await unit.AskAsync(new Statement(Count).With(connection).With(app).Rows(row => row.GetInt64(0))).ConfigureAwait(false))[0];
    }

    public async ValueTask<bool> TryAddEventAsync(SubscriptionEvent told, ConnectionKey connection)
    {
        unit.Lock(UnitLock.Of(told.Subscription));
        var added = await unit.AskAsync(new Statement(AddEvent).With(told.Subscription.Value).With(told.Number).With(connection).With(told.At)
            .WithName(told.Kind).With(told.Reference).With(told.Version).Rows(row => row.GetInt32(0))).ConfigureAwait(false);
        if (added.Count == 0)
        {
            return false;
        }

        unit.Session.Writes();
        return true;
    }

    public ValueTask TrimEventsAsync(SubscriptionId id, long below)
    {
        unit.Lock(UnitLock.Of(id));
        return unit.WriteAsync(new Statement(Trim).With(id.Value).With(below));
    }

    private ValueTask SetBodyAsync(SubscriptionState state, ReadOnlyMemory<byte> body) =>
        unit.WriteAsync(new Statement(SetBody).With(state.Id.Value).With(state.Connection).WithPayload(body, sealer));

    private static Statement Changing(string text, SubscriptionState state) => new Statement(text)
        .With(state.Id.Value).WithName(state.Status).With(state.ListedAt).With(SubscriptionStateJson.Write(state)).With(state.Kinds);
}
