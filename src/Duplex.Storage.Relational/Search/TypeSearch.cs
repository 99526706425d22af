using Duplex.Storage.Relational.Filters;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Search;

/// <summary>The candidates of one type in the order of a search, page by page.</summary>
/// <param name="rows">Index rows of the plan's driver; <see cref="CandidatePlanner.Many"/> for that or more.</param>
internal sealed class TypeSearch(ChartCatalog catalog, CandidatePlan plan, long rows, IReadOnlyList<SortRule> rules, CandidateOrder order)
{
    public CandidatePlan Plan => plan;

    /// <summary>The next candidates behind one; null: from the start.</summary>
    public async ValueTask<List<Candidate>> ListAsync(Candidate? after, int count)
    {
        if (plan.IsEmpty)
        {
            return [];
        }

        if (rules.Count == 0)
        {
            return await ByNumberAsync(plan, after, count, []);
        }

        return rules.Count == 1 && rows >= CandidatePlanner.Many && CanWalk(rules[0]) ? await WalkAsync(after, count) : await SortedAsync(after, count);
    }

    public async ValueTask<long> CountAsync()
    {
        if (plan.IsEmpty)
        {
            return 0;
        }

        var sql = new SqlWriter(catalog.Database.Dialect).Add("SELECT count(*) FROM (");
        plan.Write(sql, needsRow: false, place => sql.Add(place.Number));
        sql.Add(") AS counted");
        return (await catalog.Database.QueryAsync(sql.Query, static row => row.GetLong(0)))[0];
    }

    /// <summary>What stands in the index in the order itself: the greatest end of a date first, and when a version was added.</summary>
    private static bool CanWalk(SortRule rule) =>
        rule.Source == SortSource.At || rule is { Source: SortSource.Rows, IsDescending: true, Rows: { Kind: IndexKind.Date, Numbers.Count: 1 } };

    private ValueTask<List<Candidate>> ByNumberAsync(CandidatePlan from, Candidate? after, int count, object?[] keys)
    {
        var sql = new SqlWriter(catalog.Database.Dialect);

        // Where the driver's index does not give this order, no other index is to be gone through for its sake.
        var hiding = from.Driver.IsByNumber ? "" : sql.Dialect.Hiding;
        var number = "";
        from.Write(sql, needsRow: false, at => sql.Add(number = at.Number + hiding));
        if (NumberBound(after) is { } bound)
        {
            sql.Add(" AND ").Add(number).Add(order.IsBackward ? " < " : " > ").Value(bound);
        }

        sql.Add(" ORDER BY ").Add(number).Add(order.IsBackward ? " DESC" : "").Add(" LIMIT ").Value((long)count);
        var scope = plan.Type.Scope;
        return catalog.Database.QueryAsync(sql.Query, row => new Candidate(scope, row.GetLong(0), keys));
    }

    /// <summary>Behind which number candidates stand whose keys are those of the last one; null: all of them do.</summary>
    private long? NumberBound(Candidate? after) => after is not { } last ? null
        : last.Scope == plan.Type.Scope ? last.Number
        : last.Scope < plan.Type.Scope != order.IsBackward ? null
        : order.IsBackward ? long.MinValue : long.MaxValue;

    private async ValueTask<List<Candidate>> SortedAsync(Candidate? after, int count)
    {
        var sql = new SqlWriter(catalog.Database.Dialect).Add("WITH found AS MATERIALIZED (");
        plan.Write(sql, rules.Any(rule => rule.NeedsRow), place =>
        {
            sql.Add(place.Number).Add(" AS n");
            for (var index = 0; index < rules.Count; index++)
            {
                sql.Add(", ");
                rules[index].Write(sql, place);
                sql.Add(" AS k").Add(Digit(index));
            }
        });
        sql.Add(") SELECT n");
        for (var index = 0; index < rules.Count; index++)
        {
            sql.Add(", k").Add(Digit(index));
        }

        sql.Add(" FROM found");
        if (after is { } last)
        {
            sql.Add(" WHERE ");
            WriteBehind(sql, last, 0);
        }

        sql.Add(" ORDER BY ");
        for (var index = 0; index < rules.Count; index++)
        {
            var key = "k" + Digit(index);
            sql.Add(key).Add(" IS NULL, ").Add(key).Add(rules[index].IsDescending ? " DESC, " : ", ");
        }

        sql.Add(order.IsBackward ? "n DESC LIMIT " : "n LIMIT ").Value((long)count);
        var scope = plan.Type.Scope;
        return await catalog.Database.QueryAsync(sql.Query, row =>
        {
            var keys = new object?[rules.Count];
            for (var index = 0; index < keys.Length; index++)
            {
                keys[index] = rules[index].Read(row, index + 1);
            }

            return new Candidate(scope, row.GetLong(0), keys);
        });
    }

