using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Vendors.FhirR4;

/// <summary>A note about a synthetic patient, and the job that files it.</summary>
public static class NoteJob
{
    public const string Delivery = "0198a000-0000-7000-8000-000000000001";
    public const string FirstPart = Delivery + ".0";

    public static JsonObject Note(params string[] texts) => new()
    {
        ["resourceType"] = "DocumentReference",
        ["id"] = "made-by-the-app",
        ["meta"] = new JsonObject { ["security"] = new JsonArray(new JsonObject { ["system"] = "urn:labels", ["code"] = "AIAST" }) },
        ["identifier"] = new JsonArray(new JsonObject { ["system"] = "urn:duplex:delivery", ["value"] = Delivery }),
        ["status"] = "current",
        ["docStatus"] = "final",
        ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = "11506-3" }) },
        ["subject"] = new JsonObject { ["reference"] = "Patient/p1" },
        ["author"] = new JsonArray(new JsonObject { ["reference"] = "Practitioner/dr1" }),
        ["authenticator"] = new JsonObject { ["reference"] = "Practitioner/dr1" },
        ["content"] = new JsonArray([.. (texts.Length == 0 ? ["Synthetic note."] : texts).Select(t => (JsonNode)Content(t))]),
        ["context"] = new JsonObject { ["encounter"] = new JsonArray(new JsonObject { ["reference"] = "Encounter/e1" }) },
    };

    public static JsonObject Content(string text, string contentType = "text/plain; charset=utf-8") => new()
    {
        ["attachment"] = new JsonObject { ["contentType"] = contentType, ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) },
    };

    public static byte[] Bytes(JsonNode body) => Encoding.UTF8.GetBytes(body.ToJsonString());

    public static DeliveryJob Of(JsonObject note) => new()
    {
        Interaction = new Interaction(InteractionKind.Create, "DocumentReference", Bytes(note)),
        Placement = new Placement { Patient = "Patient/p1", Encounter = "Encounter/e1", Author = "Practitioner/dr1" },
        Expectation = new TargetExpectation { IdentifierSystem = "urn:mrn", IdentifierValue = "S-1", FamilyName = "Müller-Synthetic", BirthDate = "1970-01-31", Gender = "female" },
    };

    public static Part PartOf(PlannedPart plan, string? reference = null) =>
        new() { Delivery = new DeliveryId(new Guid(Delivery)), Plan = plan, Reference = reference };
}
