using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

/// <summary>Deliveries as a unit of work sees them.</summary>
public interface IDeliveryStore
{
    ValueTask AddAsync(Delivery delivery, DeliveryJob job);

    ValueTask<Delivery?> GetAsync(DeliveryId id);

    ValueTask UpdateAsync(Delivery delivery);

    /// <summary>Throws where it was never added, or its payload was erased.</summary>
    ValueTask<DeliveryJob> GetJobAsync(DeliveryId id);

    /// <summary>Puts another job in the place of the one that was added.</summary>
    ValueTask UpdateJobAsync(DeliveryId id, DeliveryJob job);

    /// <summary>The deliveries of a loop, in the order in which they were committed; 200 at most.</summary>
    ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop);

    /// <summary>Writes the plan once; parts come back ordered by index.</summary>
    ValueTask AddPartsAsync(IReadOnlyList<Part> parts);

    ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id);

    ValueTask UpdatePartAsync(Part part);
}

/// <summary>Deliveries outside a unit of work.</summary>
public interface IDeliveryReader
{
    ValueTask<Delivery?> GetAsync(DeliveryId id, CancellationToken cancellationToken);

    ValueTask<DeliveryJob> GetJobAsync(DeliveryId id, CancellationToken cancellationToken);

    /// <summary>The deliveries of a loop, in the order in which they were committed; 200 at most.</summary>
    ValueTask<IReadOnlyList<Delivery>> ListByLoopAsync(LoopId loop, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<Part>> GetPartsAsync(DeliveryId id, CancellationToken cancellationToken);

    /// <summary>
    /// Deliveries with work due at an instant, oldest first: one whose <see cref="Delivery.NextAttemptAt"/> has come and,
    /// where it is <see cref="DeliveryState.Queued"/>, before which no delivery of its lane blocks the lane.
    /// </summary>
    ValueTask<IReadOnlyList<Delivery>> GetDueAsync(Instant now, int max, CancellationToken cancellationToken);

    /// <summary>When the next delivery becomes due, or null.</summary>
    ValueTask<Instant?> GetNextDueAsync(CancellationToken cancellationToken);
}
