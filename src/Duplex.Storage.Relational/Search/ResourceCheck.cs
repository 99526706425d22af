using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Search;

/// <summary>
/// Looks at the resources themselves, where index rows do not decide. Each condition is <see cref="SearchMatcher"/>'s; only the references of
/// chains are followed here, because that reads.
/// </summary>
internal sealed class ResourceCheck(ChartSearch search, ChartCatalog catalog, ChartIndexing indexing)
{
    private readonly Dictionary<SearchCriterion, SearchMatcher> _matchers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Type, string Id), SearchedResource?> _found = [];

    private IChartDatabase Database => catalog.Database;

    /// <summary>What is found by; null: no FHIR.</summary>
    public SearchedResource? Open(ChartVersion version) => indexing.Search(version);

    public async ValueTask<bool> MatchesAsync(SearchedResource resource)
    {
        foreach (var criterion in search.Request.Criteria)
        {
            if (!await MatchesAsync(criterion, resource))
            {
                return false;
            }
        }

        return true;
    }

    private async ValueTask<bool> MatchesAsync(SearchCriterion criterion, SearchedResource resource)
    {
        switch (criterion)
        {
            case ChainCriterion chain:
                foreach (var value in resource.Values)
                {
                    if (value is ReferenceIndexValue { Url: null, TargetType: { } type, Id: { } id } && value.Parameter.Code == chain.Reference.Code && await FindAsync(type, id) is { } target)
                    {
                        foreach (var wanted in chain.Targets)
                        {
                            if (wanted.ResourceType == target.ResourceType && await MatchesAsync(wanted.Criterion, target))
                            {
                                return true;
                            }
                        }
                    }
                }

                return false;
            case ReverseChainCriterion reverse:
                await foreach (var source in ReferringAsync(resource, reverse))
                {
                    if (await MatchesAsync(reverse.Criterion, source))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return MatcherOf(criterion).Matches(resource);
        }
    }

    private SearchMatcher MatcherOf(SearchCriterion criterion)
    {
        if (!_matchers.TryGetValue(criterion, out var matcher))
        {
            _matchers[criterion] = matcher = new SearchMatcher(new SearchRequest { ResourceType = "", Criteria = [criterion] }, new SearchMatchContext { Now = search.Now });
        }

        return matcher;
    }

    private async ValueTask<SearchedResource?> FindAsync(string type, string id)
    {
        if (!_found.TryGetValue((type, id), out var resource))
        {
            var numbers = await catalog.TypeAsync(type) is { } known
                ? await Database.QueryAsync(
                    new SqlWriter(Database.Dialect).Add("SELECT r.number FROM chart_resource r WHERE r.scope = ").Value(known.Scope).Add(" AND r.id = ").Value(id).Add(" AND ").Searchable("r", "chart_resource_by_id").Query,
                    static row => row.GetLong(0))
                : [];
            var version = (await Database.LoadAsync(numbers)).Find(IsSeen);
            _found[(type, id)] = resource = version is null ? null : Open(version);
        }

        return resource;
    }

    private async IAsyncEnumerable<SearchedResource> ReferringAsync(SearchedResource target, ReverseChainCriterion reverse)
    {
        if (await catalog.TypeAsync(reverse.ResourceType) is not { } type)
        {
            yield break;
        }

        // Without complete rows of the reference everything of the type is looked at.
        var sql = new SqlWriter(Database.Dialect);
        if (type.IsWhole && type.Find(reverse.Reference) is { } rows)
        {
            sql.Add("SELECT DISTINCT c.resource FROM chart_reference c WHERE c.parameter").Equal(rows.Numbers).Add(" AND c.value = ").Value(target.Id ?? "");
        }
        else
        {
            sql.Add("SELECT r.number FROM chart_resource r WHERE r.scope = ").Value(type.Scope).Add(" AND ").Searchable("r", "chart_resource_by_scope");
        }

        foreach (var numbers in (await Database.QueryAsync(sql.Query, static row => row.GetLong(0))).Chunk(100))
        {
            foreach (var version in await Database.LoadAsync(numbers))
            {
                if (IsSeen(version) && Open(version) is { } source && RefersTo(source, reverse, target))
                {
                    yield return source;
                }
            }
        }
    }

    private bool IsSeen(ChartVersion version) => (version.Sensitivity & search.Withheld) == 0;

    private static bool RefersTo(SearchedResource source, ReverseChainCriterion reverse, SearchedResource target) =>
        target.Id is not null && source.Values.Any(value => value is ReferenceIndexValue { Url: null } reference
            && value.Parameter.Code == reverse.Reference.Code
            && reference.TargetType == target.ResourceType
            && reference.Id == target.Id);
}
