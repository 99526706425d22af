using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Patient.contact to NK1, general practitioners to PD1.</summary>
internal static class PatientToNk1
{
    private const string Roles = "http://terminology.hl7.org/CodeSystem/v2-0131";

    /// <summary>PD1-3 and PD1-4; no segment where nobody is named.</summary>
    public static void WritePractitioners(V2Draft draft, Patient patient)
    {
        if (patient.GeneralPractitioner.Count > 0)
        {
            draft.To.Segment("PD1");
            draft.Each(3, patient.GeneralPractitioner.FindAll(one => !ReferenceToXcn.IsPerson(draft, one)), ReferenceToXon.Write);
            draft.Each(4, patient.GeneralPractitioner.FindAll(one => ReferenceToXcn.IsPerson(draft, one)), ReferenceToXcn.Write);
        }
    }

    public static void Write(V2Draft draft, Patient patient)
    {
        for (int i = 0; i < patient.Contact.Count; i++)
        {
            PatientContact contact = patient.Contact[i];
            V2Writer to = draft.To.Segment("NK1").Field(1, V2Draft.SetId(i)).Field(2);
            if (contact.Name is { } name)
            {
                HumanNameToXpn.Write(draft, name);
            }

            CodeableConcept? role = contact.Relationship.Find(static one => one.Coding.Exists(static coding => coding.System?.Value == Roles));
            if (contact.Relationship.Find(one => one != role) is { } relationship)
            {
                ConceptToCwe.Write(draft.At(3), relationship);
            }

            to.Field(4);
            if (contact.Address is { } address)
            {
                AddressToXad.Write(draft, address);
            }

            draft.Each(5, contact.Telecom.FindAll(static one => one.Use?.Value != "work"), ContactPointToXtn.Write);
            draft.Each(6, contact.Telecom.FindAll(static one => one.Use?.Value == "work"), ContactPointToXtn.Write);
            if (role is not null)
            {
                ConceptToCwe.Write(draft.At(7), role);
            }

            DateTimeToDtm.WriteDay(to.Field(8), contact.Period?.Start);
            DateTimeToDtm.WriteDay(to.Field(9), contact.Period?.End);
            to.Field(13);
            ReferenceToXon.Write(draft, contact.Organization);
            to.Field(15).From(contact.Gender, contact.Gender?.Value is { } gender ? CodeMaps.AdministrativeSex.FindOrigin(gender) : null);
        }
    }
}
