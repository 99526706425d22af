using Duplex.Engine.Loops;
using Duplex.Sandbox.Ehr.Deviations;

namespace Duplex.Day;

/// <summary>What somebody at the clinic does about a note, beside the app that wrote it.</summary>
internal enum DayAct
{
    None,

    /// <summary>The clinician signs the filed draft in the EHR.</summary>
    SignsLater,

    /// <summary>
    /// The encounter was closed before the note came. The front desk reopens it in the EHR, and the day's person decides
    /// that the note is sent again.
    /// </summary>
    ReopensAndResends,
}

/// <summary>How a note's loop ends if all works as it should.</summary>
/// <param name="Code">The code of the hold that a person must find; empty for none.</param>
internal sealed record DayEnd(LoopStatus Status, string Code = "")
{
    public static DayEnd Closed { get; } = new(LoopStatus.Closed);

    public static DayEnd Held(string code) => new(LoopStatus.Held, code);
}

/// <summary>One note of the day: who writes it where, what goes wrong on the way, and how it must end.</summary>
internal sealed record DayNote
{
    /// <summary>Unique within the day.</summary>
    public required string Name { get; init; }

    /// <summary>FHIR ids at the sandbox clinic; all of them are synthetic.</summary>
    public required string Patient { get; init; }

    public required string Encounter { get; init; }

    public required string Author { get; init; }

    /// <summary>Signed by its author before it is sent, with an attestation; else a draft.</summary>
    public bool Signed { get; init; }

    /// <summary>Each becomes an attachment.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>What the EHR does instead of what it says, to this patient's next note.</summary>
    public Deviation? Deviation { get; init; }

    public DayAct Act { get; init; }

    public required DayEnd End { get; init; }
}
