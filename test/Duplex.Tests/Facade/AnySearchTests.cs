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

    [Theory]
    [InlineData("application/json", "{\"a\":1}")]
    [InlineData("application/fhir+json", "{\"resourceType\":\"Parameters\"}")]
    [InlineData("text/plain", "patient=p1")]
    public async Task A_body_that_is_no_form_is_refused_and_nothing_is_searched(string mediaType, string body)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, mediaType);

        using var answer = await duplex.PostAsync("/fhir/clinic/Observation/_search", await duplex.TokenAsync(Scopes), content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Theory]
    [InlineData("subject:Patient=p1", "patient=Patient/p1&_count=100")]
    [InlineData("patient:Patient=p1", "patient=Patient/p1")]
    public async Task A_type_in_the_name_of_a_reference_is_told_to_the_EHR_in_its_value(string query, string asked)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c1"));

        using var answer = await duplex.GetAsync($"/fhir/clinic/Condition?{query}", await duplex.TokenAsync(Scopes));

        Assert.Equal(["c1"], Ids(await RunningDuplex.JsonAsync(answer)));
        Assert.Equal([$"Condition?{asked}"], duplex.Ehr.Asked);
    }

    [Theory]
    [InlineData("Condition?patient=p1&_sort=code", "Condition?patient=p1&_sort=code")]
    [InlineData("Condition?patient=p1&_summary=count", "Condition?patient=p1&_summary=count")]
    [InlineData("Condition?patient=p1", "Condition?patient=p1")]
    public async Task Each_result_shows_the_parameters_that_were_searched_with(string search, string self)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c1"));
        duplex.Ehr.SearchAnswer["link"] = new JsonArray(new JsonObject { ["relation"] = "self", ["url"] = "http://ehr.example/fhir/Condition?patient=p1" });

        using var answer = await duplex.GetAsync($"/fhir/clinic/{search}", await duplex.TokenAsync(Scopes));

        var link = Assert.Single((await RunningDuplex.JsonAsync(answer))["link"]!.AsArray())!;
        Assert.Equal(("self", $"{duplex.Address}/fhir/clinic/{self}"), ((string?)link["relation"], (string?)link["url"]));
    }

    [Fact]
    public async Task A_page_link_tells_nothing_of_the_EHRs_address_and_can_not_be_altered()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync(Scopes);
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.Problem("c1"));
        duplex.Ehr.SearchAnswer["link"] = new JsonArray(new JsonObject { ["relation"] = "next", ["url"] = "http://ehr.example/fhir/Condition?page=2" });

        using var answer = await duplex.GetAsync("/fhir/clinic/Condition?patient=p1", token);
        var next = (string)(await RunningDuplex.JsonAsync(answer))["link"]!.AsArray().Single(link => (string?)link!["relation"] == "next")!["url"]!;
        var sealedLink = next[(next.IndexOf("_page=", StringComparison.Ordinal) + 6)..];
        var text = Encoding.Latin1.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(sealedLink));
        var altered = next[..^5] + (next[^5] == 'A' ? 'B' : 'A') + next[^4..];
        using var followed = await duplex.GetAsync(next[duplex.Address.Length..], token);
        using var refused = await duplex.GetAsync(altered[duplex.Address.Length..], token);

        Assert.DoesNotContain("ehr.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("p1", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData("Observation?patient=p1&code:in=http://example.org/vs", "search by the codes themselves")]
    [InlineData("Patient?family:exact=Synthetic", "identifier=")]
    [InlineData("Patient?address-city=Springfield", "identifier=")]
    public async Task What_is_said_to_be_served_instead_can_be_done(string search, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync($"/fhir/clinic/{search}", await duplex.TokenAsync(Scopes));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var sentence = await RunningDuplex.SentenceAsync(answer);
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("patient=)", sentence, StringComparison.Ordinal);
    }

    internal static IEnumerable<string?> Ids(JsonObject bundle) =>
        (bundle["entry"] as JsonArray ?? []).Select(entry => (string?)entry!["resource"]!["id"]);
}
