using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Day;

/// <summary>A note as a scribe app writes it: a US Core DocumentReference.</summary>
internal static class NoteResource
{
    public static byte[] Write(DayNote note, DateTimeOffset writtenAt)
    {
        var document = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["status"] = "current",
            ["docStatus"] = note.Signed ? "final" : "preliminary",
            ["type"] = Concept("http://loinc.org", "11506-3", "Progress note"),
            ["category"] = new JsonArray(Concept("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note", "Clinical Note")),
            ["subject"] = Reference($"Patient/{note.Patient}"),
            ["date"] = Instant(writtenAt),
            ["author"] = new JsonArray(Reference($"Practitioner/{note.Author}")),
            ["content"] = new JsonArray([.. note.Texts.Select(Content)]),
            ["context"] = new JsonObject { ["encounter"] = new JsonArray(Reference($"Encounter/{note.Encounter}")) },
        };
        if (note.Signed)
        {
            document["authenticator"] = Reference($"Practitioner/{note.Author}");
        }

        return Encoding.UTF8.GetBytes(document.ToJsonString(JsonSerializerOptions.Default));
    }

    private static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonNode Content(string text) => new JsonObject
    {
        ["attachment"] = new JsonObject { ["contentType"] = "text/plain; charset=utf-8", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) },
    };

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    private static JsonObject Concept(string system, string code, string display) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = display }),
    };
}
