using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>Identifier and name of XCN and, in a component, of CNN, whoever the person is.</summary>
internal static class XcnToPerson
{
    /// <summary>Null where XCN-1 is empty.</summary>
    public static Identifier? Identifier(in Source xcn)
    {
        if (IdentifierParts.ReadValue(xcn[1]) is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Value = value };
        if (xcn.IsComponent)
        {
            // CNN has the three parts of the authority one by one.
            IdentifierParts.ReadAuthority(identifier, xcn[9], xcn[10], xcn[11], null, NumberKind.Practitioner);
            return identifier;
        }

        IdentifierParts.ReadType(identifier, xcn[13]);
        IdentifierParts.ReadAuthority(identifier, xcn[9], xcn[13].Peek(), NumberKind.Practitioner);
        IdentifierParts.ReadCheckDigit(identifier, xcn[11], xcn[12]);
        IdentifierParts.ReadFacility(identifier, xcn[14]);
        return identifier;
    }

    /// <summary>Null where no part of a name is there.</summary>
    public static HumanName? Name(in Source xcn)
    {
        HumanName name = new() { Family = HumanNameReading.Family(xcn[2]) };
        HumanNameReading.Add(name.Given, xcn[3], "given");
        HumanNameReading.Add(name.Given, xcn[4], "given");
        HumanNameReading.Add(name.Suffix, xcn[5], "suffix");
        HumanNameReading.Add(name.Prefix, xcn[6], "prefix");
        if (xcn.IsComponent)
        {
            HumanNameReading.Add(name.Suffix, xcn[7], "suffix");
            return HumanNameReading.OrNull(name);
        }

        HumanNameReading.Add(name.Suffix, xcn[21], "suffix");
        if (HumanNameReading.OrNull(name) is null)
        {
            return null;
        }

        name.Use = HumanNameReading.Use(xcn[10]);
        name.Period = HumanNameReading.Period(xcn[19], xcn[20], xcn[17]);
        HumanNameReading.AddOrder(name, xcn[18]);
        return name;
    }

    /// <summary>Sheets <c>XCN[Patient]</c> and <c>XCN[RelatedPerson]</c>, where the degree (XCN-7) is part of the name.</summary>
    public static HumanName? NameWithDegree(in Source xcn)
    {
        HumanName? name = Name(xcn);
        if (name is not null && !xcn.IsComponent)
        {
            HumanNameReading.Add(name.Suffix, xcn[7], "suffix");
        }

        return name;
    }
}
