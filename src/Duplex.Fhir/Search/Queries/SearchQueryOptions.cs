namespace Duplex.Fhir.Search;

/// <summary>How to read a search.</summary>
public sealed record SearchQueryOptions
{
    /// <summary>
    /// Whether an unknown parameter, or an unknown name in <c>_elements</c>, is an error (<c>Prefer: handling=strict</c>) and not left
    /// out. Default: false.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>This server's FHIR address; an absolute reference below it counts as a local one. Default: none.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>The offset of dates and times that say none. Default: UTC.</summary>
    public TimeSpan OffsetWhereNone { get; init; }

    /// <summary>The most characters of names and values together. Default: 16,384.</summary>
    public int MaxLength { get; init; } = 16_384;

    /// <summary>The most parameters. Default: 100.</summary>
    public int MaxParameters { get; init; } = 100;

    /// <summary>The most values of one parameter. Default: 500.</summary>
    public int MaxValues { get; init; } = 500;

    /// <summary>The most steps of a chain, forward and reverse together. Default: 4.</summary>
    public int MaxChainDepth { get; init; } = 4;
}
