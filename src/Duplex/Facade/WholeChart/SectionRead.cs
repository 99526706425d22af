using Duplex.Chart.Sections;

namespace Duplex.Facade.WholeChart;

/// <summary>Where what a section says comes from.</summary>
internal enum ChartSource
{
    /// <summary>Asked of the counterparty for this caller, or for another one at the same time.</summary>
    Live,

    /// <summary>Asked of the counterparty before, and still fresh enough.</summary>
    Cache,

    /// <summary>What the counterparty's messages told.</summary>
    Chart,
}

/// <summary>One section as it was read.</summary>
internal sealed record SectionRead
{
    public required ChartSection Section { get; init; }

    public required SectionStatus Status { get; init; }

    /// <summary>What belongs to the section.</summary>
    public required IReadOnlyList<FetchedResource> Entries { get; init; }

    /// <summary>What its entries refer to.</summary>
    public required IReadOnlyList<FetchedResource> Referred { get; init; }

    /// <summary>Texts of attachments, by address.</summary>
    public required IReadOnlyDictionary<string, FetchedText> Texts { get; init; }

    public required IReadOnlyList<SectionIssue> Issues { get; init; }

    /// <summary>What the counterparty was asked, without the patient.</summary>
    public required IReadOnlyList<string> Asked { get; init; }

    /// <summary>When its oldest part was asked for; null where nothing was.</summary>
    public required DateTimeOffset? At { get; init; }

    public required ChartSource Source { get; init; }
}
