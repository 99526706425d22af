namespace Duplex.Fhir.Values;

/// <summary>
/// A FHIRPath Quantity: a decimal and a unit, which is a UCUM code without quotes ("mg", "1") or a calendar word ("year", "days").
/// </summary>
public readonly partial struct QuantityValue : IEquatable<QuantityValue>
{
    private readonly string? _unit;

    /// <summary>A value in a unit; an empty unit is "1".</summary>
    public QuantityValue(decimal value, string unit)
    {
        Value = value;
        _unit = string.IsNullOrEmpty(unit) ? "1" : unit;
    }

    /// <summary>The number, with its stated precision.</summary>
    public decimal Value { get; }

    /// <summary>The UCUM code or calendar word as written.</summary>
    public string Unit => _unit ?? "1";

    /// <summary>True where the unit is a calendar word such as "year".</summary>
    public bool IsCalendar => CalendarDuration.IsWord(Unit);

    /// <summary>The unit as a UCUM code: calendar words become a, mo, wk, d, h, min, s, ms.</summary>
    public string UcumUnit => CalendarDuration.TryParseWord(Unit, out var unit) ? CalendarDuration.ToUcum(unit) : Unit;

    /// <summary>The value with the opposite sign.</summary>
    public QuantityValue Negate() => new(-Value, Unit);

    /// <summary>The same unit with another value.</summary>
    public QuantityValue WithValue(decimal value) => new(value, Unit);

    /// <summary>Reads <c>1</c>, <c>1.5 'mg'</c> or <c>4 days</c> as FHIRPath's toQuantity() does; unquoted UCUM is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out QuantityValue value)
    {
        value = default;
        var end = NumberLength(text);
        if (end == 0 || !decimal.TryParse(text[..end], System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var rest = text[end..];
        if (rest.IsEmpty)
        {
            value = new QuantityValue(number, "1");
            return true;
        }

        var unit = rest.TrimStart();
        if (unit.Length > 2 && unit[0] == '\'' && unit[^1] == '\'')
        {
            var code = unit[1..^1].ToString();
            value = new QuantityValue(number, code);
            return CalendarDuration.IsWord(code) || Ucum.IsValid(code);
        }

        var word = unit.ToString();
        value = new QuantityValue(number, word);
        return unit.Length < rest.Length && CalendarDuration.IsWord(word);
    }

    /// <summary>The least quantity the stated precision can mean; null where it has no such text.</summary>
    public QuantityValue? LowBoundary(int digits = DecimalPrecision.DefaultBoundaryDigits) =>
        DecimalPrecision.LowBoundary(Value, digits) is { } low ? WithValue(low) : null;

    /// <summary>The greatest quantity the stated precision can mean; null where it has no such text.</summary>
    public QuantityValue? HighBoundary(int digits = DecimalPrecision.DefaultBoundaryDigits) =>
        DecimalPrecision.HighBoundary(Value, digits) is { } high ? WithValue(high) : null;

    /// <inheritdoc/>
    public bool Equals(QuantityValue other) => AreEqual(this, other) == true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuantityValue other && Equals(other);

    /// <summary>One code for all quantities of a dimension: equal quantities may have different units.</summary>
    public override int GetHashCode() => QuantityScale.DimensionOf(Unit).GetHashCode(StringComparison.Ordinal);

    /// <summary>FHIRPath text: 1 'mg', 4 days.</summary>
    public override string ToString()
    {
        var number = Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return IsCalendar ? $"{number} {Unit}" : $"{number} '{Unit}'";
    }

    /// <summary>Equality as in FHIRPath, uncertain taken as different.</summary>
    public static bool operator ==(QuantityValue left, QuantityValue right) => left.Equals(right);

    /// <summary>The opposite of ==.</summary>
    public static bool operator !=(QuantityValue left, QuantityValue right) => !left.Equals(right);

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == digits)
        {
            return 0;
        }

        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }

        return at;
    }
}
