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
        NumberKind kind = NumberKinds.Of(hd);
        if (identifier.Type is null
            && hd.Context.Options.Authorities.Find(hd[1].Peek() ?? "", hd[2].Peek() ?? "", kind)?.TypeOf(kind) is { } type)
        {
            identifier.Type = IdentifierTypes.Read(type);
        }
    }

    /// <summary>The authority as an HD in one part.</summary>
    /// <param name="type">The type of the identifier (table 0203), which in the United States may imply a system.</param>
    /// <param name="kind">What the identifier names.</param>
    public static void ReadAuthority(Identifier identifier, in Source hd, string? type, NumberKind kind) =>
        ReadAuthority(identifier, hd[1], hd[2], hd[3], type, kind);

    /// <summary>
    /// The system where the authority is configured, well known, or has a universal id that is a URI; otherwise the assigner by the
    /// name and the id that it is given.
    /// </summary>
    public static void ReadAuthority(Identifier identifier, in Source namespaceId, in Source universalId, in Source universalType, string? type, NumberKind kind)
    {
        string name = namespaceId.Peek() ?? "";
        string id = universalId.Peek() ?? "";
        if (Known(identifier, name, id, type, kind, namespaceId.Context))
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

        if (universalType.Peek() is { } said && said.Equals("URI", StringComparison.OrdinalIgnoreCase) && id.Length > 0)
        {
            universalId.Context.Warn(universalId.Place, $"{universalId.Place} is no URI that names a system, so it is kept as a text; right would be an address of http or https, or a URN.");
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

    /// <summary>
    /// The value, into the element; null where it is empty, and with a finding where it holds a character that nobody can read: values
    /// that differ in it alone would be one number.
    /// </summary>
    public static string? ReadValue(in Source value, string element = "value") => IsReadable(value) ? value.Text(element) : null;

    /// <summary>The same without noting that it was carried over.</summary>
    public static string? PeekValue(in Source value) => IsReadable(value) ? value.Peek() : null;

    /// <summary>False with a finding where a character of it cannot be read.</summary>
    public static bool IsReadable(in Source value)
    {
        if (value.Peek() is not { } text || !text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return true;
        }

        value.Context.WarnOnce($"unreadable {value.Place}", value.Place, $"{value.Place} holds a control character, or one that its character set does not have, so it names nothing and is left out; it stays in the message as received. Right would be letters, digits and signs.");
        return false;
    }

    private static bool Known(Identifier identifier, string name, string id, string? type, NumberKind kind, TranslationContext context)
    {
        identifier.System = context.Options.Authorities.Find(name, id, kind)?.System
            ?? IdentifierTypes.WellKnownSystem(name, type);
        return identifier.System is not null;
    }
}
