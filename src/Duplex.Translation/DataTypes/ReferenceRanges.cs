using System.Text.RegularExpressions;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>OBX-7: the text as written, and the limits where it is a plain range.</summary>
internal static partial class ReferenceRanges
{
    public static List<ObservationReferenceRange> Read(PlacedSegment obx, TranslationContext context) =>
        obx[7].ReadRepetitions((range, _) => Read(range, obx, context));

    private static ObservationReferenceRange? Read(Hl7Repetition field, PlacedSegment obx, TranslationContext context)
    {
        if (field.Value.Trimmed() is not { } text)
        {
            return null;
        }

        ObservationReferenceRange range = new() { Text = text };
        if (Between().Match(text) is { Success: true } between)
        {
            range.Low = Limit(between.Groups[1].Value, obx, context);
            range.High = Limit(between.Groups[2].Value, obx, context);
        }
        else if (Beyond().Match(text) is { Success: true } beyond)
        {
            // Whether the limit itself is within says the text: a limit in FHIR has no comparison sign.
            Quantity? limit = Limit(beyond.Groups[2].Value, obx, context);
            range.Low = beyond.Groups[1].Value[0] == '>' ? limit : null;
            range.High = beyond.Groups[1].Value[0] == '<' ? limit : null;
        }

        return range;
    }

    private static Quantity? Limit(string digits, PlacedSegment obx, TranslationContext context) =>
        NmToDecimal.Read(digits) is { } value ? ObservationValue.Unit(obx, context).Of(value) : null;

    [GeneratedRegex(@"\A(-?[0-9]*\.?[0-9]+)\s*-\s*(-?[0-9]*\.?[0-9]+)\z")]
    private static partial Regex Between();

    [GeneratedRegex(@"\A(<=?|>=?)\s*(-?[0-9]*\.?[0-9]+)\z")]
    private static partial Regex Beyond();
}
