using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XAD and SAD to Address (sheets <c>XAD[Address]</c> and <c>SAD[Address]</c>).</summary>
internal static class XadToAddress
{
    private const string Definitions = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>Null where no part of an address is there.</summary>
    public static Address? Read(in Source xad)
    {
        Address address = new()
        {
            City = xad[3].Text("city"),
            State = xad[4].Text("state"),
            PostalCode = xad[5].Text("postalCode"),
            Country = xad[6].Text("country"),
            District = CweToText.Read(xad[9], "district"),
        };

        // The street address (SAD) holds the line as a whole, or street and number apart.
        Source street = xad[1];
        HumanNameReading.Add(address.Line, street[1], "line");
        HumanNameReading.Add(address.Line, street[2], "line");
        HumanNameReading.Add(address.Line, street[3], "line");
        HumanNameReading.Add(address.Line, xad[2], "line");
        HumanNameReading.Add(address.Line, xad[19], "line");
        bool hasPlace = address.Line.Count > 0 || address.City is not null || address.State is not null
            || address.PostalCode is not null || address.Country is not null || address.District is not null;
        if (!hasPlace)
        {
            return null;
        }

        ReadKind(xad[7], address);
        ReadTract(xad[10], address);
        address.Period = HumanNameReading.Period(xad[13], xad[14], xad[12]);
        return address;
    }

    /// <summary>Table 0190: a use, a type, or for vacation homes and what FHIR has no word for, an extension.</summary>
    private static void ReadKind(in Source kind, Address address)
    {
        if (kind.Peek() is not { } code)
        {
            return;
        }

        if (AddressKinds.FindUse(code) is { } use)
        {
            kind.Used("use");
            address.Use = use;
        }
        else if (AddressKinds.FindType(code) is { } type)
        {
            kind.Used("type");
            address.Type = type;
        }
        else if (code is "HV")
        {
            kind.Used("extension");
            address.Extension.Add(new Extension { Url = $"{Definitions}iso21090-AD-use", Value = new FhirCode("HV") });
        }
        else
        {
            kind.Used("extension");
            address.Extension.Add(MappedConcepts.Alternate(code, CodeMaps.AddressTypeUse));
        }
    }

    /// <summary>R4 has the census tract on a line only.</summary>
    private static void ReadTract(in Source tract, Address address)
    {
        if (CweToText.Read(tract, "line.extension") is { } text)
        {
            if (address.Line.Count == 0)
            {
                address.Line.Add(new FhirString());
            }

            address.Line[0].Extension.Add(new Extension { Url = $"{Definitions}iso21090-ADXP-censusTract", Value = new FhirString(text) });
        }
    }
}
