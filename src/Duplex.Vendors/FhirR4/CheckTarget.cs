using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads the chart that is about to be written to.</summary>
internal sealed class CheckTarget(FhirRestClient client)
{
    private const string SubjectPlace = "DocumentReference.subject";
    private const string EncounterPlace = "DocumentReference.context.encounter[0]";

    public async ValueTask<TargetCheck> CheckAsync(DeliveryJob job, CancellationToken cancellationToken)
    {
        if (job.Expectation is not { } expected)
        {
            return Contradicts("patient-not-established", SubjectPlace,
                "It was not established who the patient is; the job must come with an identifier of the patient and two demographics.");
        }

        var (patient, unread) = await ReadAsync("Patient", job.Placement.Patient, SubjectPlace, "patient-unknown",
            "The counterparty has no such patient; the job must name a patient of this chart.", cancellationToken);
        if (patient is null)
        {
            return unread!;
        }

        if (PatientAgreement.Contradiction(expected, patient) is { } contradiction)
        {
            return new TargetCheck(TargetVerdict.Contradicts, contradiction);
        }

        if (job.Placement.Encounter is not { } reference)
        {
            return TargetCheck.Agrees;
        }

        var (encounter, unreadEncounter) = await ReadAsync("Encounter", reference, EncounterPlace, "encounter-unknown",
            "The counterparty has no such encounter; the job must name an encounter of this patient.", cancellationToken);
        return encounter is null ? unreadEncounter! : CheckEncounter(encounter, job.Placement.Patient);
    }

    private TargetCheck CheckEncounter(JsonObject encounter, string patient)
    {
        var subject = Bodies.Text(encounter["subject"], "reference");
        if (subject is null || ServerReferences.Relative(client.BaseAddress, subject) != patient)
        {
            return Contradicts("encounter-of-other-patient", EncounterPlace,
                "The encounter does not belong to the patient of the job; the job must name an encounter of this patient.");
        }

        return Bodies.Text(encounter, "status") is "finished" or "cancelled" or "entered-in-error"
            ? Contradicts("encounter-closed", EncounterPlace,
                "The encounter is closed; it must be opened again in the EHR, or the note filed with an open encounter.")
            : TargetCheck.Agrees;
    }

    private async ValueTask<(JsonObject? Resource, TargetCheck? Unread)> ReadAsync(
        string resourceType, string reference, string place, string unknownCode, string unknownSentence, CancellationToken cancellationToken)
    {
        if (ResourceLocation.TryParse(reference) is not { } location || location.Reference != reference || location.Type != resourceType)
        {
            return (null, Contradicts(unknownCode, place, $"The job's placement must name the chart as {resourceType}/[id]."));
        }

        var result = await client.ReadAsync(resourceType, location.Id, cancellationToken);
        if (ReadFailure.From(result, place) is { } failure)
        {
            return (null, failure switch
            {
                { IsGone: true } => Contradicts(unknownCode, place, unknownSentence),
                { MayPass: true } => new TargetCheck(TargetVerdict.Unreachable, failure.Problem, failure.RetryAfter),
                _ => new TargetCheck(TargetVerdict.Contradicts, failure.Problem),
            });
        }

        var resource = Bodies.Read(result.Response!.Body);
        return Bodies.Text(resource, "resourceType") == resourceType && Bodies.Text(resource, "id") == location.Id
            ? (resource, null)
            : (null, Contradicts("chart-unreadable", place, $"The counterparty's answer to the read is not that {resourceType}."));
    }

    private static TargetCheck Contradicts(string code, string place, string sentence) =>
        new(TargetVerdict.Contradicts, new Problem(code, place, sentence));
}
