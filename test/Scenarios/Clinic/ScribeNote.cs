using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Scenarios.Clinic;

/// <summary>A synthetic note as a scribe app writes it, signed by its author with an attestation.</summary>
internal sealed class ScribeNote
{
    public ScribeNote(string patient, string encounter, string author, string text, DateTimeOffset writtenAt)
    {
        Text = text;
        Patient = patient;
        var bytes = Encoding.UTF8.GetBytes(text);
        var when = writtenAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Resource = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["status"] = "current",
            ["docStatus"] = "final",
            ["type"] = Concept("http://loinc.org", "11506-3"),
            ["category"] = new JsonArray(Concept("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note")),
            ["subject"] = Reference($"Patient/{patient}"),
            ["date"] = when,
            ["author"] = new JsonArray(Reference($"Practitioner/{author}")),
            ["authenticator"] = Reference($"Practitioner/{author}"),
            ["content"] = new JsonArray(new JsonObject
            {
                ["attachment"] = new JsonObject { ["contentType"] = "text/plain; charset=utf-8", ["data"] = Convert.ToBase64String(bytes) },
            }),
            ["context"] = new JsonObject { ["encounter"] = new JsonArray(Reference($"Encounter/{encounter}")) },
        };
        Provenance = new JsonObject
        {
            ["resourceType"] = "Provenance",
            ["target"] = new JsonArray(Reference("#")),
            ["recorded"] = when,
            ["agent"] = new JsonArray(new JsonObject { ["who"] = Reference($"Practitioner/{author}") }),
            ["signature"] = new JsonArray(new JsonObject
            {
                ["type"] = new JsonArray(new JsonObject { ["system"] = "urn:iso-astm:E1762-95:2013", ["code"] = "1.2.840.10065.1.12.1.1" }),
                ["when"] = when,
                ["who"] = Reference($"Practitioner/{author}"),
                ["data"] = Convert.ToBase64String(SHA256.HashData(bytes)),
            }),
        }.ToJsonString();
    }

    public string Text { get; }

    public string Patient { get; }

    public JsonObject Resource { get; }

    /// <summary>For the <c>X-Provenance</c> header.</summary>
    public string Provenance { get; }

    public string Body => Resource.ToJsonString();

    /// <summary>The note of patient p100N in encounter e200N, as the sandbox's new database has them.</summary>
    public static ScribeNote For(int patient, string text) =>
        new($"p{1000 + patient}", $"e{2000 + patient}", $"pr{((patient - 1) % 4) + 1}", text, TimeProvider.System.GetUtcNow());

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };
}
