using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>Numbers that a person is licensed under: DLN and PLN (sheets <c>DLN[Identifier]</c> and <c>PLN[Identifier]</c>).</summary>
internal static class LicenseIdentifiers
{
    private const string Comment = "urn:duplex:identifier-comment";

    /// <summary>A driver's licence. Null where DLN-1 is empty.</summary>
    public static Identifier? ReadDln(in Source dln)
    {
        if (IdentifierParts.ReadValue(dln[1]) is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Type = IdentifierTypes.Read("DL"), Value = value };
        if (CweToText.ReadUri(dln[2]) is { } uri && AuthoritySystems.IsUsable(uri))
        {
            dln[2].Used("system");
            identifier.System = uri;
        }
        else
        {
            if (DriverLicenses.FindSystem(dln[2][1].Peek() ?? dln[2][4].Peek()) is { } system)
            {
                (dln[2][1].IsPresent ? dln[2][1] : dln[2][4]).Used("system");
                identifier.System = system;
            }

            // The state that issued it is a name, and no URI.
            identifier.Assigner = CweToText.Read(dln[2], "assigner.display") is { } state ? new Reference { Display = state } : null;
        }

        identifier.Period = dln[3].IsPresent && dln[3].DateTime("period.end") is { } end ? new Period { End = end } : null;
        return identifier;
    }

    /// <summary>A practitioner's licence or other number. Null where PLN-1 is empty.</summary>
    public static Identifier? ReadPln(in Source pln)
    {
        if (IdentifierParts.ReadValue(pln[1]) is not { } value)
        {
            return null;
        }

        Identifier identifier = new()
        {
            Value = value,
            Type = pln[2].Into("type", static (in Source code) => MappedConcepts.Read(code, CodeMaps.PractitionerIDNumberType)),
            Period = pln[4].IsPresent && pln[4].DateTime("period.end") is { } end ? new Period { End = end } : null,
        };
        identifier.System = IdentifierTypes.WellKnownSystem("", pln[2].Peek());
        if (pln[3].Text("extension") is { } comment)
        {
            identifier.Extension.Add(new Extension { Url = Comment, Value = new FhirString(comment) });
        }

        return identifier;
    }
}
