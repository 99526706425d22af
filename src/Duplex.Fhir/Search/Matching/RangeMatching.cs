namespace Duplex.Fhir.Search;

/// <summary>Numbers and quantities, both as ranges (FHIR R4, search.html sections 3.1.1.4.6 and 3.1.1.4.7).</summary>
internal static class RangeMatching
{
    /// <param name="low">The resource's least value; null where open.</param>
    /// <param name="high">The resource's greatest value; null where open.</param>
    /// <param name="asked">What is asked for, in the same unit.</param>
    public static bool Matches(decimal? low, decimal? high, NumberSearchValue asked) => asked.Prefix switch
    {
        // All of these take the number as exact, whatever its digits.
        SearchPrefix.Gt => high is null || high > asked.Value,
        SearchPrefix.Lt => low is null || low < asked.Value,
        SearchPrefix.Ge => high is null || high >= asked.Value,
        SearchPrefix.Le => low is null || low <= asked.Value,
        SearchPrefix.Sa => low is not null && low > asked.Value,
        SearchPrefix.Eb => high is not null && high < asked.Value,
        SearchPrefix.Ap => Meets(low, high, asked.Value - (Math.Abs(asked.Value) / 10), asked.Value + (Math.Abs(asked.Value) / 10)),
        SearchPrefix.Ne => !IsWithin(low, high, asked),
        _ => IsWithin(low, high, asked),
    };

    public static bool Matches(QuantityIndexValue value, QuantitySearchValue asked)
    {
        if (asked.Code is not { } code)
        {
            return (asked.System is null || asked.System == value.System) && Matches(value.Low, value.High, asked.Number);
        }

        if (asked.System is null ? value.Code == code || value.Unit == code : value.System == asked.System && value.Code == code)
        {
            return Matches(value.Low, value.High, asked.Number);
        }

        return value.CanonicalUnit is { } unit
            && CanonicalUnit.Find(asked.System, code) is { } askedUnit
            && askedUnit.Unit == unit
            && askedUnit.Of(asked.Number.Value) is { } number
            && askedUnit.Of(asked.Number.Low) is { } from
            && askedUnit.Of(asked.Number.High) is { } to
            && Matches(value.CanonicalLow, value.CanonicalHigh, new NumberSearchValue(asked.Number.Prefix, number, from, to));
    }

    private static bool IsWithin(decimal? low, decimal? high, NumberSearchValue asked) => low >= asked.Low && (high < asked.High || (low == asked.Value && high == asked.Value));

    private static bool Meets(decimal? low, decimal? high, decimal from, decimal to) => (low is null || low <= to) && (high is null || high >= from);
}
