using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.State;

internal sealed class IdempotencyTable(Database database, UnitScope scope) : IIdempotencyStore
{
    private readonly Statement _get = database.Prepare("SELECT organization, app, key, body, exchange, loop, delivery, at FROM idempotency WHERE organization = ?1 AND app = ?2 AND key = ?3");
    private readonly Statement _add = database.Prepare("INSERT INTO idempotency VALUES (?1,?2,?3,?4,?5,?6,?7,?8)");

    public ValueTask<IdempotencyRecord?> GetAsync(string organization, string app, string key)
    {
        scope.Check();
        return new(_get.Bind(1, organization).Bind(2, app).Bind(3, key).First(Read));
    }

    public ValueTask AddAsync(IdempotencyRecord record)
    {
        scope.Check();
        _add.Bind(1, record.Organization).Bind(2, record.App).Bind(3, record.Key).Bind(4, record.Body).Bind(5, record.Exchange.Value)
            .Bind(6, record.Loop.Value).Bind(7, record.Delivery.Value).Bind(8, record.At).Execute();
        return ValueTask.CompletedTask;
    }

    private static IdempotencyRecord Read(Statement row) => new(
        row.Text(0),
        row.Text(1),
        row.Text(2),
        row.Hash(3),
        new ExchangeId(row.Guid(4)),
        new LoopId(row.Guid(5)),
        new DeliveryId(row.Guid(6)),
        row.Instant(7));
}
