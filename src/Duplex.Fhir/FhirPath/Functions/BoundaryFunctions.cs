using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>What a value's precision leaves open: <c>lowBoundary</c>, <c>highBoundary</c>, <c>precision</c> (FHIRPath 3.0, section 5.9).</summary>
internal static class BoundaryFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("lowBoundary", 0, 1, "in1", static (FhirPathItems input, CallNode call, ref Scope scope) => Boundary(input, call, false, ref scope)),
        new("highBoundary", 0, 1, "in1", static (FhirPathItems input, CallNode call, ref Scope scope) => Boundary(input, call, true, ref scope)),
        new("precision", 0, 0, "Integer", Precision),
    ];

    private static FhirPathItems Boundary(FhirPathItems input, CallNode call, bool high, ref Scope scope)
    {
        if (call.Only(input, ref scope) is not { } raw)
        {
            return default;
        }

        var digits = call.Has(0) ? call.Integer(0, ref scope) : null;
        return FhirPathItems.OneOrNone(SystemValues.Computable(raw, ref scope, call.Position) switch
        {
            int value => Decimal(value, digits, high),
            long value => Decimal(value, digits, high),
            decimal value => Decimal(value, digits, high),
            QuantityValue value => high ? value.HighBoundary(digits ?? DecimalPrecision.DefaultBoundaryDigits) : value.LowBoundary(digits ?? DecimalPrecision.DefaultBoundaryDigits),
            PartialDateTime value when digits is { } known => high ? value.HighBoundary(known) : value.LowBoundary(known),
            PartialDateTime value => high ? value.HighBoundary() : value.LowBoundary(),
            PartialTime value => high ? value.HighBoundary(digits ?? 9) : value.LowBoundary(digits ?? 9),
            null when raw is Model.PrimitiveType or Model.Quantity => null,
            _ => throw call.WrongType(raw, "a number, a quantity, a date or a time", ref scope),
        });
    }

    private static decimal? Decimal(decimal value, int? digits, bool high) =>
        high ? DecimalPrecision.HighBoundary(value, digits ?? DecimalPrecision.DefaultBoundaryDigits) : DecimalPrecision.LowBoundary(value, digits ?? DecimalPrecision.DefaultBoundaryDigits);

    private static FhirPathItems Precision(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Only(input, ref scope) is not { } raw)
        {
            return default;
        }

        return SystemValues.Computable(raw, ref scope, call.Position) switch
        {
            int or long => FhirPathItems.Of(0),
            decimal value => FhirPathItems.Of(DecimalPrecision.Digits(value)),
            QuantityValue value => FhirPathItems.Of(DecimalPrecision.Digits(value.Value)),
            PartialDateTime value => FhirPathItems.Of(value.Digits),
            PartialTime value => FhirPathItems.Of(value.Digits),
            null when raw is Model.PrimitiveType => default,
            _ => throw call.WrongType(raw, "a number, a date or a time", ref scope),
        };
    }
}
