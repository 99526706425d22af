using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sight;
using Duplex.Engine.Identity;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Interactions;

/// <summary>The chart as the entries of a batch before this one will leave it.</summary>
internal sealed class ChartMeanwhile(IChartReader chart, ChartIndexing indexing, ConnectionKey connection, ChartSight sight)
{
    private readonly Dictionary<(string Type, string Id), Changed> _changed = [];

    public ChartSight Sight => sight;

    /// <summary>The current version, also one that the caller may not see: to find where things lie, and which ids are taken.</summary>
    public ValueTask<ChartVersion?> GetAsync(string type, string id, CancellationToken cancellationToken) =>
        _changed.TryGetValue((type, id), out var changed) ? new(changed.Version) : chart.GetAsync(connection, type, id, cancellationToken);

    /// <summary>What the caller may see and the search finds; more than one is enough to know that there are several.</summary>
    /// <exception cref="ChartSearchException">The search cannot be carried out as asked.</exception>
    public async ValueTask<IReadOnlyList<ChartVersion>> SearchAsync(ChartSearch search, CancellationToken cancellationToken)
    {
        var type = search.Request.ResourceType;
        var changed = _changed.Where(entry => entry.Key.Type == type).Select(entry => entry.Value).ToList();
        if (changed.Count == 0 || search.Request.Criteria.Any(criterion => criterion is ChainCriterion or ReverseChainCriterion))
        {
            // Where a chain leads to what an entry before changed, the unit of work finds that out.
            return (await chart.SearchAsync(search, cancellationToken)).Versions;
        }

        var matcher = new SearchMatcher(search.Request, new SearchMatchContext { Now = search.Now });
        var page = await chart.SearchAsync(search with { Count = Math.Min(1_000, search.Count + changed.Count) }, cancellationToken);
        return
        [
            .. page.Versions.Where(version => !_changed.ContainsKey((version.ResourceType, version.Id))),
            .. changed.Where(one => !one.Version.IsDeleted && sight.Sees(one.Version) && one.Searched is { } searched && matcher.Matches(searched)).Select(one => one.Version),
        ];
    }

    /// <param name="current">What it changes; null: nothing was there.</param>
    public void Add(PreparedChange change, ChartVersion? current)
    {
        var isDeletion = change.Action == ChartAction.Delete;
        if (isDeletion && (current is null or { IsDeleted: true } || !sight.Sees(current)))
        {
            return;
        }

        var version = change.VersionOn(connection) with
        {
            Version = 1 + (current?.Version ?? 0),
            Patient = isDeletion ? current!.Patient : change.Patient,
            IsDeleted = isDeletion,
            Sensitivity = isDeletion ? current!.Sensitivity : change.Indexed?.Sensitivity ?? default,
        };
        _changed[(change.ResourceType, change.Id)] = new Changed(version, indexing);
    }

    private sealed class Changed(ChartVersion version, ChartIndexing indexing)
    {
        private bool _isRead;

        public ChartVersion Version => version;

        /// <summary>What it can be found by; null: it cannot.</summary>
        public SearchedResource? Searched
        {
            get
            {
                if (!_isRead)
                {
                    (_isRead, field) = (true, indexing.Search(version));
                }

                return field;
            }
        }
    }
}
