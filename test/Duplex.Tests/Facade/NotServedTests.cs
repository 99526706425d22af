using System.Net;
using System.Net.Http.Headers;

namespace Duplex.Tests.Facade;

public sealed class NotServedTests
{
    [Fact]
    public async Task The_capability_statement_is_open_and_lists_what_is_served()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/metadata", null);

        var statement = await RunningDuplex.JsonAsync(answer);
        Assert.Equal("4.0.1", (string?)statement["fhirVersion"]);
        Assert.Equal($"{duplex.Address}/fhir/clinic", (string?)statement["implementation"]!["url"]);
        var resources = statement["rest"]![0]!["resource"]!.AsArray();
        Assert.Superset(new HashSet<string?>(["DiagnosticReport", "DocumentReference", "Encounter", "Observation", "Patient", "ServiceRequest", "Task"]), resources.Select(resource => (string?)resource!["type"]).ToHashSet());
        Assert.Superset(new HashSet<string?>(["read", "search-type", "create"]), InteractionsOf("DocumentReference"));
        Assert.Superset(new HashSet<string?>(["read", "search-type"]), InteractionsOf("Patient"));
        HashSet<string?> InteractionsOf(string type) => [.. resources.Single(resource => (string?)resource!["type"] == type)!["interaction"]!.AsArray().Select(item => (string?)item!["code"])];
        Assert.True(Duplex.Fhir.FhirJson.Parse(await answer.Content.ReadAsByteArrayAsync()).IsRead);
    }

    [Fact]
    public async Task An_unknown_connection_is_not_found()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/nowhere/metadata", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var sentence = await RunningDuplex.SentenceAsync(answer);
        Assert.Contains("No connection", sentence, StringComparison.Ordinal);
        Assert.Contains("`duplex serve` prints", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "Patient", "GET")]
    [InlineData("PATCH", "Patient/p1", "GET")]
    [InlineData("PUT", "Patient/p1", "GET")]
    [InlineData("DELETE", "Practitioner", "GET")]
    [InlineData("POST", "metadata", "GET")]
    [InlineData("GET", "", "POST")]
    public async Task A_method_that_is_not_served_is_told_which_are(string method, string path, string allowed)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{duplex.Address}/fhir/clinic/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await duplex.TokenAsync());

        using var answer = await duplex.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
        Assert.NotEmpty(await RunningDuplex.SentenceAsync(answer));
    }

    [Theory]
    [InlineData("NoSuchType")]
    [InlineData("Patient/p1/_history/1")]
    public async Task What_is_not_served_is_not_found(string path)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync($"/fhir/clinic/{path}", await duplex.TokenAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEmpty(await RunningDuplex.SentenceAsync(answer));
    }

    [Theory]
    [InlineData("application/fhir+xml", "", HttpStatusCode.NotAcceptable)]
    [InlineData("text/html;q=0.9, application/fhir+json", "", HttpStatusCode.OK)]
    [InlineData("*/*", "", HttpStatusCode.OK)]
    [InlineData("application/fhir+json", "?_format=xml", HttpStatusCode.NotAcceptable)]
    [InlineData("application/fhir+xml", "?_format=application/fhir%2Bjson", HttpStatusCode.OK)]
    public async Task Only_JSON_is_written(string accept, string query, HttpStatusCode status)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync($"/fhir/clinic/Patient/p1{query}", await duplex.TokenAsync(), request => request.Headers.TryAddWithoutValidation("Accept", accept));

        Assert.Equal(status, answer.StatusCode);
    }
}
