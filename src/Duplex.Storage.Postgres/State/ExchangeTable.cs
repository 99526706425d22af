using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;

namespace Duplex.Storage.Postgres.State;

internal sealed class ExchangeTable(PostgresUnit unit, IPayloadSealer sealer) : IExchangeStore
{
    private const string Add = """
        INSERT INTO exchange (organization, connection, id, direction, format, kind, control_id, lane, at, outcome, code, place,
          sentence, control_id_reused, duplicate_of, delivery, loop)
        VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17) ON CONFLICT (id) DO NOTHING RETURNING 1
        """;

    private const string AddPayload = """
        INSERT INTO exchange_payload (exchange, organization, connection, key_id, bytes, answer_key_id, answer_bytes) VALUES ($1,$2,$3,$4,$5,$6,$7)
        """;

    private const string Update = "UPDATE exchange SET outcome = $2, code = $3, place = $4, sentence = $5, delivery = $6, loop = $7 WHERE id = $1";

    private const string Erase = "UPDATE exchange_payload SET key_id = NULL, bytes = NULL, answer_key_id = NULL, answer_bytes = NULL WHERE exchange = $1";

    public ValueTask<Exchange?> GetAsync(ExchangeId id)
    {
        unit.Session.Owns(UnitLock.Of(id));
        return unit.FirstAsync(ExchangeRows.FindLocked(id, sealer));
    }

    public ValueTask UpdateAsync(Exchange exchange) => unit.WriteAsync(
        new Statement(Update).With(exchange.Id.Value).WithName(exchange.Outcome).With(exchange.Code).With(exchange.Place)
            .With(exchange.Sentence).With(exchange.Delivery?.Value).With(exchange.Loop?.Value),
        Refusal.Because($"Exchange {exchange.Id} is not in the store; add it first."));

    public ValueTask ErasePayloadAsync(ExchangeId id) => unit.WriteAsync(new Statement(Erase).With(id.Value));

    public async ValueTask<bool> TryAddAsync(Exchange exchange)
    {
        var asked = unit.AskAsync(new Statement(Add).With(exchange.Connection).With(exchange.Id.Value).WithName(exchange.Direction)
            .With(exchange.Format).With(exchange.Kind).With(exchange.ControlId).With(exchange.Lane.Value)
            .With(exchange.At).WithName(exchange.Outcome).With(exchange.Code).With(exchange.Place)
            .With(exchange.Sentence).With(exchange.ControlIdReused).With(exchange.DuplicateOf?.Value)
            .With(exchange.Delivery?.Value).With(exchange.Loop?.Value).Rows(row => row.GetInt32(0)));
        if ((await asked.ConfigureAwait(false)).Count == 0)
        {
            return false;
        }

        unit.Session.Writes();
        unit.Session.Owns(UnitLock.Of(exchange.Id));
        if (!exchange.Payload.IsEmpty || !exchange.Answer.IsEmpty)
        {
            await unit.WriteAsync(new Statement(AddPayload).With(exchange.Id.Value).With(exchange.Connection)
                .WithPayload(exchange.Payload, sealer).WithPayload(exchange.Answer, sealer)).ConfigureAwait(false);
        }

        return true;
    }
}
