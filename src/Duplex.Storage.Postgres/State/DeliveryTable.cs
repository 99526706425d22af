using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Duplex.Storage.Relational.State;

namespace Duplex.Storage.Postgres.State;

internal sealed class DeliveryTable(PostgresUnit unit, IPayloadSealer sealer) : IDeliveryStore
{
    private const string Add = """
        INSERT INTO delivery (id, lane, deadline, state, blocks, code, sentence, attempts, next_attempt_at, reference, possible_repeat, evidence,
          organization, connection, loop, source, resource_type, created_at, purpose)
        VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19)
        """;

    private const string Update = """
        UPDATE delivery SET lane = $2, deadline = $3, state = $4, blocks = $5, code = $6, sentence = $7, attempts = $8,
          next_attempt_at = $9, reference = $10, possible_repeat = $11, evidence = $12
        WHERE id = $1
        """;

    private const string AddPart = """
        INSERT INTO delivery_part (delivery, part, state, reference, attempts, organization, connection, target, mode)
        SELECT $1,$2,$3,$4,$5, organization, connection, $6,$7 FROM delivery WHERE id = $1
        """;

    private const string UpdatePart = "UPDATE delivery_part SET state = $3, reference = $4, attempts = $5 WHERE delivery = $1 AND part = $2";

    private const string SetPayload = """
        INSERT INTO delivery_payload (delivery, part, kind, key_id, bytes, organization, connection)
        SELECT $1,$2,$3,$4,$5, organization, connection FROM delivery WHERE id = $1
        ON CONFLICT (delivery, part, kind) DO UPDATE SET key_id = excluded.key_id, bytes = excluded.bytes
        """;

    public async ValueTask AddAsync(Delivery delivery, DeliveryJob job)
    {
        // The sequence is assigned under the lane's lock, so that it grows in the order of the commits there.
        unit.Lock(UnitLock.OfLane(delivery.Connection, delivery.Lane));
        unit.Lock(UnitLock.Of(delivery.Loop));
        unit.Session.Owns(UnitLock.Of(delivery.Id));
        await unit.WriteAsync(
            Changing(Add, delivery).With(delivery.Connection).With(delivery.Loop.Value).With(delivery.Source.Value)
                .With(delivery.ResourceType).With(delivery.CreatedAt).With(delivery.Purpose),
            Refusal.Because($"Delivery {delivery.Id} is in the store already.")).ConfigureAwait(false);
        await SetPayloadAsync(delivery.Id, DeliveryRows.JobPart, DeliveryRows.JobKind, StoredJson.Write(job)).ConfigureAwait(false);
    }

    public ValueTask<Delivery?> GetAsync(DeliveryId id)
    {
        unit.Session.Owns(UnitLock.Of(id));
        return unit.FirstAsync(DeliveryRows.FindLocked(id));
    }

    public ValueTask UpdateAsync(Delivery delivery) => unit.WriteAsync(Changing(Update, delivery), Absent(delivery.Id));

    public async ValueTask<DeliveryJob> GetJobAsync(DeliveryId id)
    {
        unit.Lock(UnitLock.Of(id));
        return await unit.FirstAsync(DeliveryRows.FindJob(id, sealer)).ConfigureAwait(false) ?? throw DeliveryRows.NoJob(id);
    }

    public ValueTask UpdateJobAsync(DeliveryId id, DeliveryJob job)
    {
        unit.Lock(UnitLock.Of(id));
        return SetPayloadAsync(id, DeliveryRows.JobPart, DeliveryRows.JobKind, StoredJson.Write(job));
    }

    public ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop)
    {
        unit.Lock(UnitLock.Of(loop));
        return unit.ListAsync(DeliveryRows.ListByLoopLocked(loop));
    }

    public async ValueTask AddPartsAsync(IReadOnlyList<Part> parts)
    {
        foreach (var part in parts)
        {
            unit.Lock(UnitLock.Of(part.Delivery));
            await unit.WriteAsync(Changing(AddPart, part).With(part.Plan.Target).WithName(part.Plan.Mode), Absent(part.Delivery)).ConfigureAwait(false);
            await SetPayloadAsync(part.Delivery, part.Plan.Index, DeliveryRows.BodyKind, part.Plan.Body).ConfigureAwait(false);

            // How to find a part again may name the patient, so it is sealed like the body.
            await SetPayloadAsync(part.Delivery, part.Plan.Index, DeliveryRows.LookupKind, Encoding.UTF8.GetBytes(part.Plan.Lookup)).ConfigureAwait(false);
        }
    }

    public ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id)
    {
        unit.Lock(UnitLock.Of(id));
        return unit.ListAsync(DeliveryRows.ListParts(id, sealer));
    }

    public ValueTask UpdatePartAsync(Part part)
    {
        unit.Lock(UnitLock.Of(part.Delivery));
        return unit.WriteAsync(Changing(UpdatePart, part), Absent(part.Delivery));
    }

    private static Statement Changing(string text, Delivery delivery) => new Statement(text)
        .With(delivery.Id.Value).With(delivery.Lane.Value).With(delivery.Deadline).WithName(delivery.State).With(delivery.State.BlocksLane())
        .With(delivery.Code).With(delivery.Sentence).With(delivery.Attempts).With(delivery.NextAttemptAt).With(delivery.Reference)
        .With(delivery.PossibleRepeat).With(StoredJson.Write(delivery.Evidence));

    private static Statement Changing(string text, Part part) => new Statement(text)
        .With(part.Delivery.Value).With(part.Plan.Index).WithName(part.State).With(part.Reference).With(part.Attempts);

    private static Refusal Absent(DeliveryId id) => Refusal.Because($"Delivery {id} or its part is not in the store; add it first.");

    private ValueTask SetPayloadAsync(DeliveryId id, int part, string kind, ReadOnlyMemory<byte> payload) => payload.IsEmpty
        ? ValueTask.CompletedTask
        : unit.WriteAsync(new Statement(SetPayload).With(id.Value).With(part).With(kind).WithPayload(payload, sealer));
}
