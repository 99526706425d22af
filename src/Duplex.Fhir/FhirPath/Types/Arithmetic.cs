using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary><c>+ - * / div mod</c> (FHIRPath 2.0, section 6.6). Null is the empty collection: overflow, division by zero, units that don't fit.</summary>
internal static class Arithmetic
{
    public static object? Compute(string name, object left, object right, ref Scope scope, int position)
    {
        var (a, b) = (SystemValues.Computable(left, ref scope, position), SystemValues.Computable(right, ref scope, position));
        if ((a is null && left is Model.PrimitiveType) || (b is null && right is Model.PrimitiveType))
        {
            return null;
        }

        try
        {
            return (a, b) switch
            {
                (string x, string y) when name == "+" => Joined(x, y, ref scope, position),
                (int x, int y) => Integers(name, x, y),
                (int or long, int or long) when Numbers.TryLong(a, out var x) && Numbers.TryLong(b, out var y) => Longs(name, x, y),
                (PartialDateTime x, QuantityValue y) when name is "+" or "-" => Moved(x, y, name == "-", ref scope, position),
                (PartialTime x, QuantityValue y) when name is "+" or "-" => Moved(x, y, name == "-", ref scope, position),
                (QuantityValue, _) or (_, QuantityValue) when Numbers.TryQuantity(a, out var x) && Numbers.TryQuantity(b, out var y) => Quantities(name, x, y) ?? Mismatch(name, left, right, ref scope, position),
                _ when Numbers.TryDecimal(a, out var x) && Numbers.TryDecimal(b, out var y) => Decimals(name, x, y),
                _ => throw scope.Error(position, $"'{name}' does not work on {TypeNames.Of(left)} and {TypeNames.Of(right)}.{PlainQuantities.Obstacle(left, right)}"),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string Joined(string x, string y, ref Scope scope, int position)
    {
        scope.MakeText(position, (long)x.Length + y.Length);
        return x + y;
    }

    private static object? Integers(string name, int x, int y) => name switch
    {
        "+" => Boxes.Of(checked(x + y)),
        "-" => Boxes.Of(checked(x - y)),
        "*" => Boxes.Of(checked(x * y)),
        "/" => y == 0 ? null : (decimal)x / y,
        "div" => y == 0 ? null : Boxes.Of(checked(x / y)),
        _ => y == 0 ? null : Boxes.Of(y == -1 ? 0 : x % y),
    };

    private static object? Longs(string name, long x, long y) => name switch
    {
        "+" => (object)checked(x + y),
        "-" => (object)checked(x - y),
        "*" => (object)checked(x * y),
        "/" => y == 0 ? null : (decimal)x / y,
        "div" => y == 0 ? null : checked(x / y),
        _ => y == 0 ? null : y == -1 ? 0L : x % y,
    };

    private static object? Decimals(string name, decimal x, decimal y)
    {
        switch (name)
        {
            case "+":
                return x + y;
            case "-":
                return x - y;
            case "*":
                return x * y;
        }

        if (y == 0)
        {
            return null;
        }

        return name switch
        {
            "/" => x / y,
            "div" => decimal.Truncate(x / y) is var whole && whole is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)whole) : whole,
            _ => x % y,
        };
    }

    private static QuantityValue? Quantities(string name, QuantityValue x, QuantityValue y) => name switch
    {
        "+" => x.Add(y),
        "-" => x.Subtract(y),
        "*" => x.Multiply(y),
        "/" => x.Divide(y),
        _ => null,
    };

    private static object? Mismatch(string name, object left, object right, ref Scope scope, int position) =>
        name is "div" or "mod" ? throw scope.Error(position, $"'{name}' does not work on {TypeNames.Of(left)} and {TypeNames.Of(right)}.") : null;

    private static PartialDateTime? Moved(PartialDateTime value, QuantityValue amount, bool back, ref Scope scope, int position)
    {
        CheckDuration(amount, ref scope, position);
        return value.Add(back ? -amount.Value : amount.Value, amount.Unit);
    }

    private static PartialTime? Moved(PartialTime value, QuantityValue amount, bool back, ref Scope scope, int position)
    {
        CheckDuration(amount, ref scope, position);
        return value.Add(back ? -amount.Value : amount.Value, amount.Unit);
    }

    private static void CheckDuration(QuantityValue amount, ref Scope scope, int position)
    {
        if (!CalendarDuration.TryParseUnit(amount.Unit, out _))
        {
            throw scope.Error(position, "A date or time moves by years, months, weeks, days, hours, minutes, seconds or milliseconds; UCUM's 'a' and 'mo' are mean lengths and can't be used.");
        }
    }
}
