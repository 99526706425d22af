using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Npgsql;

namespace Duplex.Storage.Postgres.Subscriptions;

/// <summary>Queries on subscriptions that units of work and readers share; the locked ones are for units of work.</summary>
internal static class SubscriptionRows
{
    private const string Get = "SELECT state FROM subscription WHERE id = $1";
    private const string GetBody = "SELECT key_id, bytes FROM subscription_payload WHERE subscription = $1";

    public static Query<SubscriptionState> Find(SubscriptionId id) => new Statement(Get).With(id.Value).Rows(Read);

    public static Query<SubscriptionState> FindLocked(SubscriptionId id) => new Statement($"{Get} FOR UPDATE").With(id.Value).Rows(Read);

    public static Query<ReadOnlyMemory<byte>> FindBody(SubscriptionId id, IPayloadSealer sealer) =>
        new Statement(GetBody).With(id.Value).Rows(row => row.Payload(0, sealer));

    public static SubscriptionState Read(NpgsqlDataReader row) => SubscriptionStateJson.Read(row.Text(0));
}
