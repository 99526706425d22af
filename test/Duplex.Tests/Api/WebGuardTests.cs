using System.Net;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Api;

public sealed class WebGuardTests
{
    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:9", HttpStatusCode.OK)]
    [InlineData("[::1]:8850", HttpStatusCode.OK)]
    public async Task Only_this_machines_names_are_answered(string host, HttpStatusCode status)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/metadata", null, request => request.Headers.Host = host);

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("own", HttpStatusCode.NotFound)]
    public async Task Another_sites_page_cannot_change_anything(string? origin, HttpStatusCode status)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = ClinicalNotes.Content("""{"decision":"cancel","reason":"x"}""", "application/json");

        using var answer = await duplex.PostAsync($"/api/holds/{Guid.CreateVersion7()}/decision", RunningDuplex.OperatorSecret, content, request =>
        {
            if (origin is not null)
            {
                request.Headers.Add("Origin", origin == "own" ? duplex.Address : origin);
            }
        });

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/console/", null);

        Assert.Contains("default-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
    }

    [Theory]
    [InlineData("trace-42", "trace-42")]
    [InlineData("not plain\t", null)]
    [InlineData(null, null)]
    public async Task A_plain_request_id_is_given_back(string? sent, string? expected)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/metadata", null, request =>
        {
            if (sent is not null)
            {
                request.Headers.TryAddWithoutValidation("X-Request-Id", sent);
            }
        });

        var given = Assert.Single(answer.Headers.GetValues("X-Request-Id"));
        Assert.Equal(expected ?? given, given);
        Assert.True(expected is not null || Guid.TryParse(given, out _));
    }
}
