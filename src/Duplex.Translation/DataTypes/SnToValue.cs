using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>SN to Quantity, Range, Ratio or, where it is none of them, string.</summary>
internal static class SnToValue
{
    public static DataType? Read(in Source sn, MeasureUnit unit)
    {
        sn.Used();
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
                    return unit.Of(first, sign);
                case ":" or "/" when second is not null:
                    return new Ratio { Extension = [AsSent(sn)], Numerator = unit.Of(first, sign), Denominator = unit.Of(second) };
                case "-" when second is not null && sign is null:
                    return new Fhir.Model.Range { Extension = [AsSent(sn)], Low = unit.Of(first), High = unit.Of(second) };
                default:
                    break;
            }
        }

        string text = string.Join(' ', new[] { comparator, sn[2].Peek(), separator, sn[4].Peek(), unit.Unit }
            .Where(part => part is not null));
        return sn.Value.Trimmed() is null || text.Length == 0 || text == unit.Unit ? null : new FhirString(text);
    }

    /// <summary>As sent: which of two signs stood between the numbers is not in the value.</summary>
    private static Extension AsSent(in Source sn) => new()
    {
        Url = "http://hl7.org/fhir/StructureDefinition/originalText",
        Value = new FhirString(string.Join(' ', ((string?[])[sn[1].Peek(), sn[2].Peek(), sn[3].Peek(), sn[4].Peek()]).Where(part => part is not null))),
    };
}
