using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XCN to Practitioner (sheet <c>XCN[Practitioner]</c>), without an id.</summary>
internal static class XcnToPractitioner
{
    public static Practitioner Read(in Source xcn)
    {
        Practitioner practitioner = new();
        if (xcn.Into("identifier", IdentifierOf) is { } identifier)
        {
            practitioner.Identifier.Add(identifier);
        }

        if (xcn.Into("name", NameOf) is { } name)
        {
            practitioner.Name.Add(name);
        }

        return practitioner;
    }

    private static Identifier? IdentifierOf(in Source xcn)
    {
        if (xcn[1].Text("value") is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Value = value, System = AuthoritySystems.Read(xcn[9], xcn[13].Peek()) };
        if (xcn[13].Code("type") is { } type)
        {
            identifier.Type = IdentifierTypes.Read(type);
        }

        return identifier;
    }

    private static HumanName? NameOf(in Source xcn)
    {
        HumanName name = new() { Family = xcn[2].Text("family") };
        Add(name.Given, xcn[3], "given");
        Add(name.Given, xcn[4], "given");
        Add(name.Suffix, xcn[5], "suffix");
        Add(name.Prefix, xcn[6], "prefix");
        return name.Family is null && name.Given.Count + name.Prefix.Count + name.Suffix.Count == 0 ? null : name;
    }

    private static void Add(List<FhirString> parts, in Source component, string element)
    {
        if (component.Text(element) is { } part)
        {
            parts.Add(new FhirString(part));
        }
    }
}
