using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Client.Tokens;
using Duplex.Fhir.Model;
using Microsoft.AspNetCore.Http;
using Xunit;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Fhir.Client;

public sealed class SearchStreamTests
{
    private static readonly QueryParameter[] Everyone = [new("family", "Synthetic")];

    private static string One(string id) => $$"""{"resourceType":"Patient","id":"{{id}}"}""";

    private static IResult Page(SeenRequest seen) => seen.PathAndQuery switch
    {
        "/fhir/Patient?family=Synthetic" => Answer.Bundle("/fhir?page=2", One("a"), One("b")),
        "/fhir?page=2" => Answer.Bundle("/fhir?page=3", One("c")),
        _ => Answer.Bundle(null, One("d")),
    };

    private static async Task<(List<string> Ids, SearchFailure? Failure)> ReadAsync(IAsyncEnumerable<SearchEntry> entries)
    {
        var ids = new List<string>();
        await foreach (var entry in entries)
        {
            if (entry.Failure is { } failure)
            {
                return (ids, failure);
            }

            ids.Add(entry.As<Patient>()!.Id!);
        }

        return (ids, null);
    }

    [Fact]
    public async Task Entries_come_page_by_page_as_they_are_asked_for()
    {
        await using var server = await ScriptedServer.StartAsync(Page);
        using var client = new FhirRestClient(server.FhirBase, new FixedAccessToken("t"));
        var seen = new List<int>();

        await foreach (var entry in client.SearchAllAsync("Patient", Everyone))
        {
            Assert.Equal(SearchEntryMode.Match, entry.Mode);
            seen.Add(server.Seen.Count);
        }

        Assert.Equal([1, 1, 2, 3], seen);
        Assert.All(server.Seen, request => Assert.Equal("Bearer t", request.Header("Authorization")));
    }

    [Theory]
    [InlineData(2, 100, "a b c")]
    [InlineData(100, 3, "a b c")]
    [InlineData(1, 1, "a")]
    public async Task The_limits_end_the_entries_and_say_so(int pages, int entries, string expected)
    {
        await using var server = await ScriptedServer.StartAsync(Page);
        using var client = new FhirRestClient(server.FhirBase);

        var (ids, failure) = await ReadAsync(client.SearchAllAsync("Patient", Everyone, new SearchOptions { MaxPages = pages, MaxEntries = entries }));

        Assert.Equal((expected, SearchFailureKind.Limit), (string.Join(' ', ids), failure!.Kind));
    }

    [Fact]
    public async Task Limits_that_are_just_enough_end_nothing()
    {
        await using var server = await ScriptedServer.StartAsync(Page);
        using var client = new FhirRestClient(server.FhirBase);

        var (ids, failure) = await ReadAsync(client.SearchAllAsync("Patient", Everyone, new SearchOptions { MaxPages = 3, MaxEntries = 4 }));

        Assert.Equal(4, ids.Count);
        Assert.Null(failure);
    }

    [Fact]
    public async Task Links_in_a_circle_are_followed_once()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Bundle("/fhir?page=2", One("a")));
        using var client = new FhirRestClient(server.FhirBase);

        var (ids, failure) = await ReadAsync(client.SearchAllAsync("Patient", Everyone));

        Assert.Equal((2, 2, SearchFailureKind.Circle), (ids.Count, server.Seen.Count, failure!.Kind));
    }

    [Fact]
    public async Task A_next_page_at_another_origin_is_not_fetched()
    {
        await using var elsewhere = await ScriptedServer.StartAsync(_ => Answer.Bundle(null));
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Bundle(new Uri(elsewhere.Origin, "fhir?page=2").AbsoluteUri, One("a")));
        using var client = new FhirRestClient(server.FhirBase, new FixedAccessToken("t"));

        var (ids, failure) = await ReadAsync(client.SearchAllAsync("Patient", Everyone));

        Assert.Equal((1, SearchFailureKind.Elsewhere), (ids.Count, failure!.Kind));
        Assert.Empty(elsewhere.Seen);
    }

    [Fact]
    public async Task A_page_that_fails_ends_the_entries_with_its_answer()
    {
        await using var server = await ScriptedServer.StartAsync(seen => seen.PathAndQuery.Contains("page", StringComparison.Ordinal)
            ? Answer.Issue(410, "expired", "Bundle.link")
            : Answer.Bundle("/fhir?page=2", One("a")));
        using var client = new FhirRestClient(server.FhirBase);

        var (ids, failure) = await ReadAsync(client.SearchAllAsync("Patient", Everyone));

        Assert.Equal((1, SearchFailureKind.Failed, 410), (ids.Count, failure!.Kind, failure.Result.Response!.Status));
        Assert.Equal("A page could not be had: HTTP 410; error expired Bundle.link", failure.Sentence);
    }

    [Fact]
    public async Task An_answer_that_is_no_Bundle_is_said_so()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, "<html>"));
        using var client = new FhirRestClient(server.FhirBase);

        Assert.Equal(SearchFailureKind.NoBundle, (await ReadAsync(client.SearchAllAsync("Patient", Everyone))).Failure!.Kind);
    }

    [Fact]
    public async Task A_history_tells_versions_and_deletions()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, """
            {"resourceType":"Bundle","type":"history","total":2,"entry":[
              {"fullUrl":"http://ehr.example/fhir/Patient/a","request":{"method":"DELETE","url":"Patient/a"},"response":{"status":"204","etag":"W/\"2\""}},
              {"resource":{"resourceType":"Patient","id":"a"},"request":{"method":"POST","url":"Patient"},"response":{"status":"201","etag":"W/\"1\""}}]}
            """));
        using var client = new FhirRestClient(server.FhirBase);

        var page = await client.HistoryAsync("Patient", "a");
        var entries = new List<SearchEntry>();
        await foreach (var entry in client.AllAsync(page))
        {
            entries.Add(entry);
        }

        Assert.Equal(2, page.Total);
        Assert.Equal([("DELETE", 204, "2", false), ("POST", 201, "1", true)], entries.Select(entry => (entry.Method!, entry.Answer!.Status, entry.Answer.ETag!, entry.As<Patient>() is not null)));
    }

    [Fact]
    public async Task Included_resources_and_outcomes_are_told_from_matches()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, """
            {"resourceType":"Bundle","type":"searchset","entry":[
              {"search":{"mode":"match"},"resource":{"resourceType":"Patient","id":"a"}},
              {"search":{"mode":"include"},"resource":{"resourceType":"Organization","id":"o"}},
              {"search":{"mode":"outcome"},"resource":{"resourceType":"OperationOutcome","issue":[]}}]}
            """));
        using var client = new FhirRestClient(server.FhirBase);

        var page = await client.SearchAsync("Patient", Everyone);

        Assert.Equal([SearchEntryMode.Match, SearchEntryMode.Include, SearchEntryMode.Outcome], page.Entries.Select(entry => entry.Mode));
        Assert.Single(page.Matches);
    }
}
