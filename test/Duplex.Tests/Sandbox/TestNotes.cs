using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Sandbox;

/// <summary>Notes for the patient p1001 and the open encounter e2001.</summary>
internal static class TestNotes
{
    public const string Text = "Patient denies chest pain. Blood pressure 128/82. Continue lisinopril 10 mg daily.";
    public const string IdentifierSystem = "urn:test:notes";

    public static JsonObject Draft(string identifier = "n-1", string patient = "p1001", string? encounter = "e2001", string text = Text)
    {
        var note = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["identifier"] = new JsonArray(new JsonObject { ["system"] = IdentifierSystem, ["value"] = identifier }),
            ["status"] = "current",
            ["docStatus"] = "preliminary",
            ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = "11506-3" }) },
            ["category"] = new JsonArray(new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject
                {
                    ["system"] = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category",
                    ["code"] = "clinical-note",
                }),
            }),
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient}" },
            ["date"] = "2026-03-04T10:15:00Z",
            ["content"] = new JsonArray(Content(text)),
        };
        if (encounter is not null)
        {
            note["context"] = new JsonObject { ["encounter"] = new JsonArray(new JsonObject { ["reference"] = $"Encounter/{encounter}" }) };
        }

        return note;
    }

    public static JsonObject Signed(string identifier = "n-1", string practitioner = "pr1")
    {
        var note = Draft(identifier);
        note["docStatus"] = "final";
        note["authenticator"] = new JsonObject { ["reference"] = $"Practitioner/{practitioner}" };
        return note;
    }

    public static JsonObject Content(string text) => new()
    {
        ["attachment"] = new JsonObject
        {
            ["contentType"] = "text/plain; charset=utf-8",
            ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        },
    };

    public static string TextOf(JsonNode note) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(note["content"]![0]!["attachment"]!["data"]!.GetValue<string>()));
}
