using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>A new version of a resource that the server has. Its lookup is its own reference. Pure.</summary>
internal static class PlanUpdate
{
    public static PlanOutcome From(DeliveryJob job)
    {
        var type = job.Interaction.ResourceType;
        if (Bodies.Read(job.Interaction.Body) is not { } body || Bodies.Text(body, "resourceType") != type)
        {
            return Impossible("content-unreadable", type, $"The job's body must be one {type} as FHIR JSON, with no member twice.");
        }

        var reference = $"{type}/{Bodies.Text(body, "id")}";
        if (ResourceLocation.TryParse(reference)?.Reference != reference)
        {
            return Impossible("id-missing", $"{type}.id", "An update must name the resource by the counterparty's own id.");
        }

        return ChartPlacement.ApplySubject(body, ChartPlaces.Of(type), job.Placement.Patient) is { } contradiction
            ? PlanOutcome.Impossible(contradiction)
            : PlanOutcome.Of(new PlannedPart(0, type, PartMode.Replace, reference, Bodies.Write(body)));
    }

    private static PlanOutcome Impossible(string code, string place, string sentence) => PlanOutcome.Impossible(new Problem(code, place, sentence));
}
