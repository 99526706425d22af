using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;

namespace Duplex.Vendors.FhirR4;

/// <summary>New resources of one patient that are created together or not at all. Each carries a mark of its own. Pure.</summary>
internal static class PlanTransaction
{
    public static PlanOutcome From(DeliveryJob job)
    {
        var bundle = Bodies.Read(job.Interaction.Body);
        var entries = Bodies.Objects(bundle, "entry").ToArray();
        if (Bodies.Text(bundle, "type") != "transaction" || entries.Length == 0)
        {
            return Impossible("content-unreadable", "Bundle", "The job's body must be a transaction of at least one new resource.");
        }

        for (var i = 0; i < entries.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{i}]");
            if (Bodies.Object(entries[i], "resource") is not { } resource || Bodies.Text(resource, "resourceType") is not { } type
                || Bodies.Text(entries[i]["request"], "method") != "POST" || PatientElements.PatientPath(type) is null)
            {
                return Impossible("content-unreadable", place, "Each entry must create a resource of a patient's chart.");
            }

            if (ChartPlacement.ApplySubject(resource, ChartPlaces.Of(type), job.Placement.Patient) is { } contradiction)
            {
                return PlanOutcome.Impossible(contradiction);
            }

            if (MarkOf(resource) is null)
            {
                return Impossible("delivery-identifier-missing", place, $"Each resource must carry one identifier (or tag) of system {DeliveryIdentifiers.PartSystem}, or it could not be found again.");
            }
        }

        var first = MarkOf(Bodies.Object(entries[0], "resource"))!;
        return PlanOutcome.Of(new PlannedPart(0, ResourceTypes.Transaction, PartMode.Create, $"{DeliveryIdentifiers.PartSystem}|{first}", Bodies.Write(bundle!)));
    }

    /// <summary>Each entry as a part of its own, by which it is looked for.</summary>
    public static IEnumerable<Part> EntriesOf(Part transaction) => Bodies.Objects(Bodies.Read(transaction.Plan.Body), "entry")
        .Select(entry => Bodies.Object(entry, "resource")!)
        .Select((resource, index) => transaction with
        {
            Plan = new PlannedPart(
                index, Bodies.Text(resource, "resourceType")!, PartMode.Create, $"{DeliveryIdentifiers.PartSystem}|{MarkOf(resource)}", Bodies.Write(resource)),
        });

    private static string? MarkOf(JsonNode? resource) => DeliveryMark.Of(resource, DeliveryIdentifiers.PartSystem);

    private static PlanOutcome Impossible(string code, string place, string sentence) => PlanOutcome.Impossible(new Problem(code, place, sentence));
}