    private void WriteBehind(SqlWriter sql, Candidate last, int index)
    {
        if (index == rules.Count)
        {
            _ = NumberBound(last) is { } bound ? sql.Add(order.IsBackward ? "n < " : "n > ").Value(bound) : sql.Add("1 = 1");
            return;
        }

        var key = "k" + Digit(index);
        if (last.Keys[index] is not { } value)
        {
            sql.Add("(").Add(key).Add(" IS NULL AND ");
        }
        else
        {
            sql.Add("(").Add(key).Add(" IS NULL OR ").Add(key).Add(rules[index].IsDescending ? " < " : " > ").Value(value)
                .Add(" OR ").Add(key).Add(" = ").Value(value).Add(" AND ");
        }

        WriteBehind(sql, last, index + 1);
        sql.Add(")");
    }

    /// <summary>Goes along the index of the order's one rule until enough is found; then comes what has no value.</summary>
    private async ValueTask<List<Candidate>> WalkAsync(Candidate? after, int count)
    {
        var found = after is { Keys: [null] } ? [] : await AlongAsync(after, count);
        if (found.Count < count && rules[0].Source == SortSource.Rows)
        {
            var valueless = plan with { Filters = [.. plan.Filters, NotFilter.Of(new RowFilter(IndexKind.Date, rules[0].Rows!.Numbers))] };
            found.AddRange(await ByNumberAsync(valueless, after is { Keys: [null] } ? after : null, count - found.Count, [null]));
        }

        return found;
    }

    private ValueTask<List<Candidate>> AlongAsync(Candidate? after, int count)
    {
        var rule = rules[0];
        var isAt = rule.Source == SortSource.At;
        IDriver driver = isAt ? new AtFilter(plan.Type.Scope, [(long.MinValue, long.MaxValue)]) : new RowFilter(IndexKind.Date, rule.Rows!.Numbers);
        var sql = new SqlWriter(catalog.Database.Dialect);
        var filters = plan.Driver is Filter lead ? [lead, .. plan.Filters] : plan.Filters;
        var (key, number) = ("", "");
        (plan with { Driver = driver, Filters = filters }).Write(sql, needsRow: false, place =>
        {
            number = place.Number;
            var alias = number[..number.IndexOf('.', StringComparison.Ordinal)];
            key = alias + (isAt ? ".at" : ".until");
            sql.Add(number).Add(", ").Add(key);
        });
        if (!isAt)
        {
            // A resource stands where its greatest end is.
            var other = sql.Alias("o");
            sql.Add(" AND NOT EXISTS (SELECT 1 FROM chart_date ").Add(other).Add(" WHERE ").Add(other).Add(".resource = ").Add(number).Add(" AND ").OfParameter(other, rule.Rows!.Numbers)
                .Add(" AND ").Add(other).Add(".until > ").Add(key).EndExists();
        }

        if (after is { Keys: [{ } value] })
        {
            var beyond = rule.IsDescending ? " < " : " > ";
            sql.Add(" AND ").Add(key).Add(rule.IsDescending ? " <= " : " >= ").Value(value);
            if (NumberBound(after) is { } bound)
            {
                sql.Add(" AND (").Add(key).Add(beyond).Value(value).Add(" OR ").Add(number).Add(order.IsBackward ? " < " : " > ").Value(bound).Add(")");
            }
        }

        var direction = rule.IsDescending ? " DESC" : "";
        sql.Add(" ORDER BY ").Add(key).Add(direction).Add(", ").Add(number).Add(direction).Add(" LIMIT ").Value((long)count);
        var scope = plan.Type.Scope;
        return catalog.Database.QueryAsync(sql.Query, row => new Candidate(scope, row.GetLong(0), [row.GetLong(1)]));
    }

    private static string Digit(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
