using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Client.Tokens;
using Duplex.Fhir.Model;
using Xunit;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Fhir.Client;

/// <summary>What each interaction puts on the wire (FHIR R4 http.html), and what is read from its answer.</summary>
public sealed class InteractionTests
{
    private static readonly Patient Anna = new() { Id = "p1", Name = [new HumanName { Family = "Synthetic" }] };

    public static TheoryData<string, Func<FhirRestClient, ValueTask<FhirResult>>> Requests() => new()
    {
        { "GET /fhir/metadata", client => client.CapabilitiesAsync() },
        { "GET /fhir/Patient/p1", client => client.ReadAsync("Patient", "p1") },
        { "GET /fhir/Patient/p1/_history/3", client => client.ReadVersionAsync("Patient", "p1", "3") },
        { "POST /fhir/Patient", client => client.CreateAsync(Anna) },
        { "PUT /fhir/Patient/p1", client => client.UpdateAsync(Anna) },
        { "PUT /fhir/Patient?identifier=urn%3Aa%7Cx", client => client.UpdateWhereAsync([QueryParameter.Token("identifier", "urn:a", "x")], Anna) },
        { "PATCH /fhir/Patient/p1", client => client.PatchAsync("Patient", "p1", PatchBody.Json("[]"u8.ToArray())) },
        { "PATCH /fhir/Patient?_id=p1", client => client.PatchWhereAsync("Patient", [new("_id", "p1")], PatchBody.Json("[]"u8.ToArray())) },
        { "DELETE /fhir/Patient/p1", client => client.DeleteAsync("Patient", "p1") },
        { "DELETE /fhir/Patient?_id=p1", client => client.DeleteWhereAsync("Patient", [new("_id", "p1")]) },
        { "POST /fhir/", client => client.TransactionAsync(new Bundle { Type = "transaction" }) },
        { "POST /fhir/Patient/$validate", client => client.ValidateAsync(Anna) },
        { "GET /fhir/$convert?input=a%26b", client => client.InvokeAsync(new FhirOperation("convert") { Query = [new("input", "a&b")] }) },
        { "POST /fhir/Patient/p1/$merge", client => client.InvokeAsync(new FhirOperation("$merge") { ResourceType = "Patient", Id = "p1", Body = Anna }) },
        { "GET /fhir/ValueSet/$expand", client => client.InvokeAsync(new FhirOperation("expand") { ResourceType = "ValueSet" }) },
        { "GET /fhir/Patient/p1/_history?_count=2", async client => (await client.HistoryAsync("Patient", "p1", [new("_count", "2")])).Result },
        { "GET /fhir/Patient/p1/$everything", async client => (await client.EverythingAsync("Patient", "p1")).Result },
        { "POST /fhir/Patient/_search", async client => (await client.SearchAsync("Patient", [new("family", "S")], new SearchOptions { UsePost = true })).Result },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public async Task Each_interaction_has_its_method_and_address(string expected, Func<FhirRestClient, ValueTask<FhirResult>> call)
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, """{"resourceType":"Bundle","type":"searchset"}"""));
        using var client = new FhirRestClient(server.FhirBase, new FixedAccessToken("t"));

        var result = await call(client);

        Assert.True(result.IsSuccess, result.ToString());
        var seen = Assert.Single(server.Seen);
        Assert.Equal(expected, $"{seen.Method} {seen.PathAndQuery}");
        Assert.Equal("Bearer t", seen.Header("Authorization"));
        Assert.Equal("application/fhir+json", seen.Header("Accept"));
    }

    [Fact]
    public async Task A_conditional_update_sends_the_version_it_replaces_and_what_it_wants_back()
    {
        await using var server = await ScriptedServer.StartAsync(seen => Answer.Fhir(200, Encoding.UTF8.GetString(seen.Body), ("ETag", "W/\"4\"")));
        using var client = new FhirRestClient(server.FhirBase);

        var result = await client.UpdateAsync(Anna, new WriteOptions { IfMatchVersion = "3", Prefer = PreferReturn.Representation });

        Assert.Equal(("W/\"3\"", "return=representation"), (server.Seen[0].Header("If-Match"), server.Seen[0].Header("Prefer")));
        Assert.Equal(("4", "Synthetic"), (result.Response!.ETag, result.As<Patient>()!.Name[0].Family!.Value));
        Assert.Equal(FhirJson.Serialize(Anna), server.Seen[0].Body);
        Assert.Null(result.As<Observation>());
    }

    [Fact]
    public async Task A_patch_has_the_media_type_of_its_kind()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200));
        using var client = new FhirRestClient(server.FhirBase);
        var replace = new ParametersParameter
        {
            Name = "operation",
            Part =
            [
                new() { Name = "type", Value = new FhirCode("replace") },
                new() { Name = "path", Value = new FhirString("Patient.birthDate") },
                new() { Name = "value", Value = new FhirDate("1980-02-29") },
            ],
        };

        await client.PatchAsync("Patient", "p1", PatchBody.Json("""[{"op":"remove","path":"/active"}]"""u8.ToArray()));
        await client.PatchAsync("Patient", "p1", PatchBody.FhirPath(new Parameters { Parameter = [replace] }));

        Assert.StartsWith("application/json-patch+json", server.Seen[0].Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal("""[{"op":"remove","path":"/active"}]""", Encoding.UTF8.GetString(server.Seen[0].Body));
        Assert.StartsWith("application/fhir+json", server.Seen[1].Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("\"valueDate\":\"1980-02-29\"", Encoding.UTF8.GetString(server.Seen[1].Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_by_POST_keeps_its_parameters_out_of_the_address()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Bundle(null, """{"resourceType":"Patient","id":"a"}"""));
        using var client = new FhirRestClient(server.FhirBase);

        var page = await client.SearchAsync("Patient", [new("family", "Synthetic & Söhne")], new SearchOptions { UsePost = true, Strict = false });

        Assert.Single(page.Matches);
        Assert.Equal("application/x-www-form-urlencoded", server.Seen[0].Header("Content-Type"));
        Assert.Equal("family=Synthetic%20%26%20S%C3%B6hne", Encoding.UTF8.GetString(server.Seen[0].Body));
        Assert.Equal("", server.Seen[0].Header("Prefer"));
    }

    [Fact]
    public async Task The_answers_to_a_transaction_tell_each_entry()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, """
            {"resourceType":"Bundle","type":"batch-response","entry":[
              {"response":{"status":"201 Created","location":"Patient/7/_history/1","etag":"W/\"1\""}},
              {"response":{"status":"422","outcome":{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required","expression":["Patient.name"]}]}}},
              {}]}
            """));
        using var client = new FhirRestClient(server.FhirBase);

        var result = await client.TransactionAsync(new Bundle { Type = "batch" });

        var answers = result.Response!.EntryAnswers;
        Assert.Equal([201, 422, 0], answers.Select(answer => answer.Status));
        Assert.Equal((new ResourceLocation("Patient", "7", "1"), "1", true), (answers[0].Location!, answers[0].ETag!, answers[0].IsSuccess));
        Assert.Equal([new OutcomeIssue("error", "required", "Patient.name")], answers[1].Issues);
        await Assert.ThrowsAsync<ArgumentException>(async () => await client.TransactionAsync(new Bundle { Type = "document" }));
    }

    [Fact]
    public async Task A_failure_is_a_result_that_tells_status_issues_and_wait_without_patient_data()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Issue(429, "throttled", headers: ("Retry-After", "30")));
        using var client = new FhirRestClient(server.FhirBase);

        var result = await client.CreateAsync(Anna);

        Assert.False(result.IsSuccess);
        Assert.Equal((429, "throttled", TimeSpan.FromSeconds(30)), (result.Response!.Status, result.Issues[0].Code, result.RetryAfter));
        Assert.Equal("HTTP 429; error throttled DocumentReference.type", result.ToString());
        Assert.NotNull(result.Response.As<OperationOutcome>());
        Assert.Null(result.As<OperationOutcome>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_lead_elsewhere_is_refused_before_anything_is_sent(string id)
    {
        using var client = new FhirRestClient(new Uri("http://127.0.0.1:9/fhir"));

        await Assert.ThrowsAsync<ArgumentException>(async () => await client.DeleteAsync("Patient", id));
        await Assert.ThrowsAsync<ArgumentException>(async () => await client.DeleteWhereAsync("Patient", []));
    }

    [Fact]
    public async Task A_fixed_token_that_is_refused_is_said_so_and_not_sent_again()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(401));
        using var client = new FhirRestClient(server.FhirBase, new FixedAccessToken("t"));

        var result = await client.ReadAsync("Patient", "p1");

        Assert.Equal((TransportFailureCodes.NoToken, "token-refused"), (result.Failure!.Code, result.Failure.Token!.Code));
        Assert.Single(server.Seen);
    }
}
