using System.Globalization;
using System.Text.RegularExpressions;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>OBX-5, read as OBX-2 says. What is not of that type is kept as the text that it is, with a warning.</summary>
internal static partial class ObservationValue
{
    /// <summary>TX and FT: texts whose lines may be spread over several OBX.</summary>
    public static bool IsText(string? valueType) => valueType is "TX" or "FT";

    /// <summary>ED and RP: documents, which belong to the report.</summary>
    public static bool IsDocument(string? valueType) => valueType is "ED" or "RP";

    /// <summary>OBX-2 in capitals; null where it is empty.</summary>
    public static string? TypeOf(PlacedSegment obx) => obx[2].Component(1).Trimmed()?.ToUpperInvariant();

    /// <summary>Null where the repetition is empty.</summary>
    public static DataType? Read(in Source value, string? valueType)
    {
        if (value.Value.Trimmed() is not { } text)
        {
            return null;
        }

        PlacedSegment obx = value.Segment;
        TranslationContext context = value.Context;
        if (valueType is not ("CWE" or "CE" or "CNE" or "CF" or "IS" or "ID" or "NR" or "SN" or "NM" or "NA" or "MA"))
        {
            value.Used();
        }

        switch (valueType)
        {
            case "ST" or "TX" or "FT":
                return new FhirString(value.Value.Untrimmed()!.TrimEnd());
            case "NM":
                return ReadNumber(value, text, obx, context);
            case "SN":
                return SnToValue.Read(value) ?? Kept(value, text, obx, context);
            case "CWE" or "CE" or "CNE" or "CF" or "IS" or "ID":
                return CweToCodeableConcept.Read(value) is { } concept ? concept : Kept(value, text, obx, context);
            case "DT" or "DTM" or "TS":
                return value.PeekDateTime() is { } time ? new FhirDateTime(time) : Kept(value, text, obx, context);
            case "TM":
                return ReadTime(text) is { } clock ? new FhirTime(clock) : Kept(value, text, obx, context);
            case "DR":
                return PeriodReading.Read(value[1], value[2], "") is { } period ? period : Kept(value, text, obx, context);
            case "NR":
                return ReadRange(value, obx, context) is { } range ? range : Kept(value, text, obx, context);
            case "CQ" when NmToDecimal.Read(value[1].Peek()) is not null:
                return CqToQuantity.Read(value);
            case "NA" or "MA":
                return NaToSampledData.Read(value) is { } array ? array : Kept(value, text, obx, context);
            case "SI" when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number):
                return new FhirInteger(number);
            case "VR":
                return new FhirString(string.Join('-', new[] { value[1].Peek(), value[2].Peek() }.Where(part => part is not null)));
            default:
                context.WarnOnce(
                    $"OBX-2 {valueType}",
                    obx.Place(2),
                    valueType is null
                        ? "OBX-2 is empty, so the value is kept as a text; right would be its data type."
                        : "OBX-2 names no data type that has a value of its own in FHIR, so the value is kept as a text as it stands.");
                return new FhirString(text);
        }
    }

    /// <summary>OBX-6, the unit of a quantity within the value.</summary>
    /// <param name="element">The quantity below the element that is being filled, such as <c>low</c>; empty where that is the quantity itself.</param>
    public static MeasureUnit Unit(PlacedSegment obx, TranslationContext context, string element = "") =>
        context.Coverage is null ? context.UnitAt(obx[6].Value, obx) : obx.Read(6, element, context, MeasureUnit.Read) ?? MeasureUnit.None;

    /// <summary>OBX-6 as part of a text that holds the value.</summary>
    public static string? UnitText(PlacedSegment obx, TranslationContext context) => obx.Read(6, "", context, MeasureUnit.ReadText);

    private static DataType ReadNumber(in Source value, string text, PlacedSegment obx, TranslationContext context)
    {
        if (NmToDecimal.Read(text) is { } number)
        {
            value.Used("value");
            return Unit(obx, context).Of(number);
        }

        if (NmToDecimal.ReadCompared(text) is { } compared)
        {
            value.Used("value");
            context.Warn(obx.Place(5), "OBX-5 has a comparison sign, which a value of type NM cannot have; it is taken as such. Right would be type SN.");
            return Unit(obx, context).Of(compared.Value, compared.Comparator);
        }

        // The unit would be lost with the number: the text says both.
        value.Used();
        context.Warn(obx.Place(5), "OBX-5 is no number although OBX-2 is NM, so it is kept as a text; right would be digits with one point at most.");
        return new FhirString(UnitText(obx, context) is { } unit ? $"{text} {unit}" : text);
    }

    private static Fhir.Model.Range? ReadRange(in Source value, PlacedSegment obx, TranslationContext context)
    {
        FhirDecimal? low = NmToDecimal.Read(value[1].Peek());
        FhirDecimal? high = NmToDecimal.Read(value[2].Peek());
        bool readable = (low is not null || value[1].Peek() is null) && (high is not null || value[2].Peek() is null);
        if (!readable)
        {
            value.Used();
            return null;
        }

        value[1].Used("low.value");
        value[2].Used("high.value");
        return low is not null || high is not null
            ? new Fhir.Model.Range { Low = low is null ? null : Unit(obx, context, "low").Of(low), High = high is null ? null : Unit(obx, context, "high").Of(high) }
            : null;
    }

    private static FhirString Kept(in Source value, string text, PlacedSegment obx, TranslationContext context)
    {
        value.Used();
        context.Warn(obx.Place(5), "OBX-5 is not of the type that OBX-2 names, so it is kept as a text as it stands.");
        return new FhirString(text);
    }

    /// <summary>TM: <c>HH[MM[SS[.SSSS]]]</c>. FHIR has no zone in a time, so one with a zone is no time.</summary>
    private static string? ReadTime(string text) => Clock().Match(text) is { Success: true } match
        ? $"{match.Groups[1].Value}:{match.Groups[2].Value.PadLeft(2, '0')}:{match.Groups[3].Value.PadLeft(2, '0')}{match.Groups[4].Value}"
        : null;

    [GeneratedRegex(@"\A([01][0-9]|2[0-3])(?:([0-5][0-9])(?:([0-5][0-9])(\.[0-9]{1,4})?)?)?\z")]
    private static partial Regex Clock();
}
