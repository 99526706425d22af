using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

/// <summary>What becomes of a subscription (FHIR R4 Subscription.status; Subscriptions R5 Backport, "Lifecycle"). Pure.</summary>
public sealed class SubscriptionLifecycle(SubscriptionPolicy policy, IJitter jitter)
{
    public SubscriptionPolicy Policy => policy;

    /// <summary>The app asked for it, anew or again: a rest-hook of a topic is asked first whether it wants to hear.</summary>
    /// <param name="feedEnd">What lies in the feed already is not told, unless it was listening before.</param>
    public static SubscriptionState Request(SubscriptionState state, SubscriptionDefinition definition, long feedEnd, Instant at)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(definition);
        var asks = definition is { Channel: SubscriptionChannelKind.RestHook, IsPlain: false };
        var next = state with
        {
            Status = asks ? SubscriptionStatus.Requested : SubscriptionStatus.Active,
            ChangedAt = at,
            Channel = definition.Channel,
            Kinds = definition.Kinds,
            Heartbeat = definition.Heartbeat,
            EndsAt = definition.End,
            StartsAfter = state.IsStarted ? state.StartsAfter : feedEnd,
            IsStarted = state.IsStarted || !asks,
            Acknowledged = state is { IsStarted: true, Channel: SubscriptionChannelKind.RestHook } ? Math.Max(state.Acknowledged, state.FirstEvent - 1) : state.LastEvent,
            Attempts = 0,
            RetryAt = null,
            HeardAt = at,
            Error = "",
        };
        return Plan(next, at);
    }

    /// <summary>The app, or its end, turned it off. What happens from now on has no number.</summary>
    public static SubscriptionState TurnOff(SubscriptionState state, Instant at, string error = "")
    {
        ArgumentNullException.ThrowIfNull(state);
        return Plan(state with { Status = SubscriptionStatus.Off, IsStarted = false, Attempts = 0, RetryAt = null, Error = error }, at);
    }

    /// <summary>One more event has happened. Its number is <see cref="SubscriptionState.LastEvent"/> of what is returned.</summary>
    public SubscriptionState Happened(SubscriptionState state, Instant at)
    {
        ArgumentNullException.ThrowIfNull(state);
        var last = state.LastEvent + 1;
        var next = state with { LastEvent = last, FirstEvent = Math.Max(state.FirstEvent, last - policy.MostEvents + 1) };
        if (next.Channel == SubscriptionChannelKind.RestHook && next.Acknowledged < next.FirstEvent - 1 && next.Status != SubscriptionStatus.Error)
        {
            next = next with
            {
                Status = SubscriptionStatus.Error,
                Error = $"More than {policy.MostEvents} events wait for the endpoint, and the oldest are no longer kept: ask $events for what is, search for the rest, and set the status to requested.",
            };
        }

        return Plan(next, at);
    }

    /// <summary>The endpoint took a call: a handshake, a heartbeat, or the events up to a number.</summary>
    public static SubscriptionState Taken(SubscriptionState state, long upTo, long feedEnd, Instant at)
    {
        ArgumentNullException.ThrowIfNull(state);
        var next = state with
        {
            Status = SubscriptionStatus.Active,
            StartsAfter = state.IsStarted ? state.StartsAfter : Math.Max(state.StartsAfter, feedEnd),
            IsStarted = true,
            Acknowledged = Math.Max(state.Acknowledged, upTo),
            Attempts = 0,
            RetryAt = null,
            HeardAt = at,
            Error = "",
        };
        return Plan(next, at);
    }

    /// <summary>The endpoint did not take a call: it is called again later, or the subscription is in error.</summary>
    /// <param name="wish">How long the endpoint asked to wait.</param>
    public SubscriptionState Failed(SubscriptionState state, string error, TimeSpan? wish, Instant at)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Status is SubscriptionStatus.Error or SubscriptionStatus.Off)
        {
            return state;
        }

        var attempts = state.Attempts + 1;
        var most = state.Status == SubscriptionStatus.Requested ? policy.MostHandshakes : policy.MostAttempts;
        var wait = Backoff.Of(attempts, policy.RetryFirst, policy.RetryMost, jitter, wish < policy.RetryMost ? wish : null);
        return Plan(
            attempts >= most
                ? state with { Status = SubscriptionStatus.Error, Attempts = attempts, RetryAt = null, Error = error }
                : state with { Attempts = attempts, RetryAt = at.Plus(wait), Error = error },
            at);
    }

    /// <summary>The signing secret was replaced; the one before is used beside it for a while.</summary>
    public SubscriptionState Rotated(SubscriptionState state, Instant at)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state with { SecretGeneration = state.SecretGeneration + 1, OldSecretUntil = at.Plus(policy.OldSecret) };
    }

    /// <summary>Computes when there is something to do.</summary>
    private static SubscriptionState Plan(SubscriptionState state, Instant at)
    {
        Instant? due = state switch
        {
            { Status: SubscriptionStatus.Requested } => state.RetryAt ?? state.ChangedAt,
            { Status: SubscriptionStatus.Active, Channel: SubscriptionChannelKind.RestHook, RetryAt: { } retry } => retry,
            { Status: SubscriptionStatus.Active, Channel: SubscriptionChannelKind.RestHook, HasUnsent: true } => state.DueAt is { } planned && planned < at ? planned : at,
            { Status: SubscriptionStatus.Active, Channel: SubscriptionChannelKind.RestHook, Heartbeat: { } period } => (state.HeardAt ?? at).Plus(period),
            _ => null,
        };
        if (state.Status != SubscriptionStatus.Off && state.EndsAt is { } end && !(due < end))
        {
            due = end;
        }

        return state with { DueAt = due };
    }
}
