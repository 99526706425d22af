using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>The deletion of a resource that the server has. Its lookup is its own reference. Pure.</summary>
internal static class PlanDelete
{
    public static PlanOutcome From(DeliveryJob job)
    {
        var type = job.Interaction.ResourceType;
        var reference = $"{type}/{Bodies.Text(Bodies.Read(job.Interaction.Body), "id")}";
        return ResourceLocation.TryParse(reference)?.Reference == reference
            ? PlanOutcome.Of(new PlannedPart(0, type, PartMode.Delete, reference, job.Interaction.Body))
            : PlanOutcome.Impossible(new Problem("id-missing", $"{type}.id", "A deletion must name the resource by the counterparty's own id."));
    }
}
