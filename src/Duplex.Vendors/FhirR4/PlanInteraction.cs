using Duplex.Engine.Deliveries;

namespace Duplex.Vendors.FhirR4;

/// <summary>Which plan an interaction has at a FHIR R4 server. Pure.</summary>
internal static class PlanInteraction
{
    public static PlanOutcome From(DeliveryJob job, NoteParts split) => (job.Interaction.Kind, job.Interaction.ResourceType) switch
    {
        (InteractionKind.Create, ResourceTypes.DocumentReference) => PlanNote.From(job, split),
        (InteractionKind.Create, ResourceTypes.ServiceRequest or ResourceTypes.Task) => PlanCreate.From(job),
        (InteractionKind.Update, ResourceTypes.ServiceRequest) => PlanUpdate.From(job),
        (InteractionKind.Create, ResourceTypes.DiagnosticReport) => PlanResult.From(job),
        _ => PlanOutcome.Impossible(new Problem("interaction-not-offered", "",
            "This connection takes the creation of DocumentReference, ServiceRequest, DiagnosticReport and Task and the update of ServiceRequest only.")),
    };
}
