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
        if (XcnToReference.Read(xcn, context) is not { } practitioner)
        {
            return null;
        }

        return new EncounterParticipant
        {
            Type = [ParticipationTypes.Concept(typeCode, typeDisplay)],
            Individual = practitioner,
        };
    }
}
