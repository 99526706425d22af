using System.Text;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.6: functions that make other text.</summary>
internal static class TextEditFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        TextFunctions.Of("upper", "String", static text => text.ToUpperInvariant()),
        TextFunctions.Of("lower", "String", static text => text.ToLowerInvariant()),
        TextFunctions.Of("trim", "String", static text => text.Trim()),
        new("replace", 2, 2, "String", Replace) { TakesText = true },
        new("toChars", 0, 0, "String", Characters) { TakesText = true },
        new("split", 1, 1, "String", Split) { TakesText = true },
        new("join", 0, 1, "String", Join) { NeedsOrder = true },
    ];

    private static FhirPathItems Replace(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text || call.Text(0, ref scope) is not { } pattern || call.Text(1, ref scope) is not { } substitution)
        {
            return default;
        }

        scope.CheckLength(call.Position, text.Length + ((long)substitution.Length * (pattern.Length == 0 ? text.Length + 1 : text.Length / pattern.Length)));
        if (pattern.Length > 0)
        {
            return FhirPathItems.One(text.Replace(pattern, substitution, StringComparison.Ordinal));
        }

        // An empty pattern is found around every character.
        var result = new StringBuilder(substitution);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.ToString()).Append(substitution);
        }

        return FhirPathItems.One(result.ToString());
    }

    private static FhirPathItems Characters(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text)
        {
            return default;
        }

        scope.Charge(call.Position, text.Length);
        var builder = default(ItemBuilder);
        foreach (var rune in text.EnumerateRunes())
        {
            builder.Add(rune.ToString());
        }

        return builder.ToItems();
    }

    private static FhirPathItems Split(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text || call.Text(0, ref scope) is not { } separator)
        {
            return default;
        }

        if (separator.Length == 0)
        {
            return Characters(input, call, ref scope);
        }

        scope.Charge(call.Position, text.Length);
        var builder = default(ItemBuilder);
        foreach (var part in text.Split(separator))
        {
            builder.Add(part);
        }

        return builder.ToItems();
    }

    private static FhirPathItems Join(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (input.Count == 0)
        {
            return default;
        }

        var separator = call.Has(0) ? call.Text(0, ref scope) ?? "" : "";
        var result = new StringBuilder();
        for (var i = 0; i < input.Count; i++)
        {
            var raw = input.Raw(i);
            var text = SystemValues.StringOf(raw) ?? (SystemValues.Of(raw) is null && raw is Model.PrimitiveType ? "" : throw call.WrongType(raw, "Strings", ref scope));
            result.Append(i > 0 ? separator : "").Append(text);
            scope.CheckLength(call.Position, result.Length);
        }

        return FhirPathItems.One(result.ToString());
    }
}
