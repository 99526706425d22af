using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class FhirErrorTests
{
    [Fact]
    public async Task No_token_is_401_with_a_challenge()
    {
        await using var running = await RunningClinic.StartAsync();

        using var response = await running.Http.GetAsync("/fhir/Patient/p1001", RunningClinic.Token);

        Assert.Equal(401, (int)response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        AssertIssue(await RunningClinic.JsonOf(response), "login");
    }

    [Fact]
    public async Task An_expired_token_is_401_invalid_token()
    {
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Time = time });
        await running.GetAsync("/fhir/Patient/p1001");

        time.Advance(TimeSpan.FromSeconds(301));
        using var response = await running.Http.GetAsync("/fhir/Patient/p1001", RunningClinic.Token);

        Assert.Equal(401, (int)response.StatusCode);
        Assert.Contains("invalid_token", response.Headers.WwwAuthenticate.Single().Parameter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("system/Patient.rs", "GET", "/fhir/Encounter/e2001", "system/Encounter.r")]
    [InlineData("system/Patient.r", "GET", "/fhir/Patient?_id=p1001", "system/Patient.s")]
    [InlineData("system/Patient.s", "GET", "/fhir/Patient/p1001", "system/Patient.r")]
    [InlineData("system/DocumentReference.rs", "POST", "/fhir/DocumentReference", "system/DocumentReference.c")]
    [InlineData("system/DocumentReference.read", "POST", "/fhir/DocumentReference", "system/DocumentReference.c")]
    [InlineData("system/DocumentReference.c", "PUT", "/fhir/DocumentReference/d1001", "system/DocumentReference.u")]
    public async Task A_missing_scope_is_403_insufficient_scope(string scope, string method, string path, string needed)
    {
        await using var running = await RunningClinic.StartAsync();
        await running.AuthorizeAsync(scope);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await running.Http.SendAsync(request, RunningClinic.Token);

        Assert.Equal(403, (int)response.StatusCode);
        var challenge = response.Headers.WwwAuthenticate.Single().Parameter!;
        Assert.Contains("insufficient_scope", challenge, StringComparison.Ordinal);
        Assert.Contains(needed, challenge, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("system/Patient.read")]
    [InlineData("system/Patient.rs")]
    [InlineData("system/*.read")]
    public async Task Both_scope_versions_open_read_and_search(string scope)
    {
        await using var running = await RunningClinic.StartAsync();
        await running.AuthorizeAsync(scope);

        await running.GetAsync("/fhir/Patient/p1001");
        await running.GetAsync("/fhir/Patient?_id=p1001");
    }

    [Fact]
    public async Task A_version_1_write_scope_creates_but_grants_no_more_than_was_registered()
    {
        await using var running = await RunningClinic.StartAsync();
        await running.AuthorizeAsync("system/DocumentReference.write");

        await running.StoreAsync(TestNotes.Draft());
        await running.GetAsync("/fhir/DocumentReference?identifier=n-1", 403);
    }

    [Theory]
    [InlineData("GET", "/fhir/Patient/nobody", 404, "not-found")]
    [InlineData("GET", "/fhir/Patient/p1001/_history/7", 404, "not-found")]
    [InlineData("GET", "/fhir/Patient/nobody/_history", 404, "not-found")]
    [InlineData("GET", "/fhir/Claim/x", 404, "not-supported")]
    [InlineData("DELETE", "/fhir/Patient/p1001", 405, "not-supported")]
    [InlineData("POST", "/fhir/Patient", 405, "not-supported")]
    [InlineData("PATCH", "/fhir/DocumentReference/d1001", 405, "not-supported")]
    [InlineData("DELETE", "/fhir", 405, "not-supported")]
    [InlineData("POST", "/fhir", 415, "not-supported")]
    [InlineData("GET", "/fhir/Patient?shoe-size=44", 400, "not-supported")]
    [InlineData("GET", "/fhir/Patient?birthdate=yesterday", 400, "value")]
    [InlineData("GET", "/fhir/Patient?_count=many", 400, "value")]
    public async Task What_is_not_there_or_not_offered_says_so(string method, string path, int status, string code)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await running.Http.SendAsync(request, RunningClinic.Token);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/fhir+json", response.Content.Headers.ContentType?.MediaType);
        AssertIssue(await RunningClinic.JsonOf(response), code);
    }

    [Theory]
    [InlineData("{ \"resourceType\": ", 400, "structure")]
    [InlineData("[]", 400, "structure")]
    [InlineData("{\"resourceType\":\"DocumentReference\",\"status\":\"current\",\"status\":\"current\"}", 400, "structure")]
    [InlineData("{\"resourceType\":\"DocumentReference\",\"description\":\"\\ud800\"}", 400, "structure")]
    [InlineData("{\"resourceType\":[\"DocumentReference\"]}", 400, "invalid")]
    [InlineData("{\"resourceType\":\"Patient\"}", 400, "invalid")]
    public async Task A_body_that_is_no_note_is_400(string body, int status, string code)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        using var response = await running.SendAsync(HttpMethod.Post, "/fhir/DocumentReference", body);

        Assert.Equal(status, (int)response.StatusCode);
        AssertIssue(await RunningClinic.JsonOf(response), code);
    }

    [Theory]
    [InlineData("type", "required", "DocumentReference.type")]
    [InlineData("status", "required", "DocumentReference.status")]
    [InlineData("subject", "required", "DocumentReference.subject")]
    [InlineData("content", "required", "DocumentReference.content")]
    public async Task A_missing_element_is_422_with_its_place(string element, string code, string expression)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var note = TestNotes.Draft();
        note.Remove(element);

        await AssertRefusedAsync(running, note, 422, code, expression);
    }

    [Fact]
    public async Task A_note_of_impossible_shapes_is_422_and_names_them_all()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var body = "{\"resourceType\":\"DocumentReference\",\"status\":{},\"docStatus\":7,\"type\":\"x\",\"subject\":[],\"context\":\"y\",\"content\":[1,null,{\"attachment\":[]}],\"relatesTo\":true}";

        using var response = await running.SendAsync(HttpMethod.Post, "/fhir/DocumentReference", body);

        Assert.Equal(422, (int)response.StatusCode);
        var places = (await RunningClinic.JsonOf(response))["issue"]!.AsArray().Select(issue => issue!["expression"]![0]!.GetValue<string>());
        Assert.Superset(
            new HashSet<string> { "DocumentReference.type", "DocumentReference.subject", "DocumentReference.status", "DocumentReference.docStatus", "DocumentReference.relatesTo.code" },
            places.ToHashSet());
    }

    [Theory]
    [InlineData("application/zip", "AAAA", "not-supported", "contentType")]
    [InlineData("text/plain", "no base64!", "value", "data")]
    [InlineData("text/plain", null, "required", "data")]
    public async Task A_wrong_attachment_is_422_with_its_place(string contentType, string? data, string code, string element)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var note = TestNotes.Draft();
        note["content"]![0]!["attachment"] = new JsonObject { ["contentType"] = contentType, ["data"] = data };

        await AssertRefusedAsync(running, note, 422, code, $"DocumentReference.content[0].attachment.{element}");
    }

    [Fact]
    public async Task An_attachment_over_the_limit_is_413()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Rules = new PracticeRules { MaxAttachmentBytes = 10 } });

        await AssertRefusedAsync(running, TestNotes.Draft(), 413, "too-long", "DocumentReference.content[0].attachment.data");
    }

    [Fact]
    public async Task An_unknown_patient_is_422_not_found()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        await AssertRefusedAsync(running, TestNotes.Draft(patient: "p9999", encounter: null), 422, "not-found", "DocumentReference.subject");
    }

    [Theory]
    [InlineData("e9999", "not-found")]
    [InlineData("e2002", "business-rule")]
    [InlineData("e2101", "business-rule")]
    public async Task An_unknown_foreign_or_closed_encounter_is_422(string encounter, string code)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        await AssertRefusedAsync(running, TestNotes.Draft(encounter: encounter), 422, code, "DocumentReference.context.encounter");
    }

    [Fact]
    public async Task A_reopened_encounter_takes_notes_again()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        Assert.True((await running.Clinic.CloseEncounterAsync("e2001", RunningClinic.Token)).IsDone);
        await AssertRefusedAsync(running, TestNotes.Draft(), 422, "business-rule", "DocumentReference.context.encounter");

        Assert.True((await running.Clinic.ReopenEncounterAsync("e2001", RunningClinic.Token)).IsDone);

        await running.StoreAsync(TestNotes.Draft());
    }

    [Fact]
    public async Task A_final_note_without_a_known_signer_is_422()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var unsigned = TestNotes.Draft();
        unsigned["docStatus"] = "final";

        await AssertRefusedAsync(running, unsigned, 422, "business-rule", "DocumentReference.authenticator");
        await AssertRefusedAsync(running, TestNotes.Signed(practitioner: "pr9"), 422, "business-rule", "DocumentReference.authenticator");
    }

    [Fact]
    public async Task Another_media_type_is_415()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        using var content = new StringContent("<DocumentReference/>", System.Text.Encoding.UTF8, "application/fhir+xml");

        using var response = await running.Http.PostAsync("/fhir/DocumentReference", content, RunningClinic.Token);

        Assert.Equal(415, (int)response.StatusCode);
    }

    private static async Task AssertRefusedAsync(RunningClinic running, JsonObject note, int status, string code, string expression)
    {
        var patient = note["subject"]?["reference"]?.GetValue<string>().Split('/')[1] ?? "p1001";
        var before = running.Clinic.Documents(patient).Count;

        using var response = await running.SendNoteAsync(note);

        Assert.Equal(status, (int)response.StatusCode);
        var outcome = await RunningClinic.JsonOf(response);
        AssertIssue(outcome, code);
        Assert.Equal(expression, outcome["issue"]![0]!["expression"]![0]!.GetValue<string>());
        Assert.Equal(before, running.Clinic.Documents(patient).Count);
    }

    private static void AssertIssue(JsonObject outcome, string code)
    {
        Assert.Equal("OperationOutcome", outcome["resourceType"]!.GetValue<string>());
        Assert.Equal(code, outcome["issue"]![0]!["code"]!.GetValue<string>());
        Assert.EndsWith(".", outcome["issue"]![0]!["details"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
