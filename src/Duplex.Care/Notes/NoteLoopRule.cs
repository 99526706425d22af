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
        return DeliverySteps.Open(
            opening,
            LoopKind,
            [
                DeliverySteps.Waiting(NoteSteps.Accepted, Owners.Duplex, delivery.Deadline, opening.At, "Waits to be sent."),
                DeliverySteps.Waiting(NoteSteps.InTheChart, Owners.Duplex, proven, opening.At),
                DeliverySteps.Waiting(NoteSteps.InItsPlace, Owners.Duplex, proven, opening.At),
                DeliverySteps.Waiting(NoteSteps.SignedThere, clinician, opening.At.Plus(options.SignWithin), opening.At),
            ]);
    }

    public Loop React(Loop loop, LoopFacts facts, Instant at) => DeliverySteps.React(loop, facts, at, NoteSteps.SignedThere);
}
