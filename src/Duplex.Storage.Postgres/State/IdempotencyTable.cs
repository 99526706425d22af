using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Npgsql;

namespace Duplex.Storage.Postgres.State;

internal sealed class IdempotencyTable(PostgresUnit unit) : IIdempotencyStore
{
    private const string Columns = "organization, app, key, body, exchange, loop, delivery, at";
    private const string Get = $"SELECT {Columns} FROM idempotency WHERE organization = $1 AND app = $2 AND key = $3 FOR UPDATE";
    private const string Add = $"INSERT INTO idempotency ({Columns}) VALUES ($1,$2,$3,$4,$5,$6,$7,$8)";

    public ValueTask<IdempotencyRecord?> GetAsync(string organization, string app, string key) =>
        unit.FirstAsync(new Statement(Get).With(organization).With(app).With(key).Rows(Read));

    public ValueTask AddAsync(IdempotencyRecord record) => unit.WriteAsync(
        new Statement(Add).With(record.Organization).With(record.App).With(record.Key).With(record.Body).With(record.Exchange.Value)
            .With(record.Loop.Value).With(record.Delivery.Value).With(record.At),
        Refusal.Because("The idempotency key is in the store already; look for it first."));

    private static IdempotencyRecord Read(NpgsqlDataReader row) => new(
        row.Text(0),
        row.Text(1),
        row.Text(2),
        row.Hash(3),
        new ExchangeId(row.GetGuid(4)),
        new LoopId(row.GetGuid(5)),
        new DeliveryId(row.GetGuid(6)),
        row.Instant(7));
}
