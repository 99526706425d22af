using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Simulation.Actors;

/// <summary>Builds the notes of the simulated world (synthetic).</summary>
public static class SimulatedNote
{
    public const string DeliverySystem = "urn:duplex:delivery";

    public static DeliveryJob Job(int number, string patient, string encounter, string text, bool final, DeliveryId delivery)
    {
        var body = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["identifier"] = new JsonArray(new JsonObject { ["system"] = DeliverySystem, ["value"] = delivery.ToString() }),
            ["status"] = "current",
            ["docStatus"] = final ? "final" : "preliminary",
            ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = "11506-3" }) },
            ["subject"] = new JsonObject { ["reference"] = patient },
            ["author"] = new JsonArray(new JsonObject { ["reference"] = "Practitioner/pr1" }),
            ["content"] = new JsonArray(new JsonObject
            {
                ["attachment"] = new JsonObject
                {
                    ["contentType"] = "text/plain; charset=utf-8",
                    ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
                },
            }),
            ["context"] = new JsonObject { ["encounter"] = new JsonArray(new JsonObject { ["reference"] = encounter }) },
        };
        if (final)
        {
            body["authenticator"] = new JsonObject { ["reference"] = "Practitioner/pr1" };
        }

        return new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "DocumentReference", Encoding.UTF8.GetBytes(body.ToJsonString())),
            Placement = new Placement
            {
                Patient = patient,
                Encounter = encounter,
                Section = "http://loinc.org|11506-3",
                Author = "Practitioner/pr1",
            },
            Expectation = new TargetExpectation
            {
                IdentifierSystem = "urn:oid:2.999.1",
                IdentifierValue = $"MRN{number}",
                FamilyName = "Synth",
                BirthDate = "1970-01-01",
            },
        };
    }
}
