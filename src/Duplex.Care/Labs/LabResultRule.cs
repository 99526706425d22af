using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Care.Labs;

/// <summary>
/// The loop <c>lab-result</c>: a result that nobody had ordered through Duplex. Received, in the chart of a certain patient, its
/// ordering provider told, reviewed.
/// </summary>
public sealed class LabResultRule(ILabRoutes routes) : ILoopRule
{
    public const string LoopKind = "lab-result";

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
        var results = facts.Deliveries.Where(one => LabPurposes.IsResult(one.Purpose) && one.State != DeliveryState.Cancelled).ToList();
        var steps = new StepList(loop, facts, at);
        var newest = results.LastOrDefault();
        var filed = newest?.Deadline ?? loop.OpenedAt.Plus(route.FileWithin);
        var first = facts.Deliveries.FirstOrDefault(one => one.Id == loop.Delivery);
        if (first is not null)
        {
            steps.Met(LabSteps.Received, LabCourse.ReceivedOf(newest ?? first), filed);
        }

        steps.Critical();
        steps.FromDelivery(LabSteps.InTheChart, LabSteps.InTheChart, newest, Owners.Duplex, filed, "Waits for the patient to be certain.");
        Told(steps, facts, route, filed);
        steps.FromDelivery(LabSteps.Reviewed, LabSteps.Reviewed, newest, "the ordering provider", (newest?.CreatedAt ?? loop.OpenedAt).Plus(route.ReviewWithin), "Waits to be in the chart.");
        return steps.Into(StatusOf(steps, facts, results));
    }

    private static void Told(StepList steps, LoopFacts facts, LabRoute route, Instant deadline)
    {
        var notice = facts.Deliveries.LastOrDefault(one => one.Purpose == LabPurposes.Notice);
        var asked = facts.Holds.FirstOrDefault(hold => hold.Code == LabCodes.TellProvider);
        if (notice is null && asked is { Decision: null })
        {
            steps.Waiting(LabSteps.ProviderTold, asked.Owner, asked.Deadline, asked.Sentence);
        }
        else if (notice is null && asked is not null)
        {
            var evidence = new Evidence(
                LabSteps.ProviderTold, FindingVerdict.Met, EvidenceGrade.ApplicationAck, asked.DecidedBy ?? "", asked.DecidedAt ?? asked.OpenedAt, "A person said that the provider was told.");
            steps.Met(LabSteps.ProviderTold, evidence, asked.Deadline);
        }
        else
        {
            steps.FromDelivery(LabSteps.ProviderTold, LabSteps.ProviderTold, notice, Owners.Duplex, deadline.Plus(route.FileWithin), "Waits until the result is in the chart.");
        }
    }

    private static LoopStatus StatusOf(StepList steps, LoopFacts facts, List<Delivery> results)
    {
        if (facts.Holds.Any(hold => hold is { Decision: null, Delivery: not null }))
        {
            return LoopStatus.Held;
        }

        if (results.Count == 0)
        {
            return LoopStatus.Cancelled;
        }

        return steps.Steps.All(step => step.Status is StepStatus.Met or StepStatus.NotObservable) ? LoopStatus.Closed : LoopStatus.Open;
    }
}
