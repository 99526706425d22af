namespace Duplex.Care.Notes.Comparison;

/// <summary>The steps of a note's loop that a read-back can prove. The step <c>accepted</c> is proven by the answer to the write.</summary>
public static class NoteSteps
{
    /// <summary>A fresh read shows the text, and the chart's own search lists it.</summary>
    public const string InTheChart = "in the chart";

    /// <summary>Right patient, encounter, type and author.</summary>
    public const string InItsPlace = "in its place";

    /// <summary>The EHR shows it final with its authenticator.</summary>
    public const string SignedThere = "signed there";
}
