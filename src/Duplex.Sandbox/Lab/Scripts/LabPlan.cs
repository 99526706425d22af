namespace Duplex.Sandbox.Lab;

/// <summary>What becomes of an order: how it is answered, and what is reported about it, one act after the other.</summary>
public sealed record LabPlan
{
    public LabMatch Match { get; init; } = LabMatch.Next;

    /// <summary>How often it applies; 1 by default, 0 for always.</summary>
    public int Times { get; init; } = 1;

    public LabAnswer Answer { get; init; } = LabAnswer.Accept;

    /// <summary>What is reported, in order; the final result by default, nothing where empty.</summary>
    public IReadOnlyList<LabAct> Acts { get; init; } = [LabAct.Final];

    /// <summary>A request to cancel is refused (UC), or one to change (UX), though no result is final yet.</summary>
    public bool IsUnableToCancel { get; init; }
}
