using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary><c>sum</c>, <c>min</c>, <c>max</c> and <c>avg</c> of FHIRPath 3.0: short for <c>aggregate()</c> (section 7.1).</summary>
internal static class AggregateFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("sum", 0, 0, "in1", static (FhirPathItems input, CallNode call, ref Scope scope) =>
            input.Count == 0 ? FhirPathItems.Of(0) : FhirPathItems.OneOrNone(Sum(input, call, ref scope))),
        new("avg", 0, 0, "?", static (FhirPathItems input, CallNode call, ref Scope scope) =>
            input.Count > 0 && Sum(input, call, ref scope) is { } sum ? FhirPathItems.OneOrNone(Arithmetic.Compute("/", sum, Boxes.Of(input.Count), ref scope, call.Position)) : default),
        new("min", 0, 0, "in1", static (FhirPathItems input, CallNode call, ref Scope scope) => Extreme(input, -1, call, ref scope)),
        new("max", 0, 0, "in1", static (FhirPathItems input, CallNode call, ref Scope scope) => Extreme(input, 1, call, ref scope)),
    ];

    private static object? Sum(FhirPathItems input, CallNode call, ref Scope scope)
    {
        scope.Charge(call.Position, input.Count);
        var sum = Number(input.Raw(0), call, ref scope);
        for (var i = 1; i < input.Count && sum is not null; i++)
        {
            sum = Number(input.Raw(i), call, ref scope) is { } next ? Arithmetic.Compute("+", sum, next, ref scope, call.Position) : null;
        }

        return sum;
    }

    private static object? Number(object raw, CallNode call, ref Scope scope) => SystemValues.Computable(raw, ref scope, call.Position) switch
    {
        null when raw is Model.PrimitiveType or Model.Quantity => null,
        var value when Numbers.TryQuantity(value, out _) => value,
        _ => throw call.WrongType(raw, "numbers or quantities", ref scope),
    };

    // Empty where two items have an order that can't be told, as with '<'.
    private static FhirPathItems Extreme(FhirPathItems input, int sign, CallNode call, ref Scope scope)
    {
        if (input.Count == 0)
        {
            return default;
        }

        scope.Charge(call.Position, input.Count);
        var best = input.Raw(0);
        for (var i = 1; i < input.Count; i++)
        {
            if (ItemOrder.Compare(input.Raw(i), best, ref scope, call.Position) is not { } order)
            {
                return default;
            }

            best = order * sign > 0 ? input.Raw(i) : best;
        }

        return FhirPathItems.One(best);
    }
}
