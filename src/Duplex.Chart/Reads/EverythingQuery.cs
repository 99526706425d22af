using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Reads;

/// <summary>What <c>$everything</c> asks for of one patient (FHIR R4, patient-operation-everything.html).</summary>
public sealed record EverythingQuery
{
    public required ConnectionKey Connection { get; init; }

    /// <summary><c>Patient/{id}</c>.</summary>
    public required string Patient { get; init; }

    /// <summary>Only these types; empty: all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Only what was given care in this time; what has no such time comes too.</summary>
    public DateTimeOffset? Start { get; init; }

    public DateTimeOffset? End { get; init; }

    /// <summary>Only what was added at this instant or later.</summary>
    public Instant? Since { get; init; }

    /// <summary>What has one of these is not there.</summary>
    public Sensitivities Withheld { get; init; }

    /// <summary>Resources of the compartment on a page; 1 to 1,000. What they refer to comes beside.</summary>
    public required int Count { get; init; }

    /// <summary><see cref="EverythingPage.Next"/> of the page before.</summary>
    public string? After { get; init; }
}

/// <param name="Versions">The patient first, on the first page.</param>
/// <param name="Referred">What lies in nobody's compartment and is referred to from there.</param>
public sealed record EverythingPage(IReadOnlyList<ChartVersion> Versions, IReadOnlyList<ChartVersion> Referred, string? Next);
