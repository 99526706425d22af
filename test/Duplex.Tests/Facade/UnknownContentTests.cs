using System.Net;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade;

/// <summary>Where the EHR is not asked and nothing was told, no answer says that there is none.</summary>
public sealed class UnknownContentTests
{
    [Fact]
    public async Task What_the_EHR_does_not_grant_and_nobody_told_is_refused_and_not_empty()
    {
        await using var duplex = await StartAsync();
        var token = await duplex.TokenAsync("system/*.rs", "chart");

        foreach (var path in (string[])["Condition?patient=p1", "Condition?patient=p1&_summary=count", "Condition/c1", "DocumentReference/$docref?patient=p1"])
        {
            using var answer = await duplex.GetAsync($"/fhir/clinic/{path}", token);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Warning"));
            Assert.Contains("it is not known whether there is", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
        }

        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task What_the_EHR_does_not_offer_and_nobody_told_is_not_empty()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/Specimen?patient=p1", await duplex.TokenAsync("system/*.rs", "chart"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("lists no Specimen", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_something_of_the_type_was_told_each_answer_says_that_there_may_be_more()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, Records.Allergy("a1"));
        var token = await duplex.TokenAsync("system/*.rs", "chart");

        using var found = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance?patient=p1", token);
        using var none = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance?patient=p2", token);
        using var counted = await duplex.GetAsync("/fhir/clinic/AllergyIntolerance?patient=p2&_summary=count", token);

        var bundle = await RunningDuplex.JsonAsync(found);
        Assert.Equal(["match", "outcome"], bundle["entry"]!.AsArray().Select(entry => (string?)entry!["search"]!["mode"]));
        Assert.Equal(HttpStatusCode.OK, none.StatusCode);
        Assert.DoesNotContain("s old", none.Headers.GetValues("Warning").Single(), StringComparison.Ordinal);
        AssertTold(await RunningDuplex.JsonAsync(none));
        AssertTold(await RunningDuplex.JsonAsync(counted));
    }

    [Fact]
    public async Task An_entry_of_a_batch_says_the_same()
    {
        await using var duplex = await StartAsync();
        await ChartedPatients.AddAsync(duplex, Records.Allergy("a1"));
        var batch = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "batch",
            ["entry"] = new JsonArray(Get("Condition?patient=p1"), Get("AllergyIntolerance?patient=p2"), Get("AllergyIntolerance/a1")),
        };

        using var content = new StringContent(batch.ToJsonString(), System.Text.Encoding.UTF8, "application/fhir+json");
        using var answer = await duplex.PostAsync("/fhir/clinic", await duplex.TokenAsync("system/*.rs", "chart"), content);

        var entries = (await RunningDuplex.JsonAsync(answer))["entry"]!.AsArray();
        Assert.StartsWith("403", (string?)entries[0]!["response"]!["status"], StringComparison.Ordinal);
        Assert.Equal("forbidden", (string?)entries[0]!["response"]!["outcome"]!["issue"]![0]!["code"]);
        AssertTold(entries[1]!["resource"]!);
        Assert.Contains("from the chart", (string?)entries[2]!["response"]!["outcome"]!["issue"]![0]!["details"]!["text"], StringComparison.Ordinal);
    }

    private static Task<RunningDuplex> StartAsync() =>
        RunningDuplex.StartAsync(duplex => duplex.ReadableTypes = new HashSet<string> { "Patient", "Encounter" });

    private static JsonObject Get(string url) => new() { ["request"] = new JsonObject { ["method"] = "GET", ["url"] = url } };

    private static void AssertTold(JsonNode bundle)
    {
        var outcome = Assert.Single(bundle["entry"]!.AsArray())!;
        Assert.Equal("outcome", (string?)outcome["search"]!["mode"]);
        Assert.Equal("incomplete", (string?)outcome["resource"]!["issue"]![0]!["code"]);
    }
}
