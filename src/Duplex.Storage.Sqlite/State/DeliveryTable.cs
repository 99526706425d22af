using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Relational.State;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.State;

internal sealed class DeliveryTable(Database database, IPayloadSealer sealer, UnitScope scope) : IDeliveryStore
{
    private readonly Statement _add = database.Prepare("""
        INSERT INTO delivery (id, organization, connection, lane, loop, source, resource_type, created_at, deadline,
          state, blocks, code, sentence, attempts, next_attempt_at, reference, possible_repeat, evidence, purpose)
        VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19)
        """);

    private readonly Statement _update = database.Prepare("""
        UPDATE delivery SET lane = ?4, deadline = ?9, state = ?10, blocks = ?11, code = ?12, sentence = ?13, attempts = ?14,
          next_attempt_at = ?15, reference = ?16, possible_repeat = ?17, evidence = ?18
        WHERE id = ?1
        """);

    private readonly Statement _addPart = database.Prepare("""
        INSERT INTO delivery_part (delivery, part, state, reference, attempts, organization, connection, target, mode)
        SELECT ?1,?2,?3,?4,?5, organization, connection, ?6,?7 FROM delivery WHERE id = ?1
        """);

    private readonly Statement _updatePart = database.Prepare("UPDATE delivery_part SET state = ?3, reference = ?4, attempts = ?5 WHERE delivery = ?1 AND part = ?2");

    private readonly Statement _dropJob = database.Prepare("DELETE FROM delivery_payload WHERE delivery = ?1 AND part = -1 AND kind = 'job'");

    private readonly Statement _addPayload = database.Prepare("""
        INSERT INTO delivery_payload (delivery, part, kind, key_id, bytes, organization, connection)
        SELECT ?1,?2,?3,?4,?5, organization, connection FROM delivery WHERE id = ?1
        """);

    public ValueTask AddAsync(Delivery delivery, DeliveryJob job)
    {
        scope.Check();
        BindChanging(_add, delivery).Bind(2, delivery.Connection).Bind(5, delivery.Loop.Value).Bind(6, delivery.Source.Value)
            .Bind(7, delivery.ResourceType).Bind(8, delivery.CreatedAt).Bind(19, delivery.Purpose).Execute();
        AddPayload(delivery.Id, DeliveryRows.JobPart, DeliveryRows.JobKind, StoredJson.Write(job));
        return ValueTask.CompletedTask;
    }

    public ValueTask<Delivery?> GetAsync(DeliveryId id)
    {
        scope.Check();
        return new(DeliveryRows.Find(database, id));
    }

    public ValueTask UpdateAsync(Delivery delivery)
    {
        scope.Check();
        RequireOne(BindChanging(_update, delivery).Execute(), delivery.Id);
        return ValueTask.CompletedTask;
    }

    public ValueTask<DeliveryJob> GetJobAsync(DeliveryId id)
    {
        scope.Check();
        return new(DeliveryRows.GetJob(database, id, sealer));
    }

    public ValueTask UpdateJobAsync(DeliveryId id, DeliveryJob job)
    {
        scope.Check();
        _dropJob.Bind(1, id.Value).Execute();
        AddPayload(id, DeliveryRows.JobPart, DeliveryRows.JobKind, StoredJson.Write(job));
        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop)
    {
        scope.Check();
        return new(DeliveryRows.ListByLoop(database, loop));
    }

    public ValueTask AddPartsAsync(IReadOnlyList<Part> parts)
    {
        scope.Check();
        foreach (var part in parts)
        {
            RequireOne(BindChanging(_addPart, part).Bind(6, part.Plan.Target).BindName(7, part.Plan.Mode).Execute(), part.Delivery);
            AddPayload(part.Delivery, part.Plan.Index, DeliveryRows.BodyKind, part.Plan.Body);

            // How to find a part again may name the patient, so it is sealed like the body.
            AddPayload(part.Delivery, part.Plan.Index, DeliveryRows.LookupKind, Encoding.UTF8.GetBytes(part.Plan.Lookup));
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id)
    {
        scope.Check();
        return new(DeliveryRows.ListParts(database, id, sealer));
    }

    public ValueTask UpdatePartAsync(Part part)
    {
        scope.Check();
        RequireOne(BindChanging(_updatePart, part).Execute(), part.Delivery);
        return ValueTask.CompletedTask;
    }

    private static Statement BindChanging(Statement statement, Delivery delivery) => statement
        .Bind(1, delivery.Id.Value).Bind(4, delivery.Lane.Value).Bind(9, delivery.Deadline).BindName(10, delivery.State)
        .Bind(11, delivery.State.BlocksLane()).Bind(12, delivery.Code).Bind(13, delivery.Sentence).Bind(14, delivery.Attempts)
        .Bind(15, delivery.NextAttemptAt).Bind(16, delivery.Reference).Bind(17, delivery.PossibleRepeat)
        .Bind(18, StoredJson.Write(delivery.Evidence));

    private static Statement BindChanging(Statement statement, Part part) => statement
        .Bind(1, part.Delivery.Value).Bind(2, part.Plan.Index).BindName(3, part.State).Bind(4, part.Reference).Bind(5, part.Attempts);

    private static void RequireOne(int changed, DeliveryId id)
    {
        if (changed != 1)
        {
            throw new InvalidOperationException($"Delivery {id} or its part is not in the store; add it first.");
        }
    }

    private void AddPayload(DeliveryId id, int part, string kind, ReadOnlyMemory<byte> payload)
    {
        if (!payload.IsEmpty)
        {
            _addPayload.Bind(1, id.Value).Bind(2, part).Bind(3, kind).BindPayload(4, payload, sealer).Execute();
        }
    }
}
