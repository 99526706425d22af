using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XAD to Address (sheet <c>XAD[Address]</c>).</summary>
internal static class XadToAddress
{
    /// <summary>Null where no part of an address is there.</summary>
    public static Address? Read(in Source xad)
    {
        string? type = xad[7].Peek();
        Address address = new()
        {
            Use = type is null ? null : AddressKinds.FindUse(type),
            Type = type is null ? null : AddressKinds.FindType(type),
            City = xad[3].Text("city"),
            State = xad[4].Text("state"),
            PostalCode = xad[5].Text("postalCode"),
            Country = xad[6].Text("country"),
            District = xad[9].Text("district"),
            Period = PeriodReading.Read(xad[13], xad[14]),
        };
        if (address.Use is not null)
        {
            xad[7].Used("use");
        }

        if (address.Type is not null)
        {
            xad[7].Used("type");
        }

        // The street address (SAD) holds the line as a whole, or street and number apart.
        Source street = xad[1];
        Add(address.Line, street[1]);
        Add(address.Line, street[2]);
        Add(address.Line, street[3]);
        Add(address.Line, xad[2]);
        Add(address.Line, xad[19]);
        bool hasPlace = address.Line.Count > 0 || address.City is not null || address.State is not null
            || address.PostalCode is not null || address.Country is not null || address.District is not null;
        return hasPlace ? address : null;
    }

    private static void Add(List<FhirString> lines, in Source part)
    {
        if (part.Text("line") is { } line)
        {
            lines.Add(new FhirString(line));
        }
    }
}
