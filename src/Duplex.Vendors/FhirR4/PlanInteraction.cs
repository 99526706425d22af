using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;

namespace Duplex.Vendors.FhirR4;

/// <summary>Which plan an interaction has at a FHIR R4 server. Pure.</summary>
internal static class PlanInteraction
{
    public static PlanOutcome From(DeliveryJob job, NoteParts split) => (job.Interaction.Kind, job.Interaction.ResourceType) switch
    {
        (InteractionKind.Create, ResourceTypes.DocumentReference) => PlanNote.From(job, split),
        (InteractionKind.Create, ResourceTypes.DiagnosticReport) when PlanResult.IsResult(job) => PlanResult.From(job),
        (InteractionKind.Create, ResourceTypes.Bundle) => PlanTransaction.From(job),
        (InteractionKind.Create, var type) when IsOfPatient(type) => PlanCreate.From(job),
        (InteractionKind.Update, var type) when IsOfPatient(type) => PlanUpdate.From(job),
        (InteractionKind.Delete, var type) when IsOfPatient(type) => PlanDelete.From(job),
        _ => PlanOutcome.Impossible(new Problem("interaction-not-offered", "", "This connection takes writes of resources that belong to one patient's chart only.")),
    };

    private static bool IsOfPatient(string type) => PatientElements.PatientPath(type) is not null;
}
