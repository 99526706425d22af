using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XTN to ContactPoint (sheet <c>XTN[ContactPoint]</c>).</summary>
internal static class XtnToContactPoint
{
    private const string Definitions = "http://hl7.org/fhir/StructureDefinition/contactpoint-";

    /// <summary>Null where there is neither number nor address.</summary>
    /// <param name="defaultUse">The use that the field itself says, where XTN-2 is empty; null for none.</param>
    public static ContactPoint? Read(in Source xtn, string? defaultUse)
    {
        string? equipment = xtn[3].Peek();
        bool isAddress = IsAddress(xtn, equipment);
        string? value = isAddress ? xtn[4].Text("value") ?? xtn[1].Text("value") : NumberOf(xtn);
        if (value is null)
        {
            return null;
        }

        ContactPoint contact = new()
        {
            Value = value,
            System = SystemOf(xtn[3], equipment, isAddress, xtn[2].Peek()),
            Use = UseOf(xtn[2], equipment, isAddress ? null : defaultUse),
            Period = PeriodReading.Read(xtn[13], xtn[14]),
        };
        if (!isAddress)
        {
            Add(contact, xtn[5], $"{Definitions}country");
            Add(contact, xtn[6], $"{Definitions}area");
            Add(contact, xtn[7], $"{Definitions}local");
            Add(contact, xtn[8], $"{Definitions}extension");
        }

        Add(contact, xtn[9], $"{Definitions}comment");
        if (xtn[18].IsPresent && NmToDecimal.ReadPositive(xtn[18], "rank") is { } rank)
        {
            contact.Rank = rank;
        }

        return contact;
    }

    /// <summary>A field of business numbers alone: all of them are for work, whatever XTN-2 says, and what it says stays beside.</summary>
    public static ContactPoint? ReadBusiness(in Source xtn)
    {
        ContactPoint? contact = Read(xtn, "work");
        if (contact is null || contact.Use?.Value is "work" or "mobile")
        {
            return contact;
        }

        List<Extension> kept = contact.Use is not { } other ? [] : other.Value is null ? other.Extension : [MappedConcepts.Alternate(xtn[2].Peek()!, CodeMaps.TelecommunicationUseCode)];
        contact.Use = new FhirCode("work") { Extension = kept };
        return contact;
    }

    // NET is the use of an address, whatever the equipment.
    private static bool IsAddress(in Source xtn, string? equipment) =>
        equipment is "X.400" || "Internet".Equals(equipment, StringComparison.OrdinalIgnoreCase)
        || (equipment is null && (xtn[4].Peek() is not null || (xtn[2].Peek() is "NET" && xtn[1].Peek()?.Contains('@', StringComparison.Ordinal) == true)));

    /// <summary>A value needs a system (FHIR cpt-2); what stands in a phone field without XTN-3 is a phone number.</summary>
    private static FhirCode SystemOf(in Source code, string? equipment, bool isAddress, string? use)
    {
        if (isAddress)
        {
            code.Used("system");
            return "email";
        }

        if (equipment is null)
        {
            return use is "BPN" ? "pager" : "phone";
        }

        string? system = equipment.Equals("CP", StringComparison.OrdinalIgnoreCase) ? "phone" : CodeMaps.TelecommunicationEquipmentType.Find(equipment)?.Code;
        if (system is not null)
        {
            code.Used("system");
            return system;
        }

        FhirCode? kept = code.Into("system", static (in Source sent) => MappedConcepts.ReadCode(sent, CodeMaps.TelecommunicationEquipmentType));
        return new FhirCode("other") { Extension = kept?.Extension ?? [] };
    }

    private static FhirCode? UseOf(in Source code, string? equipment, string? defaultUse)
    {
        string? sent = code.Peek();
        bool isMobile = "CP".Equals(equipment, StringComparison.OrdinalIgnoreCase);
        if (sent is "NET" or "BPN")
        {
            code.Used("system");
            return isMobile ? "mobile" : null;
        }

        if (sent is null)
        {
            return isMobile ? "mobile" : defaultUse;
        }

        FhirCode? use = code.Into("use", static (in Source sent) => MappedConcepts.ReadCode(sent, CodeMaps.TelecommunicationUseCode));
        if (!isMobile || use?.Value is "mobile")
        {
            return use;
        }

        // Mobile says what it is, and the code as sent whose it is.
        return new FhirCode("mobile") { Extension = use?.Value is null ? use?.Extension ?? [] : [MappedConcepts.Alternate(sent, CodeMaps.TelecommunicationUseCode)] };
    }

    private static void Add(ContactPoint contact, in Source part, string url)
    {
        if (part.Text("extension") is { } text)
        {
            contact.Extension.Add(new Extension { Url = url, Value = new FhirString(text) });
        }
    }

    /// <summary>The unformatted number (XTN-12), the parts (XTN-5 to XTN-8), or the old text (XTN-1).</summary>
    private static string? NumberOf(in Source xtn)
    {
        string? number = xtn[12].Text("value") ?? PartsOf(xtn);
        if (number is null)
        {
            return xtn[1].Text("value");
        }

        if (xtn[1].Peek() is { } text && DigitsOf(number).EndsWith(DigitsOf(text), StringComparison.Ordinal))
        {
            // The old text is the same number.
            xtn[1].Used("value");
        }

        return number;
    }

    private static string? PartsOf(in Source xtn)
    {
        if (xtn[7].Text("value") is not { } local)
        {
            return null;
        }

        string? area = xtn[6].Text("value");
        string? country = xtn[5].Text("value")?.TrimStart('+');
        string number = (country, area) switch
        {
            (null, null) => local,
            (null, _) => $"{area} {local}",
            (_, null) => $"+{country} {local}",
            _ => $"+{country} {area} {local}",
        };

        return xtn[8].Text("value") is { } extension ? $"{number} X{extension}" : number;
    }

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
