using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Care.Notes;

/// <summary>
/// The loop <c>note</c>: accepted, in the chart, in its place, signed there. It closes when a fresh read showed all of
/// it; the counterparty's own answer proves the first step only.
/// </summary>
public sealed class NoteLoopRule(NoteLoopOptions options) : ILoopRule
{
    public const string LoopKind = "note";

    public string Kind => LoopKind;

    public Loop Open(LoopOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var delivery = opening.Delivery;
        var proven = delivery.Deadline.Plus(options.ProveWithin);
        var clinician = opening.Job.Placement.Author is { } author ? $"clinician {author}" : "the note's clinician";
        return new Loop
        {
            Id = opening.Id,
            Kind = LoopKind,
            Connection = opening.Connection,
            Lane = delivery.Lane,
            Delivery = delivery.Id,
            Patient = opening.Job.Placement.Patient,
            OpenedAt = opening.At,
            ChangedAt = opening.At,
            Steps =
            [
                DeliverySteps.Waiting(NoteSteps.Accepted, Owners.Duplex, delivery.Deadline, opening.At, "Waits to be sent."),
                DeliverySteps.Waiting(NoteSteps.InTheChart, Owners.Duplex, proven, opening.At),
                DeliverySteps.Waiting(NoteSteps.InItsPlace, Owners.Duplex, proven, opening.At),
                DeliverySteps.Waiting(NoteSteps.SignedThere, clinician, opening.At.Plus(options.SignWithin), opening.At),
            ],
        };
    }

    public Loop React(Loop loop, LoopFacts facts, Instant at)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(facts);
        if (loop.Status is LoopStatus.Closed or LoopStatus.Cancelled || facts.Deliveries.FirstOrDefault(one => one.Id == loop.Delivery) is not { } delivery)
        {
            return loop;
        }

        var openHold = facts.OpenHoldOf(delivery.Id);
        var steps = loop.Steps.Select(step => DeliverySteps.AfterEvidence(step, delivery, at)).ToList();
        DeliverySteps.Explain(steps, loop, delivery, openHold, at, NoteSteps.SignedThere);
        var status = DeliverySteps.StatusOf(steps, delivery, openHold);
        return status == loop.Status && steps.SequenceEqual(loop.Steps) ? loop : loop with { Status = status, Steps = steps };
    }
}
