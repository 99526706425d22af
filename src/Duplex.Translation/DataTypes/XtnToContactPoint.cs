using System.Text;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XTN to ContactPoint (sheet <c>XTN[ContactPoint]</c>).</summary>
internal static class XtnToContactPoint
{
    /// <summary>Null where there is neither number nor address.</summary>
    /// <param name="defaultUse">The use that the field itself says, where XTN-2 is empty.</param>
    public static ContactPoint? Read(in Source xtn, string defaultUse)
    {
        string? equipment = xtn[3].Peek();
        bool isAddress = equipment is "Internet" or "X.400" || (equipment is null && xtn[4].Peek() is not null);
        string? value = isAddress ? xtn[4].Text("value") ?? xtn[1].Text("value") : NumberOf(xtn);
        if (value is null)
        {
            return null;
        }

        string? use = xtn[2].Peek() is { } code ? Telecommunication.FindUse(code) : isAddress ? null : defaultUse;
        xtn[2].Used("use");
        xtn[3].Used("system");
        return new ContactPoint
        {
            // A value needs a system (FHIR cpt-2); what stands in a phone field without XTN-3 is a phone number.
            System = isAddress ? "email" : Telecommunication.FindSystem(equipment ?? "PH") ?? "other",
            Value = value,
            Use = equipment == "CP" ? "mobile" : use,
            Period = PeriodReading.Read(xtn[13], xtn[14]),
        };
    }

    /// <summary>The unformatted number (XTN-12), the parts (XTN-5 to XTN-8), or the old text (XTN-1).</summary>
    private static string? NumberOf(in Source xtn)
    {
        if (xtn[12].Text("value") is { } unformatted)
        {
            return unformatted;
        }

        if (xtn[7].Text("value") is not { } local)
        {
            return xtn[1].Text("value");
        }

        StringBuilder number = new();
        number.Append(xtn[5].Text("value") is { } country ? $"+{country.TrimStart('+')} " : "");
        number.Append(xtn[6].Text("value") is { } area ? $"({area}) " : "");
        number.Append(local);
        number.Append(xtn[8].Text("value") is { } extension ? $" X{extension}" : "");
        return number.ToString();
    }
}
