using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.7. What has no real or no representable result is empty.</summary>
internal static class MathFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("abs", 0, 0, "in1", Absolute),
        Whole("ceiling", decimal.Ceiling),
        Whole("floor", decimal.Floor),
        Whole("truncate", decimal.Truncate),
        Real("exp", Math.Exp),
        Real("ln", Math.Log),
        Real("sqrt", Math.Sqrt),
        new("log", 1, 1, "Decimal", static (FhirPathItems input, CallNode call, ref Scope scope) => Binary(input, call, Math.Log, ref scope)),
        new("power", 1, 1, "Decimal", Power),
        new("round", 0, 1, "Decimal", Round),
    ];

    private static FunctionDefinition Whole(string name, Func<decimal, decimal> body) =>
        new(name, 0, 0, "Integer", (FhirPathItems input, CallNode call, ref Scope scope) => Value(input, call, ref scope) switch
        {
            null => default,
            int or long => input.Count == 1 ? FhirPathItems.OneOrNone(SystemValues.Of(input.Single)) : default,
            QuantityValue quantity => FhirPathItems.One(quantity.WithValue(body(quantity.Value))),
            decimal number => FhirPathItems.One(body(number) is var whole && whole is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)whole) : whole),
            _ => throw call.WrongType(input.Single, "a number", ref scope),
        });

    private static FunctionDefinition Real(string name, Func<double, double> body) =>
        new(name, 0, 0, "Decimal", (FhirPathItems input, CallNode call, ref Scope scope) =>
            Number(input, call, ref scope) is { } number ? Result(body((double)number)) : default);

    private static object? Value(FhirPathItems input, CallNode call, ref Scope scope) =>
        call.Only(input, ref scope) is { } raw ? SystemValues.Computable(raw, ref scope, call.Position) ?? (raw is Model.PrimitiveType ? null : throw call.WrongType(raw, "a number", ref scope)) : null;

    private static decimal? Number(FhirPathItems input, CallNode call, ref Scope scope) =>
        Value(input, call, ref scope) is not { } value ? null
        : Numbers.TryDecimal(value, out var number) ? number
        : throw call.WrongType(input.Single, "a number", ref scope);

    private static FhirPathItems Result(double value) =>
        double.IsFinite(value) && Math.Abs(value) < 7.9e28 ? FhirPathItems.One((decimal)value) : default;

    private static FhirPathItems Binary(FhirPathItems input, CallNode call, Func<double, double, double> body, ref Scope scope)
    {
        var argument = Number(call.Argument(0, ref scope), call, ref scope);
        return Number(input, call, ref scope) is { } number && argument is { } other ? Result(body((double)number, (double)other)) : default;
    }

    private static FhirPathItems Absolute(FhirPathItems input, CallNode call, ref Scope scope) => Value(input, call, ref scope) switch
    {
        null or int.MinValue or long.MinValue => default,
        int value => FhirPathItems.Of(Math.Abs(value)),
        long value => FhirPathItems.One(Math.Abs(value)),
        decimal value => FhirPathItems.One(Math.Abs(value)),
        QuantityValue value => FhirPathItems.One(value.WithValue(Math.Abs(value.Value))),
        _ => throw call.WrongType(input.Single, "a number or a quantity", ref scope),
    };

    private static FhirPathItems Power(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var exponent = Value(call.Argument(0, ref scope), call, ref scope);
        if (Value(input, call, ref scope) is int b && exponent is int and >= 0 and var e)
        {
            var whole = Math.Pow(b, e);
            return Math.Abs(whole) <= int.MaxValue ? FhirPathItems.Of((int)whole) : Result(whole);
        }

        return Binary(input, call, Math.Pow, ref scope);
    }

    private static FhirPathItems Round(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var digits = call.Has(0) ? call.Integer(0, ref scope) ?? 0 : 0;
        if (digits < 0)
        {
            throw scope.Error(call.Arguments[0].Position, "The number of digits of round() is 0 or more.");
        }

        return Value(input, call, ref scope) switch
        {
            null => default,
            QuantityValue quantity => FhirPathItems.One(quantity.WithValue(Rounded(quantity.Value, digits))),
            var value when Numbers.TryDecimal(value, out var number) => FhirPathItems.One(Rounded(number, digits)),
            _ => throw call.WrongType(input.Single, "a number", ref scope),
        };
    }

    private static decimal Rounded(decimal value, int digits) => decimal.Round(value, Math.Min(digits, 28), MidpointRounding.AwayFromZero);
}
