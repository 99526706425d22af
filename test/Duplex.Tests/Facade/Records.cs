using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade;

/// <summary>What is recorded of the synthetic patients of <see cref="FakeEhr"/> beside notes.</summary>
internal static class Records
{
    public static JsonObject Problem(string? id = null, string patient = "p1", string status = "active", string code = "38341003")
    {
        var problem = new JsonObject
        {
            ["resourceType"] = "Condition",
            ["clinicalStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", status),
            ["verificationStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"),
            ["category"] = new JsonArray(Concept("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item")),
            ["code"] = Concept("http://snomed.info/sct", code),
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient}" },
        };
        if (id is not null)
        {
            problem["id"] = id;
        }

        return problem;
    }

    public static JsonObject Allergy(string id) => new()
    {
        ["resourceType"] = "AllergyIntolerance",
        ["id"] = id,
        ["code"] = Concept("http://snomed.info/sct", "227493005"),
        ["patient"] = new JsonObject { ["reference"] = "Patient/p1" },
    };

    public static JsonObject HeartRate(string? id = null, string patient = "p1", string? encounter = "e1", decimal value = 72)
    {
        var vital = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["category"] = new JsonArray(Concept("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs")),
            ["code"] = Concept("http://loinc.org", "8867-4"),
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient}" },
            ["effectiveDateTime"] = "2026-03-04T09:30:00Z",
            ["valueQuantity"] = new JsonObject { ["value"] = value, ["unit"] = "/min", ["system"] = "http://unitsofmeasure.org", ["code"] = "/min" },
        };
        if (id is not null)
        {
            vital["id"] = id;
        }

        if (encounter is not null)
        {
            vital["encounter"] = new JsonObject { ["reference"] = $"Encounter/{encounter}" };
        }

        return vital;
    }

    public static JsonObject SearchSet(params JsonObject[] resources) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "searchset",
        ["total"] = resources.Length,
        ["entry"] = new JsonArray([.. resources.Select(resource => new JsonObject
        {
            ["fullUrl"] = $"http://ehr.example/fhir/{(string?)resource["resourceType"]}/{(string?)resource["id"]}",
            ["resource"] = resource,
            ["search"] = new JsonObject { ["mode"] = "match" },
        })]),
    };

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };
}
