using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>Why something is sent (SubscriptionStatus.type).</summary>
public enum NotificationKind
{
    Handshake,
    Heartbeat,
    EventNotification,
    QueryStatus,
    QueryEvent,
}

/// <summary>An event, and the resource where the content is to be sent; empty: it is not.</summary>
public sealed record NotifiedEvent(SubscriptionEvent Event, ReadOnlyMemory<byte> Resource);

/// <summary>What one message of a subscription says.</summary>
public sealed record Notification
{
    public required SubscriptionState State { get; init; }

    public required NotificationKind Kind { get; init; }

    /// <summary>Null in R4's plain form.</summary>
    public required SubscriptionTopic? Topic { get; init; }

    public required PayloadContent Content { get; init; }

    public IReadOnlyList<NotifiedEvent> Events { get; init; } = [];

    public required Instant At { get; init; }

    /// <summary>Id of the Bundle and of the Parameters in it.</summary>
    public required Guid Id { get; init; }
}
