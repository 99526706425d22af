using Duplex.Engine.Identity;

namespace Duplex.Chart;

/// <summary>Looks into the history of a resource.</summary>
internal static class ChartVersions
{
    /// <summary>What the resource was before the exchange of its current version said something of it; null where it was nothing.</summary>
    public static async ValueTask<ChartVersion?> FindBeforeAsync(IChartStore chart, ChartVersion current) =>
        (await chart.GetHistoryAsync(current.Connection, current.ResourceType, current.Id))
            .Where(version => version.Source != current.Source && version.SourceSequence <= current.SourceSequence)
            .MaxBy(version => (version.SourceSequence, version.Version));
}
