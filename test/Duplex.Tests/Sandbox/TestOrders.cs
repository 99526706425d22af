using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Sandbox;

/// <summary>Orders of the patient p1001 and what a laboratory answers to them.</summary>
internal static class TestOrders
{
    public const string OrderSystem = "urn:oid:2.16.840.1.113883.19.5.7";
    public const string ResultSystem = "urn:test:results";
    public const string TaskSystem = "urn:test:tasks";
    public const string Glucose = "2345-7";
    public const string Potassium = "2823-3";

    public static JsonObject Order(string placer = "A1B2C3D4E5F60718", string patient = "p1001") => new()
    {
        ["resourceType"] = "ServiceRequest",
        ["identifier"] = new JsonArray(new JsonObject
        {
            ["type"] = Concept("http://terminology.hl7.org/CodeSystem/v2-0203", "PLAC"),
            ["system"] = OrderSystem,
            ["value"] = placer,
        }),
        ["status"] = "active",
        ["intent"] = "order",
        ["code"] = Concept("http://loinc.org", Glucose),
        ["subject"] = Reference($"Patient/{patient}"),
        ["requester"] = Reference("Practitioner/pr1"),
        ["authoredOn"] = "2026-03-04T10:15:00Z",
    };

    public static JsonObject Observation(string identifier, decimal value, string code = Glucose, string patient = "p1001", string unit = "mg/dL") => new()
    {
        ["resourceType"] = "Observation",
        ["identifier"] = Identifiers(ResultSystem, identifier),
        ["status"] = "final",
        ["code"] = Concept("http://loinc.org", code),
        ["subject"] = Reference($"Patient/{patient}"),
        ["valueQuantity"] = new JsonObject { ["value"] = value, ["unit"] = unit, ["system"] = "http://unitsofmeasure.org", ["code"] = unit },
    };

    public static JsonObject Report(string identifier, string? order, IEnumerable<string> results, string patient = "p1001")
    {
        var report = new JsonObject
        {
            ["resourceType"] = "DiagnosticReport",
            ["identifier"] = Identifiers(ResultSystem, identifier),
            ["status"] = "final",
            ["code"] = Concept("http://loinc.org", "24323-8"),
            ["subject"] = Reference($"Patient/{patient}"),
            ["issued"] = "2026-03-04T12:00:00Z",
            ["result"] = new JsonArray([.. results.Select(Reference)]),
        };
        if (order is not null)
        {
            report["basedOn"] = new JsonArray(Reference($"ServiceRequest/{order}"));
        }

        return report;
    }

    public static JsonObject Task(string identifier = "task-1", string patient = "p1001", string owner = "pr1", string? focus = null)
    {
        var task = new JsonObject
        {
            ["resourceType"] = "Task",
            ["identifier"] = Identifiers(TaskSystem, identifier),
            ["status"] = "requested",
            ["intent"] = "order",
            ["priority"] = "stat",
            ["code"] = new JsonObject { ["text"] = "Acknowledge critical result" },
            ["for"] = Reference($"Patient/{patient}"),
            ["owner"] = Reference($"Practitioner/{owner}"),
        };
        if (focus is not null)
        {
            task["focus"] = Reference(focus);
        }

        return task;
    }

    /// <summary>A report with two observations, as one transaction; <c>r-1</c>, <c>r-1-glu</c> and <c>r-1-k</c> are their identifiers.</summary>
    public static JsonObject Result(string? order, decimal glucose = 5.4m, decimal potassium = 4.1m, string patient = "p1001", string report = "r-1") => Bundle(
        Put(Report(report, order, ["urn:uuid:00000000-0000-4000-8000-000000000001", "urn:uuid:00000000-0000-4000-8000-000000000002"], patient), 0),
        Put(Observation($"{report}-glu", glucose, patient: patient), 1),
        Put(Observation($"{report}-k", potassium, Potassium, patient, "mmol/L"), 2));

    public static JsonObject Bundle(params JsonObject[] entries) =>
        new() { ["resourceType"] = "Bundle", ["type"] = "transaction", ["entry"] = new JsonArray([.. entries]) };

    /// <summary>A conditional update by the resource's own identifier.</summary>
    public static JsonObject Put(JsonObject resource, int number)
    {
        var identifier = resource["identifier"]![0]!;
        return Entry(resource, number, new JsonObject
        {
            ["method"] = "PUT",
            ["url"] = $"{resource["resourceType"]}?identifier={identifier["system"]}|{identifier["value"]}",
        });
    }

    public static JsonObject Entry(JsonObject resource, int number, JsonObject request) => new()
    {
        ["fullUrl"] = string.Create(CultureInfo.InvariantCulture, $"urn:uuid:00000000-0000-4000-8000-{number:000000000000}"),
        ["resource"] = resource,
        ["request"] = request,
    };

    /// <summary>Stores an order and answers its id.</summary>
    public static async Task<string> PlaceAsync(RunningClinic running, string patient = "p1001")
    {
        using var response = await running.SendAsync(HttpMethod.Post, "/fhir/ServiceRequest", Order(patient: patient).ToJsonString());
        Xunit.Assert.Equal(201, (int)response.StatusCode);
        return (await RunningClinic.JsonOf(response))["id"]!.GetValue<string>();
    }

    public static async Task<(int Status, JsonObject Body)> SendAsync(RunningClinic running, JsonObject bundle)
    {
        using var response = await running.SendAsync(HttpMethod.Post, "/fhir", bundle.ToJsonString());
        return ((int)response.StatusCode, await RunningClinic.JsonOf(response));
    }

    public static (string Code, string? Place) FirstIssue(JsonObject outcome)
    {
        var issue = outcome["issue"]![0]!;
        return (issue["code"]!.GetValue<string>(), issue["expression"]?[0]?.GetValue<string>());
    }

    public static JsonObject Reference(string to) => new() { ["reference"] = to };

    private static JsonArray Identifiers(string system, string value) => new(new JsonObject { ["system"] = system, ["value"] = value });

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };
}
