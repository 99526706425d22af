using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Labs;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>An app records vitals and problems in a clinic's EHR: each loop closes on a fresh read, or says what the EHR made otherwise.</summary>
public sealed class RecordScenario
{
    [Fact]
    public async Task Vitals_and_a_problem_are_written_read_at_once_and_proven_by_a_fresh_read()
    {
        await using var clinic = await ConnectedClinic.StartAsync(scopes: AppRecords.Scopes);
        await using var duplex = await clinic.ServeAsync();
        using var app = FacadeApp.With(duplex, new Tokens(clinic.Data, duplex.Web).For(AppRecords.TokenScopes));
        var watch = new LoopWatch(duplex);

        var vitals = await app.WriteAsync(HttpMethod.Post, "Observation", AppRecords.BloodPressure("p1001", "e2001").ToJsonString());
        var problem = await app.WriteAsync(HttpMethod.Post, "Condition", AppRecords.Problem("p1001").ToJsonString());

        foreach (var (type, answer) in new[] { ("Observation", vitals), ("Condition", problem) })
        {
            Assert.True(answer.Status == HttpStatusCode.Created, answer.Body);
            var id = answer.Location!.Segments[^1];
            var read = JsonNode.Parse(await app.ReadAsync($"{type}/{id}"))!;
            Assert.Equal("urn:duplex:live:clinic", (string?)read["meta"]!["source"]);
            Assert.Contains(id, Ids(await app.ReadAsync($"{type}?patient=p1001")));
            var loop = await watch.UntilAsync(answer.Loop!.Value, view => view.Status == "closed", "it closed");
            Assert.Equal("write", loop.Kind);
            Assert.True(loop.Met(WriteSteps.Accepted, WriteSteps.ReadBack));
            var evidence = loop.Step(WriteSteps.ReadBack).Json.GetProperty("evidence").GetString()!;
            Assert.Equal($"{type}/{id}/_history/1", evidence);
            Assert.NotNull(clinic.Ehr.Evidence(type, id, 1));
        }
    }

