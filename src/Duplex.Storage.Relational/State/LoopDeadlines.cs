using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Storage.Relational.State;

/// <summary>What stores keep beside a loop, so that those are found whose steps wait too long.</summary>
public static class LoopDeadlines
{
    /// <summary>Null: none of its steps waits, or each that does is late already.</summary>
    public static Instant? NextOf(Loop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        Instant? next = null;
        foreach (var step in loop.Status is LoopStatus.Open or LoopStatus.Held ? loop.Steps : [])
        {
            if (step is { Status: StepStatus.Waiting, Overdue: false } && !(next <= step.Deadline))
            {
                next = step.Deadline;
            }
        }

        return next;
    }
}
