using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Search;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Filters;

/// <summary>References, as <c>ReferenceMatching</c> compares them.</summary>
internal static class ReferenceFilters
{
    public static async ValueTask<Filter> OfAsync(ParameterRows rows, IReadOnlyList<ReferenceSearchValue> values, ChartCatalog catalog)
    {
        var within = rows.TargetType is { } only ? await catalog.TermAsync(only) : (long?)null;
        var filters = new List<Filter>();
        foreach (var alike in values.GroupBy(value => (value.TargetType, IsUrl: value.Url is not null)))
        {
            var type = alike.Key.TargetType is { } name ? await catalog.TermAsync(name) : (long?)null;
            var keys = alike.Select(value => value.Url ?? value.Id!).Distinct().ToList();
            filters.Add(new RowFilter(IndexKind.Reference, rows.Numbers)
            {
                Keys = [.. keys.Select(key => IndexText.Cut(key, IndexText.MostCode))],
                Rest = (sql, alias) => WriteType(sql, alias, alike.Key.IsUrl, type, within),
                IsExact = alike.All(value => value.Version is null) && !keys.Exists(key => IndexText.IsCut(key, IndexText.MostCode)),
            });
        }

        return AnyFilter.Of(filters);
    }

    /// <summary>References to resources of this chart.</summary>
    /// <param name="type">The code of their type.</param>
    public static RowFilter ToResources(IReadOnlyList<long> parameters, IReadOnlyList<string> ids, long type, bool isExact) => new(IndexKind.Reference, parameters)
    {
        Keys = ids,
        Rest = (sql, alias) => sql.Add(alias).Add(".type = ").Value(type),
        IsExact = isExact,
    };

    /// <summary>Any value of a parameter.</summary>
    public static async ValueTask<RowFilter> AnyAsync(ParameterRows rows, ChartCatalog catalog)
    {
        if (rows.TargetType is null)
        {
            return new RowFilter(rows.Kind, rows.Numbers);
        }

        var within = await catalog.TermAsync(rows.TargetType);
        return new RowFilter(IndexKind.Reference, rows.Numbers)
        {
            Rest = (sql, alias) => sql.Add(alias).Add(".type").Equal<long>([within, UrlOf(within)]),
        };
    }

    private static void WriteType(SqlWriter sql, string alias, bool isUrl, long? type, long? within)
    {
        sql.Add(alias).Add(".type");
        if (!isUrl)
        {
            // A type that is asked for and another that alone counts exclude each other.
            _ = (type ?? within) is { } one
                ? sql.Equal<long>([type is not null && within is not null && type != within ? IndexCodes.Unknown : one])
                : sql.Add(" >= 0");
        }
        else if (within is { } only)
        {
            sql.Equal<long>([type is null || type == only ? UrlOf(only) : IndexCodes.Unknown]);
        }
        else
        {
            // A URL that tells no type may be of any.
            _ = type is { } asked ? sql.Equal<long>([UrlOf(asked), UrlOf(IndexCodes.None)]) : sql.Add(" < 0");
        }
    }

    private static long UrlOf(long type) => type == IndexCodes.Unknown ? type : IndexCodes.OfUrl(type);
}
