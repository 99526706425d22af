using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

/// <summary>One outbound interaction on its way. The job and the parts' bytes lie apart as payloads.</summary>
public sealed record Delivery
{
    public required DeliveryId Id { get; init; }

    /// <summary>The destination.</summary>
    public required ConnectionKey Connection { get; init; }

    /// <summary>Destination and patient: deliveries of one lane are sent in the order in which they were committed.</summary>
    public required Lane Lane { get; init; }

    /// <summary>Order within the installation; assigned by the store.</summary>
    public long Sequence { get; init; }

    public required LoopId Loop { get; init; }

    /// <summary>The exchange that asked for it.</summary>
    public required ExchangeId Source { get; init; }

    public required string ResourceType { get; init; }

    /// <summary>What it is within its loop, as a readable constant (<c>order</c>, <c>result</c>); empty where the loop has one delivery only.</summary>
    public string Purpose { get; init; } = "";

    public DeliveryState State { get; init; } = DeliveryState.Queued;

    /// <summary>A readable constant for the last thing that went wrong; empty when nothing did.</summary>
    public string Code { get; init; } = "";

    /// <summary>The same in words, without patient data.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>Tries so far of what it does now (checking, sending, finding, reading back).</summary>
    public int Attempts { get; init; }

    /// <summary>Not before this instant is anything done about it. Null: nothing is to be done until somebody decides.</summary>
    public Instant? NextAttemptAt { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Past it, and not yet accepted, the delivery becomes <see cref="DeliveryState.Failed"/> with an owner.</summary>
    public required Instant Deadline { get; init; }

    /// <summary>The main part's reference at the counterparty, once known.</summary>
    public string? Reference { get; init; }

    /// <summary>The counterparty's effect may exist twice; shown wherever the delivery is.</summary>
    public bool PossibleRepeat { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
