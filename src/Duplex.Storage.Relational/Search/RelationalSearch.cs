using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Search;

/// <summary>
/// Carries out searches on the index tables: conditions become SQL, which finds exactly what is meant or somewhat more; what is more is
/// sorted out by looking at the resources (<see cref="SearchMatcher"/> says what a search means).
/// </summary>
public sealed class RelationalSearch
{
    private const int LeastBatch = 50;
    private const int MostBatch = 500;

    private readonly ChartSearch _search;
    private readonly ChartCatalog _catalog;
    private readonly CandidateOrder _order;
    private readonly ResourceCheck _check;
    private readonly SearchCursor? _cursor;
    private readonly IReadOnlyList<SearchSort> _sort;

    private RelationalSearch(IChartDatabase database, ChartSearch search, ChartIndexing indexing)
    {
        _search = search;
        _catalog = new ChartCatalog(database, search.Connection);
        _check = new ResourceCheck(search, _catalog, indexing);
        _cursor = search.After is { } after ? SearchCursor.Read(after, search) : null;
        _sort = search.Request.Sort;
        _order = new CandidateOrder([.. _sort.Select(rule => rule.IsDescending)]);
    }

    /// <exception cref="ChartSearchException">A parameter is not indexed and the search has no compartment, the cursor is none, or it takes too long.</exception>
    public static async ValueTask<ChartPage> RunAsync(IChartDatabase database, ChartSearch search, ChartIndexing indexing)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(indexing);
        RequireMeaning(search.Request);
        return await new RelationalSearch(database, search, indexing).RunAsync();
    }

    /// <summary>A condition that asks what codes mean is refused by the matcher; chains need no resources for that.</summary>
    private static void RequireMeaning(SearchRequest request) => _ = new SearchMatcher(request, new SearchMatchContext { Resources = NoResources.Instance });

    private async ValueTask<ChartPage> RunAsync()
    {
        var types = new List<TypeSearch>();
        var isPlain = false;
        foreach (var name in _search.Request.ResourceTypes.Count > 0 ? _search.Request.ResourceTypes : await _catalog.ListTypesAsync())
        {
            if (await _catalog.TypeAsync(name) is { } type && !types.Exists(other => other.Plan.Type == type))
            {
                var (plan, rows) = await new CandidatePlanner(_search, _catalog).PlanAsync(type);
                var rules = _sort.Select(sort => SortRule.Of(sort, type)).OfType<SortRule>().ToList();
                isPlain |= rules.Count < _sort.Count;
                types.Add(new TypeSearch(_catalog, plan, rows, rules, _order));
            }
        }

        if (isPlain)
        {
            return await PlainAsync(types);
        }

        types.Sort((left, right) => (_order.IsBackward ? -1 : 1) * left.Plan.Type.Scope.CompareTo(right.Plan.Type.Scope));
        var found = await ListAsync(types);
        return await PageAsync(found, await TotalAsync(types));
    }

    /// <summary>One more than the page holds, if there is one more.</summary>
    private async ValueTask<List<Candidate>> ListAsync(List<TypeSearch> types)
    {
        var found = new List<Candidate>();
        Candidate? after = _cursor is { Plain: null } cursor ? new Candidate(cursor.Scope, cursor.Number, cursor.Keys) : null;
        foreach (var type in types)
        {
            if (_sort.Count == 0 && (found.Count > _search.Count || (after is { } last && last.Scope > type.Plan.Type.Scope)))
            {
                continue;
            }

            var wanted = _sort.Count == 0 ? _search.Count + 1 - found.Count : _search.Count + 1;
            found.AddRange(await ListAsync(type, after, wanted));
        }

        if (_sort.Count > 0 && types.Count > 1)
        {
            found.Sort(_order);
        }

        return found.Count > _search.Count + 1 ? found[..(_search.Count + 1)] : found;
    }

    private async ValueTask<List<Candidate>> ListAsync(TypeSearch type, Candidate? after, int wanted)
    {
        if (type.Plan.IsExact)
        {
            return await type.ListAsync(after, wanted);
        }

        var found = new List<Candidate>();
        var size = Math.Clamp(wanted, LeastBatch, MostBatch);
        while (found.Count < wanted)
        {
            var batch = await type.ListAsync(after, size);
            foreach (var (candidate, _, _) in await MatchesAsync(batch))
            {
                found.Add(candidate);
            }

            if (batch.Count < size)
            {
                break;
            }

            after = batch[^1];
            size = Math.Min(size * 2, MostBatch);
        }

        return found.Count > wanted ? found[..wanted] : found;
    }

    private async ValueTask<List<(Candidate Candidate, ChartVersion Version, SearchedResource Resource)>> MatchesAsync(List<Candidate> batch)
    {
        var matches = new List<(Candidate, ChartVersion, SearchedResource)>();
        foreach (var some in batch.Chunk(LeastBatch))
        {
            var versions = await _catalog.Database.LoadAsync([.. some.Select(candidate => candidate.Number)]);
            for (var index = 0; index < some.Length; index++)
            {
                if (_check.Open(versions[index]) is { } resource && await _check.MatchesAsync(resource))
                {
                    matches.Add((some[index], versions[index], resource));
                }
            }
        }

        return matches;
    }

    private async ValueTask<long?> TotalAsync(List<TypeSearch> types)
    {
        if (!_search.CountsAll)
        {
            return null;
        }

        var total = 0L;
        foreach (var type in types)
        {
            total += type.Plan.IsExact ? await type.CountAsync() : (await ListAsync(type, null, int.MaxValue / 2)).Count;
        }

        return total;
    }

    private async ValueTask<ChartPage> PageAsync(List<Candidate> found, long? total)
    {
        var shown = found.Count > _search.Count ? found[.._search.Count] : found;
        var versions = await _catalog.Database.LoadAsync([.. shown.Select(candidate => candidate.Number)]);
        var next = found.Count > _search.Count ? new SearchCursor(SearchCursor.Name(_search), shown[^1].Keys, shown[^1].Scope, shown[^1].Number).Write() : null;
        return new ChartPage(versions, next, total);
    }

    /// <summary>Where index rows do not tell the order, all matches are looked at.</summary>
    private async ValueTask<ChartPage> PlainAsync(List<TypeSearch> types)
    {
        if (_search.Patient is null && types.SelectMany(type => _sort.Where(sort => !IsIndexed(sort, type.Plan.Type))).FirstOrDefault() is { } unindexed)
        {
            throw ChartSearchException.NotIndexed(unindexed.Code);
        }

        var keys = new List<(PlainSortKey Key, Candidate Candidate)>();
        foreach (var type in types)
        {
            var unsorted = new TypeSearch(_catalog, type.Plan, 0, [], new CandidateOrder([]));
            for (Candidate? after = null; ;)
            {
                var batch = await unsorted.ListAsync(after, MostBatch);
                foreach (var (candidate, version, resource) in await MatchesAsync(batch))
                {
                    keys.Add((PlainSortKey.Of(version, resource, _sort), candidate));
                }

                if (batch.Count < MostBatch)
                {
                    break;
                }

                after = batch[^1];
            }
        }

        var rest = keys.Where(entry => _cursor?.Plain is not { } plain || entry.Key.CompareTo(plain) > 0).OrderBy(entry => entry.Key).Take(_search.Count + 1).ToList();
        var shown = rest.Take(_search.Count).ToList();
        return new ChartPage(
            await _catalog.Database.LoadAsync([.. shown.Select(entry => entry.Candidate.Number)]),
            rest.Count > _search.Count ? new SearchCursor(SearchCursor.Name(_search), [], 0, 0, shown[^1].Key).Write() : null,
            _search.CountsAll ? keys.Count : null);
    }

    private static bool IsIndexed(SearchSort sort, ChartType type) =>
        sort.Code is "_id" or "_lastUpdated" || SearchParameters.Find(type.ResourceType, sort.Code) is not { } parameter || type.Find(parameter) is not null;

    private sealed class NoResources : ISearchResources
    {
        public static NoResources Instance { get; } = new();

        public SearchedResource? Find(ReferenceIndexValue reference) => null;

        public IEnumerable<SearchedResource> ReferringTo(SearchedResource target, string resourceType, SearchParameterDefinition reference) => [];
    }
}
