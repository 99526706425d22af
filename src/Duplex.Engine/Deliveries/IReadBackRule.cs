using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

public enum ReadBackJudgement
{
    /// <summary>All that the counterparty can show is as intended.</summary>
    Verified,

    /// <summary>As intended so far; something may still come (an index, a release, a signature).</summary>
    Pending,

    /// <summary>In its place, but not what was sent.</summary>
    Altered,

    /// <summary>In another place than intended: harm is possible.</summary>
    Misplaced,
}

/// <param name="Problem">What is wrong, where the judgement is altered or misplaced.</param>
/// <param name="Owner">Who acts next where something is wrong or pending.</param>
public sealed record ReadBackFindings(ReadBackJudgement Judgement, IReadOnlyList<Evidence> Evidence, Problem? Problem, string Owner)
{
    /// <summary>The write itself is proven, even if somebody at the counterparty still has to act (sign, release).</summary>
    public bool WriteProven { get; init; }
}

/// <summary>Compares what was sent with what was read back, for one kind of thing. Pure.</summary>
public interface IReadBackRule
{
    string ResourceType { get; }

    ReadBackFindings Judge(DeliveryJob job, IReadOnlyList<Part> parts, IReadOnlyList<ObservedPart> observed, Instant at);
}
