using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade;

public sealed class AnySearchTests
{
    private const string Scopes = RunningDuplex.RecordScopes;

    [Fact]
    public async Task What_the_EHR_does_not_search_by_is_checked_here_within_one_patient()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c1"), Records.Problem("c2", code: "44054006"));

        using var answer = await duplex.GetAsync("/fhir/clinic/Condition?patient=p1&category=problem-list-item&code=44054006", await duplex.TokenAsync(Scopes));

        var bundle = await RunningDuplex.JsonAsync(answer);
        Assert.Equal(["c2"], Ids(bundle));
        Assert.Equal(1, (int?)bundle["total"]);
        Assert.Equal(["Condition?patient=p1&category=problem-list-item&_count=100"], duplex.Ehr.Asked);
    }

    [Fact]
    public async Task What_is_neither_served_there_nor_bounded_is_refused_with_what_is_served()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/Condition?code=44054006", await duplex.TokenAsync(Scopes));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var sentence = await RunningDuplex.SentenceAsync(answer);
        Assert.Contains("'code'", sentence, StringComparison.Ordinal);
        Assert.Contains("category, clinical-status, patient", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_named_by_the_other_parameter_bounds_the_search_too()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c1"), Records.Problem("c2", patient: "p2"));

        using var answer = await duplex.GetAsync("/fhir/clinic/Condition?subject=Patient/p1", await duplex.TokenAsync(Scopes));

        Assert.Equal(["c1"], Ids(await RunningDuplex.JsonAsync(answer)));
        Assert.Equal(["Condition?patient=Patient/p1&_count=100"], duplex.Ehr.Asked);
    }

    [Fact]
    public async Task An_order_that_the_EHR_does_not_give_is_made_here_page_by_page()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync(Scopes);
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o1", value: 90), Records.HeartRate("o2", value: 60), Records.HeartRate("o3", value: 75));

        using var first = await duplex.GetAsync("/fhir/clinic/Observation?patient=p1&_sort=-value-quantity&_count=2", token);
        var page = await RunningDuplex.JsonAsync(first);
        var next = (string)page["link"]!.AsArray().Single(link => (string?)link!["relation"] == "next")!["url"]!;
        using var second = await duplex.GetAsync(next[duplex.Address.Length..], token);

        Assert.Equal(["o1", "o3"], Ids(page));
        Assert.Equal(["o2"], Ids(await RunningDuplex.JsonAsync(second)));
        Assert.All(duplex.Ehr.Asked, asked => Assert.Equal("Observation?patient=p1&_count=100", asked));
    }

    [Fact]
    public async Task A_search_may_be_sent_as_a_form()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var form = new StringContent("patient=p1&category=problem-list-item", Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await duplex.PostAsync("/fhir/clinic/Condition/_search?clinical-status=active", await duplex.TokenAsync(Scopes), form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Condition?clinical-status=active&patient=p1&category=problem-list-item"], duplex.Ehr.Asked);
    }

    [Fact]
    public async Task What_the_EHR_does_not_include_is_read_here_where_the_caller_may()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o1"));
        const string query = "/fhir/clinic/Observation?patient=p1&_include=Observation:encounter&_include=Observation:patient";

        using var answer = await duplex.GetAsync(query, await duplex.TokenAsync(Scopes));
        using var other = await duplex.GetAsync(query, await duplex.TokenAsync("system/Observation.rs system/Encounter.rs"));

        var bundle = await RunningDuplex.JsonAsync(answer);
        Assert.Equal(["o1", "p1"], Ids(bundle));
        Assert.Equal(["match", "include"], bundle["entry"]!.AsArray().Select(entry => (string?)entry!["search"]!["mode"]));
        Assert.Equal(["o1", "e1"], Ids(await RunningDuplex.JsonAsync(other)));
    }

    [Fact]
    public async Task An_include_that_the_EHR_does_is_passed_on_and_what_the_caller_may_not_read_is_left_out()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(FakeEhr.Encounter("e1", "Patient/p1"));
        duplex.Ehr.SearchAnswer["entry"]!.AsArray().Add(new JsonObject
        {
            ["resource"] = FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"),
            ["search"] = new JsonObject { ["mode"] = "include" },
        });

        using var answer = await duplex.GetAsync("/fhir/clinic/Encounter?patient=p1&_include=Encounter:patient", await duplex.TokenAsync("system/Encounter.rs"));

        Assert.Equal(["e1"], Ids(await RunningDuplex.JsonAsync(answer)));
        Assert.Equal(["Encounter?patient=p1&_include=Encounter:patient"], duplex.Ehr.Asked);
    }

    [Fact]
    public async Task Counting_alone_gives_no_resources()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c1"), Records.Problem("c2"));

        using var answer = await duplex.GetAsync("/fhir/clinic/Condition?patient=p1&_summary=count", await duplex.TokenAsync(Scopes));

        var bundle = await RunningDuplex.JsonAsync(answer);
        Assert.Equal(2, (int?)bundle["total"]);
        Assert.Null(bundle["entry"]);
    }

    internal static IEnumerable<string?> Ids(JsonObject bundle) =>
        (bundle["entry"] as JsonArray ?? []).Select(entry => (string?)entry!["resource"]!["id"]);
}
