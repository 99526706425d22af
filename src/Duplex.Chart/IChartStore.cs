using Duplex.Engine.Identity;

namespace Duplex.Chart;

/// <summary>The chart's rows within a unit of work. Get it with <c>unit.Join&lt;IChartStore&gt;()</c>.</summary>
public interface IChartStore
{
    /// <summary>The current version, or null.</summary>
    ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id);

    /// <summary>The newest version number, current or in history; zero when there is none.</summary>
    ValueTask<int> GetNewestVersionAsync(ConnectionKey connection, string resourceType, string id);

    /// <summary>Adds a version; as the current one, or to history only.</summary>
    ValueTask AddAsync(ChartVersion version, bool current);

    /// <summary>All versions, oldest first.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id);

    /// <summary>Current versions of one type in a patient's compartment, by id.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max);

    /// <summary>The versions that one exchange wrote, current or in history, in the order in which it wrote them; at most 1,000.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source);
}

/// <summary>The chart outside a unit of work.</summary>
public interface IChartReader
{
    ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken);

    /// <summary>All versions, oldest first.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken);

    /// <summary>Current versions of one type in a patient's compartment, by id.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max, CancellationToken cancellationToken);

    /// <summary>The versions that one exchange wrote, current or in history, in the order in which it wrote them; at most 1,000.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken);
}
