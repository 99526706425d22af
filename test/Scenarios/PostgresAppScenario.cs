using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Care.Labs;
using Duplex.Conformance.Postgres;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Labs;
using Duplex.Scenarios.Processes;
using Duplex.Tests.Subscriptions;

namespace Duplex.Scenarios;

/// <summary>What apps find where the state lies in PostgreSQL, with one program on it and with two.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresAppScenario(PostgresServer server)
{
    private const string PayloadContent = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content";
    private const string Webhooks = "webhooks: { allow: [127.0.0.1] }";

    private const string Registry =
        """
        connection: registry
        dialect: chart
        environment: test
        index: [Observation.value-quantity]
        """;

    [Fact]
    public async Task Apps_write_order_search_subscribe_and_export_on_PostgreSQL()
    {
        var database = await server.CreateDatabaseAsync();
        await using var lab = await RunningLaboratory.StartAsync(new LabSetup(), configure: clinic =>
        {
            clinic.KeepStateIn(database);
            clinic.Extend("clinic", Webhooks);
            clinic.Configure("registry", Registry);
        });
        using var scribe = await FacadeApp.OfAsync(lab.Duplex, lab.Data);
        await using var receiver = await HookReceiver.StartAsync();
        await SubscribeAsync(scribe, receiver);

        var note = await scribe.PostAsync(ScribeNote.For(1, "Synthetic note. Kept in PostgreSQL."));
        var placed = await lab.OrderAsync("p1002", LabTest.HbA1c, LabAct.Final);
        await lab.UntilFiledAsync(placed);
        await lab.ReviewAsync(placed);
        await LoopEvents.UntilAllAsync(lab.Duplex, [note.Loop!.Value], "closed");
        Assert.Single(lab.Ehr.Documents("p1001"), document => document.Text == "Synthetic note. Kept in PostgreSQL.");
        Assert.True((await lab.Loops.GetAsync(placed.Loop)).Met(LabSteps.Final, LabSteps.InTheChart, LabSteps.Reviewed));

        using var line = await MllpLine.ConnectAsync(lab.Duplex.Listeners["clinic"]);
        Assert.Contains("MSA|AA|", await line.SendAsync(AdtMessages.Update(lab.Patient("p1003"), "PGSUB1", "555-0103")), StringComparison.Ordinal);
        Assert.Equal([1L], (await receiver.NextAsync()).Numbers);

        using var registry = RegistryApp(lab.Duplex, lab.Data);
        await FillAsync(registry, 5);
        var found = await GetAsync(registry, "Observation?patient:Patient.family=Istwick-Synth&code=http://loinc.org|8867-4&value-quantity=gt71&_include=Observation:patient&_total=accurate&_sort=-date");
        Assert.Equal(3, found.GetProperty("total").GetInt32());
        Assert.Equal(["o5", "o4", "o3", "p"], found.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource").GetProperty("id").GetString()));
        Assert.Equal(["o1", "o2", "o3", "o4", "o5"], await ExportAsync(registry));

        var storage = JsonElement.Parse(await lab.Duplex.Api.GetStringAsync("api/storage", TestContext.Current.CancellationToken));
        Assert.InRange(storage.GetProperty("stateSyncs").GetInt64(), 10, int.MaxValue);
        Assert.InRange(storage.GetProperty("stateBytes").GetInt64(), 100_000, int.MaxValue);
        Assert.False(File.Exists(Path.Combine(lab.Data, "state.db")));
    }

    [Fact]
    public async Task Two_programs_on_one_database_do_everything_once_and_one_goes_on_alone()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.KeepStateIn(await server.CreateDatabaseAsync());
        clinic.Extend("clinic", Webhooks);
        clinic.Configure("registry", Registry);
        await using var first = await clinic.ServeAsync();
        var data = clinic.NewNode("second");
        await using var second = await ServedDuplex.StartAsync(data, "--config", clinic.Config);
        using var atFirst = await FacadeApp.OfAsync(first, clinic.Data);
        using var atSecond = await FacadeApp.OfAsync(second, data);
        await using var receiver = await HookReceiver.StartAsync();
        await SubscribeAsync(atFirst, receiver);

        // Notes at both, each of which both find due; patients' changes at both, each of which both could tell.
        var notes = Enumerable.Range(1, 6).Select(number => ScribeNote.For(number, $"Synthetic note {number}. Written at one of two.")).ToList();
        var posted = await Task.WhenAll(notes.Select((note, index) => (index % 2 == 0 ? atFirst : atSecond).PostAsync(note)));
        Assert.All(posted, answer => Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.Accepted, answer.Body));
        await LoopEvents.UntilAllAsync(second, posted.Select(answer => answer.Loop!.Value), "closed");
        foreach (var note in notes)
        {
            Assert.Single(clinic.Ehr.Documents(note.Patient), document => document.Text == note.Text);
        }

        using var lineOfFirst = await MllpLine.ConnectAsync(first.Mllp);
        using var lineOfSecond = await MllpLine.ConnectAsync(second.Mllp);
        for (var number = 1; number <= 6; number++)
        {
            var line = number % 2 == 0 ? lineOfFirst : lineOfSecond;
            Assert.Contains("MSA|AA|", await line.SendAsync(AdtMessages.Update(clinic.Patient($"p100{number}"), $"TWO{number}", $"555-020{number}")), StringComparison.Ordinal);
        }

        var told = new List<long>();
        while (told.Count < 6)
        {
            told.AddRange((await receiver.NextAsync()).Numbers);
        }

        Assert.Equal([1L, 2L, 3L, 4L, 5L, 6L], told);
        Assert.True(receiver.HasNone);

        // An export that the first one has taken on may be on its way when it dies; what the second one is asked for it does.
        using var registry = RegistryApp(second, data);
        await FillAsync(registry, 5);
        await first.KillAsync();
        Assert.Contains("MSA|AA|", await lineOfSecond.SendAsync(AdtMessages.Update(clinic.Patient("p1001"), "TWO7", "555-0301")), StringComparison.Ordinal);
        Assert.Equal([7L], (await receiver.NextAsync()).Numbers);
        Assert.Equal(["o1", "o2", "o3", "o4", "o5"], await ExportAsync(registry));
        var alone = ScribeNote.For(1, "Synthetic note. Written when one of two was left.");
        await LoopEvents.UntilAllAsync(second, [(await atSecond.PostAsync(alone)).Loop!.Value], "closed");
        Assert.Single(clinic.Ehr.Documents("p1001"), document => document.Text == alone.Text);
    }

    /// <summary>Subscribes to changes of patients, and waits until the endpoint was asked.</summary>
    private static async Task SubscribeAsync(FacadeApp app, HookReceiver receiver)
    {
        var subscription = new JsonObject
        {
            ["resourceType"] = "Subscription",
            ["status"] = "requested",
            ["reason"] = "Synthetic scenario",
            ["criteria"] = "urn:duplex:topic:patient",
            ["channel"] = new JsonObject
            {
                ["type"] = "rest-hook",
                ["endpoint"] = receiver.Address,
                ["payload"] = "application/fhir+json",
                ["_payload"] = new JsonObject { ["extension"] = new JsonArray(new JsonObject { ["url"] = PayloadContent, ["valueCode"] = "id-only" }) },
            },
        };
        var made = await app.WriteAsync(HttpMethod.Post, "Subscription", subscription.ToJsonString());
        Assert.True(made.Status == HttpStatusCode.Created, made.Body);
        Assert.Equal("handshake", (await receiver.NextAsync()).Type);
    }

    private static HttpClient RegistryApp(ServedDuplex duplex, string data)
    {
        var http = new HttpClient { BaseAddress = new Uri(duplex.Web, "fhir/registry/"), Timeout = Patience.Most };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new Tokens(data, duplex.Web).ForChart("registry"));
        return http;
    }

    /// <summary>A patient with heart rates of 70 and more, in one transaction.</summary>
    private static async Task FillAsync(HttpClient registry, int count)
    {
        var entries = new JsonArray(Entry("""{"resourceType":"Patient","id":"p","name":[{"family":"Istwick-Synth","given":["Elowen"]}]}"""));
        for (var number = 1; number <= count; number++)
        {
            entries.Add(Entry($$$"""
                {"resourceType":"Observation","id":"o{{{number}}}","status":"final","subject":{"reference":"Patient/p"},"effectiveDateTime":"2026-01-0{{{number}}}",
                 "code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},"valueQuantity":{"value":{{{69 + number}}},"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"}}
                """));
        }

        using var body = new StringContent(new JsonObject { ["resourceType"] = "Bundle", ["type"] = "transaction", ["entry"] = entries }.ToJsonString(), new MediaTypeHeaderValue("application/fhir+json"));
        using var answer = await registry.PostAsync(new Uri("", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        static JsonNode Entry(string resource)
        {
            var json = JsonNode.Parse(resource)!;
            return new JsonObject { ["resource"] = json, ["request"] = new JsonObject { ["method"] = "PUT", ["url"] = $"{json["resourceType"]}/{json["id"]}" } };
        }
    }

    /// <summary>The ids of the observations in an export.</summary>
    private static async Task<IReadOnlyList<string>> ExportAsync(HttpClient registry)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "$export?_type=Observation");
        request.Headers.Add("Prefer", "respond-async");
        using var limit = Patience.Limit();
        using var started = await registry.SendAsync(request, limit.Token);
        Assert.True(started.StatusCode == HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync(limit.Token));
        while (true)
        {
            using var status = await registry.GetAsync(started.Content.Headers.ContentLocation, limit.Token);
            if (status.StatusCode == HttpStatusCode.Accepted)
            {
                continue;
            }

            var manifest = await status.Content.ReadAsStringAsync(limit.Token);
            Assert.True(status.StatusCode == HttpStatusCode.OK, manifest);
            var file = Assert.Single(JsonElement.Parse(manifest).GetProperty("output").EnumerateArray());
            var lines = await registry.GetStringAsync(file.GetProperty("url").GetString(), limit.Token);
            return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line).GetProperty("id").GetString()!).Order()];
        }
    }

    private static async Task<JsonElement> GetAsync(HttpClient registry, string address)
    {
        using var answer = await registry.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, body);
        return JsonElement.Parse(body);
    }
}
