using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>ContactPoint to XTN: numbers as one text in XTN-1 and XTN-12, addresses in XTN-4.</summary>
internal static class ContactPointToXtn
{
    public static void Write(V2Draft draft, ContactPoint contact)
    {
        if (contact.Value?.Value is null)
        {
            return;
        }

        V2Writer to = draft.To;
        bool isAddress = contact.System?.Value is "email" or "url";
        to.Part(1).Put(isAddress ? null : contact.Value)
            .Part(2).From(contact.Use, contact.Use?.Value switch
            {
                "home" => isAddress ? "NET" : "PRN",
                "work" => "WPN",
                "mobile" => "PRS",
                _ => isAddress ? "NET" : null,
            })
            .Part(3).From(contact.System ?? (object?)contact.Value, EquipmentOf(contact.System?.Value, contact.Use?.Value))
            .Part(4).Put(isAddress ? contact.Value : null);
        PeriodToParts.Write(draft, contact.Period, 13);
        to.Part(18).Put(contact.Rank);
    }

    private static string EquipmentOf(string? system, string? use) => system switch
    {
        "fax" => "FX",
        "pager" => "BP",
        "email" or "url" => "Internet",
        "other" => "MD",
        _ => use == "mobile" ? "CP" : "PH",
    };
}
