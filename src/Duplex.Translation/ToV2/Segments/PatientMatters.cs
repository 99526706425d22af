using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>What a message about a patient takes along of the same patient: who is near, allergies, diagnoses, who pays.</summary>
internal static class PatientMatters
{
    /// <summary>RelatedPersons that are neither guarantor nor subscriber, each as NK1.</summary>
    public static void WriteRelatives(V2Draft draft, Patient patient)
    {
        int index = patient.Contact.Count;
        foreach (RelatedPerson person in Of<RelatedPerson>(draft, patient, static person => person.Patient, "RelatedPerson.patient"))
        {
            if (!IsGuarantor(draft, person) && !IsSubscriber(draft, person))
            {
                RelatedPersonToSegments.WriteNk1(draft, person, index++);
            }
        }
    }

    /// <summary>AL1 and DG1.</summary>
    public static void WriteClinical(V2Draft draft, Patient patient)
    {
        int allergies = 0;
        foreach (AllergyIntolerance allergy in Of<AllergyIntolerance>(draft, patient, static allergy => allergy.Patient, "AllergyIntolerance.patient"))
        {
            allergies += AllergyToAl1.Write(draft, allergy, allergies) ? 1 : 0;
        }

        int diagnoses = 0;
        foreach (Condition condition in Of<Condition>(draft, patient, static condition => condition.Subject, "Condition.subject"))
        {
            if (!ConditionToDg1.IsDiagnosis(draft, condition))
            {
                continue;
            }

            ConditionToDg1.Write(draft, condition, diagnoses++, null);
            draft.To.NoteAt(condition.Subject, "PID", 3);
            Note(draft.To, condition.ClinicalStatus);
        }
    }

    /// <summary>GT1, IN1 and IN2.</summary>
    public static void WriteFinancial(V2Draft draft, Patient patient)
    {
        int guarantors = 0;
        foreach (RelatedPerson person in Of<RelatedPerson>(draft, patient, static person => person.Patient, "RelatedPerson.patient"))
        {
            if (IsGuarantor(draft, person))
            {
                RelatedPersonToSegments.WriteGt1(draft, person, guarantors++);
            }
        }

        int coverages = 0;
        foreach (Fhir.Model.Coverage coverage in Of<Fhir.Model.Coverage>(draft, patient, static coverage => coverage.Beneficiary, "Coverage.beneficiary")
            .OrderBy(static coverage => coverage.Order?.Value ?? int.MaxValue))
        {
            coverages += CoverageToIn1.Write(draft, coverage, patient, coverages) ? 1 : 0;
        }
    }

    /// <summary>A clinical status other than that it is over.</summary>
    public static bool IsPast(CodeableConcept? status) => Has(status, "inactive", "resolved", "remission");

    public static bool IsDenied(CodeableConcept? status) => Has(status, "refuted", "entered-in-error");

    /// <summary>That it is active is told by the segment itself.</summary>
    public static void Note(V2Writer to, CodeableConcept? status)
    {
        foreach (Coding coding in status?.Coding ?? [])
        {
            if (coding.Code?.Value == "active")
            {
                to.Note(coding);
            }
        }
    }

    /// <summary>The code of the HL7 table that a FHIR code was made from. False where there is none.</summary>
    public static bool WriteSent(V2Writer to, Extension? kept)
    {
        if (kept?.Value is not CodeableConcept { Coding: [{ Code.Value: not null } coding, ..] } concept)
        {
            return false;
        }

        to.Part(1, coding.Code).Part(2, coding.Display ?? concept.Text);
        to.Part(3).From(coding.System, coding.System?.Value is { } system ? Tables.CodeSystems.NameOf(system) : null);
        to.Note(kept);
        return true;
    }

    /// <summary>
    /// Those of the input that are about this patient. One that is about nobody who is at hand fails the message: whose it is would be
    /// guessed, or it would be left out unseen. What is about another patient goes into that one's message.
    /// </summary>
    private static List<T> Of<T>(V2Draft draft, Patient patient, Func<T, Reference?> subjectOf, string path)
        where T : DomainResource
    {
        List<T> own = [];
        foreach (Resource resource in draft.Source.Resources)
        {
            if (resource is not T candidate)
            {
                continue;
            }

            Patient? named = draft.Source.Find<Patient>(subjectOf(candidate), candidate);
            if (named == patient)
            {
                own.Add(candidate);
            }
            else if (named is null)
            {
                draft.Fail(path, "It is not shown to be about a patient of the input; right would be a reference to the Patient in the same Bundle.");
            }
        }

        return own;
    }

    private static bool IsGuarantor(V2Draft draft, RelatedPerson person) =>
        person.Relationship.Exists(RelatedPersonToSegments.IsGuarantor)
        || draft.Source.Resources.OfType<Account>().Any(account => account.Guarantor.Exists(one => draft.Source.Find<RelatedPerson>(one.Party, account) == person));

    private static bool IsSubscriber(V2Draft draft, RelatedPerson person) =>
        draft.Source.Resources.OfType<Fhir.Model.Coverage>().Any(coverage => draft.Source.Find<RelatedPerson>(coverage.Subscriber, coverage) == person);

    private static bool Has(CodeableConcept? status, params ReadOnlySpan<string> codes)
    {
        foreach (Coding coding in status?.Coding ?? [])
        {
            if (codes.Contains(coding.Code?.Value))
            {
                return true;
            }
        }

        return false;
    }
}
