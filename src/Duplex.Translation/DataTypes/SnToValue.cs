using Duplex.Fhir.Model;
using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>SN to Quantity, Range, Ratio or, where it is none of them, string.</summary>
internal static class SnToValue
{
    public static DataType? Read(Hl7Repetition sn, MeasureUnit unit)
    {
        string? comparator = sn[1].Trimmed();
        string? separator = sn[3].Trimmed();
        FhirDecimal? first = NmToDecimal.Read(sn[2].Trimmed());
        FhirDecimal? second = NmToDecimal.Read(sn[4].Trimmed());
        bool secondIsEmpty = sn[4].Trimmed() is null;
        string? sign = comparator is "=" ? null : comparator;
        if (first is not null && sign is null or "<" or "<=" or ">" or ">=")
        {
            switch (separator)
            {
                case null when secondIsEmpty:
                    return unit.Of(first, sign);
                case ":" or "/" when second is not null:
                    return new Ratio { Numerator = unit.Of(first, sign), Denominator = unit.Of(second) };
                case "-" when second is not null && sign is null:
                    return new Fhir.Model.Range { Low = unit.Of(first), High = unit.Of(second) };
                default:
                    break;
            }
        }

        string text = string.Join(' ', new[] { comparator, sn[2].Trimmed(), separator, sn[4].Trimmed(), unit.Unit }
            .Where(part => part is not null));
        return sn.Value.Trimmed() is null || text.Length == 0 || text == unit.Unit ? null : new FhirString(text);
    }
}
