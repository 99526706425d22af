using System.Collections.Concurrent;

namespace Duplex.Fhir.Values;

/// <summary>A UCUM code resolved to base units: base value = (value + shift) * factor.</summary>
internal sealed class UcumUnit
{
    private const int CacheLimit = 4096;
    private const int LongestCode = 200;
    private static readonly ConcurrentDictionary<string, UcumUnit?> Known = new(StringComparer.Ordinal);
    private static readonly string[] BaseOrder = ["g", "m", "s", "rad", "K", "C", "cd"];

    private readonly (string Base, int Exponent)[] _dimension;

    private UcumUnit(Ratio factor, Ratio shift, (string Base, int Exponent)[] dimension)
    {
        Factor = factor;
        Shift = shift;
        _dimension = dimension;
        Canonical = Text(dimension);
    }

    /// <summary>The number one.</summary>
    internal static UcumUnit One { get; } = new(Ratio.One, Ratio.Zero, []);

    /// <summary>Base units with exponents, "1" for none.</summary>
    internal string Canonical { get; }

    internal Ratio Factor { get; }

    /// <summary>Zero but for units with a zero point of their own.</summary>
    internal Ratio Shift { get; }

    /// <summary>The unit of a code, or null where the code is not valid.</summary>
    internal static UcumUnit? Find(string code)
    {
        if (code.Length is 0 or > LongestCode)
        {
            return null;
        }

        if (Known.TryGetValue(code, out var known))
        {
            return known;
        }

        var unit = UcumParser.Parse(code);
        if (Known.Count < CacheLimit)
        {
            Known.TryAdd(code, unit);
        }

        return unit;
    }

    internal static UcumUnit OfBase(string code) => new(Ratio.One, Ratio.Zero, [(code, 1)]);

    internal static UcumUnit OfNumber(Ratio value) => new(value, Ratio.Zero, []);

    internal UcumUnit Scaled(Ratio factor) => new(Factor * factor, Shift.IsZero ? Shift : Shift / factor, _dimension);

    internal UcumUnit Shifted(Ratio shift) => new(Factor, shift, _dimension);

    internal UcumUnit Power(int exponent) =>
        exponent == 1 ? this : new(Factor.Power(exponent), Ratio.Zero, [.. _dimension.Select(d => (d.Base, d.Exponent * exponent)).Where(d => d.Item2 != 0)]);

    // In a product a temperature is a difference: the zero point does not matter there.
    internal UcumUnit Times(UcumUnit other, int sign)
    {
        if (ReferenceEquals(this, One) && sign > 0)
        {
            return other;
        }

        var exponents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (unit, exponent) in _dimension)
        {
            exponents[unit] = exponent;
        }

        foreach (var (unit, exponent) in other._dimension)
        {
            exponents[unit] = exponents.GetValueOrDefault(unit) + (sign * exponent);
        }

        var dimension = exponents.Where(e => e.Value != 0).Select(e => (e.Key, e.Value)).ToArray();
        Array.Sort(dimension, static (x, y) => Rank(x.Key) != Rank(y.Key) ? Rank(x.Key).CompareTo(Rank(y.Key)) : string.CompareOrdinal(x.Key, y.Key));
        return new UcumUnit(sign > 0 ? Factor * other.Factor : Factor / other.Factor, Ratio.Zero, dimension);
    }

    private static int Rank(string code) => Array.IndexOf(BaseOrder, code) is var index and >= 0 ? index : BaseOrder.Length;

    private static string Text((string Base, int Exponent)[] dimension) => dimension.Length == 0
        ? "1"
        : string.Join('.', dimension.Select(d => d.Exponent == 1 ? d.Base : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d.Base}{d.Exponent}")));
}
