using System.Text.Json;
using Duplex.Facade.Subscriptions;

namespace Duplex.Facade;

/// <summary>The facade's CapabilityStatement: what is served, and nothing else.</summary>
internal static class CapabilityStatement
{
    private const string OAuthUris = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

    private static readonly string[] Reads = ["read", "search-type"];

    private const string Waits =
        "POST waits up to 10 s (Prefer: wait=N, respond-async): 201 once the EHR took it, else 202 with the address of its loop. ";

    private static readonly string[] Formats = ["application/fhir+json", "json"];
    private static readonly string[] Guides = ["http://hl7.org/fhir/us/core/ImplementationGuide/hl7.fhir.us.core"];

    public static byte[] Write(FacadeCall call, string tokenEndpoint, DateTimeOffset date) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        resourceType = "CapabilityStatement",
        status = "active",
        date = date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        kind = "instance",
        software = new { name = "Duplex", version = typeof(CapabilityStatement).Assembly.GetName().Version?.ToString(3) },
        implementation = new { description = call.Connection.IsChart ? "Duplex: one connection as a FHIR endpoint; reads are of the chart that its HL7 v2 messages made" : "Duplex: one connection as a FHIR endpoint; reads are live at the EHR", url = call.Address },
        fhirVersion = "4.0.1",
        format = Formats,
        implementationGuide = Guides,
        rest = new[] { new { mode = "server", security = Security(tokenEndpoint), resource = ServedResources.All.Where(call.Connection.Serves).Select(resource => Resource(resource, call.Connection)).Append(SubscriptionCapability.Resource()).ToArray() } },
    });

    private static object Security(string tokenEndpoint) => new
    {
        extension = new[] { new { url = OAuthUris, extension = new[] { new { url = "token", valueUri = tokenEndpoint } } } },
        service = new[]
        {
            new { coding = new[] { new { system = "http://terminology.hl7.org/CodeSystem/restful-security-service", code = "SMART-on-FHIR" } } },
        },
    };

    private static Dictionary<string, object> Resource(ServedResource resource, FacadeConnection connection)
    {
        var (writes, documentation) = WritesOf(resource.Type, connection);
        var statement = new Dictionary<string, object>
        {
            ["type"] = resource.Type,
            ["interaction"] = Reads.Concat(writes).Select(code => new { code }).ToArray(),
            ["versioning"] = "no-version",
            ["searchParam"] = resource.Parameters.Select(parameter => new { name = parameter.Name, type = parameter.Kind }).ToArray(),
        };
        if (documentation.Length > 0)
        {
            statement["documentation"] = documentation;
        }

        return statement;
    }

    private static (string[] Interactions, string Documentation) WritesOf(string type, FacadeConnection connection) => (type, connection.Orders) switch
    {
        ("DocumentReference", _) when connection.IsChart => ([], ""),
        ("DocumentReference", _) => (
            ["create"],
            Waits + "A final note needs an attestation (Provenance); without one it is filed preliminary. Idempotency-Key is honoured."),
        ("ServiceRequest", { Write: true }) => (
            ["create", "update"],
            Waits + "The order goes to the EHR and then to the laboratory. An update can revoke it, and nothing else. Idempotency-Key is honoured."),
        ("ServiceRequest", { }) => (
            ["create"],
            "The EHR takes no orders: a POST goes to the laboratory only and is answered 202 with the address of its loop, where it can be cancelled (POST {loop}/cancel). Idempotency-Key is honoured."),
        _ => ([], ""),
    };
}
