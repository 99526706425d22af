using Duplex.Engine.Holds;
using Duplex.Engine.Loops;

namespace Duplex.Day;

/// <summary>How one thing of the day ended.</summary>
/// <param name="Loop">Null when no loop was opened for it.</param>
/// <param name="Deviations">What is otherwise than the script says; empty when all is as it must be.</param>
internal sealed record DayOutcome(DayItem Item, Loop? Loop, Hold? Hold, IReadOnlyList<string> Deviations);

/// <summary>How the day ended.</summary>
internal sealed record DayReport(IReadOnlyList<DayOutcome> Outcomes, TimeSpan Took, string SandboxDatabase, string LaboratoryDatabase)
{
    public int Closed => Count(LoopStatus.Closed);

    public int Open => Count(LoopStatus.Open);

    public int Held => Count(LoopStatus.Held);

    public int Cancelled => Count(LoopStatus.Cancelled);

    /// <summary>Loops that ended otherwise than the script says.</summary>
    public int Unexpected => Outcomes.Count(outcome => outcome.Deviations.Count > 0);

    private int Count(LoopStatus status) => Outcomes.Count(outcome => outcome.Loop?.Status == status);
}
