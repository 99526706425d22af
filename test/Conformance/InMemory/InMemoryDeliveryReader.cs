using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.InMemory;

internal sealed class InMemoryDeliveryReader(InMemoryView view, IPayloadSealer sealer) : IDeliveryReader
{
    public static IReadOnlyList<Part> ListParts(StateImage image, DeliveryId id, IPayloadSealer sealer) => image.Parts.TryGetValue(id, out var parts)
        ? [.. parts.Values.Select(part => part.Row with { Plan = part.Row.Plan with { Body = sealer.OpenOrEmpty(part.Body) } })]
        : [];

    public static IReadOnlyList<Delivery> ListByLoop(StateImage image, LoopId loop) =>
        [.. image.Deliveries.Values.Where(delivery => delivery.Loop == loop).OrderBy(delivery => delivery.Sequence).Take(200)];

    public static DeliveryJob GetJob(StateImage image, DeliveryId id, IPayloadSealer sealer) => image.Jobs.TryGetValue(id, out var job)
        ? job.Row with { Interaction = job.Row.Interaction with { Body = sealer.OpenOrEmpty(job.Body) }, Context = sealer.OpenOrEmpty(job.Context) }
        : throw new InvalidOperationException($"Delivery {id} has no job in the store: it was never added, or its payload was erased.");

    public ValueTask<Delivery?> GetAsync(DeliveryId id, CancellationToken cancellationToken) =>
        view.Read("IDeliveryReader.GetAsync", image => image.Deliveries.GetValueOrDefault(id.Value), cancellationToken);

    public ValueTask<DeliveryJob> GetJobAsync(DeliveryId id, CancellationToken cancellationToken) =>
        view.Read("IDeliveryReader.GetJobAsync", image => GetJob(image, id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken) =>
        view.Read("IDeliveryReader.ListByLoopAsync", image => ListByLoop(image, loop), cancellationToken);

    public ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id, CancellationToken cancellationToken) =>
        view.Read("IDeliveryReader.GetPartsAsync", image => ListParts(image, id, sealer), cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> GetDueAsync(Instant now, int max, CancellationToken cancellationToken) => view.Read<IReadOnlyList<Delivery>>(
        "IDeliveryReader.GetDueAsync",
        image => [.. image.FreeDeliveries().TakeWhile(delivery => delivery.NextAttemptAt <= now).Take(max)],
        cancellationToken);

    public ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken) =>
        view.Read("IDeliveryReader.GetNextDueAsync", image => image.FreeDeliveries().FirstOrDefault()?.NextAttemptAt, cancellationToken);
}
