using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>ChargeItems of one visit with its diagnoses, guarantors and insurance to DFT^P03.</summary>
internal static class ChargeWriting
{
    public static void Write(V2Draft draft, IReadOnlyList<Resource> charges)
    {
        ChargeItem first = (ChargeItem)charges[0];
        draft.Owner = first;
        draft.Header("DFT", "P03", "DFT_P03");
        draft.Event("P03");
        Patient? patient = PatientToPid.Write(draft, first.Subject, "ChargeItem.subject");
        Encounter? encounter = EncounterToPv1.Write(draft, first.Context);
        for (int i = 0; i < charges.Count; i++)
        {
            ChargeItem charge = (ChargeItem)charges[i];
            draft.Owner = charge;
            ChargeToFt1.Write(draft, charge, i);
            draft.Belongs(charge.Subject, "ChargeItem.subject");
            draft.BelongsToVisit(charge.Context);
        }

        ConditionToDg1.WriteAll(draft, encounter, condition => encounter is null || draft.Find<Encounter>(condition.Encounter) == encounter);
        if (patient is not null)
        {
            draft.Owner = first;
            PatientMatters.WriteFinancial(draft, patient);
        }
    }
}
