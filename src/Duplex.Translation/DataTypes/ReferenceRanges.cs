using System.Text.RegularExpressions;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>OBX-7: the text as written, and the limits where it is a plain range.</summary>
internal static partial class ReferenceRanges
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
        if (Between().Match(text) is { Success: true } between)
        {
            range.Low = Limit(between.Groups[1].Value, field, "low");
            range.High = Limit(between.Groups[2].Value, field, "high");
        }
        else if (Beyond().Match(text) is { Success: true } beyond)
        {
            // Whether the limit itself is within says the text: a limit in FHIR has no comparison sign.
            bool isLow = beyond.Groups[1].Value[0] == '>';
            Quantity? limit = Limit(beyond.Groups[2].Value, field, isLow ? "low" : "high");
            range.Low = isLow ? limit : null;
            range.High = isLow ? null : limit;
        }

        return range;
    }

    private static Quantity? Limit(string digits, in Source field, string element) =>
        NmToDecimal.Read(digits) is { } value ? ObservationValue.Unit(field.Segment, field.Context, element).Of(value) : null;

    [GeneratedRegex(@"\A(-?[0-9]*\.?[0-9]+)\s*-\s*(-?[0-9]*\.?[0-9]+)\z")]
    private static partial Regex Between();

    [GeneratedRegex(@"\A(<=?|>=?)\s*(-?[0-9]*\.?[0-9]+)\z")]
    private static partial Regex Beyond();
}
