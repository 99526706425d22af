using Duplex.Engine.Holds;
using Duplex.Engine.Loops;

namespace Duplex.Day;

/// <summary>How one note ended.</summary>
/// <param name="Loop">Null when the facade did not take the note.</param>
/// <param name="Deviations">What is otherwise than the script says; empty when all is as it must be.</param>
internal sealed record DayOutcome(DayNote Note, Loop? Loop, Hold? Hold, IReadOnlyList<string> Deviations);

/// <summary>How the day ended.</summary>
internal sealed record DayReport(IReadOnlyList<DayOutcome> Outcomes, TimeSpan Took, string SandboxDatabase)
{
    public int Closed => Count(LoopStatus.Closed);

    public int Open => Count(LoopStatus.Open);

    public int Held => Count(LoopStatus.Held);

    /// <summary>Notes that ended otherwise than the script says.</summary>
    public int Unexpected => Outcomes.Count(outcome => outcome.Deviations.Count > 0);

    private int Count(LoopStatus status) => Outcomes.Count(outcome => outcome.Loop?.Status == status);
}
