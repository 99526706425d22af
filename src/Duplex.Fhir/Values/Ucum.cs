namespace Duplex.Fhir.Values;

/// <summary>
/// The Unified Code for Units of Measure, case sensitive codes: validity, comparison and exact conversion.
/// Logarithmic and arbitrary units ([pH], [iU]) are dimensions of their own, comparable with themselves only.
/// </summary>
public static class Ucum
{
    /// <summary>True for a code of the UCUM grammar whose units are known.</summary>
    public static bool IsValid(string code) => UcumUnit.Find(code) is not null;

    /// <summary>True where both codes are valid and have the same dimension.</summary>
    public static bool AreComparable(string a, string b) =>
        UcumUnit.Find(a) is { } unitA && UcumUnit.Find(b) is { } unitB && unitA.Canonical == unitB.Canonical;

    /// <summary>Converts a value; false where the codes are not comparable or the result leaves the range of decimal.</summary>
    public static bool TryConvert(decimal value, string from, string to, out decimal result)
    {
        result = 0;
        return QuantityScale.OfUcum(from) is { } source && QuantityScale.OfUcum(to) is { } target
            && source.Dimension == target.Dimension
            && target.FromBase(source.ToBase(value)).TryToDecimal(out result);
    }

    /// <summary>
    /// The code in base units (m, s, g, rad, K, C, cd and units of their own dimension) and the factor to it; null for an
    /// invalid code, for one with a zero point of its own (Cel, [degF]) and for a factor beyond decimal.
    /// </summary>
    public static (string Canonical, decimal Factor)? Canonical(string code) =>
        UcumUnit.Find(code) is { } unit && unit.Shift.IsZero && unit.Factor.TryToDecimal(out var factor) && factor != 0
            ? (unit.Canonical, factor)
            : null;

    /// <summary>A value in base units; null for an invalid code and beyond the range of decimal.</summary>
    public static (string Canonical, decimal Value)? ToCanonical(decimal value, string code) =>
        QuantityScale.OfUcum(code) is { } scale && scale.ToBase(value).TryToDecimal(out var result)
            ? (scale.Dimension, result)
            : null;
}
