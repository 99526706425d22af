using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.OwnChart;

/// <summary>Synthetic resources.</summary>
internal static class Records
{
    public const string System = "urn:oid:2.16.840.1.113883.19.5.7";

    public static JsonObject Patient(string number, string family = "Synthetic", string? id = null) => With(id, new JsonObject
    {
        ["resourceType"] = "Patient",
        ["identifier"] = new JsonArray(new JsonObject { ["system"] = System, ["value"] = number }),
        ["name"] = new JsonArray(new JsonObject { ["family"] = family, ["given"] = new JsonArray("Avery") }),
        ["birthDate"] = "1980-02-03",
    });

    public static JsonObject Practitioner(string family, string? id = null) => With(id, new JsonObject
    {
        ["resourceType"] = "Practitioner",
        ["identifier"] = new JsonArray(new JsonObject { ["system"] = System, ["value"] = family }),
        ["name"] = new JsonArray(new JsonObject { ["family"] = family }),
    });

    public static JsonObject Observation(string subject, string date = "2026-01-02", string code = "8867-4", string? performer = null, string? id = null)
    {
        var observation = With(id, new JsonObject
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["category"] = new JsonArray(new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/observation-category", ["code"] = "vital-signs" }) }),
            ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = code }) },
            ["subject"] = new JsonObject { ["reference"] = subject },
            ["effectiveDateTime"] = date,
            ["valueQuantity"] = new JsonObject { ["value"] = 71.0m, ["unit"] = "/min", ["system"] = "http://unitsofmeasure.org", ["code"] = "/min" },
        });
        if (performer is not null)
        {
            observation["performer"] = new JsonArray(new JsonObject { ["reference"] = performer });
        }

        return observation;
    }

    public static JsonObject Bundle(string type, params JsonObject[] entries) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = type,
        ["entry"] = new JsonArray([.. entries]),
    };

    public static JsonObject Entry(string method, string url, JsonObject? resource = null, string? fullUrl = null, params (string Name, string Value)[] conditions)
    {
        var request = new JsonObject { ["method"] = method, ["url"] = url };
        foreach (var (name, value) in conditions)
        {
            request[name] = value;
        }

        var entry = new JsonObject();
        if (fullUrl is not null)
        {
            entry["fullUrl"] = fullUrl;
        }

        if (resource is not null)
        {
            entry["resource"] = resource;
        }

        entry["request"] = request;
        return entry;
    }

    private static JsonObject With(string? id, JsonObject resource)
    {
        if (id is not null)
        {
            resource["id"] = id;
        }

        return resource;
    }
}
