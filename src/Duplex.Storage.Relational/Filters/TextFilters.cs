using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Search;

namespace Duplex.Storage.Relational.Filters;

/// <summary>Strings and URIs, as <c>TextMatching</c> compares them, as far as the bounded text in rows tells.</summary>
internal static class TextFilters
{
    public static Filter Of(ParameterRows rows, IReadOnlyList<StringSearchValue> values, SearchModifier modifier) =>
        AnyFilter.Of([.. values.Select(value => modifier switch
        {
            SearchModifier.Exact => Same(rows, value.Normalized),
            SearchModifier.Contains => Containing(rows, value.Normalized),
            _ => StartingWith(rows, value.Normalized),
        })]);

    public static Filter Of(ParameterRows rows, IReadOnlyList<UriSearchValue> values, SearchModifier modifier) =>
        AnyFilter.Of([.. values.Select(value => modifier switch
        {
            SearchModifier.Below => StartingWith(rows, value.Uri, isExact: false),
            SearchModifier.Above => Above(rows, value.Uri),
            _ => SameOrVersion(rows, value.Uri),
        })]);

    private static RowFilter Same(ParameterRows rows, string text) =>
        new(IndexKind.Text, rows.Numbers) { Keys = [IndexText.Cut(text, IndexText.MostText)], IsExact = false };

    /// <summary>A canonical without a version asks for any version.</summary>
    private static RowFilter SameOrVersion(ParameterRows rows, string uri)
    {
        var isCut = IndexText.IsCut(uri + "|", IndexText.MostText);
        var start = isCut ? IndexText.Cut(uri, IndexText.MostText - 1) : uri;
        return new RowFilter(IndexKind.Text, rows.Numbers)
        {
            From = start,
            To = IndexText.After(isCut ? start : uri + "|"),
            IsOpenAbove = true,
            Rest = isCut ? null : (sql, alias) => sql.Add("(").Add(alias).Add(".text = ").Value(uri).Add(" OR ").Add(alias).Add(".text >= ").Value(uri + "|").Add(")"),
            IsExact = !isCut,
        };
    }

    private static RowFilter StartingWith(ParameterRows rows, string text, bool isExact = true)
    {
        var isCut = IndexText.IsCut(text, IndexText.MostText);
        var prefix = isCut ? IndexText.Cut(text, IndexText.MostText - 1) : text;
        return new RowFilter(IndexKind.Text, rows.Numbers) { From = prefix, To = IndexText.After(prefix), IsOpenAbove = true, IsExact = isExact && !isCut };
    }

    private static RowFilter Containing(ParameterRows rows, string text) => new(IndexKind.Text, rows.Numbers)
    {
        Rest = (sql, alias) => sql.Add("(").Add(sql.Dialect.PositionOf).Add("(").Add(alias).Add(".text, ").Value(text).Add(") > 0 OR length(").Add(alias).Add(".text) >= ").Value((long)(IndexText.MostText / 2) - 1).Add(")"),
        IsExact = false,
    };

    /// <summary>The folders above, each with and without its slash.</summary>
    private static RowFilter Above(ParameterRows rows, string uri)
    {
        var prefixes = Enumerable.Range(1, uri.Length)
            .Where(length => length == uri.Length || uri[length] is '/' or '|' or '?' or '#' || uri[length - 1] == '/')
            .Select(length => IndexText.Cut(uri[..length], IndexText.MostText));
        return new RowFilter(IndexKind.Text, rows.Numbers) { Keys = [.. prefixes.Distinct()], IsExact = false };
    }
}
