using System.Net;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade;

public sealed class ReadTests
{
    [Fact]
    public async Task A_read_is_live_and_carries_the_EHRs_version()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/Encounter/e2", await duplex.TokenAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/fhir+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("W/\"3\"", answer.Headers.ETag!.ToString());
        var encounter = await RunningDuplex.JsonAsync(answer);
        Assert.Equal($"{duplex.Address}/fhir/clinic/Patient/p2", (string?)encounter["subject"]!["reference"]);
        Assert.Equal(["Encounter/e2"], duplex.Ehr.Asked);
    }

    [Theory]
    [InlineData(404, HttpStatusCode.NotFound, "no such resource")]
    [InlineData(410, HttpStatusCode.Gone, "deleted")]
    [InlineData(403, HttpStatusCode.BadGateway, "does not let Duplex read")]
    [InlineData(401, HttpStatusCode.BadGateway, "registration")]
    [InlineData(429, HttpStatusCode.ServiceUnavailable, "slow down")]
    [InlineData(500, HttpStatusCode.BadGateway, "500")]
    [InlineData(0, HttpStatusCode.GatewayTimeout, "did not answer")]
    public async Task What_the_EHR_does_not_give_is_told_in_plain_words(int status, HttpStatusCode told, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Status = status;

        using var answer = await duplex.GetAsync("/fhir/clinic/Patient/p1", await duplex.TokenAsync());

        Assert.Equal(told, answer.StatusCode);
        Assert.Contains(words, await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_passes_its_parameters_and_nothing_else()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var query = $"patient={Uri.EscapeDataString($"{duplex.Address}/fhir/clinic/Patient/p1")}&date=ge2026-01-01&date=lt2026-02-01&category=clinical-note&_count=5&_format=json";

        using var answer = await duplex.GetAsync($"/fhir/clinic/DocumentReference?{query}", await duplex.TokenAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["DocumentReference?patient=Patient/p1&date=ge2026-01-01&date=lt2026-02-01&category=clinical-note&_count=5"], duplex.Ehr.Asked);
    }

    [Theory]
    [InlineData("DocumentReference?description=x", "'description'")]
    [InlineData("DocumentReference?patient=p1&no-such=x", "'no-such'")]
    [InlineData("Patient?name=x", "'name'")]
    [InlineData("DocumentReference?type:not=x", "Modifiers")]
    [InlineData("Encounter?patient=", "patient has no value")]
    [InlineData("Encounter?_count=-1", "_count")]
    [InlineData("Encounter?_count=1001", "_count")]
    public async Task A_search_parameter_that_is_not_served_is_refused_not_ignored(string search, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync($"/fhir/clinic/{search}", await duplex.TokenAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task Page_links_lead_through_the_facade_and_only_where_they_were_given()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync();
        const string next = "http://ehr.example/fhir/DocumentReference?page=2&patient=p1";
        duplex.Ehr.SearchAnswer = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "searchset",
            ["link"] = new JsonArray(Link("next", next), Link("last", "http://elsewhere.example/steal")),
            ["entry"] = new JsonArray(new JsonObject { ["fullUrl"] = "http://ehr.example/fhir/DocumentReference/17" }),
        };

        using var first = await duplex.GetAsync("/fhir/clinic/DocumentReference?patient=p1", token);
        var bundle = await RunningDuplex.JsonAsync(first);
        var links = bundle["link"]!.AsArray();
        Assert.Equal(["self", "next"], links.Select(link => (string?)link!["relation"]));
        Assert.Equal($"{duplex.Address}/fhir/clinic/DocumentReference?patient=p1", (string?)links[0]!["url"]);
        var address = (string)links[1]!["url"]!;
        using var second = await duplex.GetAsync(address[duplex.Address.Length..], token);
        using var otherType = await duplex.GetAsync(address[duplex.Address.Length..].Replace("DocumentReference?", "Patient?", StringComparison.Ordinal), token);
        using var forged = await duplex.GetAsync("/fhir/clinic/DocumentReference?_page=0123456789abcdef0123456789abcdefaHR0cDo", token);

        Assert.StartsWith($"{duplex.Address}/fhir/clinic/DocumentReference?_page=", address, StringComparison.Ordinal);
        Assert.Equal($"{duplex.Address}/fhir/clinic/DocumentReference/17", (string?)bundle["entry"]![0]!["fullUrl"]);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, otherType.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(["DocumentReference?patient=p1", next], duplex.Ehr.Asked);
    }

    private static JsonObject Link(string relation, string address) => new() { ["relation"] = relation, ["url"] = address };
}
