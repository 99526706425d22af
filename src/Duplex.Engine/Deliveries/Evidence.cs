using Duplex.Engine.Identity;

namespace Duplex.Engine.Deliveries;

/// <summary>How strong a proof is, weakest first.</summary>
public enum EvidenceGrade
{
    /// <summary>The counterparty's transport took it.</summary>
    CommitAck,

    /// <summary>The counterparty's application said that it took it.</summary>
    ApplicationAck,

    /// <summary>A fresh read showed it.</summary>
    ReadBack,
}

public enum FindingVerdict
{
    /// <summary>Shown as intended.</summary>
    Met,

    /// <summary>Not shown yet, and may still come by itself or by somebody at the counterparty.</summary>
    Pending,

    /// <summary>Shown to be otherwise than intended.</summary>
    Contradicted,

    /// <summary>The counterparty has no way to tell.</summary>
    NotObservable,
}

/// <summary>What was found out about one step of a loop.</summary>
/// <param name="Step">The step's name, such as <c>in its place</c>.</param>
/// <param name="Reference">What proves it: the counterparty's resource and version. Empty when nothing was seen.</param>
/// <param name="Sentence">In words, without patient data.</param>
public sealed record Evidence(
    string Step,
    FindingVerdict Verdict,
    EvidenceGrade Grade,
    string Reference,
    Instant At,
    string Sentence);
