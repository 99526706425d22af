using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.5.6; <c>comparable()</c> of FHIR.</summary>
internal static class QuantityFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("toQuantity", 0, 1, "Quantity", static (FhirPathItems input, CallNode call, ref Scope scope) => ToQuantity(input, call, ref scope)),
        new("convertsToQuantity", 0, 1, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => input.Count == 0 ? default : FhirPathItems.Of(Convert(input, call, ref scope) is not null)),
        new("comparable", 1, 1, "Boolean", Comparable),
    ];

    private static FhirPathItems ToQuantity(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (Convert(input, call, ref scope) is { } value)
        {
            return FhirPathItems.One(value);
        }

        SystemValues.CheckRange(input.Count == 1 ? input.Single : null, ref scope, call.Position);
        return default;
    }

    private static QuantityValue? Convert(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Only(input, ref scope) is not { } raw)
        {
            return null;
        }

        QuantityValue? value = SystemValues.Of(raw) switch
        {
            bool flag => new QuantityValue(flag ? 1.0m : 0.0m, "1"),
            string text => QuantityValue.TryParse(text.AsSpan().Trim(), out var parsed) ? parsed : null,
            var other => Numbers.TryQuantity(other, out var quantity) ? quantity : null,
        };
        if (value is not { } found || !call.Has(0))
        {
            return value;
        }

        return call.Text(0, ref scope) is { } unit && found.TryConvert(unit, out var converted) ? converted : null;
    }

    private static FhirPathItems Comparable(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var argument = call.Argument(0, ref scope);
        if (call.Only(input, ref scope) is not { } raw || argument.Count == 0)
        {
            return default;
        }

        return Numbers.TryQuantity(SystemValues.Computable(raw, ref scope, call.Position), out var left) && Numbers.TryQuantity(SystemValues.Computable(Singletons.Only(argument, ref scope, call.Position, "comparable()"), ref scope, call.Position), out var right)
            ? FhirPathItems.Of(left.Unit == right.Unit || Ucum.AreComparable(left.UcumUnit, right.UcumUnit))
            : FhirPathItems.False;
    }
}
