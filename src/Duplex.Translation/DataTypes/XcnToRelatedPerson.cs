using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>XCN to RelatedPerson (sheet <c>XCN[RelatedPerson]</c>), without an id and without the patient.</summary>
internal static class XcnToRelatedPerson
{
    public static RelatedPerson Read(in Source xcn)
    {
        RelatedPerson person = new();
        person.Identifier.AddIfAny(xcn.Into("identifier", XcnToPerson.Identifier));
        person.Name.AddIfAny(xcn.Into("name", XcnToPerson.NameWithDegree));
        return person;
    }

    /// <summary>A reference by identifier; null where there is neither id nor name.</summary>
    public static Reference? Refer(in Source xcn)
    {
        Reference? reference = XcnToReference.Read(xcn);
        if (reference is not null)
        {
            reference.Type = "RelatedPerson";
        }

        return reference;
    }
}
