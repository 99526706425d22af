namespace Duplex.Care.Notes;

/// <summary>The steps of the loop <c>note</c>, in order.</summary>
public static class NoteSteps
{
    /// <summary>The counterparty said that it took the note.</summary>
    public const string Accepted = "accepted";

    /// <summary>A fresh read shows the note, with the words that were sent.</summary>
    public const string InTheChart = "in the chart";

    /// <summary>It is under the right patient, encounter, section or type, and author.</summary>
    public const string InItsPlace = "in its place";

    /// <summary>The counterparty shows it signed by a clinician.</summary>
    public const string SignedThere = "signed there";

    public static IReadOnlyList<string> All { get; } = [Accepted, InTheChart, InItsPlace, SignedThere];
}
