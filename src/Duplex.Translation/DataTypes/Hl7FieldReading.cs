using System.Buffers;
using System.Text.RegularExpressions;
using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>How fields are read for FHIR: blanks around a value say nothing, and an empty value is no value.</summary>
internal static partial class Hl7FieldReading
{
    /// <summary>The trimmed text; null where there is none.</summary>
    public static string? Trimmed(this Hl7Value value) =>
        value.IsPresent && Clean(value.ToString()).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>
    /// The text with the blanks that stand around it, which in a report are its layout, and with its formatting commands as line breaks
    /// and blanks; null where nothing but blanks is there.
    /// </summary>
    public static string? Untrimmed(this Hl7Value value) =>
        value.IsPresent && Clean(value.ToText()) is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>A code as FHIR writes one: single blanks inside.</summary>
    public static string? Code(this Hl7Component component) =>
        component[1].Trimmed() is { } text ? AsCode(text) : null;

    /// <summary>Single blanks inside, as FHIR wants a code.</summary>
    public static string AsCode(string text) => text.AsSpan().ContainsAny(' ', '\t', '\n') ? Blanks().Replace(text, " ") : text;

    /// <summary>A component's first subcomponent, trimmed.</summary>
    public static string? Trimmed(this Hl7Component component) => component[1].Trimmed();

    /// <summary>True where the whole field says <c>""</c>: what is stored is to be deleted.</summary>
    public static bool IsNull(this Hl7Field field) => field.Presence == Hl7Presence.Null;

    /// <summary>Control characters, which a FHIR text cannot hold, are marked as unreadable.</summary>
    internal static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Forbidden))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, source) =>
            source.AsSpan().ReplaceAny(target, Forbidden, '\uFFFD'));
    }

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Where(code => code is not ('\t' or '\n' or '\r')), '\u007F']);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
