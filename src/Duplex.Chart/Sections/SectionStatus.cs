namespace Duplex.Chart.Sections;

/// <summary>How much of a section was read.</summary>
public enum SectionStatus
{
    /// <summary>All that the counterparty has, as far as it says.</summary>
    Complete,

    /// <summary>Something is missing; the issues say what and why.</summary>
    Partial,

    /// <summary>The app or Duplex may not read any of it.</summary>
    NotPermitted,

    /// <summary>Nothing could be read; the issues say whether later it may.</summary>
    Failed,
}

/// <summary>How one read of a section ended.</summary>
public enum ReadOutcome
{
    Complete,
    Partial,
    NotPermitted,

    /// <summary>The counterparty has no such thing.</summary>
    NotSupported,
    Failed,
}

/// <summary>What is missing in a section, without patient data.</summary>
/// <param name="Code">A code of FHIR's <c>issue-type</c>: <c>incomplete</c>, <c>forbidden</c>, <c>timeout</c>, ...</param>
/// <param name="Sentence">What happened, and what would be right.</param>
/// <param name="IsTransient">Later it may succeed without anybody changing something.</param>
/// <param name="Scope">The scope that the app's token lacks; null where that is not the reason.</param>
public sealed record SectionIssue(string Code, string Sentence, bool IsTransient = false, string? Scope = null);

/// <summary>Judges a section by its reads.</summary>
public static class SectionStatuses
{
    /// <summary>As in addresses, configuration and answers: <c>not-permitted</c>.</summary>
    public static string Name(this SectionStatus status) => status switch
    {
        SectionStatus.Complete => "complete",
        SectionStatus.Partial => "partial",
        SectionStatus.NotPermitted => "not-permitted",
        SectionStatus.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>
    /// Complete where every read is; not permitted where none was allowed; failed where none gave anything; partial otherwise. A type that
    /// the counterparty lacks leaves the section complete where the search is an extra, as long as another one gave something or none failed.
    /// </summary>
    public static SectionStatus Judge(IReadOnlyList<(SectionSearch Search, ReadOutcome Outcome)> reads)
    {
        var counted = reads.Where(read => !(read.Search.IsExtra && read.Outcome == ReadOutcome.NotSupported)).ToList();
        if (counted.Count == 0)
        {
            return SectionStatus.Failed;
        }

        return counted.All(read => read.Outcome == ReadOutcome.Complete) ? SectionStatus.Complete
            : counted.All(read => read.Outcome == ReadOutcome.NotPermitted) ? SectionStatus.NotPermitted
            : counted.Any(read => read.Outcome is ReadOutcome.Complete or ReadOutcome.Partial) ? SectionStatus.Partial
            : SectionStatus.Failed;
    }
}
