using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Search;

/// <summary>Goes through the current versions of one type by id, for exports and re-indexing.</summary>
public sealed record ChartScan
{
    public required ConnectionKey Connection { get; init; }

    public required string ResourceType { get; init; }

    /// <summary><c>Patient/{id}</c>; null: anything.</summary>
    public string? Patient { get; init; }

    /// <summary>Only what was added at this instant or later.</summary>
    public Instant? Since { get; init; }

    /// <summary>Only what was added at this instant or before.</summary>
    public Instant? Until { get; init; }

    /// <summary>Tombstones come too.</summary>
    public bool WithDeleted { get; init; }

    /// <summary>What has one of these is not there.</summary>
    public Sensitivities Withheld { get; init; }

    /// <summary>1 to 1,000.</summary>
    public required int Count { get; init; }

    /// <summary><see cref="ChartPage.Next"/> of the page before.</summary>
    public string? After { get; init; }
}
