using Duplex.Chart;
using Duplex.Chart.Indexing;

namespace Duplex.Storage.Relational.Rows;

/// <summary>What a row of <c>chart_resource</c> says of its resource's current version.</summary>
public static class ResourceStates
{
    /// <summary>There is none, only history.</summary>
    public const int HistoryOnly = 0;

    /// <summary>It is a tombstone.</summary>
    public const int Deleted = 1;

    /// <summary>Its body is no FHIR resource, so that no search finds it.</summary>
    public const int NoFhir = 2;

    public const int Searchable = 3;

    /// <summary>The state after a version was added.</summary>
    /// <param name="current">Whether it became the current one.</param>
    public static int Of(ChartVersion version, bool current, IndexedVersion indexed)
    {
        ArgumentNullException.ThrowIfNull(version);
        return !current ? HistoryOnly : version.IsDeleted ? Deleted : Of(indexed);
    }

    /// <summary>The state of what is current and not deleted.</summary>
    public static int Of(IndexedVersion indexed)
    {
        ArgumentNullException.ThrowIfNull(indexed);
        return indexed.Values.Count > 0 ? Searchable : NoFhir;
    }
}
