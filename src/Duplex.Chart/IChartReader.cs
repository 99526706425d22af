using Duplex.Chart.Search;
using Duplex.Engine.Identity;

namespace Duplex.Chart;

/// <summary>The chart outside a unit of work.</summary>
public interface IChartReader
{
    /// <summary>The current version, which may be a tombstone; null: there is none.</summary>
    ValueTask<ChartVersion?> GetAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken);

    /// <summary>One version, current or in history; null: there is none of this number.</summary>
    ValueTask<ChartVersion?> GetVersionAsync(ConnectionKey connection, string resourceType, string id, int version, CancellationToken cancellationToken);

    /// <summary>The current versions of resources named <c>Type/id</c>, without tombstones and what is not there; in no order.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> GetManyAsync(ConnectionKey connection, IReadOnlyCollection<string> references, CancellationToken cancellationToken);

    /// <summary>All versions, oldest first.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> GetHistoryAsync(ConnectionKey connection, string resourceType, string id, CancellationToken cancellationToken);

    /// <summary>Current versions of one type in a patient's compartment, by id; no tombstones.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListAsync(ConnectionKey connection, string patient, string resourceType, int max, CancellationToken cancellationToken);

    /// <summary>The versions that one exchange wrote, current or in history, in the order in which it wrote them; at most 1,000.</summary>
    ValueTask<IReadOnlyList<ChartVersion>> ListBySourceAsync(ExchangeId source, CancellationToken cancellationToken);

    /// <summary>
    /// Current versions that meet a search (what that means is <see cref="Fhir.Search.SearchMatcher"/>'s), in its order, then in a fixed one; no tombstones.
    /// A page that starts where another ended neither repeats nor leaves out what was there all the time.
    /// </summary>
    /// <exception cref="ChartSearchException">A parameter is not indexed and the search has no compartment, or the cursor is none.</exception>
    ValueTask<ChartPage> SearchAsync(ChartSearch search, CancellationToken cancellationToken);

    /// <exception cref="ChartSearchException">The cursor is none.</exception>
    ValueTask<ChartPage> ListHistoryAsync(ChartHistory history, CancellationToken cancellationToken);

    /// <exception cref="ChartSearchException">The cursor is none.</exception>
    ValueTask<ChartPage> ScanAsync(ChartScan scan, CancellationToken cancellationToken);
}
