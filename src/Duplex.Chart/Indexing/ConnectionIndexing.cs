using Duplex.Chart.Sensitivity;

namespace Duplex.Chart.Indexing;

/// <summary>How one connection's chart is indexed.</summary>
public sealed record ConnectionIndexing
{
    public static ConnectionIndexing Default { get; } = new();

    /// <summary>Parameters beside the default ones, as <c>Type.code</c>.</summary>
    public IReadOnlySet<string> Parameters { get; init; } = new HashSet<string>();

    /// <summary>What a resource without a label of its own is taken for: a source of substance use treatment, or of psychotherapy notes.</summary>
    public Sensitivities Unlabelled { get; init; }

    /// <summary>An absolute reference below this address is one within the chart; null: none is.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>The offset of dates and times that say none.</summary>
    public TimeSpan OffsetWhereNone { get; init; }

    /// <summary>Whether a search by this parameter of this type needs no scan.</summary>
    public bool Has(string resourceType, string code) =>
        code is "_id" or "_lastUpdated" || DefaultIndex.Has(resourceType, code) || Parameters.Contains($"{resourceType}.{code}");
}
