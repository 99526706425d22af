using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Tests.Facade.Bulk;

/// <summary>An app that asks for exports, and charts of synthetic resources for it.</summary>
internal static class BulkApp
{
    /// <summary>The facade's other connection.</summary>
    public static readonly ConnectionKey Laboratory = new("default", "laboratory");

    public static Task<string> BulkTokenAsync(this RunningDuplex duplex, string scope = "system/*.cruds") => duplex.TokenAsync(scope, "bulk");

    public static Task<HttpResponseMessage> KickOffAsync(this RunningDuplex duplex, string path, string token, string prefer = "respond-async") =>
        duplex.GetAsync(path, token, request => request.Headers.Add("Prefer", prefer));

    /// <summary>The path of the status address.</summary>
    public static async Task<string> StartAsync(this RunningDuplex duplex, string path, string token, string prefer = "respond-async")
    {
        using var answer = await duplex.KickOffAsync(path, token, prefer);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return answer.Content.Headers.ContentLocation!.OriginalString[duplex.Address.Length..];
    }

    /// <summary>Polls as a client does, until the export is over.</summary>
    public static async Task<JsonObject> ManifestAsync(this RunningDuplex duplex, string status, string token)
    {
        while (true)
        {
            using var answer = await duplex.GetAsync(status, token);
            if (answer.StatusCode != HttpStatusCode.Accepted)
            {
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                return await RunningDuplex.JsonAsync(answer);
            }

            Assert.InRange(answer.Headers.GetValues("X-Progress").Single().Length, 1, 100);
            Assert.NotNull(answer.Headers.RetryAfter);
        }
    }

    public static async Task<JsonObject> ExportAsync(this RunningDuplex duplex, string path, string token, string prefer = "respond-async") =>
        await duplex.ManifestAsync(await duplex.StartAsync(path, token, prefer), token);

    /// <summary>The lines of the files that a manifest names: <c>output</c>, <c>deleted</c> or <c>error</c>.</summary>
    public static async Task<List<JsonObject>> LinesAsync(this RunningDuplex duplex, JsonObject manifest, string kind, string token)
    {
        var lines = new List<JsonObject>();
        foreach (var file in manifest[kind]!.AsArray())
        {
            using var answer = await duplex.GetAsync(((string)file!["url"]!)[duplex.Address.Length..], token, request => request.Headers.Add("Accept", "application/fhir+ndjson"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("application/fhir+ndjson", answer.Content.Headers.ContentType!.MediaType);
            var found = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal((int)file["count"]!, found.Length);
            lines.AddRange(found.Select(line => JsonNode.Parse(line)!.AsObject()));
        }

        return lines;
    }

    public static IEnumerable<string> References(this IEnumerable<JsonObject> resources) => resources.Select(resource => $"{resource["resourceType"]}/{resource["id"]}");

    public static Task ChartAsync(this RunningDuplex duplex, JsonObject resource, string patient = "", int version = 1, bool isDeleted = false) =>
        ChartAsync(duplex, RunningDuplex.Clinic, resource, patient, version, isDeleted);

    public static async Task ChartAsync(this RunningDuplex duplex, ConnectionKey connection, JsonObject resource, string patient = "", int version = 1, bool isDeleted = false) => await duplex.Store.CommitAsync(
        unit => unit.Join<IChartStore>().AddAsync(
            new ChartVersion
            {
                Connection = connection,
                ResourceType = (string)resource["resourceType"]!,
                Id = (string)resource["id"]!,
                Version = version,
                At = Instant.Now(duplex.Time),
                Source = new ExchangeId(Guid.CreateVersion7()),
                SourceSequence = version,
                Patient = patient,
                Body = isDeleted ? default : Encoding.UTF8.GetBytes(resource.ToJsonString()),
                IsDeleted = isDeleted,
            },
            current: true),
        CancellationToken.None);

    public static JsonObject Observation(string id, string patient, string? label = null)
    {
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = id,
            ["status"] = "final",
            ["code"] = new JsonObject { ["text"] = "synthetic" },
            ["subject"] = new JsonObject { ["reference"] = patient },
        };
        if (label is not null)
        {
            observation["meta"] = new JsonObject { ["security"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-ActCode", ["code"] = label }) };
        }

        return observation;
    }

    public static JsonObject Group(string id, params string[] patients) => new()
    {
        ["resourceType"] = "Group",
        ["id"] = id,
        ["type"] = "person",
        ["actual"] = true,
        ["member"] = new JsonArray([.. patients.Select(patient => new JsonObject { ["entity"] = new JsonObject { ["reference"] = patient } })]),
    };

    /// <summary>Two patients with an observation each, one of them labelled, and a practitioner.</summary>
    public static async Task ChartClinicAsync(this RunningDuplex duplex)
    {
        await duplex.ChartAsync(FakeEhr.Patient("p1", "SYNTHETIC-1"), "Patient/p1");
        await duplex.ChartAsync(FakeEhr.Patient("p2", "SYNTHETIC-2"), "Patient/p2");
        await duplex.ChartAsync(FakeEhr.Practitioner("dr1"));
        await duplex.ChartAsync(Observation("o1", "Patient/p1"), "Patient/p1");
        await duplex.ChartAsync(Observation("o2", "Patient/p2"), "Patient/p2");
        await duplex.ChartAsync(Observation("secret", "Patient/p2", "ETH"), "Patient/p2");
        await duplex.ChartAsync(Group("g1", "Patient/p2", "Practitioner/dr1"));
    }
}
