using Duplex.Fhir.Search;

namespace Duplex.Chart.Search;

/// <summary>What one rule of an order looks at: a text or a number; neither where the resource has no value.</summary>
internal sealed record PlainSortValue(string? Text, decimal? Number, bool IsDescending) : IComparable<PlainSortValue>
{
    public static PlainSortValue Of(SearchedResource resource, SearchSort rule)
    {
        var values = resource.Values
            .Where(value => value.Parameter.Code == rule.Code)
            .Select(value => Of(value, rule.IsDescending))
            .Where(value => value.Text is not null || value.Number is not null)
            .Order();
        return values.FirstOrDefault() ?? new PlainSortValue(null, null, rule.IsDescending);
    }

    public int CompareTo(PlainSortValue? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (here, there) = (Text is not null || Number is not null, other.Text is not null || other.Number is not null);
        if (!here || !there)
        {
            return there.CompareTo(here);
        }

        var order = Number is { } number && other.Number is { } second ? number.CompareTo(second) : string.CompareOrdinal(Text, other.Text);
        return IsDescending ? -order : order;
    }

    private static PlainSortValue Of(SearchIndexValue value, bool descending) => value switch
    {
        StringIndexValue text => new(text.Normalized, null, descending),
        TokenIndexValue token => new(token.Code ?? token.Text, null, descending),
        UriIndexValue uri => new(uri.Uri, null, descending),
        ReferenceIndexValue reference => new(reference.Id ?? reference.Url ?? reference.IdentifierValue, null, descending),
        DateIndexValue date => new(null, (descending ? date.End : date.Start).UtcTicks, descending),
        NumberIndexValue number => new(null, (descending ? number.High : number.Low) ?? (descending ? decimal.MaxValue : decimal.MinValue), descending),
        QuantityIndexValue quantity => new(null, descending ? quantity.CanonicalHigh ?? quantity.High : quantity.CanonicalLow ?? quantity.Low, descending),
        _ => new(null, null, descending),
    };
}
