using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

/// <summary>A write that an app asked for and that passed the facade's checks.</summary>
public sealed record AcceptRequest
{
    public required ConnectionKey Connection { get; init; }

    /// <summary>The delivery's id, where the caller made numbers of it beforehand; null: a new one.</summary>
    public DeliveryId? Delivery { get; init; }

    /// <summary>Where it is delivered; null: to the connection itself.</summary>
    public ConnectionKey? Destination { get; init; }

    /// <summary>What the delivery is within its loop; empty where the loop has one delivery only.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The loop that it joins; null: it opens one.</summary>
    public LoopId? Loop { get; init; }

    /// <summary>Id of the app.</summary>
    public required string App { get; init; }

    /// <summary>Who asked, as the audit writes it; null: the app.</summary>
    public string? Who { get; init; }

    /// <summary>Such as <c>POST DocumentReference</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Kind of the loop that it opens: <c>note</c>.</summary>
    public required string LoopKind { get; init; }

    /// <summary>What the lane is made of: the patient's identifier as <c>system|value</c>, or the patient's reference.</summary>
    public required string LaneSubject { get; init; }

    /// <summary>Under what else the loop and its delivery are to be found (<see cref="Correlations.Correlation"/>); each is hashed.</summary>
    public IReadOnlyList<string> FoundBy { get; init; } = [];

    /// <summary>
    /// Another write under the same words (hashed) that is on its way, or was taken a short while ago, is answered in its place: what a
    /// search at the counterparty may not show yet. Null: every write is one of its own.
    /// </summary>
    public string? OnlyOneOf { get; init; }

    /// <summary>Makes the job once the delivery's id is known. Pure; may be called again after a conflict.</summary>
    public required Func<DeliveryId, DeliveryJob> Job { get; init; }

    public string? IdempotencyKey { get; init; }

    /// <summary>Digest of method, address and body, compared when the key comes again.</summary>
    public ContentHash RequestHash { get; init; }

    /// <summary>The app's bytes as received.</summary>
    public required ReadOnlyMemory<byte> RequestBytes { get; init; }

    /// <summary>Until when it must be accepted by the counterparty.</summary>
    public required TimeSpan Deadline { get; init; }
}

public enum AcceptVerdict
{
    New,

    /// <summary>The same key and body came before: its ids are given again.</summary>
    Repeated,

    /// <summary>The key came before with another body: nothing was done.</summary>
    KeyReused,

    /// <summary>Another write is the only one of its kind (<see cref="AcceptRequest.OnlyOneOf"/>): its ids are given.</summary>
    Existing,
}

public sealed record AcceptOutcome(AcceptVerdict Verdict, ExchangeId Exchange, LoopId Loop, DeliveryId Delivery);
