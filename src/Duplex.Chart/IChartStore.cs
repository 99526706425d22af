using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;

namespace Duplex.Chart;

/// <summary>The chart's rows within a unit of work, with what the unit itself added. Get it with <c>unit.Join&lt;IChartStore&gt;()</c>.</summary>
public interface IChartStore
{
    /// <summary>The current version, which may be a tombstone; null: there is none.</summary>
    ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id);

    /// <summary>The newest version number, current or in history; zero when there is none.</summary>
    ValueTask<int> GetNewestVersionAsync(ConnectionKey connection, string resourceType, string id);

    /// <summary>Adds a version; as the current one, or to history only. Its sensitivity and index values are made here.</summary>
    ValueTask AddAsync(ChartVersion version, bool current);

    /// <summary>As <see cref="AddAsync(ChartVersion, bool)"/>, with what <see cref="ChartIndexing.Index"/> made of the version before, off the writer.</summary>
    ValueTask AddAsync(ChartVersion version, bool current, IndexedVersion? prepared) => AddAsync(version, current);

    /// <summary>All versions, oldest first.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id);

    /// <summary>Current versions of one type in a patient's compartment, by id; no tombstones.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max);

    /// <summary>The versions that one exchange wrote, current or in history, in the order in which it wrote them; at most 1,000.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source);

    /// <inheritdoc cref="IChartReader.SearchAsync"/>
    ValueTask<ChartPage> SearchAsync(ChartSearch search);

    /// <summary>
    /// Erases the contents of every version in a patient's compartment, current or in history: bodies and index values. The rows stay as
    /// tombstones without content, so that what happened can still be told.
    /// </summary>
    /// <param name="patient"><c>Patient/{id}</c>.</param>
    /// <returns>The resources that were erased, and the exchanges that told of them.</returns>
    ValueTask<ErasedChart> EraseAsync(ConnectionKey connection, string patient, Instant at);
}

/// <summary>What was erased.</summary>
/// <param name="References"><c>Type/id</c> of each resource.</param>
/// <param name="Sources">The exchanges whose versions were erased.</param>
public sealed record ErasedChart(IReadOnlyList<string> References, IReadOnlyList<ExchangeId> Sources);
