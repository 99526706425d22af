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

/// <summary>One note of the day: who writes it where, what goes wrong on the way, and how it must end.</summary>
internal sealed record DayNote : DayItem
{
    /// <summary>FHIR ids at the sandbox clinic; all of them are synthetic.</summary>
    public required string Encounter { get; init; }

    public required string Author { get; init; }

    /// <summary>Signed by its author before it is sent, with an attestation; else a draft.</summary>
    public bool Signed { get; init; }

    /// <summary>Each becomes an attachment.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>What the EHR does instead of what it says, to this patient's next note.</summary>
    public Deviation? Deviation { get; init; }

    public DayAct Act { get; init; }

    public override string Kind => "note";
}
