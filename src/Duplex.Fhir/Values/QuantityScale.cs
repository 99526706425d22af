namespace Duplex.Fhir.Values;

/// <summary>Where a unit lies on the scale of its dimension: base value = (value + shift) * factor.</summary>
internal readonly record struct QuantityScale(string Dimension, Ratio Factor, Ratio Shift)
{
    private const string CalendarMonths = "month (calendar)";

    /// <summary>The scale of a UCUM code or calendar word; years and months are a dimension of their own. Null for an unknown unit.</summary>
    internal static QuantityScale? Of(string unit)
    {
        if (!CalendarDuration.TryParseWord(unit, out var calendar))
        {
            return OfUcum(unit);
        }

        return calendar switch
        {
            CalendarUnit.Year => new QuantityScale(CalendarMonths, Ratio.From(12), Ratio.Zero),
            CalendarUnit.Month => new QuantityScale(CalendarMonths, Ratio.One, Ratio.Zero),
            _ => OfUcum(CalendarDuration.ToUcum(calendar)),
        };
    }

    /// <summary>The scale of a UCUM code; null for an invalid one.</summary>
    internal static QuantityScale? OfUcum(string code) =>
        UcumUnit.Find(code) is { } unit ? new QuantityScale(unit.Canonical, unit.Factor, unit.Shift) : null;

    /// <summary>The dimension of a unit; the unit itself where it is not known.</summary>
    internal static string DimensionOf(string unit) => Of(unit)?.Dimension ?? unit;

    /// <summary>A value in base units.</summary>
    internal Ratio ToBase(decimal value) => (Ratio.From(value) + Shift) * Factor;

    /// <summary>A base value in this unit.</summary>
    internal Ratio FromBase(Ratio value) => (value / Factor) - Shift;

    /// <summary>The size, in base units, of the last digit that a value states, trailing zeros not counted.</summary>
    internal Ratio Step(decimal value) => Ratio.PowerOfTen(-DecimalPrecision.SignificantDigits(value)) * Factor;

    /// <summary>True where a base value, in this unit and rounded to the digits of the value, is the value.</summary>
    internal bool AreEquivalent(decimal value, Ratio baseValue)
    {
        var digits = DecimalPrecision.SignificantDigits(value);
        return FromBase(baseValue).TryToDecimal(out var other)
            && decimal.Round(other, digits, MidpointRounding.AwayFromZero) == decimal.Round(value, digits, MidpointRounding.AwayFromZero);
    }
}
