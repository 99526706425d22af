using Duplex.Chart.Search;
using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Filters;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Search;

/// <summary>Chooses what leads a search: the condition that the fewest index rows meet.</summary>
internal sealed class CandidatePlanner(ChartSearch search, ChartCatalog catalog)
{
    /// <summary>Rows that are counted of a condition at most; beyond that all are many.</summary>
    public const int Many = 5_000;

    /// <summary>Few enough that no better condition is looked for.</summary>
    private const int Few = 300;

    /// <summary>The most resources at the other end of a chain that are looked up one by one.</summary>
    private const int MostLinked = 200;

    private readonly CriterionFilters _filters = new(search, catalog);

    private long Withheld => (long)search.Withheld;

    /// <summary>The plan, and how many index rows its driver has: at most <see cref="Many"/>.</summary>
    public async ValueTask<(CandidatePlan Plan, long Rows)> PlanAsync(ChartType type)
    {
        var filters = new List<Filter>();
        foreach (var criterion in search.Request.Criteria)
        {
            filters.Add(await _filters.OfAsync(criterion, type));
        }

        if (search.Patient is { } patient)
        {
            filters.Insert(0, new CompartmentFilter(await catalog.CompartmentAsync(patient), type.Scope));
        }

        return await PlanAsync(type, filters);
    }

    private async ValueTask<(CandidatePlan Plan, long Rows)> PlanAsync(ChartType type, List<Filter> filters)
    {
        for (var index = 0; index < filters.Count; index++)
        {
            filters[index] = filters[index] switch
            {
                ChainFilter chain => await FollowAsync(chain),
                ReverseChainFilter reverse => await FollowAsync(reverse, type),
                var other => other,
            };
        }

        var (best, rows) = (-1, (long)Many);
        foreach (var index in Enumerable.Range(0, filters.Count).OrderBy(index => Rank(filters[index])))
        {
            if (rows <= Few || LeadOf(filters[index]) is not { } driver)
            {
                break;
            }

            var counted = driver is IdFilter ? 1 : await CountAsync(driver, rows);
            if (best < 0 || counted < rows)
            {
                (best, rows) = (index, counted);
            }
        }

        if (best < 0)
        {
            return (new CandidatePlan(type, new TypeDriver(type.Scope), filters, Withheld), Many);
        }

        var lead = LeadOf(filters[best])!;
        if (filters[best] is FirstPart)
        {
            filters[best] = ConstantFilter.Unknown;
        }
        else
        {
            filters.RemoveAt(best);
        }

        return (new CandidatePlan(type, lead, filters, Withheld), rows);
    }

    /// <summary>What is likely to have few rows is counted first.</summary>
    private static int Rank(Filter filter) => LeadOf(filter) switch
    {
        null => int.MaxValue,
        IdFilter => 0,
        CompartmentFilter => 1,
        RowFilter { Kind: Rows.IndexKind.Reference } => 2,
        RowFilter { Kind: Rows.IndexKind.Token, Keys: not null } => 3,
        RowFilter { Kind: Rows.IndexKind.Text } => 4,
        RowFilter { Kind: Rows.IndexKind.Date, From: not null, To: not null } => 5,
        _ => 6,
    };

    private static IDriver? LeadOf(Filter filter) => filter switch
    {
        RowFilter { CanLead: true } rows => rows,
        FirstPart { Inner: RowFilter { CanLead: true } rows } => rows,
        IdFilter or CompartmentFilter or AtFilter => (IDriver)filter,
        _ => null,
    };

    private async ValueTask<long> CountAsync(IDriver driver, long most)
    {
        var sql = new SqlWriter(catalog.Database.Dialect).Add("SELECT count(*) FROM (SELECT 1 FROM ");
        var lead = sql.Alias("d");
        driver.WriteTable(sql, lead);
        sql.Add(" WHERE ");
        driver.WriteConditions(sql, lead);
        sql.Add(" LIMIT ").Value(most).Add(") AS counted");
        return (await catalog.Database.QueryAsync(sql.Query, static row => row.GetLong(0)))[0];
    }

    /// <summary>Where few resources meet the condition at the chain's end, the chain becomes a reference to one of them.</summary>
    private async ValueTask<Filter> FollowAsync(ChainFilter chain)
    {
        var links = new List<Filter>();
        foreach (var target in chain.Targets)
        {
            if (await ListAsync(target.Type, target.Filter, target.Code) is not { } found)
            {
                return chain;
            }

            if (found.Count > 0)
            {
                links.Add(ReferenceFilters.ToResources(chain.Parameters, [.. found.Select(one => one.Id).Distinct()], target.Code, isExact: chain.IsExact));
            }
        }

        return links.Count == 0 ? ConstantFilter.Never : AnyFilter.Of(links);
    }

    /// <summary>Where few resources refer from the chain's end, the chain becomes the ids that they name.</summary>
    private async ValueTask<Filter> FollowAsync(ReverseChainFilter reverse, ChartType type)
    {
        if (await ListAsync(reverse.Source, reverse.Inner, reverse.Code) is not { } found)
        {
            return reverse;
        }

        if (found.Count == 0)
        {
            return ConstantFilter.Never;
        }

        var query = new SqlWriter(catalog.Database.Dialect).Add("SELECT c.value FROM chart_reference c WHERE c.resource").Equal<long>([.. found.Select(one => one.Number).Distinct()])
            .Add(" AND ").OfParameter("c", reverse.Parameters)
            .Add(" AND c.type = ").Value(reverse.Code).Query;
        var ids = (await catalog.Database.QueryAsync(query, static row => row.GetText(0))).Distinct().ToList();
        return ids.Count == 0 ? ConstantFilter.Never : new IdFilter(type.Scope, ids) { IsExact = reverse.IsExact };
    }

    /// <summary>Null: there may be too many.</summary>
    private async ValueTask<List<(long Number, string Id)>?> ListAsync(ChartType type, Filter filter, long code)
    {
        if (code == Rows.IndexCodes.Unknown)
        {
            return [];
        }

        if (filter is not (ChainFilter or ReverseChainFilter) && LeadOf(filter) is null)
        {
            return null;
        }

        var (plan, rows) = await PlanAsync(type, [filter]);
        if (plan.IsEmpty)
        {
            return [];
        }

        if (rows > MostLinked)
        {
            return null;
        }

        var sql = new SqlWriter(catalog.Database.Dialect);
        plan.Write(sql, needsRow: true, place => sql.Add(place.Number).Add(", ").Add(place.Row).Add(".id"), isOnce: false);
        return await catalog.Database.QueryAsync(sql.Query, static row => (row.GetLong(0), row.GetText(1)));
    }
}
