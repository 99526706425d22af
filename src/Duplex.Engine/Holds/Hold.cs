using Duplex.Engine.Identity;

namespace Duplex.Engine.Holds;

/// <summary>What a person can decide about a held delivery.</summary>
public enum HoldDecision
{
    /// <summary>What stood in the way was mended: check again and send what was not sent.</summary>
    Resend,

    /// <summary>Look again at the counterparty; nothing is sent.</summary>
    LookAgain,

    /// <summary>Give it up, with a reason: the loop ends unproven.</summary>
    Cancel,

    /// <summary>Give it the place that the person names (<see cref="Hold.Target"/>): a patient's chart, or the loop of the order.</summary>
    Assign,

    /// <summary>The person named took notice of it.</summary>
    Acknowledge,

    /// <summary>Nobody needs to decide any more: what was waited for came. Decided by Duplex itself, never by a person.</summary>
    Resolved,
}

/// <summary>Something that a person must decide; it has an owner and a deadline.</summary>
public sealed record Hold
{
    public required HoldId Id { get; init; }

    public required ConnectionKey Connection { get; init; }

    public DeliveryId? Delivery { get; init; }

    public LoopId? Loop { get; init; }

    public ExchangeId? Exchange { get; init; }

    /// <summary>A readable constant.</summary>
    public required string Code { get; init; }

    /// <summary>Where, in the job or message; empty where nowhere in particular.</summary>
    public string Place { get; init; } = "";

    /// <summary>Why, and what would be right; without patient data.</summary>
    public required string Sentence { get; init; }

    public required string Owner { get; init; }

    public required Instant OpenedAt { get; init; }

    public required Instant Deadline { get; init; }

    public HoldDecision? Decision { get; init; }

    public string? DecidedBy { get; init; }

    public Instant? DecidedAt { get; init; }

    public string? Reason { get; init; }

    /// <summary>With <see cref="HoldDecision.Assign"/>: <c>Patient/{id}</c> of the chart, or the id of the order's loop.</summary>
    public string? Target { get; init; }
}
