using Duplex.Engine.Identity;

namespace Duplex.Chart.Subscriptions;

public enum SubscriptionEventKind
{
    Created,
    Updated,
    Deleted,

    /// <summary>A step of a loop changed.</summary>
    LoopStep,
}

/// <summary>Something that a subscription tells. It carries ids, never contents.</summary>
/// <param name="Number">1 for a subscription's first; never given twice.</param>
/// <param name="Reference"><c>Type/id</c>; of a loop its id.</param>
/// <param name="Version">The chart's version number; of a loop the feed's position.</param>
public sealed record SubscriptionEvent(SubscriptionId Subscription, long Number, Instant At, SubscriptionEventKind Kind, string Reference, long Version);
