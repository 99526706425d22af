using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart;

namespace Duplex.Tests.Facade.Bulk;

public sealed class PullTests
{
    private const string Deletion = """{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"Observation/gone"}}]}""";

    [Fact]
    public async Task A_counterpartys_export_comes_into_the_chart_and_the_next_pull_asks_for_what_is_new()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await using var server = await BulkServer.StartAsync();
        duplex.BulkSources.Add(BulkApp.Laboratory, server.Address, BulkServer.Token);
        await duplex.ChartAsync(BulkApp.Laboratory, BulkApp.Observation("gone", "Patient/p1"), "Patient/p1");
        server.Files["patients"] = ("output", "Patient", Lines(FakeEhr.Patient("p1", "S-1"), FakeEhr.Patient("p2", "S-2")), 2);
        server.Files["observations"] = ("output", "Observation", Lines(BulkApp.Observation("o1", "Patient/p1")), null);
        server.Files["deletions"] = ("deleted", "Bundle", Deletion, 1);
        server.Files["errors"] = ("error", "OperationOutcome", """{"resourceType":"OperationOutcome","issue":[]}""", 1);
        server.BreaksOff = 1;

        var pull = await PullAsync(duplex, """{"types":["Patient","Observation"]}""");
        server.Polls = 0;
        var next = await PullAsync(duplex, """{"types":["Observation","Patient"]}""");
        await PullAsync(duplex, """{"types":["Observation","Patient"],"all":true}""");

