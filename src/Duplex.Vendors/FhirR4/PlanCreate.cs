using Duplex.Engine.Deliveries;

namespace Duplex.Vendors.FhirR4;

/// <summary>One resource, created on the condition that its delivery has none yet. Pure.</summary>
internal static class PlanCreate
{
    public static PlanOutcome From(DeliveryJob job)
    {
        var type = job.Interaction.ResourceType;
        if (Bodies.Read(job.Interaction.Body) is not { } body || Bodies.Text(body, "resourceType") != type)
        {
            return Impossible("content-unreadable", type, $"The job's body must be one {type} as FHIR JSON, with no member twice.");
        }

        if (DeliveryMark.Of(body) is not { } delivery)
        {
            return Impossible("delivery-identifier-missing", $"{type}.identifier",
                $"It must carry exactly one identifier (or tag) of system {DeliveryIdentifiers.DeliverySystem}, or it could not be found again.");
        }

        if (ChartPlacement.Apply(body, job.Placement) is { } contradiction)
        {
            return PlanOutcome.Impossible(contradiction);
        }

        body.Remove("id");
        return PlanOutcome.Of(new PlannedPart(0, type, PartMode.Create, $"{DeliveryIdentifiers.DeliverySystem}|{delivery}", Bodies.Write(body)));
    }

    private static PlanOutcome Impossible(string code, string place, string sentence) => PlanOutcome.Impossible(new Problem(code, place, sentence));
}
