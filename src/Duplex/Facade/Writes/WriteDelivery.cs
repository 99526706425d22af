using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Writes;

/// <summary>What is to be delivered, and where.</summary>
internal sealed record WriteDelivery
{
    /// <summary>The id that it gets, where its numbers were made from it; null: any.</summary>
    public DeliveryId? Id { get; init; }

    /// <summary>Null: to the connection itself.</summary>
    public ConnectionKey? Destination { get; init; }

    /// <summary>What it is within its loop; empty where the loop has one delivery only.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The loop that it joins; null: it opens one.</summary>
    public LoopId? Loop { get; init; }

    public required string LaneSubject { get; init; }

    public required Func<DeliveryId, DeliveryJob> Job { get; init; }

    public required TimeSpan Deadline { get; init; }
}
