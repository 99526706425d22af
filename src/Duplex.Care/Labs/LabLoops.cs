using Duplex.Engine.Loops;

namespace Duplex.Care.Labs;

/// <summary>How every laboratory loop begins: without steps, which its rule then finds from its first delivery.</summary>
internal static class LabLoops
{
    public static Loop Open(ILoopRule rule, LoopOpening opening)
    {
        var loop = new Loop
        {
            Id = opening.Id,
            Kind = rule.Kind,
            Connection = opening.Connection,
            Lane = opening.Delivery.Lane,
            Delivery = opening.Delivery.Id,
            Patient = opening.Job.Placement.Patient,
            OpenedAt = opening.At,
            ChangedAt = opening.At,
            Steps = [],
        };
        return rule.React(loop, new LoopFacts([opening.Delivery], []), opening.At);
    }
}
