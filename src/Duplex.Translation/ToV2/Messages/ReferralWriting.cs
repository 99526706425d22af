using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>A ServiceRequest that refers a patient to somebody to REF: I12 new, I13 changed, I14 cancelled.</summary>
internal static class ReferralWriting
{
    private static readonly string[] ReferralCodes = ["3457005", "306206005", "308292007", "103696004", "183524004"];

    /// <summary>By a category or code of SNOMED CT, or one that says so.</summary>
    public static bool IsReferral(ServiceRequest request) =>
        request.Category.Exists(IsReferral) || (request.Code is { } code && IsReferral(code));

    public static void Write(V2Draft draft, IReadOnlyList<Resource> referrals)
    {
        ServiceRequest referral = (ServiceRequest)referrals[0];
        draft.Owner = referral;
        FhirToV2Action action = Actions.Of(draft, referral, referral.Status?.Value);
        string trigger = action switch { FhirToV2Action.Cancel => "I14", FhirToV2Action.New => "I12", _ => "I13" };
        draft.Header("REF", trigger, "REF_I12");
        WriteReferral(draft, referral, action);
        WriteProviders(draft, referral);
        Patient? patient = PatientToPid.Write(draft, referral.Subject, "ServiceRequest.subject");
        if (patient is not null)
        {
            PatientToNk1.Write(draft, patient);
        }

        EncounterToPv1.Announce(draft, referral.Encounter);
        WriteClinical(draft, referral);
        EncounterToPv1.Write(draft, referral.Encounter);
        NotesToNte.Write(draft, referral.Note);
    }

    private static void WriteReferral(V2Draft draft, ServiceRequest referral, FhirToV2Action action)
    {
        if (referral.Status?.Value == "draft" || referral.Intent?.Value is "proposal" or "plan")
        {
            draft.Fail("ServiceRequest.status", "It is a draft or a proposal, which nobody is to act on; right would be a referral that is active.");
        }

        V2Writer to = draft.To.Segment("RF1").Keep(referral.Extension);
        string told = action == FhirToV2Action.Cancel ? "R" : referral.Status?.Value == "completed" ? "E" : "P";
        Coding? sent = SentCodes.Find(referral.Status, "0283");
        bool holds = told == "P" && sent?.Code?.Value is "A" or "P";
        to.Field(1).From(referral.Status, holds ? sent!.Code!.Value : told);
        to.Note(holds ? sent!.Code : null);
        to.Note(referral.Intent);
        to.Field(2).From(referral.Priority, referral.Priority?.Value switch { "stat" => "S", "asap" => "A", "urgent" => "A", "routine" => "R", _ => null });
        if (referral.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(3), code);
        }

        draft.Each(4, referral.OrderDetail, ConceptToCwe.Write);
        if ((referral.Category.Find(static one => !IsReferral(one)) ?? referral.Category.FirstOrDefault()) is { } category)
        {
            ConceptToCwe.Write(draft.At(5), category);
        }

        Identifier? number = IdentifierToEi.PlacerOf(referral.Identifier);
        if (number is null)
        {
            draft.Fail("ServiceRequest.identifier", "There is no referral number, by which the answer could name it; right would be an identifier of type PLAC with its system.");
        }

        to.Field(6);
        IdentifierToEi.Write(draft, number);
        Period? period = referral.Occurrence as Period;
        DateTimeToDtm.Write(to.Field(7), (PrimitiveType?)period?.Start ?? referral.Occurrence as FhirDateTime);
        DateTimeToDtm.Write(to.Field(8), period?.End);
        DateTimeToDtm.Write(to.Field(9), referral.AuthoredOn);
        draft.Each(10, referral.ReasonCode, ConceptToCwe.Write);
        to.Field(11);
        IdentifierToEi.Write(draft, IdentifierToEi.FillerOf(referral.Identifier));
    }

    /// <summary>PRD: who refers (RP) and to whom (RT).</summary>
    private static void WriteProviders(V2Draft draft, ServiceRequest referral)
    {
        if (referral.Requester is { } requester)
        {
            PractitionerToPrd.Write(draft, requester, "RP", "Referring Provider");
        }
        else
        {
            draft.Fail("ServiceRequest.requester", "Nobody is named who refers, so the answer would reach nobody; right would be a practitioner with an identifier.");
        }

        foreach (Reference performer in referral.Performer)
        {
            PractitionerToPrd.Write(draft, performer, "RT", "Referred to Provider");
        }
    }

    private static void WriteClinical(V2Draft draft, ServiceRequest referral)
    {
        int index = 0;
        foreach (Reference reason in referral.ReasonReference)
        {
            if (draft.Find<Condition>(reason) is { } condition && ConditionToDg1.IsDiagnosis(draft, condition))
            {
                ConditionToDg1.Write(draft, condition, index++, null);
                draft.To.NoteAt(reason, "DG1", 3);
            }
        }

        WriteResults(draft, referral);
    }

    /// <summary>Results stand behind an OBR; without any there is none, since it would be a second order.</summary>
    private static void WriteResults(V2Draft draft, ServiceRequest referral)
    {
        int written = 0;
        foreach (Reference support in referral.SupportingInfo)
        {
            if (draft.Find<Observation>(support) is not { } observation)
            {
                WriteReport(draft, support);
                continue;
            }

            if (written == 0)
            {
                draft.To.Segment("OBR").Field(1, "1");
                if (observation.Code is { } code)
                {
                    ConceptToCwe.Write(draft.At(4), code);
                }
            }

            written += ObservationToObx.Write(draft, observation, written);
            draft.To.NoteAt(support, "OBX", 3);
        }
    }

    /// <summary>A report that goes along, with its results.</summary>
    private static void WriteReport(V2Draft draft, Reference support)
    {
        if (draft.Find<DiagnosticReport>(support) is { } report)
        {
            ReportWriting.WriteBody(draft, report, hasControl: false);
            draft.To.NoteAt(support, "OBR", 4);
        }
    }

    private static bool IsReferral(CodeableConcept concept) => concept.Coding.Exists(static coding =>
        coding.System?.Value == "http://snomed.info/sct" ? Array.IndexOf(ReferralCodes, coding.Code?.Value) >= 0
        : string.Equals(coding.Code?.Value, "referral", StringComparison.OrdinalIgnoreCase));
}
