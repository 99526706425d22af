using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>A subscription as stores keep it, without what the app asked for.</summary>
public sealed record SubscriptionState
{
    public required SubscriptionId Id { get; init; }

    public required ConnectionKey Connection { get; init; }

    /// <summary>The app that made it, and that alone may see it.</summary>
    public required string App { get; init; }

    /// <summary>The scopes of the token with which it was made or changed last; it tells nothing beyond them.</summary>
    public required string Scopes { get; init; }

    /// <summary>The facade's address as the app named it, without a slash at its end.</summary>
    public required string Facade { get; init; }

    public required SubscriptionChannelKind Channel { get; init; }

    /// <summary>What it listens to, as <see cref="SubscriptionDefinition.Kinds"/>.</summary>
    public string Kinds { get; init; } = "";

    public SubscriptionStatus Status { get; init; }

    /// <summary>Of what the app asked for; grows with each change by the app.</summary>
    public int Version { get; init; } = 1;

    public required Instant CreatedAt { get; init; }

    /// <summary>When the app made or changed it last.</summary>
    public required Instant ChangedAt { get; init; }

    /// <summary>What is in the feed up to here is not told.</summary>
    public long StartsAfter { get; init; }

    /// <summary>It has been active since it was made or turned off last: from then on events are numbered without a gap.</summary>
    public bool IsStarted { get; init; }

    /// <summary>The number of the newest event; zero before the first.</summary>
    public long LastEvent { get; init; }

    /// <summary>The number of the oldest event that is still kept.</summary>
    public long FirstEvent { get; init; } = 1;

    /// <summary>Events up to this number were taken by the endpoint.</summary>
    public long Acknowledged { get; init; }

    /// <summary>Failed calls since the last one that was taken.</summary>
    public int Attempts { get; init; }

    /// <summary>When a call that failed is tried again.</summary>
    public Instant? RetryAt { get; init; }

    /// <summary>When the endpoint last took a call.</summary>
    public Instant? HeardAt { get; init; }

    public TimeSpan? Heartbeat { get; init; }

    public Instant? EndsAt { get; init; }

    /// <summary>When there is something to do for it; null: not before something happens.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>Whose the call is that is on its way; null: none is, or only one node has the store open.</summary>
    public Lease? Lease { get; init; }

    /// <summary>When stores list it as due: not while it is leased.</summary>
    public Instant? ListedAt => DueAt < Lease?.Until ? Lease.Until : DueAt;

    /// <summary>The last error, in words without patient data; empty: none.</summary>
    public string Error { get; init; } = "";

    /// <summary>Which of its signing secrets is used; grows with each rotation.</summary>
    public int SecretGeneration { get; init; } = 1;

    /// <summary>Until when the secret before is used beside it.</summary>
    public Instant? OldSecretUntil { get; init; }

    public bool HasUnsent => LastEvent > Acknowledged;
}
