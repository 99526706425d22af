namespace Duplex.Translation.Coverage;

/// <summary>What became of each value of a source: none is dropped without a word.</summary>
/// <param name="Entries">In the order of the source; a value that went into several elements has one entry for each.</param>
/// <param name="TimesWithoutZone">How many times had no offset and took that of the sender's zone.</param>
public sealed record TranslationCoverage(IReadOnlyList<CoverageEntry> Entries, int TimesWithoutZone)
{
    public static TranslationCoverage Empty { get; } = new([], 0);

    /// <summary>How many values had this outcome.</summary>
    public int Count(CoverageOutcome outcome) =>
        Entries.Where(entry => entry.Outcome == outcome).Select(entry => entry.Source).Distinct(StringComparer.Ordinal).Count();
}
