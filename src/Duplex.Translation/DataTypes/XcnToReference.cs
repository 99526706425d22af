using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>XCN to a reference by identifier: whether there is such a Practitioner is not known here.</summary>
internal static class XcnToReference
{
    /// <summary>Null where there is neither id nor name.</summary>
    public static Reference? Read(in Source xcn)
    {
        string? id = IdentifierParts.ReadValue(xcn[1], "identifier.value");
        string? display = PersonNames.DisplayOf(xcn);
        if (id is null && display is null)
        {
            return null;
        }

        for (int part = 2; part <= 6; part++)
        {
            xcn[part].Used("display");
        }

        Reference practitioner = new() { Type = "Practitioner", Display = display };
        if (id is not null)
        {
            Source authority = xcn[9];
            AssigningAuthority? known = xcn.Context.Options.Authorities.Find(authority[1].Peek() ?? "", authority[2].Peek() ?? "", NumberKind.Practitioner);
            practitioner.ReferenceValue = known?.HoldsIdsOf("Practitioner") == true && ResourceIds.IsValid(id) ? $"Practitioner/{id}" : null;
            practitioner.Identifier = new Identifier { System = AuthoritySystems.Read(authority, xcn[13].Peek(), NumberKind.Practitioner), Value = id };
        }

        return practitioner;
    }

    /// <summary>Of several names for one person that which the counterparty's own server knows, otherwise the first.</summary>
    public static Reference? ReadOne(PlacedSegment segment, int field, string element, TranslationContext context)
    {
        List<Reference> references = segment.ReadAll(field, element, context, Read);
        return references.Find(reference => reference.ReferenceValue is not null) ?? references.FirstOrDefault();
    }
}
