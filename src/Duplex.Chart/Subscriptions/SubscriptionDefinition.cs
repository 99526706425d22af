using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>What an app wants to hear, and how.</summary>
public sealed record SubscriptionDefinition
{
    /// <summary>Null: R4's plain form, where a search decides and what is sent is the resource itself or nothing.</summary>
    public SubscriptionTopic? Topic { get; init; }

    /// <summary>Of a topic of loops it covers nothing.</summary>
    public required SubscriptionFilter Filter { get; init; }

    /// <summary>The types that the app must be able to read.</summary>
    public required IReadOnlyList<string> ReadTypes { get; init; }

    public required SubscriptionChannelKind Channel { get; init; }

    /// <summary>Where a rest-hook is called.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Sent with each call; secret.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The media type of what is sent; null: nothing is sent but the call itself.</summary>
    public string? MediaType { get; init; }

    public PayloadContent Content { get; init; }

    /// <summary>Null: no heartbeats.</summary>
    public TimeSpan? Heartbeat { get; init; }

    /// <summary>How long one call may take; 10 s by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most events of one notification; 20 by default.</summary>
    public int MaxCount { get; init; } = 20;

    /// <summary>When it ends by itself.</summary>
    public Instant? End { get; init; }

    /// <summary>What it listens to: resource types with a blank between them, or <see cref="SubscriptionTopics.LoopKind"/>.</summary>
    public string Kinds => Topic is { IsOfLoops: true } ? SubscriptionTopics.LoopKind : string.Join(' ', Filter.Types);

    public bool IsPlain => Topic is null;
}
