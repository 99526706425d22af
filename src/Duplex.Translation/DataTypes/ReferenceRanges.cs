using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>OBX-7: the text as written, and the limits where it is a plain range.</summary>
internal static class ReferenceRanges
{
    /// <param name="element">What is filled: of an observation, or of each of its components.</param>
    public static List<ObservationReferenceRange> Read(PlacedSegment obx, TranslationContext context, string element = "referenceRange") =>
        obx.ReadAll(7, element, context, static (in Source range) => Read(range));

    private static ObservationReferenceRange? Read(in Source field)
    {
        if (field.Whole("text")?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        ObservationReferenceRange range = new() { Text = text };
        if (NumberAt(text, 0) is > 0 and var low && AfterBlanks(text, low) is var dash && dash < text.Length && text[dash] == '-'
            && AfterBlanks(text, dash + 1) is var second && EndsWithNumber(text, second))
        {
            range.Low = Limit(text[..low], field, "low");
            range.High = Limit(text[second..], field, "high");
        }
        else if (text[0] is '<' or '>' && AfterBlanks(text, text.StartsWith(">=", StringComparison.Ordinal) || text.StartsWith("<=", StringComparison.Ordinal) ? 2 : 1) is var only && EndsWithNumber(text, only))
        {
            // Whether the limit itself is within says the text: a limit in FHIR has no comparison sign.
            bool isLow = text[0] == '>';
            Quantity? limit = Limit(text[only..], field, isLow ? "low" : "high");
            range.Low = isLow ? limit : null;
            range.High = isLow ? null : limit;
        }

        return range;
    }

    private static Quantity? Limit(string digits, in Source field, string element) =>
        NmToDecimal.Read(digits) is { } value ? ObservationValue.Unit(field.Segment, field.Context, element).Of(value) : null;

    /// <summary>The end of the number that starts here (a sign, digits, a point and digits); the start where none does.</summary>
    private static int NumberAt(string text, int start)
    {
        int at = start < text.Length && text[start] == '-' ? start + 1 : start;
        int digits = at;
        at = AfterDigits(text, at);
        bool hasDigits = at > digits;
        if (at < text.Length && text[at] == '.' && AfterDigits(text, at + 1) is var end && end > at + 1)
        {
            return end;
        }

        return hasDigits ? at : start;
    }

    private static bool EndsWithNumber(string text, int start) => start < text.Length && NumberAt(text, start) == text.Length;

    private static int AfterDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
