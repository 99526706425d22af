using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Subscriptions;

internal sealed class SubscriptionReader(StateConnections connections, IPayloadSealer sealer) : ISubscriptionReader
{
    private const string OfApp = """
        SELECT state FROM subscription WHERE organization = $1 AND connection = $2 AND app = $3 AND id > $4 ORDER BY id LIMIT $5
        """;

    private const string Events = """
        SELECT subscription, number, at, kind, reference, version FROM subscription_event
        WHERE subscription = $1 AND number > $2 AND number <= $3 ORDER BY number LIMIT $4
        """;

    private const string Due = "SELECT state FROM subscription WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2";
    private const string NextDue = "SELECT due_at FROM subscription WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1";
    private const string Connections = "SELECT DISTINCT organization, connection FROM subscription";

    public async ValueTask<SubscriptionState?> GetAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        await connections.FirstAsync(SubscriptionRows.Find(id), cancellationToken).ConfigureAwait(false);

    public async ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        await connections.ReadAsync(SubscriptionRows.FindBody(id, sealer), cancellationToken).ConfigureAwait(false) is [var body] ? body : default;

    public ValueTask<IReadOnlyList<SubscriptionState>> ListAsync(ConnectionKey connection, string app, SubscriptionId? after, int max, CancellationToken cancellationToken) => connections.ListAsync(
        new Statement(OfApp).With(connection).With(app).With(after?.Value ?? Guid.Empty).With(max).Rows(SubscriptionRows.Read), cancellationToken);

    public ValueTask<IReadOnlyList<SubscriptionEvent>> ListEventsAsync(SubscriptionId id, long after, long until, int max, CancellationToken cancellationToken) => connections.ListAsync(
        new Statement(Events).With(id.Value).With(after).With(until).With(max).Rows(ReadEvent), cancellationToken);

    public ValueTask<IReadOnlyList<SubscriptionState>> ListDueAsync(Instant now, int max, CancellationToken cancellationToken) =>
        connections.ListAsync(new Statement(Due).With(now).With(max).Rows(SubscriptionRows.Read), cancellationToken);

    public async ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken) =>
        await connections.ReadAsync(new Statement(NextDue).Rows(row => row.Instant(0)), cancellationToken).ConfigureAwait(false) is [var next, ..] ? next : null;

    public ValueTask<IReadOnlyList<ConnectionKey>> ListConnectionsAsync(CancellationToken cancellationToken) =>
        connections.ListAsync(new Statement(Connections).Rows(row => row.Connection(0)), cancellationToken);

    private static SubscriptionEvent ReadEvent(NpgsqlDataReader row) => new(
        new SubscriptionId(row.GetGuid(0)), row.GetInt64(1), row.Instant(2), row.Named<SubscriptionEventKind>(3), row.Text(4), row.GetInt64(5));
}
