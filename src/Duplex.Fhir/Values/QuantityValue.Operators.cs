namespace Duplex.Fhir.Values;

/// <content>Comparison and arithmetic (FHIRPath 2.0, sections 6.1, 6.2 and 6.6).</content>
public readonly partial struct QuantityValue
{
    /// <summary>
    /// Negative, zero or positive; null where the units have different dimensions, or one is a calendar year or month
    /// and the other a definite duration. Exact across units.
    /// </summary>
    public static int? Compare(in QuantityValue a, in QuantityValue b)
    {
        if (a.Unit == b.Unit)
        {
            return a.Value.CompareTo(b.Value);
        }

        return QuantityScale.Of(a.Unit) is { } scaleA && QuantityScale.Of(b.Unit) is { } scaleB && scaleA.Dimension == scaleB.Dimension
            ? scaleA.ToBase(a.Value).CompareTo(scaleB.ToBase(b.Value))
            : null;
    }

    /// <summary>FHIRPath's = : null where the quantities cannot be compared, see <see cref="Compare"/>.</summary>
    public static bool? AreEqual(in QuantityValue a, in QuantityValue b) => Compare(a, b) is { } order ? order == 0 : null;

    /// <summary>
    /// FHIRPath's ~ : equal at the precision of the less precise side; a calendar year or month is equivalent to UCUM's
    /// a or mo. False where the dimensions differ.
    /// </summary>
    public static bool AreEquivalent(in QuantityValue a, in QuantityValue b)
    {
        if (a.Unit == b.Unit)
        {
            return DecimalPrecision.AreEquivalent(a.Value, b.Value);
        }

        var (scaleA, scaleB) = (QuantityScale.Of(a.Unit), QuantityScale.Of(b.Unit));
        if (scaleA?.Dimension != scaleB?.Dimension || scaleA is null)
        {
            (scaleA, scaleB) = (QuantityScale.OfUcum(a.UcumUnit), QuantityScale.OfUcum(b.UcumUnit));
        }

        if (scaleA is null || scaleB is null || scaleA.Value.Dimension != scaleB.Value.Dimension)
        {
            return false;
        }

        var (stepA, stepB) = (scaleA.Value.Step(a.Value), scaleB.Value.Step(b.Value));
        return stepA.CompareTo(stepB) >= 0
            ? scaleA.Value.AreEquivalent(a.Value, scaleB.Value.ToBase(b.Value))
            : scaleB.Value.AreEquivalent(b.Value, scaleA.Value.ToBase(a.Value));
    }

    /// <summary>The sum in the finer of both units; null where the dimensions differ or the number leaves the range.</summary>
    public QuantityValue? Add(QuantityValue other)
    {
        if (Unit == other.Unit)
        {
            return Checked(Value, other.Value, Unit, static (x, y) => x + y);
        }

        if (QuantityScale.Of(Unit) is not { } mine || QuantityScale.Of(other.Unit) is not { } its || mine.Dimension != its.Dimension)
        {
            return null;
        }

        return its.Factor.CompareTo(mine.Factor) < 0
            ? TryConvert(other.Unit, out var converted) ? converted.Add(other) : null
            : other.TryConvert(Unit, out var same) ? Add(same) : null;
    }

    /// <summary>The difference in the finer of both units; null where the dimensions differ or the number leaves the range.</summary>
    public QuantityValue? Subtract(QuantityValue other) => Add(other.Negate());

    /// <summary>The product, its unit the product of the units; null for calendar words with other units, and out of range.</summary>
    public QuantityValue? Multiply(QuantityValue other)
    {
        if (other.Unit == "1" || Unit == "1")
        {
            return Checked(Value, other.Value, other.Unit == "1" ? Unit : other.Unit, static (x, y) => x * y);
        }

        var right = other;
        if (Ucum.AreComparable(UcumUnit, other.UcumUnit) && other.TryConvert(Unit, out var converted))
        {
            right = converted;
        }

        return Ucum.IsValid(UcumUnit) && Ucum.IsValid(right.UcumUnit)
            ? Checked(Value, right.Value, UcumText.Multiply(UcumUnit, right.UcumUnit), static (x, y) => x * y)
            : null;
    }

    /// <summary>The quotient, its unit the quotient of the units; null for a zero divisor, unknown units, and out of range.</summary>
    public QuantityValue? Divide(QuantityValue other)
    {
        if (other.Value == 0)
        {
            return null;
        }

        if (other.Unit == "1" || other.Unit == Unit)
        {
            return Checked(Value, other.Value, other.Unit == "1" ? Unit : "1", static (x, y) => x / y);
        }

        if (other.TryConvert(Unit, out var converted) && converted.Value != 0)
        {
            return Checked(Value, converted.Value, "1", static (x, y) => x / y);
        }

        return Ucum.IsValid(UcumUnit) && Ucum.IsValid(other.UcumUnit)
            ? Checked(Value, other.Value, UcumText.Divide(UcumUnit, other.UcumUnit), static (x, y) => x / y)
            : null;
    }

    /// <summary>The same quantity in another unit; false where the dimensions differ or the number leaves the range.</summary>
    public bool TryConvert(string unit, out QuantityValue result)
    {
        result = default;
        if (QuantityScale.Of(Unit) is not { } from || QuantityScale.Of(unit) is not { } to || from.Dimension != to.Dimension
            || !to.FromBase(from.ToBase(Value)).TryToDecimal(out var value))
        {
            return false;
        }

        result = new QuantityValue(value, unit);
        return true;
    }

    private static QuantityValue? Checked(decimal a, decimal b, string unit, Func<decimal, decimal, decimal> operation)
    {
        try
        {
            return new QuantityValue(operation(a, b), unit);
        }
        catch (OverflowException)
        {
            // Decimal has no test for overflow short of computing; the standard wants an empty result.
            return null;
        }
    }
}
