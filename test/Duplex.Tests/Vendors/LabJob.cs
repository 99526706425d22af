using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Tests.Vendors.FhirR4;

namespace Duplex.Tests.Vendors;

/// <summary>Orders for and results of a synthetic patient, and the jobs that carry them.</summary>
public static class LabJob
{
    public const string Delivery = "0198a000-0000-7000-8000-00000000abcd";
    public const string ControlId = "7000800000000000ABCD";

    public static TargetExpectation Expectation { get; } = new()
    {
        IdentifierSystem = "urn:mrn",
        IdentifierValue = "S-1",
        FamilyName = "Müller-Synthetic",
        BirthDate = "1970-01-31",
        Gender = "female",
    };

    public static string Patient { get; } =
        """{"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:mrn","value":"S-1"}],"name":[{"family":"Müller-Synthetic","given":["Ann"]}],"birthDate":"1970-01-31","gender":"female"}""";

    public static JsonObject Order(string status = "active", string delivery = Delivery) => Parse(
        $$"""
        {
          "resourceType": "ServiceRequest", "status": "{{status}}", "intent": "order",
          "identifier": [
            { "type": { "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "PLAC" }] }, "system": "urn:oid:2.16.840.1.113883.19.5.7", "value": "00112233445566AA" },
            { "system": "urn:duplex:delivery", "value": "{{delivery}}" }
          ],
          "code": { "coding": [{ "system": "http://loinc.org", "code": "4548-4", "display": "HbA1c" }] },
          "subject": { "reference": "Patient/p1" },
          "requester": { "reference": "Practitioner/pr1" }
        }
        """);

    public static JsonObject Context(string? patient = null) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "collection",
        ["entry"] = new JsonArray(
            new JsonObject { ["resource"] = Parse(patient ?? Patient) },
            new JsonObject { ["resource"] = Parse("""{"resourceType":"Practitioner","id":"pr1","name":[{"family":"Synthetic-Orderer","given":["Eve"]}]}""") }),
    };

    public static DeliveryJob Of(JsonObject resource, InteractionKind kind = InteractionKind.Create, JsonObject? context = null) => new()
    {
        Interaction = new Interaction(kind, TypeOf(resource), NoteJob.Bytes(resource)),
        Placement = new Placement { Patient = "Patient/p1" },
        Context = NoteJob.Bytes(context ?? Context()),
        Expectation = Expectation,
    };

    /// <summary>A report with two observations.</summary>
    public static JsonObject Result(string status = "final") => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "collection",
        ["entry"] = new JsonArray(
            Entry(1, Parse($$"""
                {
                  "resourceType": "DiagnosticReport", "id": "made-by-duplex", "status": "{{status}}",
                  "identifier": [{ "system": "urn:duplex:result", "value": "r" }, { "system": "urn:duplex:delivery", "value": "{{Delivery}}" }],
                  "code": { "coding": [{ "system": "http://loinc.org", "code": "24323-8" }] },
                  "basedOn": [{ "reference": "ServiceRequest/o1" }],
                  "result": [{ "reference": "{{Urn(2)}}" }, { "reference": "{{Urn(3)}}" }]
                }
                """)),
            Entry(2, Observation("r-1", "7.2")),
            Entry(3, Observation("r-2", "5.1"))),
    };

    public static JsonObject Observation(string value, string quantity, string? id = null)
    {
        var observation = Parse(
            $$"""
            {
              "resourceType": "Observation", "status": "final",
              "identifier": [{ "system": "urn:duplex:result", "value": "{{value}}" }],
              "code": { "coding": [{ "system": "http://loinc.org", "code": "4548-4" }] },
              "valueQuantity": { "value": {{quantity}} }
            }
            """);
        if (id is not null)
        {
            observation["id"] = id;
            observation["meta"] = new JsonObject { ["versionId"] = "1" };
        }

        return observation;
    }

    public static JsonObject Task() => Parse(
        $$"""
        {
          "resourceType": "Task", "status": "requested", "intent": "order",
          "identifier": [{ "system": "urn:duplex:delivery", "value": "{{Delivery}}" }],
          "code": { "text": "A result has come" },
          "owner": { "reference": "Practitioner/pr1" }
        }
        """);

    public static Part PartOf(PlannedPart plan, string? reference = null) =>
        new() { Delivery = new DeliveryId(new Guid(Delivery)), Plan = plan, Reference = reference };

    public static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    /// <summary>A result is the creation of its report.</summary>
    private static string TypeOf(JsonObject resource) =>
        resource["resourceType"]!.GetValue<string>() is var type && type == "Bundle" ? "DiagnosticReport" : type;

    private static string Urn(int number) => $"urn:uuid:0198a000-0000-7000-8000-00000000000{number}";

    private static JsonObject Entry(int number, JsonObject resource) => new() { ["fullUrl"] = Urn(number), ["resource"] = resource };
}
