using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Engine.Identity;

namespace Duplex.Care.Patients;

/// <summary>
/// The loop <c>write</c>: any resource that an app creates, changes or deletes in a chart. Accepted, then read back: it closes when a fresh
/// read showed all that was sent.
/// </summary>
/// <param name="proveWithin">After the counterparty took it, until it shows.</param>
public sealed class WriteLoopRule(TimeSpan proveWithin) : ILoopRule
{
    public const string LoopKind = "write";

    /// <summary>The purpose of its delivery: other loops write the same types, and judge them by rules of their own.</summary>
    public const string Purpose = "write";

    public string Kind => LoopKind;

    public Loop Open(LoopOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var delivery = opening.Delivery;
        return DeliverySteps.Open(
            opening,
            LoopKind,
            [
                DeliverySteps.Waiting(WriteSteps.Accepted, Owners.Duplex, delivery.Deadline, opening.At, "Waits to be sent."),
                DeliverySteps.Waiting(WriteSteps.ReadBack, Owners.Duplex, delivery.Deadline.Plus(proveWithin), opening.At),
            ]);
    }

    public Loop React(Loop loop, LoopFacts facts, Instant at) => DeliverySteps.React(loop, facts, at);
}
