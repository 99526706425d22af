using System.Text;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.6: functions that make other text.</summary>
internal static class TextEditFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        Of("upper", static text => text.ToUpperInvariant()),
        Of("lower", static text => text.ToLowerInvariant()),
        Of("trim", static text => text.Trim()),
        new("replace", 2, 2, "String", Replace) { TakesText = true },
        new("toChars", 0, 0, "String", Characters) { TakesText = true },
        new("split", 1, 1, "String", Split) { TakesText = true },
        new("join", 0, 1, "String", Join) { NeedsOrder = true },
    ];

    private static FunctionDefinition Of(string name, Func<string, string> body) =>
        new(name, 0, 0, "String", (FhirPathItems input, CallNode call, ref Scope scope) =>
        {
            if (call.Subject(input, ref scope) is not { } text)
            {
                return default;
            }

            scope.MakeText(call.Position, text.Length);
            return FhirPathItems.One(body(text));
        }) { TakesText = true };

    private static FhirPathItems Replace(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text || call.Text(0, ref scope) is not { } pattern || call.Text(1, ref scope) is not { } substitution)
        {
            return default;
        }

        scope.ChargeText(call.Position, text.Length);
        var found = pattern.Length == 0 ? text.Length + 1 : text.AsSpan().Count(pattern);
        scope.MakeText(call.Position, text.Length + (found * ((long)substitution.Length - pattern.Length)));
        if (pattern.Length > 0)
        {
            return FhirPathItems.One(text.Replace(pattern, substitution, StringComparison.Ordinal));
        }

        // An empty pattern is found around every character.
        var result = new StringBuilder(substitution, substitution.Length + text.Length);
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = char.IsSurrogatePair(text, i) ? 2 : 1;
            result.Append(text, i, length).Append(substitution);
        }

        return FhirPathItems.One(result.ToString());
    }

    private static FhirPathItems Characters(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Subject(input, ref scope) is not { } text)
        {
            return default;
        }

        scope.Keep(call.Position, text.Length, Scope.ValueBytes);
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

        scope.MakeText(call.Position, text.Length);
        scope.Keep(call.Position, text.AsSpan().Count(separator) + 1, Scope.ValueBytes);
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
        scope.Keep(call.Position, input.Count, Scope.PlaceBytes);
        var parts = new string[input.Count];
        var (count, length) = (0, 0L);
        for (var i = 0; i < input.Count; i++)
        {
            var raw = input.Raw(i);
            if (SystemValues.StringOf(raw) is { } part)
            {
                parts[count++] = part;
                length += part.Length + separator.Length;
            }
            else if (raw is not Model.PrimitiveType { HasValue: false })
            {
                throw call.WrongType(raw, "Strings", ref scope);
            }
        }

        // Items without a value, which hold an id or extensions alone, have no text and no place in it.
        if (count == 0)
        {
            return default;
        }

        scope.MakeText(call.Position, length - separator.Length);
        return FhirPathItems.One(string.Join(separator, parts, 0, count));
    }
}
