namespace Duplex.Fhir.Search;

/// <summary>What index values depend on besides the resource.</summary>
public sealed record SearchIndexerOptions
{
    /// <summary>This server's FHIR address; an absolute reference below it counts as a local one. Default: none.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>The offset of dates and times that say none. Default: UTC.</summary>
    public TimeSpan OffsetWhereNone { get; init; }

    /// <summary>Whether a resource type's parameter, by its code, is wanted. Default: all are.</summary>
    public Func<string, string, bool>? Wanted { get; init; }
}
