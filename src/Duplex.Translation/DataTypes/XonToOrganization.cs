using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XON, and a CWE that names an organization, to Organization (sheets <c>XON[Organization]</c> and <c>CWE[Organization]</c>), without an id.</summary>
internal static class XonToOrganization
{
    private const string NameType = "urn:duplex:organization-name-type";

    public static Organization Read(in Source xon)
    {
        Organization organization = new() { Name = xon[1].Text("name") };
        if (xon[2].IsPresent && xon[2].Into("extension", NameTypeOf) is { } type)
        {
            organization.Extension.Add(type);
        }

        organization.Identifier.AddIfAny(xon.Into("identifier", IdentifierOf));
        return organization;
    }

    public static Organization ReadCwe(in Source cwe)
    {
        Organization organization = new() { Name = cwe[9].Text("name") ?? cwe[2].Text("name") };
        if (cwe[9].IsPresent && cwe[2].Peek() is { } other && other != organization.Name?.Value)
        {
            cwe[2].Used("alias");
            organization.Alias.Add(new FhirString(other));
        }

        organization.Identifier.AddIfAny(cwe.Into("identifier", CweToIdentifier.Read));
        return organization;
    }

    /// <summary>XON-10, or XON-3 of older versions; null where both are empty.</summary>
    private static Identifier? IdentifierOf(in Source xon)
    {
        if ((IdentifierParts.ReadValue(xon[10]) ?? IdentifierParts.ReadValue(xon[3])) is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Value = value };
        IdentifierParts.ReadType(identifier, xon[7]);
        IdentifierParts.ReadAuthority(identifier, xon[6], xon[7].Peek(), NumberKind.Other);
        IdentifierParts.ReadCheckDigit(identifier, xon[4], xon[5]);
        IdentifierParts.ReadFacility(identifier, xon[8]);
        return identifier;
    }

    private static Extension? NameTypeOf(in Source code) =>
        CweToCoding.Read(code, CodeMaps.OrganizationalNameType) is { } coding ? new Extension { Url = NameType, Value = coding } : null;
}
