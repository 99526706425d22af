using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>What the identifiers of CX, XCN, XON and EI share: who gave it, its type, its check digit, and where it was given.</summary>
internal static class IdentifierParts
{
    private const string CheckDigit = "http://hl7.org/fhir/StructureDefinition/identifier-checkDigit";
    private const string CheckDigitScheme = "http://hl7.org/fhir/StructureDefinition/namingsystem-checkDigit";
    private const string Facility = "urn:duplex:assigning-facility";

    /// <summary>Table 0203; a type of the counterparty's own is the one that its configuration says.</summary>
    public static void ReadType(Identifier identifier, in Source code)
    {
        if (code.Code("type") is { } type)
        {
            identifier.Type = IdentifierTypes.Read(code.Context.Options.IdentifierTypes.GetValueOrDefault(type, type));
        }
    }

    /// <summary>The type that the configured authority's identifiers have where the message states none.</summary>
    public static void AssumeType(Identifier identifier, in Source hd)
    {
        if (identifier.Type is null
            && hd.Context.Options.Authorities.Find(hd[1].Peek() ?? "", hd[2].Peek() ?? "")?.IdentifierType is { } type)
        {
            identifier.Type = IdentifierTypes.Read(type);
        }
    }

    /// <summary>The authority as an HD in one part.</summary>
    /// <param name="type">The type of the identifier (table 0203), which in the United States may imply a system.</param>
    public static void ReadAuthority(Identifier identifier, in Source hd, string? type) => ReadAuthority(identifier, hd[1], hd[2], hd[3], type);

    /// <summary>
    /// The system where the authority is configured, well known, or has a universal id that is a URI; otherwise the assigner by the
    /// name and the id that it is given.
    /// </summary>
    public static void ReadAuthority(Identifier identifier, in Source namespaceId, in Source universalId, in Source universalType, string? type)
    {
        string name = namespaceId.Peek() ?? "";
        string id = universalId.Peek() ?? "";
        if (Known(identifier, name, id, type, namespaceId.Context))
        {
            namespaceId.Used("system");
            universalId.Used("system");
            universalType.Used("system");
            return;
        }

        if (AuthoritySystems.OfUniversalId(id, universalType.Peek()) is { } system)
        {
            identifier.System = system;
            universalId.Used("system");
            universalType.Used("system");
            if (!namespaceId.Context.Options.NamesDirectory)
            {
                // A chart knows the authority by its system.
                namespaceId.Used("system");
            }
            else if (namespaceId.Text("assigner.display") is { } display)
            {
                identifier.Assigner = new Reference { Display = display };
            }

            return;
        }

        if (id.Length > 0 && "URI".Equals(universalType.Peek(), StringComparison.OrdinalIgnoreCase))
        {
            universalId.Context.WarnOnce($"uri {id}", universalId.Place, "The authority is no address of the web and no URN, so it is no system and is kept as text; right would be one that begins with https://, http:// or urn:.");
        }

        if (HdToReference.Organization(namespaceId, universalId, universalType, "assigner") is { } assigner)
        {
            identifier.Assigner = assigner;
        }
    }

    /// <summary>The check digit and its scheme (table 0061).</summary>
    public static void ReadCheckDigit(Identifier identifier, in Source digit, in Source scheme)
    {
        if (digit.Text("extension") is { } value)
        {
            identifier.Extension.Add(new Extension { Url = CheckDigit, Value = new FhirString(value) });
        }

        if (scheme.Text("extension") is { } code)
        {
            identifier.Extension.Add(new Extension { Url = CheckDigitScheme, Value = new FhirString(code) });
        }
    }

    /// <summary>Where the identifier was given, which R4 has no element for.</summary>
    public static void ReadFacility(Identifier identifier, in Source hd)
    {
        if (hd.IsPresent && HdToReference.Organization(hd[1], hd[2], hd[3], "extension") is { } facility)
        {
            identifier.Extension.Add(new Extension { Url = Facility, Value = facility });
        }
    }

    private static bool Known(Identifier identifier, string name, string id, string? type, TranslationContext context)
    {
        identifier.System = context.Options.Authorities.Find(name, id)?.System
            ?? IdentifierTypes.WellKnownSystem(name, type);
        return identifier.System is not null;
    }
}
