using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Tests.Sandbox;

namespace Duplex.Tests.Facade;

/// <summary>Notes about the synthetic patients of <see cref="FakeEhr"/>.</summary>
internal static class ClinicalNotes
{
    public const string Path = "/fhir/clinic/DocumentReference";

    public static JsonObject Draft(string patient = "p1", string? encounter = "e1") => TestNotes.Draft(patient: patient, encounter: encounter);

    public static JsonObject Final()
    {
        var note = Draft();
        note["docStatus"] = "final";
        note["authenticator"] = new JsonObject { ["reference"] = "Practitioner/dr1" };
        return note;
    }

    /// <summary>What dr1 attests about the text.</summary>
    public static JsonObject Attestation(string practitioner = "dr1", string text = TestNotes.Text, string recorded = "2026-03-04T09:59:00Z") => new()
    {
        ["resourceType"] = "Provenance",
        ["recorded"] = recorded,
        ["agent"] = new JsonArray(new JsonObject { ["who"] = Who(practitioner) }),
        ["signature"] = new JsonArray(new JsonObject
        {
            ["type"] = new JsonArray(new JsonObject { ["system"] = "urn:iso-astm:E1762-95:2013", ["code"] = "1.2.840.10065.1.12.1.1" }),
            ["when"] = recorded,
            ["who"] = Who(practitioner),
            ["data"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        }),
    };

    public static ByteArrayContent Content(JsonNode note) => Content(note.ToJsonString());

    public static ByteArrayContent Content(string body, string mediaType = "application/fhir+json") =>
        new(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };

    public static async Task<HttpResponseMessage> PostAsync(RunningDuplex duplex, JsonNode note, Action<HttpRequestMessage>? change = null)
    {
        using var content = Content(note);
        return await duplex.PostAsync(Path, await duplex.TokenAsync(), content, change);
    }

    /// <summary>Posts without waiting for the EHR.</summary>
    public static Task<HttpResponseMessage> PostAtOnceAsync(RunningDuplex duplex, JsonNode note, Action<HttpRequestMessage>? change = null) =>
        PostAsync(duplex, note, request =>
        {
            request.Headers.Add("Prefer", "respond-async");
            change?.Invoke(request);
        });

    private static JsonObject Who(string practitioner) => new() { ["reference"] = $"Practitioner/{practitioner}" };
}
