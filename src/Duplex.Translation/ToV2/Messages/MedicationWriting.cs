using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>MedicationRequests of one group to RDE^O11, new, changed or cancelled.</summary>
internal static class MedicationWriting
{
    public static void Write(V2Draft draft, IReadOnlyList<Resource> requests)
    {
        MedicationRequest first = (MedicationRequest)requests[0];
        draft.Owner = first;
        draft.Header("RDE", "O11", "RDE_O11");
        PatientToPid.Write(draft, first.Subject, "MedicationRequest.subject");
        NotesToNte.WriteOfPatient(draft, first.Subject);
        EncounterToPv1.Write(draft, first.Encounter);
        foreach (Resource resource in requests)
        {
            MedicationRequest request = (MedicationRequest)resource;
            draft.Owner = request;
            if (IsOrder(draft, request))
            {
                WriteOrder(draft, request);
            }

            draft.Belongs(request.Subject, "MedicationRequest.subject");
            draft.BelongsToVisit(request.Encounter);
        }
    }

    private static void WriteOrder(V2Draft draft, MedicationRequest request)
    {
        FhirToV2Action action = Actions.Of(draft, request, request.Status?.Value);
        OrderControl control = OrderControl.Of(action, request.Status?.Value);
        V2Writer to = draft.To.Segment("ORC").Keep(request.Extension).Field(1, Actions.ControlAsSent(draft, request, action) ?? control.Control);
        to.Note(request.Status);
        to.Note(request.Intent);
        RequestToOrc.WriteNumbers(draft, request.Identifier, request.GroupIdentifier);
        to.Field(5).From(request.Status, control.Status);
        RequestToOrc.WriteTime(draft, request.AuthoredOn, action);
        to.Field(10);
        ReferenceToXcn.Write(draft, request.Recorder);
        to.Field(12);
        RequestToOrc.WriteRequester(draft, request.Requester, "MedicationRequest.requester");
        if (request.StatusReason is { } reason)
        {
            ConceptToCwe.Write(draft.At(16), reason);
        }

        Dosage? dosage = request.DosageInstruction.FirstOrDefault();
        MedicationToRxe.Write(draft, request, dosage);
        NotesToNte.Write(draft, request.Note);
        for (int i = 0; i < Math.Max(request.DosageInstruction.Count, 1); i++)
        {
            Dosage? one = i < request.DosageInstruction.Count ? request.DosageInstruction[i] : null;
            TimingToTq1.Write(draft, one?.Timing, one?.AsNeeded, i == 0 ? request.Priority : null, null, i);
        }

        if (request.DosageInstruction.Count > 1)
        {
            Dosage first = request.DosageInstruction[0];
            if (request.DosageInstruction.Exists(other => !HasSameDose(first, other)))
            {
                draft.Fail("MedicationRequest.dosageInstruction", "The doses or routes differ, and RXE has one for all times, so the first would be given each time; right would be one request for each dose.");
            }

            draft.Warn("MedicationRequest.dosageInstruction", "Only the first dose has a place in RXE; the timing of the others is sent beside it. Right would be one request for each dose.");
        }

        MedicationToRxe.WriteRoute(draft, dosage);
        IngredientsToRxc.Write(draft, request);
    }

    /// <summary>The same amount, rate, limits and route.</summary>
    private static bool HasSameDose(Dosage one, Dosage other) =>
        JsonOf(new Dosage { DoseAndRate = one.DoseAndRate, Route = one.Route, Site = one.Site, Method = one.Method, MaxDosePerPeriod = one.MaxDosePerPeriod })
        == JsonOf(new Dosage { DoseAndRate = other.DoseAndRate, Route = other.Route, Site = other.Site, Method = other.Method, MaxDosePerPeriod = other.MaxDosePerPeriod });

    private static string JsonOf(Dosage dosage) =>
        Encoding.UTF8.GetString(FhirJson.Serialize(new MedicationRequest { DosageInstruction = [dosage] }));

    private static bool IsOrder(V2Draft draft, MedicationRequest request)
    {
        if (request.Status?.Value == "draft" || request.Intent?.Value is "proposal" or "plan")
        {
            draft.Fail("MedicationRequest.status", "It is a draft or a proposal, which nobody is to act on; right would be a prescription that is active.");
        }

        if (Actions.IsAnswer(draft, request))
        {
            draft.Fail("MedicationRequest.extension", "It came as an answer to a prescription, which no prescription says; right would be the prescription itself, or the option that tells what is done with it.");
        }

        if (request.DoNotPerform?.Value == true)
        {
            draft.Fail("MedicationRequest.doNotPerform", "It forbids the medication, which a prescription cannot say; right would be to cancel the prescription.");
        }

        if (IdentifierToEi.PlacerOf(request.Identifier) is null)
        {
            draft.Fail("MedicationRequest.identifier", "There is no placer order number; right would be an identifier of type PLAC with its system.");
        }

        if (MedicationToRxe.CodeOf(draft, request) is null)
        {
            draft.Fail("MedicationRequest.medication", "There is no code or name of the medication; right would be an RxNorm or NDC coding.");
        }

        return !draft.HasFailed;
    }
}
