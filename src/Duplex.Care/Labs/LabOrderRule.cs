using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Care.Labs;

/// <summary>
/// The loop <c>lab-order</c>: ordered in the EHR, sent, accepted by the laboratory, preliminary, final, corrected where it
/// comes, in the chart, at the order, reviewed. It closes when the EHR showed the newest result, and opens again for a correction.
/// </summary>
public sealed class LabOrderRule(ILabRoutes routes) : ILoopRule
{
    public const string LoopKind = "lab-order";

    private const string Orderer = "the ordering provider";

    public string Kind => LoopKind;

    public Loop Open(LoopOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return LabLoops.Open(this, opening);
    }

    public Loop React(Loop loop, LoopFacts facts, Instant at)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(facts);
        var route = routes.From(loop.Connection) ?? throw new InvalidOperationException($"Connection '{loop.Connection}' routes no laboratory orders any more.");
        var course = LabCourse.Of(facts);
        var steps = new StepList(loop, facts, at);
        var ordered = loop.OpenedAt.Plus(route.OrderWithin);
        var resulted = loop.OpenedAt.Plus(route.ResultWithin);
        Order(steps, course, ordered);
        Results(steps, course, resulted);
        steps.Critical();
        if (course.Withdrawal is not null)
        {
            Withdrawal(steps, course, facts);
        }

        if (!course.IsWithdrawn)
        {
            Chart(steps, course, route, resulted);
        }

        return steps.Into(StatusOf(steps, course, facts));
    }

    private static void Order(StepList steps, LabCourse course, Instant deadline)
    {
        if (course.Order is { } order)
        {
            steps.FromDelivery(LabSteps.InTheEhr, LabSteps.InTheEhr, order, Owners.Duplex, deadline, "Waits for the EHR.");
        }

        var send = course.Send;
        if (send is { State: DeliveryState.Accepted or DeliveryState.Staged or DeliveryState.Verified } or { State: DeliveryState.Refused })
        {
            var acknowledged = send.Evidence.FirstOrDefault(one => one.Step == SendResult.AcceptedStep);
            steps.Met(
                LabSteps.Sent,
                new Evidence(
                    LabSteps.Sent, FindingVerdict.Met, acknowledged?.Grade ?? EvidenceGrade.ApplicationAck, acknowledged?.Reference ?? "", acknowledged?.At ?? send.CreatedAt, "The laboratory answered."),
                deadline);
        }
        else
        {
            steps.FromDelivery(LabSteps.Sent, "none", send, Owners.Duplex, deadline, "Waits for the EHR to take the order first.");
        }

        steps.FromDelivery(LabSteps.Accepted, SendResult.AcceptedStep, send, "laboratory", deadline, "Waits to be sent.");
    }

    private static void Results(StepList steps, LabCourse course, Instant deadline)
    {
        if (course.Preliminary is { } preliminary)
        {
            steps.Met(LabSteps.Preliminary, LabCourse.ReceivedOf(preliminary), deadline);
        }
        else if (course.Final is not null || course.Corrected is not null || course.IsWithdrawn)
        {
            steps.NotObservable(LabSteps.Preliminary, deadline, course.IsWithdrawn ? "The order was withdrawn." : "The laboratory sent the final result at once.");
        }
        else
        {
            steps.Waiting(LabSteps.Preliminary, "laboratory", deadline, "Waits for the laboratory.");
        }

        if ((course.Final ?? course.Corrected) is { } final)
        {
            steps.Met(LabSteps.Final, LabCourse.ReceivedOf(final), deadline);
        }
        else if (course.IsWithdrawn)
        {
            steps.NotObservable(LabSteps.Final, deadline, "No result follows: the order was cancelled.");
        }
        else
        {
            steps.Waiting(LabSteps.Final, "laboratory", deadline, "Waits for the laboratory.");
        }

        if (course.Corrected is { } corrected)
        {
            steps.Met(LabSteps.Corrected, LabCourse.ReceivedOf(corrected), deadline);
        }
    }

    /// <summary>A cancellation that the practice asked for, or that the laboratory told.</summary>
    private static void Withdrawal(StepList steps, LabCourse course, LoopFacts facts)
    {
        var withdrawal = course.Withdrawal!;
        if (LabPurposes.IsResult(withdrawal.Purpose))
        {
            steps.FromDelivery(LabSteps.Cancelled, LabSteps.InTheChart, withdrawal, Owners.Duplex, withdrawal.Deadline, "The laboratory cancelled the order; the chart must show it.");
        }
        else if (withdrawal.State == DeliveryState.Refused && facts.OpenHoldOf(withdrawal.Id) is null)
        {
            steps.NotObservable(LabSteps.Cancelled, withdrawal.Deadline, "The laboratory could not cancel it any more; its result is still waited for.");
        }
        else
        {
            steps.FromDelivery(LabSteps.Cancelled, SendResult.AcceptedStep, withdrawal, "laboratory", withdrawal.Deadline, "Waits for the laboratory to cancel it.");
        }
    }

    private static void Chart(StepList steps, LabCourse course, LabRoute route, Instant resulted)
    {
        var newest = course.Newest;
        var filed = newest?.Deadline ?? resulted.Plus(route.FileWithin);
        var reviewed = newest is null ? filed.Plus(route.ReviewWithin) : newest.CreatedAt.Plus(route.ReviewWithin);
        steps.FromDelivery(LabSteps.InTheChart, LabSteps.InTheChart, newest, Owners.Duplex, filed, "Waits for a result.");
        steps.FromDelivery(LabSteps.AtTheOrder, LabSteps.AtTheOrder, newest, Owners.Duplex, filed, "Waits for a result.");
        if (course.NewestFinal is { } final && final.Id == newest?.Id)
        {
            steps.FromDelivery(LabSteps.Reviewed, LabSteps.Reviewed, final, Orderer, reviewed, "Waits to be in the chart.");
        }
        else
        {
            steps.Waiting(LabSteps.Reviewed, Orderer, reviewed, "Waits for the final result.");
        }
    }

    private static LoopStatus StatusOf(StepList steps, LabCourse course, LoopFacts facts)
    {
        if (facts.Holds.Any(hold => hold is { Decision: null, Delivery: not null }))
        {
            return LoopStatus.Held;
        }

        if (course.IsGivenUp)
        {
            return LoopStatus.Cancelled;
        }

        var proven = steps.Steps.All(step => step.Status is StepStatus.Met or StepStatus.NotObservable);
        return !proven ? LoopStatus.Open : course.IsWithdrawn ? LoopStatus.Cancelled : LoopStatus.Closed;
    }
}
