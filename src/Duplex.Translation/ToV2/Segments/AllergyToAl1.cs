using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>AllergyIntolerance to AL1 (sheet <c>AL1[AllergyIntolerance]</c>).</summary>
internal static class AllergyToAl1
{
    /// <returns>False where the segment would say what the resource does not: that the patient has the allergy.</returns>
    public static bool Write(V2Draft draft, AllergyIntolerance allergy, int index)
    {
        if (PatientMatters.IsPast(allergy.ClinicalStatus) || PatientMatters.IsDenied(allergy.VerificationStatus))
        {
            draft.Warn("AllergyIntolerance.clinicalStatus", "An allergy that is over or was refuted has no place in AL1, which tells those that the patient has; it is left out.");
            return false;
        }

        V2Writer to = draft.To.Segment("AL1").Field(1, V2Draft.SetId(index));
        WriteKind(draft.At(2).To, allergy);
        if (allergy.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(3), code);
        }
        else
        {
            draft.Fail("AllergyIntolerance.code", "It is not told what the patient is allergic to; right would be a code or a text.");
        }

        to.NoteAt(allergy.Patient, "PID", 3);
        PatientMatters.Note(to, allergy.ClinicalStatus);
        WriteSeverity(to.Field(4), allergy);
        draft.Each(5, allergy.Reaction.SelectMany(static reaction => reaction.Manifestation), WriteManifestation);
        DateTimeToDtm.WriteDay(to.Field(6), allergy.Onset as FhirDateTime);
        return true;
    }

    /// <summary>AL1-2: the code as it was sent, otherwise by category and type.</summary>
    private static void WriteKind(V2Writer to, AllergyIntolerance allergy)
    {
        FhirCode? category = allergy.Category.FirstOrDefault();
        if (PatientMatters.WriteSent(to, category?.FindExtension(Translation.DataTypes.Extensions.AlternateCodes)))
        {
            to.Note(category);
            to.Note(allergy.Type);
        }
        else if (category?.Value is { } known && CodeMaps.AllergenTypeAllergyIntoleranceCategory.FindOrigin(known) is { } code)
        {
            to.From(category, code).Part(3, "HL70127").Note(allergy.Type);
        }
    }

    private static void WriteSeverity(V2Writer to, AllergyIntolerance allergy)
    {
        FhirCode? severity = allergy.Reaction.FirstOrDefault()?.Severity;
        FhirCode? said = severity ?? allergy.Criticality;
        CodeMap map = severity is null ? CodeMaps.AllergySeverityAllergyIntoleranceCriticality : CodeMaps.AllergySeverityAllergyIntoleranceReactionSeverity;
        if (PatientMatters.WriteSent(to, said?.FindExtension(Translation.DataTypes.Extensions.AlternateCodes)))
        {
            to.Note(said);
        }
        else if (said?.Value is { } known && map.FindOrigin(known) is { } code)
        {
            to.From(said, code).Part(3, "HL70128");
        }
    }

    /// <summary>AL1-5 is a text.</summary>
    private static void WriteManifestation(V2Draft draft, CodeableConcept manifestation)
    {
        Coding? coding = manifestation.Coding.FirstOrDefault();
        draft.To.Put(manifestation.Text is { } text ? text : coding?.Display is { } display ? display : coding?.Code);
    }
}
