using Duplex.Fhir.Model;
using Duplex.Translation.Orders;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>ServiceRequests of one requisition to OML^O21 or ORM^O01.</summary>
internal static class OrderWriting
{
    public static void Write(V2Draft draft, IReadOnlyList<Resource> orders)
    {
        (string type, string trigger) = draft.Options.Order == OrderMessageType.OmlO21 ? ("OML", "O21") : ("ORM", "O01");
        draft.Header(type, trigger, $"{type}_{trigger}");
        ServiceRequest first = (ServiceRequest)orders[0];
        draft.Owner = first;
        PatientToPid.Write(draft, first.Subject, "ServiceRequest.subject");
        NotesToNte.WriteOfPatient(draft, first.Subject);
        EncounterToPv1.Write(draft, first.Encounter);
        for (int i = 0; i < orders.Count; i++)
        {
            ServiceRequest order = (ServiceRequest)orders[i];
            draft.Owner = order;
            if (IsOrder(draft, order))
            {
                WriteOrder(draft, order, Actions.Of(draft, order, order.Status?.Value), i);
            }

            draft.Belongs(order.Subject, "ServiceRequest.subject");
            draft.BelongsToVisit(order.Encounter);
        }
    }

    private static void WriteOrder(V2Draft draft, ServiceRequest order, FhirToV2Action action, int index)
    {
        RequestToOrc.Write(draft, order, action);
        if (!RequestToOrc.HasOldTiming(draft))
        {
            TimingToTq1.Write(draft, order.Occurrence is FhirDateTime or Period ? null : order.Occurrence, order.AsNeeded, order.Priority);
        }

        ServiceRequestToObr.Write(draft, order, index);
        NotesToNte.Write(draft, order.Note);
        NotesToNte.Write(draft, order.PatientInstruction, order.Note.Count);
        int diagnoses = 0;
        foreach (Reference reason in order.ReasonReference)
        {
            if (draft.Find<Condition>(reason) is { } condition && ConditionToDg1.IsDiagnosis(draft, condition))
            {
                ConditionToDg1.Write(draft, condition, diagnoses++, null);
                draft.To.NoteAt(reason, "DG1", 3);
            }
        }

        int results = 0;
        foreach (Reference support in order.SupportingInfo)
        {
            if (draft.Find<Observation>(support) is { } observation)
            {
                results += ObservationToObx.Write(draft, observation, results);
                draft.To.NoteAt(support, "OBX", 3);
            }
        }

        if (ServiceRequestToObr.HasSpecimenSegment(draft))
        {
            for (int i = 0; i < order.Specimen.Count; i++)
            {
                SpecimenToSpm.Write(draft, order.Specimen[i], i);
            }
        }
    }

    /// <summary>What must not be sent, or could not be understood, is not.</summary>
    private static bool IsOrder(V2Draft draft, ServiceRequest order)
    {
        if (order.Status?.Value == "draft" || order.Intent?.Value is "proposal" or "plan")
        {
            draft.Fail("ServiceRequest.status", "It is a draft or a proposal, which nobody is to act on; right would be an order that is active.");
        }

        if (Actions.IsAnswer(draft, order))
        {
            draft.Fail("ServiceRequest.extension", "It came as an answer to an order, which no order says; right would be the order itself, or the option that tells what is done with it.");
        }

        if (order.DoNotPerform?.Value == true)
        {
            draft.Fail("ServiceRequest.doNotPerform", "It forbids the service, which an order message cannot say; right would be to cancel the order.");
        }

        if (order.Code is null || !order.Code.Coding.Exists(static coding => !string.IsNullOrWhiteSpace(coding.Code?.Value)))
        {
            draft.Fail("ServiceRequest.code.coding", "There is no code of what is ordered; right would be a coding that the receiver knows.");
        }

        if (IdentifierToEi.PlacerOf(order.Identifier) is null)
        {
            draft.Fail("ServiceRequest.identifier", "There is no placer order number; right would be an identifier of type PLAC with its system.");
        }

        return !draft.HasFailed;
    }
}
