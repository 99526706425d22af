using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads the chart that is about to be written to.</summary>
internal sealed class CheckTarget(FhirRestClient client)
{
    private readonly ChartReading _reading = new(client);
    private readonly CheckSuperseded _superseded = new(client);

    public async ValueTask<TargetCheck> CheckAsync(DeliveryJob job, CancellationToken cancellationToken)
    {
        var places = ChartPlaces.Of(job.Interaction.ResourceType);
        if (job.Expectation is not { } expected)
        {
            return ChartReading.Contradicts("patient-not-established", places.SubjectPath,
                "It was not established who the patient is; the job must come with an identifier of the patient and two demographics.");
        }

        var (patient, unread) = await _reading.ReadAsync("Patient", job.Placement.Patient, places.SubjectPath, "patient-unknown",
            "The counterparty has no such patient; the job must name a patient of this chart.", cancellationToken);
        if (patient is null)
        {
            return unread!;
        }

        if (PatientAgreement.Contradiction(expected, patient, places.SubjectPath) is { } contradiction)
        {
            return new TargetCheck(TargetVerdict.Contradicts, contradiction);
        }

        if (job.Placement.Encounter is { } encounter && await CheckEncounterAsync(encounter, job, places, cancellationToken) is { } closed)
        {
            return closed;
        }

        if (OrderOf(job) is { Reference: { } order } named
            && await CheckOrderAsync(order, named.Place, job.Placement.Patient, cancellationToken) is { } otherOrder)
        {
            return otherOrder;
        }

        if (OwnOf(job) is { } own && await CheckOwnAsync(own, places, job.Placement.Patient, cancellationToken) is { } otherOwn)
        {
            return otherOwn;
        }

        return places.ResourceType == ResourceTypes.DiagnosticReport && job.Interaction.Kind == InteractionKind.Create
            ? await _superseded.CheckAsync(job.Interaction.Body, cancellationToken)
            : TargetCheck.Agrees;
    }

    /// <summary>Null where the encounter agrees.</summary>
    private async ValueTask<TargetCheck?> CheckEncounterAsync(string reference, DeliveryJob job, ChartPlaces places, CancellationToken cancellationToken)
    {
        var (encounter, unread) = await _reading.ReadAsync("Encounter", reference, places.Encounter, "encounter-unknown",
            "The counterparty has no such encounter; the job must name an encounter of this patient.", cancellationToken);
        if (encounter is null)
        {
            return unread!;
        }

        if (!_reading.IsOf(encounter, job.Placement.Patient))
        {
            return ChartReading.Contradicts("encounter-of-other-patient", places.Encounter,
                "The encounter does not belong to the patient of the job; the job must name an encounter of this patient.");
        }

        return places.NeedsOpenEncounter && Bodies.Text(encounter, "status") is "finished" or "cancelled" or "entered-in-error"
            ? ChartReading.Contradicts("encounter-closed", places.Encounter,
                "The encounter is closed; it must be opened again in the EHR, or the note filed with an open encounter.")
            : null;
    }

    /// <summary>
    /// Null where the order agrees. A result must never be filed at the order of somebody else, nor somebody else's order be
    /// withdrawn.
    /// </summary>
    private async ValueTask<TargetCheck?> CheckOrderAsync(string reference, string place, string patient, CancellationToken cancellationToken)
    {
        var (order, unread) = await _reading.ReadAsync(ResourceTypes.ServiceRequest, reference, place, "order-unknown",
            "The counterparty has no such order; the job must name an order of this patient.", cancellationToken);
        return order is null ? unread!
            : _reading.IsOf(order, patient) ? null
            : ChartReading.Contradicts("order-of-other-patient", place,
                "The order does not belong to the patient of the job; the job must name an order of this patient.");
    }

    /// <summary>Null where what is changed or deleted belongs to the patient of the job.</summary>
    private async ValueTask<TargetCheck?> CheckOwnAsync(string reference, ChartPlaces places, string patient, CancellationToken cancellationToken)
    {
        var (own, unread) = await _reading.ReadAsync(places.ResourceType, reference, $"{places.ResourceType}.id", "resource-unknown",
            $"The counterparty has no such {places.ResourceType}; the job must name one of this patient.", cancellationToken);
        return own is null ? unread!
            : _reading.IsOf(own, patient) ? null
            : ChartReading.Contradicts("resource-of-other-patient", $"{places.ResourceType}.id",
                $"The {places.ResourceType} does not belong to the patient of the job; the job must name one of this patient.");
    }

    /// <summary>The counterparty's own resource that the job changes or deletes; orders are looked at as such.</summary>
    private static string? OwnOf(DeliveryJob job) => job.Interaction switch
    {
        { Kind: InteractionKind.Create } or { Kind: InteractionKind.Update, ResourceType: ResourceTypes.ServiceRequest } => null,
        var change => $"{change.ResourceType}/{Bodies.Text(Bodies.Read(change.Body), "id")}",
    };

    /// <summary>The counterparty's own order that the job changes or answers, where it names one.</summary>
    private static (string? Reference, string Place) OrderOf(DeliveryJob job) => job.Interaction switch
    {
        { Kind: InteractionKind.Update, ResourceType: ResourceTypes.ServiceRequest } =>
            ($"{ResourceTypes.ServiceRequest}/{Bodies.Text(Bodies.Read(job.Interaction.Body), "id")}", "ServiceRequest.id"),
        { Kind: InteractionKind.Create, ResourceType: ResourceTypes.DiagnosticReport } => (BasedOn(job.Interaction.Body), "DiagnosticReport.basedOn[0]"),
        _ => (null, ""),
    };

    private static string? BasedOn(ReadOnlyMemory<byte> bundle)
    {
        var first = Bodies.Objects(Bodies.Read(bundle), "entry").FirstOrDefault();
        return Bodies.Objects(first?["resource"], "basedOn").Select(one => Bodies.Text(one, "reference")).FirstOrDefault(reference => reference is not null);
    }
}
