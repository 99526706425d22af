using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

public enum PartMode
{
    Create,
    Append,
    Replace,
    Delete,
}

/// <summary>One ordered piece of a delivery, as the dialect planned it.</summary>
/// <param name="Index">0 for the first.</param>
/// <param name="Target">Where it goes, in the dialect's words: a resource type, a section, a message type.</param>
/// <param name="Lookup">How it can be found again at the counterparty after an unknown outcome; empty: it cannot.</param>
/// <param name="Body">The bytes to send. A dialect may fill in ids of earlier parts when it sends.</param>
public sealed record PlannedPart(int Index, string Target, PartMode Mode, string Lookup, ReadOnlyMemory<byte> Body);

/// <summary>A part and where it stands. <see cref="DeliveryState.Sending"/> is durable before its first byte leaves.</summary>
public sealed record Part
{
    public required DeliveryId Delivery { get; init; }

    public required PlannedPart Plan { get; init; }

    public DeliveryState State { get; init; } = DeliveryState.Queued;

    /// <summary>The counterparty's own reference (<c>DocumentReference/17</c>) once known.</summary>
    public string? Reference { get; init; }

    /// <summary>How often its bytes may have left.</summary>
    public int Attempts { get; init; }
}
