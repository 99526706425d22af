using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.6: functions that look at text. Positions are 0-based.</summary>
internal static class TextFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        Of("length", "Integer", static text => Boxes.Of(text.Length)),
        With("indexOf", "Integer", static (text, other) => Boxes.Of(text.IndexOf(other, StringComparison.Ordinal))),
        With("lastIndexOf", "Integer", static (text, other) => Boxes.Of(text.LastIndexOf(other, StringComparison.Ordinal))),
        With("startsWith", "Boolean", static (text, other) => Boxes.Of(text.StartsWith(other, StringComparison.Ordinal))),
        With("endsWith", "Boolean", static (text, other) => Boxes.Of(text.EndsWith(other, StringComparison.Ordinal))),
        With("contains", "Boolean", static (text, other) => Boxes.Of(text.Contains(other, StringComparison.Ordinal))),
        new("substring", 1, 2, "String", Substring) { TakesText = true },
    ];

    internal static FunctionDefinition Of(string name, string result, Func<string, object?> body) =>
        new(name, 0, 0, result, (FhirPathItems input, CallNode call, ref Scope scope) =>
            call.Subject(input, ref scope) is { } text ? FhirPathItems.OneOrNone(body(text)) : default) { TakesText = true };

    internal static FunctionDefinition With(string name, string result, Func<string, string, object?> body) =>
        new(name, 1, 1, result, (FhirPathItems input, CallNode call, ref Scope scope) =>
            call.Subject(input, ref scope) is { } text && call.Text(0, ref scope) is { } other ? FhirPathItems.OneOrNone(body(text, other)) : default) { TakesText = true };

    private static FhirPathItems Substring(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text || call.Integer(0, ref scope) is not { } start || (uint)start >= (uint)text.Length)
        {
            return default;
        }

        var length = call.Has(1) ? call.Integer(1, ref scope) : null;
        return FhirPathItems.One(length is { } known ? text.Substring(start, Math.Clamp(known, 0, text.Length - start)) : text[start..]);
    }
}
