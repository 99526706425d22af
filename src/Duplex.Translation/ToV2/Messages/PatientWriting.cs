using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>Patient, with allergies, diagnoses, guarantors and insurance of the input, to ADT^A28 (new) or A31 (changed); a patient that replaces another to A40.</summary>
internal static class PatientWriting
{
    public static void Write(V2Draft draft, IReadOnlyList<Resource> patients)
    {
        Patient patient = (Patient)patients[0];
        draft.Owner = patient;
        List<PatientLink> replaced = patient.Link.FindAll(static link => link.Type?.Value == "replaces");
        if (replaced.Count > 0)
        {
            WriteMerge(draft, patient, replaced);
            return;
        }

        string trigger = Actions.Of(draft, patient, null) == FhirToV2Action.New ? "A28" : "A31";
        draft.Header("ADT", trigger, "ADT_A05");
        draft.Event(trigger);
        PatientToPid.Write(draft, patient);
        PatientToNk1.WritePractitioners(draft, patient);
        PatientToNk1.Write(draft, patient);
        PatientMatters.WriteRelatives(draft, patient);
        draft.To.Segment("PV1").Field(1, "1").Field(2, "N");
        if (patient.Active?.Value == true)
        {
            // Whom a message adds or updates is in use.
            draft.To.Field(2).Note(patient.Active);
        }
        else if (patient.Active?.Value == false)
        {
            draft.Warn("Patient.active", "That a record is no longer in use has no place in this message; right would be a merge, by a link of the patient that replaces it.");
        }

        PatientMatters.WriteClinical(draft, patient);
        PatientMatters.WriteFinancial(draft, patient);
    }

    /// <summary>ADT_A39: one group of PID and MRG for each record that is replaced.</summary>
    private static void WriteMerge(V2Draft draft, Patient survivor, List<PatientLink> replaced)
    {
        draft.Header("ADT", "A40", "ADT_A39");
        draft.Event("A40");
        foreach (PatientLink link in replaced)
        {
            PatientToPid.Write(draft, survivor);
            PatientToNk1.WritePractitioners(draft, survivor);
            Patient? retired = draft.Find<Patient>(link.Other);
            List<Identifier> numbers = retired?.Identifier ?? (link.Other?.Identifier is { } logical ? [logical] : []);
            draft.To.Segment("MRG");
            draft.Each(1, numbers, IdentifierToCx.Write);
            if (!draft.To.HasText)
            {
                draft.Fail("Patient.link.other", "The record that is replaced has no identifier, so the receiver cannot find it; right would be a reference with an identifier, or that Patient in the Bundle.");
            }

            draft.To.NoteAt(link.Type, "MRG", 1);
            draft.To.NoteAt(link.Other, "MRG", 1);
            draft.Each(7, retired?.Name ?? [], HumanNameToXpn.Write);
            foreach (PatientLink back in retired?.Link ?? [])
            {
                draft.To.NoteAt(back, "MRG", 1);
            }

            draft.To.NoteAt(retired?.Active, "MRG", 1);
        }

        draft.To.NoteAt(survivor.Active, "MRG", 1);
    }
}
