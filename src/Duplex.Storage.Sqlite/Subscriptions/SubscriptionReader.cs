using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;

namespace Duplex.Storage.Sqlite.Subscriptions;

/// <summary>Queries on subscriptions that units of work and readers share.</summary>
internal static class SubscriptionRows
{
    private const string Get = "SELECT state FROM subscription WHERE id = ?1";
    private const string GetBody = "SELECT key_id, bytes FROM subscription_payload WHERE subscription = ?1";

    public static SubscriptionState? Find(Database database, SubscriptionId id) => database.Prepare(Get).Bind(1, id.Value).First(Read);

    public static ReadOnlyMemory<byte> Body(Database database, SubscriptionId id, IPayloadSealer sealer) =>
        database.Prepare(GetBody).Bind(1, id.Value).List(row => row.Payload(0, sealer)) is [var body] ? body : default;

    public static SubscriptionState Read(Statement row) => SubscriptionStateJson.Read(row.Text(0));
}

internal sealed class SubscriptionReader(ReaderPool readers, IPayloadSealer sealer) : ISubscriptionReader
{
    private const string OfApp = """
        SELECT state FROM subscription INDEXED BY subscription_by_app
        WHERE organization = ?1 AND connection = ?2 AND app = ?3 AND id > ?4 ORDER BY id LIMIT ?5
        """;

    private const string Events = """
        SELECT subscription, number, at, kind, reference, version FROM subscription_event
        WHERE subscription = ?1 AND number > ?2 AND number <= ?3 ORDER BY number LIMIT ?4
        """;

    private const string Due = """
        SELECT state FROM subscription INDEXED BY subscription_due WHERE due_at IS NOT NULL AND due_at <= ?1 ORDER BY due_at, id LIMIT ?2
        """;

    private const string NextDue = "SELECT min(due_at) FROM subscription INDEXED BY subscription_due WHERE due_at IS NOT NULL";
    private const string Connections = "SELECT DISTINCT organization, connection FROM subscription";

    public ValueTask<SubscriptionState?> GetAsync(SubscriptionId id, CancellationToken cancellationToken) => new(readers.Read(SubscriptionRows.Find, id, cancellationToken));

    public ValueTask<ReadOnlyMemory<byte>> GetBodyAsync(SubscriptionId id, CancellationToken cancellationToken) => new(readers.Read(
        (database, key) => SubscriptionRows.Body(database, key, sealer), id, cancellationToken));

    public ValueTask<IReadOnlyList<SubscriptionState>> ListAsync(ConnectionKey connection, string app, SubscriptionId? after, int max, CancellationToken cancellationToken) => new(readers.Read(
        static (database, key) => database.Prepare(OfApp).Bind(1, key.connection).Bind(3, key.app).Bind(4, key.after?.Value ?? Guid.Empty).Bind(5, key.max).List(SubscriptionRows.Read),
        (connection, app, after, max),
        cancellationToken));

    public ValueTask<IReadOnlyList<SubscriptionEvent>> ListEventsAsync(SubscriptionId id, long after, long until, int max, CancellationToken cancellationToken) => new(readers.Read(
        static (database, key) => database.Prepare(Events).Bind(1, key.id.Value).Bind(2, key.after).Bind(3, key.until).Bind(4, key.max).List(ReadEvent),
        (id, after, until, max),
        cancellationToken));

    public ValueTask<IReadOnlyList<SubscriptionState>> ListDueAsync(Instant now, int max, CancellationToken cancellationToken) => new(readers.Read(
        static (database, key) => database.Prepare(Due).Bind(1, key.now).Bind(2, key.max).List(SubscriptionRows.Read),
        (now, max),
        cancellationToken));

    public ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken) => new(readers.Read(
        static (database, _) => database.Prepare(NextDue).Scalar() is { } due ? new Instant(due) : (Instant?)null, 0, cancellationToken));

    public ValueTask<IReadOnlyList<ConnectionKey>> ListConnectionsAsync(CancellationToken cancellationToken) => new(readers.Read(
        static (database, _) => database.Prepare(Connections).List(row => row.Connection(0)), 0, cancellationToken));

    private static SubscriptionEvent ReadEvent(Statement row) => new(
        new SubscriptionId(row.Guid(0)), row.Long(1), row.Instant(2), row.Named<SubscriptionEventKind>(3), row.Text(4), row.Long(5));
}
