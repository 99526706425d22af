using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Holds;

/// <summary>Where a delivery and its parts stand after a person's decision. Pure.</summary>
public static class AfterDecision
{
    public static string NameOf(HoldDecision decision) => decision switch
    {
        HoldDecision.Resend => "resend",
        HoldDecision.LookAgain => "look-again",
        HoldDecision.Cancel => "cancel",
        HoldDecision.Assign => "assign",
        HoldDecision.Acknowledge => "acknowledge",
        _ => "resolved",
    };

    public static (Delivery Delivery, IReadOnlyList<Part> Parts) Of(
        Delivery delivery, IReadOnlyList<Part> parts, string code, HoldDecision decision, DeliveryPolicy policy, Instant now)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(policy);
        var woken = delivery with
        {
            Attempts = 0,
            NextAttemptAt = now,
            Deadline = now.Plus(policy.DecideWithin),
            Code = "",
            Sentence = "",
        };
        return decision switch
        {
            HoldDecision.Cancel => (delivery with { State = DeliveryState.Cancelled, NextAttemptAt = null }, []),
            HoldDecision.LookAgain => (LookedFor(woken, parts), []),
            _ => Resend(woken, parts, code),
        };
    }

    private static Delivery LookedFor(Delivery woken, IReadOnlyList<Part> parts) => parts.Any(IsUnclear)
        ? woken with { State = DeliveryState.Unknown, Code = HoldCodes.LookingOnly }
        : woken with { State = parts.Any(part => part.State == DeliveryState.Staged) ? DeliveryState.Staged : DeliveryState.Accepted };

    private static (Delivery Delivery, IReadOnlyList<Part> Parts) Resend(Delivery woken, IReadOnlyList<Part> parts, string code)
    {
        // What the counterparty took and lost is sent again; what it shows, altered or misplaced, is looked at again.
        var lost = code == HoldCodes.Lost;
        var again = parts
            .Where(part => lost || part.State is not DeliveryState.Accepted)
            .Select(part => part with { State = DeliveryState.Queued, Reference = lost ? null : part.Reference })
            .ToList();
        var repeat = woken.PossibleRepeat || lost || parts.Any(IsUnclear);
        return again.Count == 0 && parts.Count > 0
            ? (woken with { State = DeliveryState.Accepted }, [])
            : (woken with { State = DeliveryState.Queued, PossibleRepeat = repeat, Reference = lost ? null : woken.Reference }, again);
    }

    /// <summary>True when looking can find something out: a part is unclear, or all of them were taken.</summary>
    public static bool CanLook(IReadOnlyList<Part> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Any(IsUnclear) || (parts.Count > 0 && parts.All(part => part.State is DeliveryState.Accepted or DeliveryState.Staged));
    }

    private static bool IsUnclear(Part part) => part.State is DeliveryState.Sending or DeliveryState.Unknown;
}
