using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XCN to an encounter's participant, who is named by identifier: whether there is such a Practitioner is not known here.</summary>
internal static class XcnToParticipant
{
    /// <summary>Null where there is neither id nor name.</summary>
    public static EncounterParticipant? Read(Hl7Repetition xcn, string typeCode, string typeDisplay, TranslationContext context)
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
            AssigningAuthority? authority = context.Options.Authorities.Find(xcn[9][1].Trimmed() ?? "", xcn[9][2].Trimmed() ?? "");
            practitioner.ReferenceValue = authority?.HoldsIdsOf("Practitioner") == true && ResourceIds.IsValid(id) ? $"Practitioner/{id}" : null;
            practitioner.Identifier = new Identifier
            {
                System = CxToIdentifier.SystemOf(xcn[9], xcn[13].Trimmed(), context.Options.Authorities),
                Value = id,
            };
        }

        return new EncounterParticipant
        {
            Type = [ParticipationTypes.Concept(typeCode, typeDisplay)],
            Individual = practitioner,
        };
    }
}
