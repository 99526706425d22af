using System.Text.Json.Nodes;
using Duplex.Engine.Loops;

namespace Duplex.Tests.Facade;

/// <summary>Orders about the synthetic patients of <see cref="FakeEhr"/>.</summary>
internal static class LabOrders
{
    public const string Path = "/fhir/clinic/ServiceRequest";
    public const string OrderSystem = "urn:oid:2.16.840.1.113883.19.5.7";

    public static JsonObject Order(string patient = "p1", string? encounter = "e1")
    {
        var order = new JsonObject
        {
            ["resourceType"] = "ServiceRequest",
            ["status"] = "active",
            ["intent"] = "order",
            ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = "24323-8" }) },
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient}" },
            ["requester"] = new JsonObject { ["reference"] = "Practitioner/dr1" },
        };
        if (encounter is not null)
        {
            order["encounter"] = new JsonObject { ["reference"] = $"Encounter/{encounter}" };
        }

        return order;
    }

    public static JsonObject Placer(string value, string system = OrderSystem) => new()
    {
        ["type"] = new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v2-0203", ["code"] = "PLAC" }),
        },
        ["system"] = system,
        ["value"] = value,
    };

    public static async Task<HttpResponseMessage> PostAsync(RunningDuplex duplex, JsonNode order, Action<HttpRequestMessage>? change = null)
    {
        using var content = ClinicalNotes.Content(order);
        return await duplex.PostAsync(Path, await duplex.TokenAsync(), content, change);
    }

    /// <summary>Posts without waiting for an answer.</summary>
    public static Task<HttpResponseMessage> PostAtOnceAsync(RunningDuplex duplex, JsonNode order) =>
        PostAsync(duplex, order, request => request.Headers.Add("Prefer", "respond-async"));

    /// <summary>A loop with one step, which stays open.</summary>
    internal sealed class Rule : ILoopRule
    {
        public string Kind => "lab-order";

        public Loop Open(LoopOpening opening) => new()
        {
            Id = opening.Id,
            Kind = Kind,
            Connection = opening.Connection,
            Lane = opening.Delivery.Lane,
            Delivery = opening.Delivery.Id,
            Patient = opening.Job.Placement.Patient,
            Steps = [new Step { Name = "accepted", Owner = "Duplex", Deadline = opening.Delivery.Deadline, Since = opening.At }],
            OpenedAt = opening.At,
            ChangedAt = opening.At,
        };

        public Loop React(Loop loop, LoopFacts facts, Duplex.Engine.Identity.Instant at) => loop;
    }
}
