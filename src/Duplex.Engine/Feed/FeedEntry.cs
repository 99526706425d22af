using Duplex.Engine.Identity;

namespace Duplex.Engine.Feed;

public enum FeedKind
{
    /// <summary>The subject is a resource: <c>Patient/123</c>.</summary>
    ResourceVersion,

    /// <summary>The subject is a delivery whose state or evidence changed.</summary>
    DeliveryState,

    /// <summary>The subject is a delivery that the counterparty acknowledged later, by a message of its own.</summary>
    Acknowledgement,

    /// <summary>The subject is a loop with a step past its deadline.</summary>
    DeadlinePassed,

    /// <summary>The subject is a hold that a person decided.</summary>
    Decision,

    /// <summary>The subject is a loop of which a step changed.</summary>
    LoopStep,

    /// <summary>The subject is a loop whose facts changed beside its deliveries (a hold was opened or passed on), so that it looks again.</summary>
    LoopNews,

    /// <summary>The subject is an app's subscription that was made or changed, or has something new to tell.</summary>
    Subscription,
}

/// <summary>One entry of the ordered stream that everything reacts to. It carries ids, never contents.</summary>
public sealed record FeedEntry
{
    /// <summary>Assigned by the store: grows in commit order. Zero until stored.</summary>
    public long Position { get; init; }

    public required ConnectionKey Connection { get; init; }

    public required Lane Lane { get; init; }

    public required FeedKind Kind { get; init; }

    /// <summary>What changed: an id, or a resource reference.</summary>
    public required string Subject { get; init; }

    public ExchangeId? Source { get; init; }

    public required Instant At { get; init; }
}
