using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// A report and its observations as one transaction of conditional updates (FHIR R4 http.html#cond-update): all of it or
/// nothing, and sending it again changes nothing. Pure.
/// </summary>
internal static class PlanResult
{
    /// <summary>A report with its observations, and not a report alone.</summary>
    public static bool IsResult(DeliveryJob job) => Bodies.Text(Bodies.Read(job.Interaction.Body), "resourceType") is null or ResourceTypes.Bundle;

    public static PlanOutcome From(DeliveryJob job)
    {
        var entries = Bodies.Read(job.Interaction.Body) is { } read && Bodies.Text(read, "resourceType") == ResourceTypes.Bundle
            ? Bodies.Objects(read, "entry").ToArray()
            : [];
        if (!entries.Select(TypeOf).SequenceEqual(Types(entries.Length)))
        {
            return Impossible("content-unreadable", "Bundle.entry", "The job's body must be a Bundle of one DiagnosticReport and then its Observations.");
        }

        var report = Bodies.Object(entries[0], "resource")!;
        if (BodyIdentifiers.Single(report, DeliveryIdentifiers.DeliverySystem) is not { } delivery)
        {
            return Impossible("delivery-identifier-missing", "DiagnosticReport.identifier",
                $"The report must carry exactly one identifier of system {DeliveryIdentifiers.DeliverySystem}, or it could not be found again.");
        }

        var planned = new JsonArray();
        var values = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            var resource = Bodies.Object(entries[i], "resource")!;
            var type = Bodies.Text(resource, "resourceType")!;
            if (BodyIdentifiers.Single(resource, DeliveryIdentifiers.ResultSystem) is not { } value || !values.Add($"{type} {value}"))
            {
                return Impossible("result-identifier-missing", $"Bundle.entry[{i}].resource.identifier",
                    $"Each resource must carry exactly one identifier of system {DeliveryIdentifiers.ResultSystem} of its own, or a repeat would file it twice.");
            }

            if (Bodies.Text(entries[i], "fullUrl") is not { } fullUrl || !fullUrl.StartsWith("urn:uuid:", StringComparison.Ordinal))
            {
                return Impossible("content-unreadable", $"Bundle.entry[{i}].fullUrl", "Each entry must be named by a urn:uuid, so that the others can refer to it.");
            }

            if (ChartPlacement.ApplySubject(resource, ChartPlaces.Of(type), job.Placement.Patient) is { } contradiction)
            {
                return PlanOutcome.Impossible(contradiction);
            }

            planned.Add(EntryOf(fullUrl, resource, type, value));
        }

        var transaction = new JsonObject { ["resourceType"] = ResourceTypes.Bundle, ["type"] = "transaction", ["entry"] = planned };
        return PlanOutcome.Of(new PlannedPart(
            0, ResourceTypes.Bundle, PartMode.Create, $"{DeliveryIdentifiers.DeliverySystem}|{delivery}", Bodies.Write(transaction)));
    }

    private static JsonObject EntryOf(string fullUrl, JsonObject resource, string type, string value)
    {
        var content = resource.DeepClone().AsObject();
        content.Remove("id");
        return new JsonObject
        {
            ["fullUrl"] = fullUrl,
            ["resource"] = content,
            ["request"] = new JsonObject
            {
                ["method"] = "PUT",
                ["url"] = $"{type}?{QueryParameter.ToQuery(QueryParameter.Token("identifier", DeliveryIdentifiers.ResultSystem, value))}",
            },
        };
    }

    private static string? TypeOf(JsonObject entry) => Bodies.Text(entry["resource"], "resourceType");

    private static IEnumerable<string> Types(int count) =>
        Enumerable.Repeat(ResourceTypes.Observation, Math.Max(count, 1) - 1).Prepend(ResourceTypes.DiagnosticReport);

    private static PlanOutcome Impossible(string code, string place, string sentence) => PlanOutcome.Impossible(new Problem(code, place, sentence));
}
