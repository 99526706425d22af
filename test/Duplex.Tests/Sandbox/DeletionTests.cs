using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class DeletionTests
{
    private const string Problem = """{"resourceType":"Condition","code":{"text":"Synthetic problem"},"subject":{"reference":"Patient/p1001"}}""";

    [Fact]
    public async Task A_record_is_deleted_and_its_history_tells_it()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await CreateAsync(running);
        var count = (await SearchTests.IdsAsync(running, "/fhir/Condition?patient=p1001")).Count;

        using var stale = await DeleteAsync(running, $"Condition/{id}", "W/\"7\"");
        using var deleted = await DeleteAsync(running, $"Condition/{id}", "W/\"1\"");
        using var again = await DeleteAsync(running, $"Condition/{id}");
        using var never = await DeleteAsync(running, "Condition/nothing");
        using var read = await running.Http.GetAsync($"/fhir/Condition/{id}", RunningClinic.Token);
        using var version = await running.Http.GetAsync($"/fhir/Condition/{id}/_history/2", RunningClinic.Token);

        Assert.Equal(
            [HttpStatusCode.PreconditionFailed, HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.Gone, HttpStatusCode.Gone],
            new[] { stale, deleted, again, never, read, version }.Select(answer => answer.StatusCode));
        Assert.Equal(count - 1, (await SearchTests.IdsAsync(running, "/fhir/Condition?patient=p1001")).Count);
        var history = (await running.GetAsync($"/fhir/Condition/{id}/_history"))["entry"]!.AsArray();
        Assert.Equal(["DELETE", "POST"], history.Select(entry => entry!["request"]!["method"]!.GetValue<string>()));
        Assert.Equal($"Condition/{id}/_history/2", (await running.NextAsync(SandboxEventKind.RecordDeleted)).Resource);
    }

    [Fact]
    public async Task What_was_signed_ordered_or_reported_is_not_deleted_and_the_capability_statement_says_so()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        using var note = await DeleteAsync(running, "DocumentReference/d1");
        var offered = (await running.GetAsync("/fhir/metadata"))["rest"]![0]!["resource"]!.AsArray()
            .ToDictionary(type => type!["type"]!.GetValue<string>(), type => type!["interaction"]!.AsArray().Select(one => one!["code"]!.GetValue<string>()).ToList());
        var scopes = (await running.GetAsync("/fhir/.well-known/smart-configuration"))["scopes_supported"]!.AsArray().Select(one => one!.GetValue<string>()).ToList();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, note.StatusCode);
        Assert.Equal("GET, PUT", note.Content.Headers.Allow.Count > 0 ? string.Join(", ", note.Content.Headers.Allow) : null);
        Assert.Contains("delete", offered["Condition"]);
        Assert.All(["DocumentReference", "ServiceRequest", "DiagnosticReport", "Observation", "Patient"], type => Assert.DoesNotContain("delete", offered[type]));
        Assert.Contains("system/Condition.cruds", scopes);
        Assert.Contains("system/DocumentReference.crus", scopes);
    }

    private static async Task<string> CreateAsync(RunningClinic running)
    {
        using var content = new StringContent(Problem, Encoding.UTF8, "application/fhir+json");
        using var answer = await running.Http.PostAsync("/fhir/Condition", content, RunningClinic.Token);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(RunningClinic.Token))!["id"]!.GetValue<string>();
    }

    private static async Task<HttpResponseMessage> DeleteAsync(RunningClinic running, string path, string? version = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/fhir/{path}");
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await running.Http.SendAsync(request, RunningClinic.Token);
    }
}
