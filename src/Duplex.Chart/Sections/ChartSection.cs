namespace Duplex.Chart.Sections;

/// <summary>A part of a chart that people look at as one: what is asked for it, and what belongs with it.</summary>
public sealed record ChartSection
{
    /// <summary>The name in addresses and configuration: <c>family-history</c>.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>LOINC code of the section in documents; null where there is none of that meaning.</summary>
    public string? Loinc { get; init; }

    public required IReadOnlyList<SectionSearch> Searches { get; init; }

    /// <summary>How old an answer may be that is given again; 5 minutes by default.</summary>
    public TimeSpan Freshness { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Types of referred resources without which an entry says too little: they are read too.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Types of referred resources that give names (who, where): read too, and told where missing, without making the section partial.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>True: the texts of attachments are fetched.</summary>
    public bool HasTexts { get; init; }
}
