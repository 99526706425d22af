using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>A range of numbers; a number that no decimal holds is told from below or above alone, so that gt and lt find it.</summary>
/// <param name="Low">The least; null where open.</param>
/// <param name="High">The greatest; null where open.</param>
internal readonly record struct DecimalBounds(decimal? Low, decimal? High)
{
    /// <summary>Null where there is no number.</summary>
    public static DecimalBounds? Of(FhirDecimal? number) => number switch
    {
        null => null,
        { Value: { } value } => new(value, value),
        { Text: { } text } when PrimitiveFormat.IsJsonNumber(text) => text[0] == '-' ? new(null, decimal.MinValue) : new(decimal.MaxValue, null),
        _ => null,
    };

    /// <summary>Null where neither end has a number.</summary>
    public static DecimalBounds? Of(Model.Range range) => (Of(range.Low?.Value), Of(range.High?.Value)) switch
    {
        (null, null) => null,
        var (low, high) => new(low?.Low, high?.High),
    };

    /// <summary>As a Quantity's comparator tells it.</summary>
    public DecimalBounds With(string? comparator) => comparator switch
    {
        "<" or "<=" => new(null, High),
        ">" or ">=" => new(Low, null),
        _ => this,
    };

    /// <summary>In UCUM's base units.</summary>
    public DecimalBounds In(CanonicalUnit unit) => new(
        unit.Of(Low) ?? (Low > 0 ? decimal.MaxValue : null),
        unit.Of(High) ?? (High < 0 ? decimal.MinValue : null));
}
