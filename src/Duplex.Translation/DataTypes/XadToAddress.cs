using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XAD to Address.</summary>
internal static class XadToAddress
{
    /// <summary>Null where no part of an address is there.</summary>
    public static Address? Read(Hl7Repetition xad, TranslationContext context)
    {
        string? type = xad[7].Trimmed();
        Address address = new()
        {
            Use = type is null ? null : AddressKinds.FindUse(type),
            Type = type is null ? null : AddressKinds.FindType(type),
            City = xad[3].Trimmed(),
            State = xad[4].Trimmed(),
            PostalCode = xad[5].Trimmed(),
            Country = xad[6].Trimmed(),
            District = xad[9].Trimmed(),
            Period = PeriodReading.Read(xad[13][1], xad[14][1], context.Options.SenderZone),
        };
        // The street address (SAD) holds the line as a whole, or street and number apart.
        Add(address.Line, xad[1][1]);
        Add(address.Line, xad[1][2]);
        Add(address.Line, xad[1][3]);
        Add(address.Line, xad[2][1]);
        Add(address.Line, xad[19][1]);
        bool hasPlace = address.Line.Count > 0 || address.City is not null || address.State is not null
            || address.PostalCode is not null || address.Country is not null || address.District is not null;
        return hasPlace ? address : null;
    }

    private static void Add(List<FhirString> lines, Hl7Value value)
    {
        if (value.Trimmed() is { } line)
        {
            lines.Add(new FhirString(line));
        }
    }
}
