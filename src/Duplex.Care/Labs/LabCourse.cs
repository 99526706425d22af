using Duplex.Engine.Deliveries;
using Duplex.Engine.Loops;

namespace Duplex.Care.Labs;

/// <summary>The deliveries of a laboratory loop by what they are in it. What a person gave up counts no more.</summary>
internal sealed record LabCourse
{
    public Delivery? Order { get; private init; }

    public Delivery? Send { get; private init; }

    public Delivery? Preliminary { get; private init; }

    public Delivery? Final { get; private init; }

    public Delivery? Corrected { get; private init; }

    /// <summary>The result that the chart must show in the end.</summary>
    public Delivery? Newest { get; private init; }

    /// <summary>The newest that is final or corrected.</summary>
    public Delivery? NewestFinal { get; private init; }

    /// <summary>The withdrawal that was asked for last, or the laboratory's own cancellation.</summary>
    public Delivery? Withdrawal { get; private init; }

    /// <summary>The laboratory cancelled it, or said that it will not do it; and sent no result after all.</summary>
    public bool IsWithdrawn { get; private init; }

    /// <summary>A person gave the order up before it was done.</summary>
    public bool IsGivenUp { get; private init; }

    public static LabCourse Of(LoopFacts facts)
    {
        var alive = facts.Deliveries.Where(one => one.State != DeliveryState.Cancelled && !IsHeldForMatch(one)).ToList();
        var results = alive.Where(one => LabPurposes.IsResult(one.Purpose)).ToList();
        var values = results.Where(one => one.Purpose != LabPurposes.Cancelled).ToList();
        var withdrawal = alive.LastOrDefault(one => one.Purpose is LabPurposes.Cancelled or LabPurposes.Cancel)
            ?? alive.LastOrDefault(one => one.Purpose == LabPurposes.Revoke);
        var confirmed = withdrawal is { Purpose: LabPurposes.Cancelled }
            || withdrawal is { Purpose: LabPurposes.Cancel, State: DeliveryState.Accepted or DeliveryState.Verified }
            || (withdrawal is { Purpose: LabPurposes.Revoke, State: DeliveryState.Verified } && alive.All(one => one.Purpose != LabPurposes.Send));
        return new LabCourse
        {
            Order = alive.FirstOrDefault(one => one.Purpose == LabPurposes.Order),
            Send = alive.LastOrDefault(one => one.Purpose == LabPurposes.Send),
            Preliminary = values.LastOrDefault(one => one.Purpose == LabPurposes.Preliminary),
            Final = values.LastOrDefault(one => one.Purpose == LabPurposes.Final),
            Corrected = values.LastOrDefault(one => one.Purpose == LabPurposes.Corrected),
            Newest = results.LastOrDefault(),
            NewestFinal = values.LastOrDefault(one => one.Purpose is LabPurposes.Final or LabPurposes.Corrected),
            Withdrawal = withdrawal,
            IsWithdrawn = confirmed && !values.Exists(one => one.Sequence > withdrawal!.Sequence && one.Purpose != LabPurposes.Preliminary) && values.TrueForAll(one => one.Purpose == LabPurposes.Preliminary),
            IsGivenUp = facts.Deliveries.Any(one => one is { State: DeliveryState.Cancelled, Purpose: LabPurposes.Order or LabPurposes.Send }) && results.Count == 0,
        };
    }

    /// <summary>That and how a result came.</summary>
    public static Evidence ReceivedOf(Delivery result) =>
        result.Evidence.FirstOrDefault(one => one.Step == LabSteps.Received)
        ?? new Evidence(LabSteps.Received, FindingVerdict.Met, EvidenceGrade.ApplicationAck, "", result.CreatedAt, "The laboratory sent it.");

    /// <summary>A result of which it is not certain that it belongs here does not move the loop on; its hold is shown.</summary>
    private static bool IsHeldForMatch(Delivery one) => one is
    {
        State: DeliveryState.Held,
        Code: LabCodes.PatientContradicts or Engine.Holds.HoldCodes.OrderUnclear or Engine.Holds.HoldCodes.NumbersContradict or LabCodes.StatusGoesBack,
    };
}
