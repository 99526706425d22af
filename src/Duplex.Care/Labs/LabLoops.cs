using Duplex.Engine.Loops;

namespace Duplex.Care.Labs;

/// <summary>How every laboratory loop begins: without steps, which its rule then finds from its first delivery.</summary>
internal static class LabLoops
{
    public static Loop Open(ILoopRule rule, LoopOpening opening)
    {
        var loop = DeliverySteps.Open(opening, rule.Kind, []);
        return rule.React(loop, new LoopFacts([opening.Delivery], []), opening.At);
    }
}
