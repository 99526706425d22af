using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.6: functions that look at text. Positions are 0-based and count characters of Unicode.</summary>
internal static class TextFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("length", 0, 0, "Integer", static (FhirPathItems input, CallNode call, ref Scope scope) =>
            call.Subject(input, ref scope) is { } text ? FhirPathItems.Of(CodePoints.Count(text)) : default) { TakesText = true },
        With("indexOf", "Integer", static (text, other) => Place(text, text.IndexOf(other, StringComparison.Ordinal))),
        With("lastIndexOf", "Integer", static (text, other) => Place(text, text.LastIndexOf(other, StringComparison.Ordinal))),
        With("startsWith", "Boolean", static (text, other) => Boxes.Of(text.StartsWith(other, StringComparison.Ordinal))),
        With("endsWith", "Boolean", static (text, other) => Boxes.Of(text.EndsWith(other, StringComparison.Ordinal))),
        With("contains", "Boolean", static (text, other) => Boxes.Of(text.Contains(other, StringComparison.Ordinal))),
        new("substring", 1, 2, "String", Substring) { TakesText = true },
    ];

    private static FunctionDefinition With(string name, string result, Func<string, string, object> body) =>
        new(name, 1, 1, result, (FhirPathItems input, CallNode call, ref Scope scope) =>
        {
            if (call.Subject(input, ref scope) is not { } text || call.Text(0, ref scope) is not { } other)
            {
                return default;
            }

            scope.ChargeText(call.Position, text.Length);
            return FhirPathItems.One(body(text, other));
        }) { TakesText = true };

    private static object Place(string text, int index) => Boxes.Of(index <= 0 ? index : CodePoints.Count(text.AsSpan(0, index)));

    private static FhirPathItems Substring(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text || call.Integer(0, ref scope) is not { } start || (uint)start >= (uint)text.Length)
        {
            return default;
        }

        var wanted = (call.Has(1) ? call.Integer(1, ref scope) : null) ?? int.MaxValue;
        var length = Math.Clamp(wanted, 0, text.Length - start);
        if (!CodePoints.IsPlain(text))
        {
            scope.ChargeText(call.Position, text.Length);
            start = CodePoints.Skip(text, 0, start);
            length = CodePoints.Skip(text, start, wanted) - start;
            if (start == text.Length)
            {
                return default;
            }
        }

        scope.MakeText(call.Position, length);
        return FhirPathItems.One(text.Substring(start, length));
    }
}
