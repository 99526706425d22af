using Duplex.Fhir.Model;
using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>XCN to a reference by identifier: whether there is such a Practitioner is not known here.</summary>
internal static class XcnToReference
{
    /// <summary>Null where there is neither id nor name.</summary>
    public static Reference? Read(Hl7Repetition xcn, TranslationContext context)
    {
        string? id = xcn[1].Trimmed();
        string display = string.Join(' ', new[] { xcn[6], xcn[3], xcn[4], xcn[2], xcn[5] }
            .Select(part => part.Trimmed()).Where(part => part is not null));
        if (id is null && display.Length == 0)
        {
            return null;
        }

        Reference practitioner = new() { Type = "Practitioner", Display = display.Length == 0 ? null : display };
        if (id is not null)
        {
            AssigningAuthority? authority = AuthorityOf(xcn, context);
            practitioner.ReferenceValue = authority?.HoldsIdsOf("Practitioner") == true && ResourceIds.IsValid(id) ? $"Practitioner/{id}" : null;
            practitioner.Identifier = new Identifier
            {
                System = CxToIdentifier.SystemOf(xcn[9], xcn[13].Trimmed(), context.Options.Authorities),
                Value = id,
            };
        }

        return practitioner;
    }

    /// <summary>Of several names for one person that which the counterparty's own server knows, otherwise the first.</summary>
    public static Reference? ReadOne(Hl7Field field, TranslationContext context)
    {
        List<Reference> references = field.ReadRepetitions((xcn, _) => Read(xcn, context));
        return references.Find(reference => reference.ReferenceValue is not null) ?? references.FirstOrDefault();
    }

    private static AssigningAuthority? AuthorityOf(Hl7Repetition xcn, TranslationContext context) =>
        context.Options.Authorities.Find(xcn[9][1].Trimmed() ?? "", xcn[9][2].Trimmed() ?? "");
}
