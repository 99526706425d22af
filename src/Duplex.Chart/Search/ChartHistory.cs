using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Search;

/// <summary>Versions and tombstones in the order in which they were added, newest first: of one resource, of a type, or of the connection.</summary>
public sealed record ChartHistory
{
    public required ConnectionKey Connection { get; init; }

    /// <summary>Null: all types.</summary>
    public string? ResourceType { get; init; }

    /// <summary>Null: all resources of the type.</summary>
    public string? Id { get; init; }

    /// <summary><c>Patient/{id}</c>; null: anything.</summary>
    public string? Patient { get; init; }

    /// <summary>Only versions at this instant or later.</summary>
    public Instant? Since { get; init; }

    /// <summary>Only versions before this instant.</summary>
    public Instant? Before { get; init; }

    /// <summary>What has one of these, in the version or in the resource as it is today, is not there.</summary>
    public Sensitivities Withheld { get; init; }

    /// <summary>1 to 1,000.</summary>
    public required int Count { get; init; }

    /// <summary><see cref="ChartPage.Next"/> of the page before.</summary>
    public string? After { get; init; }
}
