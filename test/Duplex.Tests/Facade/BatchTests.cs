using System.Net;
using System.Text.Json.Nodes;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Facade;

public sealed class BatchTests
{
    [Fact]
    public async Task Each_entry_of_a_batch_is_carried_out_and_answered_by_itself()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c1"));

        using var answer = await PostAsync(duplex, "batch",
            Entry("GET", "Patient/p1"),
            Entry("GET", "Condition?patient=p1"),
            Entry("POST", "Observation", Records.HeartRate()),
            Entry("POST", "Observation", Records.HeartRate(patient: "p9")),
            Entry("DELETE", "Condition/c1"),
            Entry("PUT", "Patient/p1", FakeEhr.Patient("p1", "MRN-SYNTHETIC-1")),
            Entry("GET", "ServiceRequest/1"),
            Entry("GET", "metadata"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var bundle = await RunningDuplex.JsonAsync(answer);
        Assert.Equal("batch-response", (string?)bundle["type"]);
        var entries = bundle["entry"]!.AsArray();
        Assert.Equal(["200", "200", "202", "422", "405", "403", "403", "400"], entries.Select(entry => ((string)entry!["response"]!["status"]!).Split(' ')[0]));
        Assert.Equal("p1", (string?)entries[0]!["resource"]!["id"]);
        Assert.Equal("c1", (string?)entries[1]!["resource"]!["entry"]![0]!["resource"]!["id"]);
        Assert.Contains("/api/loops/", (string)entries[2]!["response"]!["location"]!, StringComparison.Ordinal);
        Assert.Equal("OperationOutcome", (string?)entries[3]!["response"]!["outcome"]!["resourceType"]);
        Assert.Single(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
    }

    [Fact]
    public async Task A_batch_with_the_same_key_writes_nothing_twice()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var first = await PostAsync(duplex, "batch", Entry("POST", "Observation", Records.HeartRate()), Entry("POST", "Observation", Records.HeartRate(value: 80)));
        using var again = await PostAsync(duplex, "batch", Entry("POST", "Observation", Records.HeartRate()), Entry("POST", "Observation", Records.HeartRate(value: 80)));

        Assert.Equal((await RunningDuplex.JsonAsync(first)).ToJsonString(), (await RunningDuplex.JsonAsync(again)).ToJsonString());
        Assert.Single(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
    }

    [Fact]
    public async Task A_transaction_that_can_not_be_proven_is_refused_and_a_batch_named()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await PostAsync(duplex, "transaction", Entry("POST", "Observation", Records.HeartRate()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("as a batch", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_goes_as_one_where_the_EHR_does_it_and_is_for_one_chart()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Capability = duplex.Ehr.Capability! with { Interactions = new HashSet<string> { "transaction" } };

        using var twoCharts = await PostAsync(duplex, "transaction", Entry("POST", "Observation", Records.HeartRate()), Entry("POST", "Condition", Records.Problem(patient: "p2")));
        using var change = await PostAsync(duplex, "transaction", Entry("PUT", "Condition/c1", Records.Problem("c1")));
        var posting = RecordWriteTests.WriteAsync(
            duplex, HttpMethod.Post, "", new JsonObject
            {
                ["resourceType"] = "Bundle",
                ["type"] = "transaction",
                ["entry"] = new JsonArray(Entry("POST", "Observation", Records.HeartRate()), Entry("POST", "Condition", Records.Problem())),
            });
        var delivery = await duplex.AnswerDeliveryAsync(Duplex.Engine.Deliveries.DeliveryState.Accepted, "Observation/o1 Condition/c1");
        using var answer = await posting;

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (twoCharts.StatusCode, change.StatusCode));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            [$"{duplex.Address}/fhir/clinic/Observation/o1", $"{duplex.Address}/fhir/clinic/Condition/c1"],
            (await RunningDuplex.JsonAsync(answer))["entry"]!.AsArray().Select(entry => (string?)entry!["response"]!["location"]));
        var job = await duplex.Store.Deliveries.GetJobAsync(delivery.Id, CancellationToken.None);
        Assert.Equal(
            [$"{delivery.Id}.0", $"{delivery.Id}.1"],
            JsonNode.Parse(job.Interaction.Body.Span)!["entry"]!.AsArray().Select(entry => (string?)entry!["resource"]!["identifier"]![0]!["value"]));
    }

    private static JsonObject Entry(string method, string url, JsonObject? resource = null)
    {
        var entry = new JsonObject { ["request"] = new JsonObject { ["method"] = method, ["url"] = url } };
        if (resource is not null)
        {
            entry["resource"] = resource;
        }

        return entry;
    }

    private static Task<HttpResponseMessage> PostAsync(RunningDuplex duplex, string type, params JsonObject[] entries) => RecordWriteTests.WriteAsync(
        duplex, HttpMethod.Post, "", new JsonObject { ["resourceType"] = "Bundle", ["type"] = type, ["entry"] = new JsonArray([.. entries]) },
        ("Prefer", "respond-async"), ("Idempotency-Key", "batch-1"));
}
