using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.State;

internal sealed class ExchangeTable(Database database, IPayloadSealer sealer, UnitScope scope) : IExchangeStore
{
    private readonly Statement _add = database.Prepare("""
        INSERT INTO exchange (organization, connection, id, direction, format, kind, control_id, lane, at, outcome, code, place,
          sentence, control_id_reused, duplicate_of, delivery, loop)
        VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17) ON CONFLICT (id) DO NOTHING
        """);

    private readonly Statement _addPayload = database.Prepare("INSERT INTO exchange_payload VALUES (?1,?2,?3,?4,?5,?6,?7)");

    private readonly Statement _update = database.Prepare("UPDATE exchange SET outcome = ?2, code = ?3, place = ?4, sentence = ?5, delivery = ?6, loop = ?7 WHERE id = ?1");

    private readonly Statement _erase = database.Prepare("""
        UPDATE exchange_payload SET key_id = NULL, bytes = NULL, answer_key_id = NULL, answer_bytes = NULL WHERE number = (SELECT number FROM exchange WHERE id = ?1)
        """);

    public ValueTask<Exchange?> GetAsync(ExchangeId id)
    {
        scope.Check();
        return new(ExchangeRows.Find(database, id, sealer));
    }

    public ValueTask UpdateAsync(Exchange exchange)
    {
        scope.Check();
        var changed = _update.Bind(1, exchange.Id.Value).BindName(2, exchange.Outcome).Bind(3, exchange.Code).Bind(4, exchange.Place)
            .Bind(5, exchange.Sentence).Bind(6, exchange.Delivery?.Value).Bind(7, exchange.Loop?.Value).Execute();
        return changed == 1
            ? ValueTask.CompletedTask
            : throw new InvalidOperationException($"Exchange {exchange.Id} is not in the store; add it first.");
    }

    public ValueTask<bool> TryAddAsync(Exchange exchange)
    {
        scope.Check();
        var added = _add.Bind(1, exchange.Connection).Bind(3, exchange.Id.Value).BindName(4, exchange.Direction)
            .Bind(5, exchange.Format).Bind(6, exchange.Kind).Bind(7, exchange.ControlId).Bind(8, exchange.Lane.Value)
            .Bind(9, exchange.At).BindName(10, exchange.Outcome).Bind(11, exchange.Code).Bind(12, exchange.Place)
            .Bind(13, exchange.Sentence).Bind(14, exchange.ControlIdReused).Bind(15, exchange.DuplicateOf?.Value)
            .Bind(16, exchange.Delivery?.Value).Bind(17, exchange.Loop?.Value).Execute();
        if (added == 0)
        {
            return new(false);
        }

        if (!exchange.Payload.IsEmpty || !exchange.Answer.IsEmpty)
        {
            _addPayload.Bind(1, database.LastRowId).Bind(2, exchange.Connection)
                .BindPayload(4, exchange.Payload, sealer).BindPayload(6, exchange.Answer, sealer).Execute();
        }

        return new(true);
    }

    public ValueTask ErasePayloadAsync(ExchangeId id)
    {
        scope.Check();
        _erase.Bind(1, id.Value).Execute();
        return ValueTask.CompletedTask;
    }
}
