using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Condition to PRB.</summary>
internal static class ConditionToPrb
{
    public static void Write(V2Draft draft, Condition condition, string action)
    {
        V2Writer to = draft.To.Segment("PRB").Keep(condition.Extension).Field(1, action).Field(2, draft.Now);
        if (condition.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(3), code);
        }

        to.Field(4);
        IdentifierToEi.Write(draft, condition.Identifier.FirstOrDefault());
        if (!to.HasText)
        {
            to.Part(1).From(condition.Id, condition.Id);
        }

        DateTimeToDtm.Write(to.Field(7), condition.RecordedDate);
        DateTimeToDtm.Write(to.Field(9), condition.Abatement as FhirDateTime);
        WriteStatus(draft, condition.VerificationStatus, 13);
        WriteStatus(draft, condition.ClinicalStatus, 14);
        DateTimeToDtm.Write(to.Field(16), condition.Onset as FhirDateTime);
        to.Field(17).Put(condition.Onset as FhirString);
        NotesToNte.Write(draft, condition.Note);
        draft.Belongs(condition.Subject, "Condition.subject");
        draft.BelongsToVisit(condition.Encounter);
    }

    private static void WriteStatus(V2Draft draft, CodeableConcept? status, int field)
    {
        if (status is not null)
        {
            ConceptToCwe.Write(draft.At(field), status);
        }
    }
}
