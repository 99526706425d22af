using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>Codes, as <c>TokenMatching</c> compares them.</summary>
internal static class TokenFilters
{
    /// <param name="ignoresCase">Whether some values of the parameter are compared without case.</param>
    public static async ValueTask<Filter> OfAsync(ParameterRows rows, IReadOnlyList<TokenSearchValue> values, bool ignoresCase, ChartCatalog catalog)
    {
        var filters = new List<Filter>();
        foreach (var bySystem in values.GroupBy(value => (value.System, IsCode: value.Code is not null)))
        {
            var system = bySystem.Key.System is { Length: > 0 } name ? await catalog.TermAsync(name) : IndexCodes.None;
            if (bySystem.Key.IsCode)
            {
                filters.Add(OfCodes(rows, [.. bySystem.Select(value => value.Code!).Distinct()], bySystem.Key.System, system, ignoresCase));
            }
            else
            {
                filters.Add(new RowFilter(IndexKind.Token, rows.Numbers) { Rest = (sql, alias) => sql.Add(alias).Add(".system").Equal<long>([system, IndexCodes.SystemImplied]) });
            }
        }

        return AnyFilter.Of(filters);
    }

    /// <summary>The identifier of a logical reference.</summary>
    public static async ValueTask<Filter> OfIdentifiersAsync(ParameterRows rows, IReadOnlyList<TokenSearchValue> values, ChartCatalog catalog)
    {
        var filters = new List<Filter>();
        foreach (var value in values)
        {
            var system = value.System is { Length: > 0 } name ? await catalog.TermAsync(name) : IndexCodes.None;
            filters.Add(new RowFilter(IndexKind.Token, rows.Numbers)
            {
                Keys = value.Code is { } code ? [IndexText.Cut(code, IndexText.MostCode)] : null,
                Rest = value.System is null ? null : (sql, alias) => sql.Add(alias).Add(".system = ").Value(system),
                IsExact = rows.TargetType is null && !(value.Code is { } full && IndexText.IsCut(full, IndexText.MostCode)),
            });
        }

        return AnyFilter.Of(filters);
    }

    private static RowFilter OfCodes(ParameterRows rows, IReadOnlyList<string> codes, string? system, long systemCode, bool ignoresCase)
    {
        var exact = codes.Select(code => IndexText.Cut(code, IndexText.MostCode)).ToList();
        var upper = ignoresCase && system is not { Length: > 0 } ? codes.Select(code => IndexText.Cut(code.ToUpperInvariant(), IndexText.MostCode)).ToList() : [];
        return new RowFilter(IndexKind.Token, rows.Numbers)
        {
            Keys = [.. exact.Union(upper)],
            Rest = (sql, alias) =>
            {
                sql.Add("(").Add(alias).Add(system switch
                {
                    null => ".system NOT IN (2, 3)",
                    "" => ".system IN (0, 1)",
                    _ => ".system",
                });
                if (system is { Length: > 0 })
                {
                    sql.Equal<long>([systemCode, IndexCodes.SystemImplied]);
                }

                if (upper.Count > 0)
                {
                    sql.Add(" AND ").Add(alias).Add(".code").Equal(exact)
                        .Add(" OR ").Add(alias).Add(".system = 2 AND ").Add(alias).Add(".code").Equal(upper);
                }

                sql.Add(")");
            },
            IsExact = !codes.Any(code => IndexText.IsCut(code, IndexText.MostCode)),
        };
    }
}