        Assert.Equal("done", (string?)pull["state"]);
        Assert.Equal(2, (int)pull["types"]!["Patient"]!["created"]!);
        Assert.Equal(1, (int)pull["types"]!["Observation"]!["deleted"]!);
        Assert.Equal((0, 1), ((int)pull["failed"]!, (int)pull["theirErrors"]!));
        Assert.Equal(2, (int)next["types"]!["Patient"]!["unchanged"]!);
        var patient = (await duplex.Store.GetAsync(BulkApp.Laboratory, "Patient", "p1", default))!;
        Assert.Equal(FakeEhr.Patient("p1", "S-1").ToJsonString(), Encoding.UTF8.GetString(patient.Body.Span));
        Assert.Equal((1, "Patient/p1"), (patient.Version, patient.Patient));
        Assert.NotNull(await duplex.Store.Exchanges.GetAsync(patient.Source, default));
        Assert.True((await duplex.Store.GetAsync(BulkApp.Laboratory, "Observation", "gone", default))!.IsDeleted);
        Assert.All(server.Asked, asked => Assert.EndsWith($"[Bearer {BulkServer.Token}]", asked, StringComparison.Ordinal));
        Assert.Equal(3, server.Asked.Count(asked => asked.StartsWith("DELETE /status", StringComparison.Ordinal)));
        Assert.Equal(
            ["", "&_since=2026-03-04T08%3A59%3A00.000Z", ""],
            server.Asked.Where(asked => asked.Contains("$export", StringComparison.Ordinal)).Select(asked => asked.Split("&_type=")[0].Split("ndjson")[1]));
        Assert.Equal(4, server.Asked.Count(asked => asked.StartsWith("GET /files/patients", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_need_no_file_is_shown_the_token_and_no_other_server_ever_is()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await using var server = await BulkServer.StartAsync();
        await using var other = await BulkServer.StartAsync();
        duplex.BulkSources.Add(BulkApp.Laboratory, server.Address, BulkServer.Token);
        server.Files["patients"] = other.Files["patients"] = ("output", "Patient", Lines(FakeEhr.Patient("p1", "S-1")), 1);
        server.FilesAt = other.Address;
        server.RequiresAccessToken = false;

        var open = await PullAsync(duplex, "{}");
        (server.Polls, server.RequiresAccessToken) = (0, true);
        var closed = await PullAsync(duplex, """{"all":true}""");

        Assert.Equal("done", (string?)open["state"]);
        Assert.Equal("failed", (string?)closed["state"]);
        Assert.Contains("another server", (string?)closed["problem"], StringComparison.Ordinal);
        Assert.Equal(["GET /files/patients"], other.Asked);
    }

    [Fact]
    public async Task A_file_whose_count_is_wrong_is_tried_again_and_never_taken()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await using var server = await BulkServer.StartAsync();
        duplex.BulkSources.Add(BulkApp.Laboratory, server.Address, BulkServer.Token);
        server.Files["patients"] = ("output", "Patient", Lines(FakeEhr.Patient("p1", "S-1")), 2);

        var pull = await PullAsync(duplex, "{}");

        Assert.Equal("failed", (string?)pull["state"]);
        Assert.Contains("has 1 lines, and the manifest says 2", (string?)pull["problem"], StringComparison.Ordinal);
        Assert.Equal(8, server.Asked.Count(asked => asked.StartsWith("GET /files", StringComparison.Ordinal)));
        Assert.Null(await duplex.Store.GetAsync(BulkApp.Laboratory, "Patient", "p1", default));
        Assert.Contains(server.Asked, asked => asked.StartsWith("DELETE /status", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_that_are_no_resources_are_listed_and_a_refused_kick_off_is_told()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await using var server = await BulkServer.StartAsync();
        duplex.BulkSources.Add(BulkApp.Laboratory, server.Address, BulkServer.Token);
        server.Files["patients"] = ("output", "Patient", $"no json\n{Lines(FakeEhr.Patient("p1", "S-1"))}", null);

        var pull = await PullAsync(duplex, """{"group":"g 1"}""");
        server.KickOffStatus = 403;
        var refused = await PullAsync(duplex, "{}");

        Assert.Equal(("done", 1, 1), ((string?)pull["state"], (int)pull["failed"]!, (int)pull["errors"]![0]!["line"]!));
        Assert.StartsWith("GET /Group/g%201/$export?", server.Asked[0], StringComparison.Ordinal);
        Assert.Equal("failed", (string?)refused["state"]);
        Assert.Contains("HTTP 403", (string?)refused["problem"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_connection_pulls_from_another_of_the_same_installation()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await duplex.ChartClinicAsync();
        duplex.BulkSources.Add(BulkApp.Laboratory, $"{duplex.Address}/fhir/clinic", await duplex.BulkTokenAsync());

        var all = await PullAsync(duplex, "{}");
        duplex.Time.Advance(TimeSpan.FromSeconds(90));
        await duplex.ChartAsync(BulkApp.Observation("o1", "Patient/p1"), "Patient/p1", version: 2, isDeleted: true);
        duplex.BulkSources.Add(BulkApp.Laboratory, $"{duplex.Address}/fhir/clinic", await duplex.BulkTokenAsync());
        var next = await PullAsync(duplex, "{}");

        Assert.Equal(("done", "done"), ((string?)all["state"], (string?)next["state"]));
        Assert.Equal(["Observation", "Patient", "Practitioner"], all["types"]!.AsObject().Select(type => type.Key));
        Assert.Equal((2, 2, 1), ((int)all["types"]!["Observation"]!["created"]!, (int)all["types"]!["Patient"]!["created"]!, (int)all["types"]!["Practitioner"]!["created"]!));
        Assert.Equal(1, (int)next["types"]!["Observation"]!["deleted"]!);
        Assert.Null(await duplex.Store.GetAsync(BulkApp.Laboratory, "Observation", "secret", default));
        Assert.True((await duplex.Store.GetAsync(BulkApp.Laboratory, "Observation", "o1", default))!.IsDeleted);
    }

    [Fact]
    public async Task One_pull_runs_on_a_connection_and_a_person_cancels_it()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await using var server = await BulkServer.StartAsync();
        duplex.BulkSources.Add(BulkApp.Laboratory, server.Address, BulkServer.Token);
        server.Polls = 1_000_000;
        using var started = await PostAsync(duplex, "laboratory", "{}");
        var id = (string)(await RunningDuplex.JsonAsync(started))["id"]!;

        using var second = await PostAsync(duplex, "laboratory", "{}");
        using var none = await PostAsync(duplex, "clinic", "{}");
        using var unknown = await PostAsync(duplex, "nowhere", "{}");
        using var wrong = await PostAsync(duplex, "laboratory", """{"types":["Nothing"]}""");
        using var ended = await duplex.SendAsync(HttpMethod.Delete, $"/api/connections/laboratory/pulls/{id}", RunningDuplex.OperatorSecret, new ByteArrayContent([]));
        using var gone = await duplex.GetAsync($"/api/connections/laboratory/pulls/{id}", RunningDuplex.OperatorSecret);
        using var app = await duplex.GetAsync("/api/connections/laboratory/pulls", await duplex.BulkTokenAsync());

        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        Assert.Equal(
            [HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.Accepted, HttpStatusCode.NotFound, HttpStatusCode.Forbidden],
            new[] { second, none, unknown, wrong, ended, gone, app }.Select(answer => answer.StatusCode));
    }

    private static string Lines(params JsonObject[] resources) => string.Concat(resources.Select(resource => resource.ToJsonString() + "\n"));

    private static Task<HttpResponseMessage> PostAsync(RunningDuplex duplex, string connection, string body) =>
        duplex.PostAsync($"/api/connections/{connection}/pull", RunningDuplex.OperatorSecret, new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Has the laboratory's export pulled; whatever the worker waits for comes at once.</summary>
    private static async Task<JsonObject> PullAsync(RunningDuplex duplex, string body)
    {
        using var started = await PostAsync(duplex, "laboratory", body);
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        var id = (string)(await RunningDuplex.JsonAsync(started))["id"]!;
        while (true)
        {
            using var answer = await duplex.GetAsync($"/api/connections/laboratory/pulls/{id}", RunningDuplex.OperatorSecret);
            var row = await RunningDuplex.JsonAsync(answer);
            if ((string?)row["state"] != "running")
            {
                return row;
            }

            // The worker starts a timer whenever it has nothing to do now; a minute is a look around.
            var due = await duplex.Time.Started.ReadAsync();
            if (due != TimeSpan.FromMinutes(1))
            {
                duplex.Time.Advance(due);
            }
        }
    }
}