    [Fact]
    public async Task What_the_EHR_made_otherwise_is_named_by_its_path()
    {
        await using var clinic = await ConnectedClinic.StartAsync(
            deviations: [new Deviation(DeviationKind.Alter) { Match = new DeviationMatch { ResourceType = "Condition" } }], scopes: AppRecords.Scopes);
        await using var duplex = await clinic.ServeAsync();
        using var app = FacadeApp.With(duplex, new Tokens(clinic.Data, duplex.Web).For(AppRecords.TokenScopes));
        var sent = AppRecords.Problem("p1002");
        sent["code"]!["text"] = "As the app wrote it";

        var answer = await app.WriteAsync(HttpMethod.Post, "Condition", sent.ToJsonString());

        var loop = await new LoopWatch(duplex).UntilAsync(answer.Loop!.Value, view => view.Status == "held", "it is held");
        Assert.True(loop.IsHeld(WriteReadBackRule.Altered));
        Assert.Contains("Condition.code.text", loop.Step(WriteSteps.ReadBack).Json.GetProperty("sentence").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_EHRs_search_does_not_list_yet_is_found_by_the_app_that_wrote_it()
    {
        var hidden = new Deviation(DeviationKind.Lose) { Variant = "hidden", Reads = 30, Match = new DeviationMatch { ResourceType = "Observation" } };
        await using var clinic = await ConnectedClinic.StartAsync(deviations: [hidden], scopes: AppRecords.Scopes);
        await using var duplex = await clinic.ServeAsync();
        using var app = FacadeApp.With(duplex, new Tokens(clinic.Data, duplex.Web).For(AppRecords.TokenScopes));

        var answer = await app.WriteAsync(HttpMethod.Post, "Observation", AppRecords.BloodPressure("p1004", "e2004").ToJsonString());

        Assert.True(answer.Status == HttpStatusCode.Created, answer.Body);
        Assert.Contains(answer.Location!.Segments[^1], Ids(await app.ReadAsync("Observation?patient=p1004&category=vital-signs")));
        var loop = await new LoopWatch(duplex).GetAsync(answer.Loop!.Value);
        Assert.NotEqual("closed", loop.Status);
    }

    [Fact]
    public async Task Resources_that_belong_together_are_created_as_one_and_proven_each()
    {
        await using var clinic = await ConnectedClinic.StartAsync(scopes: AppRecords.Scopes);
        await using var duplex = await clinic.ServeAsync();
        using var app = FacadeApp.With(duplex, new Tokens(clinic.Data, duplex.Web).For(AppRecords.TokenScopes));
        const string panel = "urn:uuid:0198c000-0000-7000-8000-00000000000a";
        var member = AppRecords.BloodPressure("p1005", "e2005");
        var whole = AppRecords.BloodPressure("p1005", "e2005", 131);
        whole["hasMember"] = new JsonArray(new JsonObject { ["reference"] = panel });
        var transaction = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "transaction",
            ["entry"] = new JsonArray(Entry(panel, member), Entry("urn:uuid:0198c000-0000-7000-8000-00000000000b", whole), Entry("urn:uuid:0198c000-0000-7000-8000-00000000000c", AppRecords.Problem("p1005"))),
        };

        var answer = await app.WriteAsync(HttpMethod.Post, "", transaction.ToJsonString());

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body);
        var locations = JsonElement.Parse(answer.Body).GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("response").GetProperty("location").GetString()!).ToList();
        var loop = await new LoopWatch(duplex).UntilAsync(answer.Loop!.Value, view => view.Status is "closed" or "held", "it closed");
        Assert.True(loop.Status == "closed", loop.Json.ToString());
        Assert.Equal(3, loop.Step(WriteSteps.ReadBack).Json.GetProperty("evidence").GetString()!.Split(' ').Length);
        var read = JsonNode.Parse(await app.ReadAsync(locations[1][(locations[1].IndexOf("Observation/", StringComparison.Ordinal))..]))!;
        Assert.EndsWith((string)read["hasMember"]![0]!["reference"]!, locations[0], StringComparison.Ordinal);
    }

    private static JsonObject Entry(string fullUrl, JsonObject resource) => new()
    {
        ["fullUrl"] = fullUrl,
        ["resource"] = resource,
        ["request"] = new JsonObject { ["method"] = "POST", ["url"] = (string)resource["resourceType"]! },
    };

    [Fact]
    public async Task A_change_needs_the_version_that_is_there_and_the_next_version_proves_it()
    {
        await using var clinic = await ConnectedClinic.StartAsync(scopes: AppRecords.Scopes);
        await using var duplex = await clinic.ServeAsync();
        using var app = FacadeApp.With(duplex, new Tokens(clinic.Data, duplex.Web).For(AppRecords.TokenScopes));
        var created = await app.WriteAsync(HttpMethod.Post, "Condition", AppRecords.Problem("p1003").ToJsonString());
        var id = created.Location!.Segments[^1];
        var watch = new LoopWatch(duplex);
        await watch.UntilAsync(created.Loop!.Value, view => view.Status == "closed", "it closed");
        var changed = JsonNode.Parse(await app.ReadAsync($"Condition/{id}"))!;
        changed["clinicalStatus"]!["coding"]![0]!["code"] = "resolved";

        var stale = await app.WriteAsync(HttpMethod.Put, $"Condition/{id}", changed.ToJsonString(), ("If-Match", "W/\"7\""));
        var answer = await app.WriteAsync(HttpMethod.Put, $"Condition/{id}", changed.ToJsonString(), ("If-Match", "W/\"1\""));
        var again = await app.WriteAsync(HttpMethod.Put, $"Condition/{id}", changed.ToJsonString(), ("If-Match", "W/\"1\""));

        Assert.Equal((HttpStatusCode.PreconditionFailed, HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (stale.Status, answer.Status, again.Status));
        var loop = await watch.UntilAsync(answer.Loop!.Value, view => view.Status == "closed", "it closed");
        Assert.Equal($"Condition/{id}/_history/2", loop.Step(WriteSteps.ReadBack).Json.GetProperty("evidence").GetString());
        Assert.DoesNotContain("urn:duplex:live", clinic.Ehr.Evidence("Condition", id, 2), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(string bundle) => JsonElement.Parse(bundle).TryGetProperty("entry", out var entries)
        ? entries.EnumerateArray().Select(entry => entry.GetProperty("resource").GetProperty("id").GetString()!)
        : [];
}
