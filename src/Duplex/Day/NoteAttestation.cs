using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Day;

/// <summary>The author's attestation of a note: who, when, and the SHA-256 of each attachment, as a FHIR R4 Provenance for the <c>X-Provenance</c> header.</summary>
internal static class NoteAttestation
{
    public static string Write(DayNote note, DateTimeOffset at)
    {
        var when = at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["resourceType"] = "Provenance",
            ["target"] = new JsonArray(new JsonObject { ["reference"] = "#" }),
            ["recorded"] = when,
            ["agent"] = new JsonArray(new JsonObject { ["type"] = Coding("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "attester", inConcept: true), ["who"] = Practitioner(note) }),
            ["signature"] = new JsonArray([.. note.Texts.Select(text => Signature(note, text, when))]),
        }.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Signature(DayNote note, string text, string when) => new JsonObject
    {
        ["type"] = new JsonArray(Coding("urn:iso-astm:E1762-95:2013", "1.2.840.10065.1.12.1.1", inConcept: false)),
        ["when"] = when,
        ["who"] = Practitioner(note),
        ["data"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
    };

    private static JsonObject Practitioner(DayNote note) => new() { ["reference"] = $"Practitioner/{note.Author}" };

    private static JsonObject Coding(string system, string code, bool inConcept)
    {
        var coding = new JsonObject { ["system"] = system, ["code"] = code };
        return inConcept ? new JsonObject { ["coding"] = new JsonArray(coding) } : coding;
    }
}
