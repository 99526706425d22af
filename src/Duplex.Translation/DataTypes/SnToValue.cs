using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>SN of OBX-5 with the unit of OBX-6 to Quantity, Range, Ratio or, where it is none of them, string.</summary>
internal static class SnToValue
{
    public static DataType? Read(in Source sn)
    {
        string? comparator = sn[1].Peek();
        string? separator = sn[3].Peek();
        FhirDecimal? first = NmToDecimal.Read(sn[2].Peek());
        FhirDecimal? second = NmToDecimal.Read(sn[4].Peek());
        bool secondIsEmpty = sn[4].Peek() is null;
        string? sign = comparator is "=" ? null : comparator;
        if (first is not null && sign is null or "<" or "<=" or ">" or ">=")
        {
            switch (separator)
            {
                case null when secondIsEmpty:
                    sn[1].Used("comparator");
                    sn[2].Used("value");
                    return UnitOf(sn, "").Of(first, sign);
                case ":" or "/" when second is not null:
                    sn[1].Used("numerator.comparator");
                    Note(sn, "numerator.value", "denominator.value");
                    return new Ratio { Extension = [AsSent(sn)], Numerator = UnitOf(sn, "numerator").Of(first, sign), Denominator = UnitOf(sn, "denominator").Of(second) };
                case "-" when second is not null && sign is null:
                    sn[1].Used("extension.valueString");
                    Note(sn, "low.value", "high.value");
                    return new Fhir.Model.Range { Extension = [AsSent(sn)], Low = UnitOf(sn, "low").Of(first), High = UnitOf(sn, "high").Of(second) };
                case not (":" or "/" or "-" or "+"):
                    // Neither a ratio nor a range: the number, and all of it as sent (sheet SN[Quantity]).
                    sn[1].Used("comparator");
                    Note(sn, "value", "extension.valueString");
                    Quantity quantity = UnitOf(sn, "").Of(first, sign);
                    quantity.Extension.Add(AsSent(sn));
                    return quantity;
                default:
                    break;
            }
        }

        string text = string.Join(' ', new[] { comparator, sn[2].Peek(), separator, sn[4].Peek() }.Where(static part => part is not null));
        if (text.Length == 0)
        {
            return null;
        }

        sn.Used();
        return new FhirString(ObservationValue.UnitText(sn.Segment, sn.Context) is { } unit ? $"{text} {unit}" : text);
    }

    private static MeasureUnit UnitOf(in Source sn, string element) => ObservationValue.Unit(sn.Segment, sn.Context, element);

    private static void Note(in Source sn, string first, string second)
    {
        sn[2].Used(first);
        sn[3].Used("extension.valueString");
        sn[4].Used(second);
    }

    /// <summary>As sent: which of two signs stood between the numbers is not in the value.</summary>
    private static Extension AsSent(in Source sn) => new()
    {
        Url = "http://hl7.org/fhir/StructureDefinition/originalText",
        Value = new FhirString(string.Join(' ', ((string?[])[sn[1].Peek(), sn[2].Peek(), sn[3].Peek(), sn[4].Peek()]).Where(part => part is not null))),
    };
}
