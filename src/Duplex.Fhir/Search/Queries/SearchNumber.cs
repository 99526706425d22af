using System.Globalization;

namespace Duplex.Fhir.Search;

/// <summary>Numbers in a search, whose digits say how exact they are meant (FHIR R4, search.html section 3.1.1.4.7).</summary>
internal static class SearchNumber
{
    public const string Expected = "a number such as 100, 5.40 or 1e2 of at most 28 digits, perhaps after a prefix such as gt";

    private const int MostDigits = 28;

    /// <summary>The prefix; <see cref="SearchPrefix.Eq"/> and the whole text where there is none.</summary>
    public static SearchPrefix Prefix(ref string text)
    {
        // A prefix stands before a digit or a sign, so that no value is taken for one.
        if (text.Length < 3 || !(char.IsAsciiDigit(text[2]) || text[2] is '-' or '+' or '.'))
        {
            return SearchPrefix.Eq;
        }

        SearchPrefix? prefix = text[..2] switch
        {
            "eq" => SearchPrefix.Eq,
            "ne" => SearchPrefix.Ne,
            "gt" => SearchPrefix.Gt,
            "lt" => SearchPrefix.Lt,
            "ge" => SearchPrefix.Ge,
            "le" => SearchPrefix.Le,
            "sa" => SearchPrefix.Sa,
            "eb" => SearchPrefix.Eb,
            "ap" => SearchPrefix.Ap,
            _ => null,
        };
        text = prefix is null ? text : text[2..];
        return prefix ?? SearchPrefix.Eq;
    }

    public static NumberSearchValue? TryParse(string text)
    {
        var prefix = Prefix(ref text);
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var value) || LastPlace(text) is not { } place)
        {
            return null;
        }

        var half = HalfOf(place);
        try
        {
            return new NumberSearchValue(prefix, value, value - half, value + half);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The power of ten of the last digit that counts; null where it is beyond what a decimal can tell apart.</summary>
    private static int? LastPlace(string text)
    {
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return null;
        }

        if (exponent is < -MostDigits or > MostDigits || exponent - decimals < -MostDigits)
        {
            return null;
        }

        // The specification's own example reads 1e2 as 95 up to 105, that is as 1.0e2.
        return exponent - (exponentAt < 0 ? decimals : Math.Max(decimals, 1));
    }

    private static decimal HalfOf(int place)
    {
        var half = 0.5m;
        for (; place > 0; place--)
        {
            half *= 10;
        }

        for (; place < 0; place++)
        {
            half /= 10;
        }

        return half;
    }
}
