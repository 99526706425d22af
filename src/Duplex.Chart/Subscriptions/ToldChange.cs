using Duplex.Chart.Sensitivity;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Subscriptions;

/// <summary>A change as subscriptions judge it.</summary>
/// <param name="Reference"><c>Type/id</c>, or a loop's id.</param>
/// <param name="Version">The chart's version number; of a loop the feed's position.</param>
internal sealed record ToldChange(SubscriptionEventKind Kind, string Reference, long Version)
{
    /// <summary>The type that is read to see it.</summary>
    public required string ReadType { get; init; }

    /// <summary>What it is now; null where it was deleted, and of a loop.</summary>
    public SearchedResource? Current { get; init; }

    /// <summary>What it was before; null where it was not.</summary>
    public SearchedResource? Previous { get; init; }

    public Sensitivities Sensitivity { get; init; }

    public Sensitivities PreviousSensitivity { get; init; }

    /// <summary>
    /// Whether a subscription tells it. In R4's plain form what is or becomes a match is told. With a topic, what was a match and is none
    /// any more is told too, as is its deletion, so that nobody goes on with what is out of date.
    /// </summary>
    public bool IsFor(SubscriptionDefinition definition, SubscriberAccess access)
    {
        if (!access.MayRead(ReadType) || (Sensitivity & access.Withheld) != 0)
        {
            return false;
        }

        if (Kind == SubscriptionEventKind.LoopStep)
        {
            return true;
        }

        var before = (PreviousSensitivity & access.Withheld) == 0 ? Previous : null;
        return definition.IsPlain
            ? Current is not null && definition.Filter.Matches(Current)
            : (Current is not null && definition.Filter.Matches(Current)) || (before is not null && definition.Filter.Matches(before));
    }
}
