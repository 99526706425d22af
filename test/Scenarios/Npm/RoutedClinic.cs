using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Npm;

/// <summary>An order as the facade took it.</summary>
internal sealed record PlacedOrder(string Id, Guid Loop);

/// <summary>The sandbox clinic whose laboratory orders Duplex routes to a laboratory at some port.</summary>
internal static class RoutedClinic
{
    private const string Laboratory = "lab-1";

    /// <param name="mode">How the laboratory answers: original or enhanced.</param>
    public static async Task<ConnectedClinic> StartAsync(int laboratoryPort, string mode = "original")
    {
        var clinic = await ConnectedClinic.StartAsync();
        var connections = Path.Combine(clinic.Config, "connections");
        await File.WriteAllTextAsync(Path.Combine(connections, "clinic.yaml"), ClinicFile(clinic.Ehr.FhirBase));
        await File.WriteAllTextAsync(Path.Combine(connections, $"{Laboratory}.yaml"), LaboratoryFile(laboratoryPort, mode));
        return clinic;
    }

    /// <summary>Where Duplex takes the laboratory's messages.</summary>
    public static IPEndPoint ResultsOf(ServedDuplex duplex) => IPEndPoint.Parse(
        JsonElement.Parse(duplex.Process.Out.Text.Split('\n').First(line => line.StartsWith('{'))).GetProperty("mllp").GetProperty(Laboratory).GetString()!);

    /// <summary>Orders HbA1c for a patient with a note to the laboratory.</summary>
    public static async Task<PlacedOrder> OrderAsync(ServedDuplex duplex, FacadeApp app, string patient, string note)
    {
        var order = new JsonObject
        {
            ["resourceType"] = "ServiceRequest",
            ["status"] = "active",
            ["intent"] = "order",
            ["category"] = new JsonArray(Concept("http://snomed.info/sct", "108252007", "Laboratory procedure")),
            ["code"] = Concept("http://loinc.org", "4548-4", "Hemoglobin A1c"),
            ["subject"] = Reference($"Patient/{patient}"),
            ["authoredOn"] = "2026-01-05T09:00:00Z",
            ["requester"] = Reference("Practitioner/pr1"),
            ["note"] = new JsonArray(new JsonObject { ["text"] = note }),
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Facade, "ServiceRequest")) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(order.ToJsonString())) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", app.Token);
        using var limit = Patience.Limit();
        using var answer = await duplex.Api.SendAsync(request, limit.Token);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync(limit.Token)}");
        var loop = answer.Headers.GetValues("Link").Single().Split('<', '>')[1];
        return new PlacedOrder(answer.Headers.Location!.Segments[^1], Guid.Parse(loop[(loop.LastIndexOf('/') + 1)..]));
    }

    /// <summary>The loop once it is so.</summary>
    public static async Task<JsonElement> UntilAsync(ConnectedClinic clinic, ServedDuplex duplex, Guid loop, Func<JsonElement, bool> holds, string what)
    {
        using var changes = new StateChanges(clinic.Data);
        JsonElement shown = default;
        await changes.UntilAsync(
            async () =>
            {
                shown = JsonElement.Parse(await duplex.Api.GetByteArrayAsync(new Uri(duplex.Web, $"api/loops/{loop}"), TestContext.Current.CancellationToken));
                return holds(shown);
            },
            what);
        return shown;
    }

    /// <summary>What showed that the step was met; null where it was not.</summary>
    public static string? EvidenceOf(JsonElement loop, string step) => loop.GetProperty("steps").EnumerateArray()
        .Where(one => one.GetProperty("name").GetString() == step && one.GetProperty("status").GetString() == "met")
        .Select(one => one.GetProperty("evidence").GetString())
        .LastOrDefault();

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    private static JsonObject Concept(string system, string code, string display) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = display }),
    };

    private static string ClinicFile(Uri fhir) =>
        $$"""
        connection: clinic
        dialect: fhir-r4
        environment: test
        fhir:
          base: {{fhir}}
          client: duplex
          key: file:keys/connections/clinic.jwk
          scopes:
            - system/Patient.rs
            - system/Encounter.rs
            - system/Practitioner.rs
            - system/DocumentReference.crus
            - system/ServiceRequest.crus
            - system/DiagnosticReport.crus
            - system/Observation.crus
            - system/Task.crus
          timeout: 10s
          settle: 100ms
        listen:
          mllp: { address: 127.0.0.1, port: 0 }
        identifiers:
          patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" }
          resourceIds: SANDBOXFHIR
        orders: { authority: SANDBOXORD, system: "urn:oid:2.16.840.1.113883.19.5.7", write: true, deadline: 24h }
        results: { review: shown, reviewDeadline: 72h, tasks: true }
        routes:
          lab-orders: { to: {{Laboratory}}, deadline: 7d }
        """;

    private static string LaboratoryFile(int port, string mode) =>
        $$"""
        connection: {{Laboratory}}
        dialect: hl7v2
        environment: test
        mllp:
          host: 127.0.0.1
          port: {{port}}
          mode: {{mode}}
          message: OML^O21
          otherAnswers: reconnect
          timeout: 10s
          sendingApplication: DUPLEX
          sendingFacility: CLINIC
          receivingApplication: FOREIGNLAB
          receivingFacility: FOREIGNLAB
          deduplicates: true
        listen:
          mllp: { address: 127.0.0.1, port: 0 }
        identifiers:
          patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" }
        """;
}
