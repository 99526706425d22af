using Duplex.Engine.Deliveries;

namespace Duplex.Care.Notes.Comparison;

/// <summary>What one look at the notes says about one step.</summary>
internal sealed record NoteFinding(FindingVerdict Verdict, string Sentence, Problem? Problem = null)
{
    public static NoteFinding Met(string sentence) => new(FindingVerdict.Met, sentence);

    public static NoteFinding Pending(string sentence) => new(FindingVerdict.Pending, sentence);

    public static NoteFinding Contradicted(string code, string place, string sentence) =>
        new(FindingVerdict.Contradicted, sentence, new Problem(code, place, sentence));
}
