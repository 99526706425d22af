using System.Text;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XTN to ContactPoint.</summary>
internal static class XtnToContactPoint
{
    /// <summary>Null where there is neither number nor address.</summary>
    /// <param name="defaultUse">The use that the field itself says, where XTN-2 is empty.</param>
    public static ContactPoint? Read(Hl7Repetition xtn, string defaultUse, TranslationContext context)
    {
        string? equipment = xtn[3].Trimmed();
        bool isAddress = equipment is "Internet" or "X.400" || (equipment is null && xtn[4].Trimmed() is not null);
        string? value = isAddress ? xtn[4].Trimmed() ?? xtn[1].Trimmed() : NumberOf(xtn);
        if (value is null)
        {
            return null;
        }

        string? use = xtn[2].Trimmed() is { } code ? Telecommunication.FindUse(code) : isAddress ? null : defaultUse;
        return new ContactPoint
        {
            // A value needs a system (FHIR cpt-2); what stands in a phone field without XTN-3 is a phone number.
            System = isAddress ? "email" : Telecommunication.FindSystem(equipment ?? "PH") ?? "other",
            Value = value,
            Use = equipment == "CP" ? "mobile" : use,
            Period = PeriodReading.Read(xtn[13][1], xtn[14][1], context.Options.SenderZone),
        };
    }

    /// <summary>The unformatted number (XTN-12), the parts (XTN-5 to XTN-8), or the old text (XTN-1).</summary>
    private static string? NumberOf(Hl7Repetition xtn)
    {
        if (xtn[12].Trimmed() is { } unformatted)
        {
            return unformatted;
        }

        if (xtn[7].Trimmed() is not { } local)
        {
            return xtn[1].Trimmed();
        }

        StringBuilder number = new();
        number.Append(xtn[5].Trimmed() is { } country ? $"+{country.TrimStart('+')} " : "");
        number.Append(xtn[6].Trimmed() is { } area ? $"({area}) " : "");
        number.Append(local);
        number.Append(xtn[8].Trimmed() is { } extension ? $" X{extension}" : "");
        return number.ToString();
    }
}
