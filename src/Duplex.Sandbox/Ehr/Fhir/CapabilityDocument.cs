using System.Text.Json.Nodes;
using Duplex.Sandbox.Clinic;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>The CapabilityStatement: what this EHR offers, read from the same tables that serve it.</summary>
internal static class CapabilityDocument
{
    public static JsonObject Of(EhrAddresses addresses, WritableTypes types, DateTimeOffset startedAt) => new()
    {
        ["resourceType"] = "CapabilityStatement",
        ["status"] = "active",
        ["date"] = FhirInstant.Of(startedAt),
        ["publisher"] = "Duplex sandbox clinic (synthetic data only)",
        ["kind"] = "instance",
        ["software"] = new JsonObject { ["name"] = "Duplex sandbox EHR" },
        ["implementation"] = new JsonObject { ["description"] = "A clinic that doesn't exist, to try things on", ["url"] = addresses.FhirBase },
        ["fhirVersion"] = "4.0.1",
        ["format"] = new JsonArray("application/fhir+json", "json"),
        ["rest"] = new JsonArray(Rest(addresses, types)),
    };

    private static JsonObject Rest(EhrAddresses addresses, WritableTypes types)
    {
        var rest = new JsonObject
        {
            ["mode"] = "server",
            ["security"] = Security(addresses),
            ["resource"] = new JsonArray([.. ServedResources.Types.Select(type => Resource(type, types))]),
        };
        if (types.HasTransactions)
        {
            rest["interaction"] = new JsonArray(new JsonObject { ["code"] = "transaction" });
        }

        return rest;
    }

    private static JsonObject Resource(string type, WritableTypes types)
    {
        var kind = types.Find(type);
        string[] interactions = kind is null
            ? ["read", "vread", "history-instance", "search-type"]
            : ["read", "vread", "history-instance", "search-type", "create", "update", .. kind.IsDeletable ? ["delete"] : Array.Empty<string>()];
        var resource = new JsonObject
        {
            ["type"] = type,
            ["interaction"] = new JsonArray([.. interactions.Select(code => new JsonObject { ["code"] = code })]),
            ["versioning"] = "versioned",
            ["readHistory"] = true,
            ["conditionalRead"] = "not-match",
            ["searchParam"] = new JsonArray([.. SearchParameters.Of(type).Select(one => new JsonObject { ["name"] = one.Name, ["type"] = one.Type })]),
        };
        AddList(resource, "supportedProfile", UsCoreChart.Profiles[type]);
        AddList(resource, "searchInclude", SearchIncludes.Of(type));
        AddList(resource, "searchRevInclude", SearchIncludes.To(type));
        if (kind is not null)
        {
            resource["conditionalCreate"] = types.Rules.ConditionalCreate;
            resource["conditionalUpdate"] = kind.IsTakenInTransactions;
            resource["updateCreate"] = false;
        }

        return resource;
    }

    // FHIR knows no empty lists.
    private static void AddList(JsonObject resource, string name, IEnumerable<string> items)
    {
        if (items.Select(item => (JsonNode)item).ToArray() is { Length: > 0 } list)
        {
            resource[name] = new JsonArray(list);
        }
    }

    private static JsonObject Security(EhrAddresses addresses) => new()
    {
        ["service"] = new JsonArray(new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject
            {
                ["system"] = "http://terminology.hl7.org/CodeSystem/restful-security-service",
                ["code"] = "SMART-on-FHIR",
            }),
        }),
        ["extension"] = new JsonArray(new JsonObject
        {
            ["url"] = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris",
            ["extension"] = new JsonArray(new JsonObject { ["url"] = "token", ["valueUri"] = addresses.TokenEndpoint }),
        }),
    };
}
