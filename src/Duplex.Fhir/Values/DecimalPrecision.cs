namespace Duplex.Fhir.Values;

/// <summary>Stated precision of decimals and the boundaries it implies (FHIRPath lowBoundary, highBoundary, precision).</summary>
public static class DecimalPrecision
{
    /// <summary>Decimals after the point in a boundary where none are asked for.</summary>
    public const int DefaultBoundaryDigits = 8;

    /// <summary>Most decimals after the point that a System.Decimal holds.</summary>
    public const int MaxDigits = 28;

    /// <summary>Digits after the point as stated, trailing zeros counted: 1.58700 has 5.</summary>
    public static int Digits(decimal value) => value.Scale;

    /// <summary>Digits after the point without trailing zeros: 1.58700 has 3.</summary>
    public static int SignificantDigits(decimal value)
    {
        var digits = (int)value.Scale;
        while (digits > 0 && decimal.Round(value, digits - 1) == value)
        {
            digits--;
        }

        return digits;
    }

    /// <summary>FHIRPath's ~ for decimals: equal when rounded to the precision of the less precise one.</summary>
    public static bool AreEquivalent(decimal a, decimal b)
    {
        var digits = Math.Min(SignificantDigits(a), SignificantDigits(b));
        return decimal.Round(a, digits, MidpointRounding.AwayFromZero) == decimal.Round(b, digits, MidpointRounding.AwayFromZero);
    }

    /// <summary>The least value that the stated precision can mean, with that many decimals; null where it has no such text.</summary>
    public static decimal? LowBoundary(decimal value, int digits = DefaultBoundaryDigits) =>
        value > 0 ? Down(value, digits) : Up(-value, digits) is { } up ? -up : null;

    /// <summary>The greatest value that the stated precision can mean, with that many decimals; null where it has no such text.</summary>
    public static decimal? HighBoundary(decimal value, int digits = DefaultBoundaryDigits) =>
        value >= 0 ? Up(value, digits) : Down(-value, digits) is { } down ? -down : null;

    // Away from zero a boundary is rounded to the digits asked for, towards zero it is cut,
    // so that 1.587 lies between 1.58 and 1.59 and 0.0034 stays 0.0 at one digit.
    private static decimal? Up(decimal magnitude, int digits)
    {
        if (digits is < 0 or > MaxDigits || magnitude.Scale >= MaxDigits || magnitude >= decimal.MaxValue - 1)
        {
            return null;
        }

        var boundary = magnitude + Half(magnitude.Scale);
        return WithDigits(digits < boundary.Scale ? decimal.Round(boundary, digits, MidpointRounding.AwayFromZero) : boundary, digits);
    }

    private static decimal? Down(decimal magnitude, int digits)
    {
        if (digits is < 0 or > MaxDigits || magnitude.Scale >= MaxDigits)
        {
            return null;
        }

        var boundary = magnitude - Half(magnitude.Scale);
        return WithDigits(digits < boundary.Scale ? decimal.Round(boundary, digits, MidpointRounding.ToZero) : boundary, digits);
    }

    private static decimal Half(byte scale) => new(5, 0, 0, false, (byte)(scale + 1));

    private static decimal? WithDigits(decimal value, int digits)
    {
        var padded = value + new decimal(0, 0, 0, false, (byte)digits);
        return padded.Scale == digits ? padded : null;
    }
}
