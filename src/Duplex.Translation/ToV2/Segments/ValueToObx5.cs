using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>A value of any type to OBX-2, OBX-5 and OBX-6.</summary>
internal static class ValueToObx5
{
    private const int LongestString = 199;

    /// <summary>OBX-2; null where there is no value.</summary>
    public static string? TypeOf(DataType? value, V2Draft draft) => value switch
    {
        null => null,
        Quantity { Comparator.Value: not null } or Fhir.Model.Range or Ratio => "SN",
        Quantity or FhirInteger => "NM",
        CodeableConcept or FhirBoolean => draft.Options.HasTimingSegments ? "CWE" : "CE",
        FhirString text => text.Value?.Contains('\n') == true ? "FT" : text.Value?.Length > LongestString ? "TX" : "ST",
        FhirTime => "TM",
        FhirDateTime time => time.Value?.Length == 10 ? "DT" : draft.Options.HasDtm ? "DTM" : "TS",
        Period => "DR",
        _ => null,
    };

    /// <summary>OBX-5 and OBX-6.</summary>
    public static void Write(V2Draft draft, DataType? value)
    {
        V2Writer to = draft.To.Field(5);
        switch (value)
        {
            case Quantity { Comparator.Value: { } sign } quantity:
                to.Part(1).From(quantity.Comparator, sign).Part(2).From(quantity.Value, NumberOf(quantity.Value));
                WriteUnit(draft, quantity);
                break;
            case Quantity quantity:
                to.From(quantity.Value, NumberOf(quantity.Value));
                WriteUnit(draft, quantity);
                break;
            case Fhir.Model.Range range:
                WriteRange(draft, range);
                break;
            case Ratio ratio:
                to.Part(1).From(ratio.Numerator?.Comparator, ratio.Numerator?.Comparator?.Value)
                    .Part(2).From(ratio.Numerator?.Value, NumberOf(ratio.Numerator?.Value))
                    .Part(3, ":")
                    .Part(4).From(ratio.Denominator?.Value, NumberOf(ratio.Denominator?.Value));
                WriteUnit(draft, ratio.Numerator);
                break;
            case CodeableConcept concept:
                ConceptToCwe.Write(draft, concept);
                break;
            case FhirBoolean yes:
                to.Part(1).From(yes, yes.Value == true ? "Y" : "N").Part(2, yes.Value == true ? "Yes" : "No").Part(3, "HL70136");
                break;
            case FhirTime time:
                to.From(time, time.Value?.Replace(":", "", StringComparison.Ordinal));
                break;
            case FhirDateTime time:
                DateTimeToDtm.Write(to, time);
                break;
            case Period period:
                PeriodToParts.Write(draft, period, 1);
                break;
            case PrimitiveType primitive:
                to.Put(primitive);
                break;
            case not null:
                draft.Warn("Observation.value", $"A value of type {value.TypeName} has no data type in OBX-2, so it is not sent; right would be a Quantity, a CodeableConcept or a string.");
                break;
            default:
                break;
        }
    }

    private static void WriteRange(V2Draft draft, Fhir.Model.Range range)
    {
        V2Writer to = draft.To;
        string? low = NumberOf(range.Low?.Value);
        string? high = NumberOf(range.High?.Value);
        if (low is not null && high is not null)
        {
            to.Part(2).From(range.Low!.Value, low).Part(3, "-").Part(4).From(range.High!.Value, high);
        }
        else
        {
            to.Part(1, low is null ? "<=" : ">=").Part(2).From((object?)range.Low?.Value ?? range.High?.Value, low ?? high);
        }

        WriteUnit(draft, range.Low ?? range.High);
        if (range.Low is not null && range.High is { } limit && limit.Unit?.Value == range.Low.Unit?.Value)
        {
            to.Note(limit);
        }
    }

    private static void WriteUnit(V2Draft draft, Quantity? quantity)
    {
        draft.To.Field(6);
        QuantityToParts.WriteUnit(draft, quantity);
    }

    /// <summary>NM has no exponent.</summary>
    private static string? NumberOf(FhirDecimal? number) =>
        number?.Text is { } text && text.AsSpan().ContainsAny('e', 'E') ? number.Value?.ToString(CultureInfo.InvariantCulture) : number?.Text;
}
