using System.Collections.Immutable;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Conformance.InMemory;

internal sealed partial class InMemoryUnit : IDeliveryStore
{
    public ValueTask AddAsync(Delivery delivery, DeliveryJob job) => Write("IDeliveryStore.AddAsync", image =>
    {
        if (image.Deliveries.ContainsKey(delivery.Id.Value))
        {
            throw new InvalidOperationException($"Delivery {delivery.Id} is in the store already.");
        }

        return image.With(delivery with { Sequence = image.NextDelivery }) with
        {
            NextDelivery = image.NextDelivery + 1,
            Jobs = image.Jobs.Add(delivery.Id, Stored(job)),
        };
    });

    public ValueTask<Delivery?> GetAsync(DeliveryId id) =>
        Read("IDeliveryStore.GetAsync", image => image.Deliveries.GetValueOrDefault(id.Value));

    public ValueTask UpdateAsync(Delivery delivery) => Write("IDeliveryStore.UpdateAsync", image => image.Deliveries.TryGetValue(delivery.Id.Value, out var old)
        ? image.With(delivery with { Sequence = old.Sequence })
        : throw Absent(delivery.Id));

    public ValueTask<DeliveryJob> GetJobAsync(DeliveryId id) =>
        Read("IDeliveryStore.GetJobAsync", image => InMemoryDeliveryReader.GetJob(image, id, sealer));

    public ValueTask UpdateJobAsync(DeliveryId id, DeliveryJob job) => Write("IDeliveryStore.UpdateJobAsync", image => image with
    {
        Jobs = image.Jobs.SetItem(id, Stored(job)),
    });

    public ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop) =>
        Read("IDeliveryStore.ListByLoopAsync", image => InMemoryDeliveryReader.ListByLoop(image, loop));

    public ValueTask AddPartsAsync(IReadOnlyList<Part> parts) => Write("IDeliveryStore.AddPartsAsync", image =>
    {
        foreach (var part in parts)
        {
            var others = image.Parts.GetValueOrDefault(part.Delivery, ImmutableSortedDictionary<int, StoredPart>.Empty);
            if (!image.Deliveries.ContainsKey(part.Delivery.Value) || others.ContainsKey(part.Plan.Index))
            {
                throw new InvalidOperationException($"Delivery {part.Delivery} is not in the store, or has part {part.Plan.Index} already.");
            }

            var row = part with { Plan = part.Plan with { Body = default } };
            image = image with { Parts = image.Parts.SetItem(part.Delivery, others.Add(part.Plan.Index, new StoredPart(row, Seal(part.Plan.Body)))) };
        }

        return image;
    });

    public ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id) =>
        Read("IDeliveryStore.GetPartsAsync", image => InMemoryDeliveryReader.ListParts(image, id, sealer));

    public ValueTask UpdatePartAsync(Part part) => Write("IDeliveryStore.UpdatePartAsync", image =>
    {
        if (!image.Parts.TryGetValue(part.Delivery, out var parts) || !parts.TryGetValue(part.Plan.Index, out var old))
        {
            throw Absent(part.Delivery);
        }

        var row = old.Row with { State = part.State, Reference = part.Reference, Attempts = part.Attempts };
        return image with { Parts = image.Parts.SetItem(part.Delivery, parts.SetItem(part.Plan.Index, old with { Row = row })) };
    });

    private StoredJob Stored(DeliveryJob job) => new(
        job with { Interaction = job.Interaction with { Body = default }, Context = default }, Seal(job.Interaction.Body), Seal(job.Context));

    private static InvalidOperationException Absent(DeliveryId id) => new($"Delivery {id} or its part is not in the store; add it first.");
}
