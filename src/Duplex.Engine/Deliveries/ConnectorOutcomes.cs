namespace Duplex.Engine.Deliveries;

/// <summary>Why something did not succeed, in words without patient data.</summary>
/// <param name="Code">A readable constant, such as <c>encounter-closed</c>.</param>
/// <param name="Place">A FHIRPath or field in the job, where one is to blame; empty otherwise.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
public sealed record Problem(string Code, string Place, string Sentence);

/// <summary>Parts, or why the job has no place at this counterparty.</summary>
public sealed record PlanOutcome(IReadOnlyList<PlannedPart> Parts, Problem? Problem)
{
    public static PlanOutcome Of(params IReadOnlyList<PlannedPart> parts) => new(parts, null);

    public static PlanOutcome Impossible(Problem problem) => new([], problem);
}

public enum TargetVerdict
{
    Agrees,

    /// <summary>A person decides; nothing is sent.</summary>
    Contradicts,

    /// <summary>The chart could not be read now; asked again later.</summary>
    Unreachable,
}

public sealed record TargetCheck(TargetVerdict Verdict, Problem? Problem, TimeSpan? RetryAfter = null)
{
    public static TargetCheck Agrees { get; } = new(TargetVerdict.Agrees, null);
}

public enum LocateVerdict
{
    Located,

    /// <summary>No patient, several, or one that contradicts: a person decides.</summary>
    Uncertain,

    /// <summary>Could not be asked now; asked again later.</summary>
    Unreachable,
}

/// <param name="Patient"><c>Patient/{id}</c>, where located.</param>
public sealed record LocateOutcome(LocateVerdict Verdict, string? Patient = null, Problem? Problem = null, TimeSpan? RetryAfter = null)
{
    public static LocateOutcome Uncertain(Problem problem) => new(LocateVerdict.Uncertain, Problem: problem);
}

public enum SendVerdict
{
    Accepted,

    /// <summary>Taken, but filed only after somebody at the counterparty releases it.</summary>
    Staged,

    /// <summary>Certainly not done, and may succeed later as it is.</summary>
    Transient,

    /// <summary>Certainly not done, and will not be as it is.</summary>
    Refused,

    /// <summary>Done or not: the answer does not tell, or none came.</summary>
    Unknown,
}

/// <param name="Reference">The counterparty's own reference and version, when it gave one.</param>
/// <param name="RetryAfter">The counterparty's own wish, when it gave one.</param>
/// <param name="Request">The bytes that left, to be kept with the exchange.</param>
/// <param name="Answer">The bytes that came back.</param>
public sealed record SendOutcome(
    SendVerdict Verdict,
    string? Reference = null,
    string? ReferenceVersion = null,
    Problem? Problem = null,
    TimeSpan? RetryAfter = null,
    ReadOnlyMemory<byte> Request = default,
    ReadOnlyMemory<byte> Answer = default)
{
    /// <summary>The message's own id on the wire (MSH-10), where the format has one.</summary>
    public string ControlId { get; init; } = "";
}

public enum FindVerdict
{
    Found,

    /// <summary>It is certainly not there: it may be sent again.</summary>
    NotThere,

    /// <summary>It is there more than once.</summary>
    FoundSeveral,

    /// <summary>This counterparty cannot be asked.</summary>
    CannotTell,

    /// <summary>It cannot be asked, and removes repeats itself: sending the same again has no second effect.</summary>
    Repeatable,

    /// <summary>Could not be asked now; asked again later.</summary>
    Unreachable,
}

/// <param name="ReferenceVersion">The version that was found, where the counterparty told it.</param>
public sealed record FindOutcome(
    FindVerdict Verdict, string? Reference = null, Problem? Problem = null, TimeSpan? RetryAfter = null, string? ReferenceVersion = null);

public enum ReadBackVerdict
{
    /// <summary>Every part was read; what they say is for the rule to judge.</summary>
    Read,

    /// <summary>At least one part is not there.</summary>
    Missing,

    Unreachable,

    /// <summary>This counterparty shows nothing: its own acknowledgement is all the evidence there is.</summary>
    NotOffered,
}

/// <summary>A part as the counterparty shows it, translated to FHIR JSON.</summary>
/// <param name="Reference">Resource and id, without version.</param>
/// <param name="FoundBySearch">A search as an app of the clinic would make it shows the thing too; null: not asked.</param>
public sealed record ObservedPart(int Index, string Reference, string Version, ReadOnlyMemory<byte> Body, bool? FoundBySearch);

public sealed record ReadBackOutcome(
    ReadBackVerdict Verdict,
    IReadOnlyList<ObservedPart> Parts,
    Problem? Problem = null,
    TimeSpan? RetryAfter = null);
