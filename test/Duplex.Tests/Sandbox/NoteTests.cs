using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class NoteTests
{
    [Fact]
    public async Task A_created_note_is_read_back_as_it_was_sent()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        using var response = await running.SendNoteAsync(TestNotes.Draft());

        Assert.Equal(201, (int)response.StatusCode);
        Assert.Equal("W/\"1\"", response.Headers.ETag?.ToString());
        Assert.NotNull(response.Content.Headers.LastModified);
        var location = response.Headers.Location!.ToString();
        Assert.StartsWith(running.Clinic.FhirBase + "/DocumentReference/", location, StringComparison.Ordinal);
        Assert.EndsWith("/_history/1", location, StringComparison.Ordinal);
        var stored = await running.GetAsync(location);
        Assert.Equal(TestNotes.Text, TestNotes.TextOf(stored));
        Assert.Equal("preliminary", stored["docStatus"]!.GetValue<string>());
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(TestNotes.Text), stored["content"]![0]!["attachment"]!["size"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("return=minimal", null)]
    [InlineData("return=representation", "DocumentReference")]
    [InlineData("return=OperationOutcome", "OperationOutcome")]
    public async Task Prefer_decides_the_body(string prefer, string? type)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        using var response = await running.SendNoteAsync(TestNotes.Draft(), ("Prefer", prefer));

        var body = await response.Content.ReadAsStringAsync(RunningClinic.Token);
        Assert.Equal(type, body.Length == 0 ? null : JsonNode.Parse(body)!["resourceType"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_note_of_unknown_state_is_a_draft()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var note = TestNotes.Draft();
        note.Remove("docStatus");

        var id = await running.StoreAsync(note);

        Assert.Equal("preliminary", (await running.GetAsync($"/fhir/DocumentReference/{id}"))["docStatus"]!.GetValue<string>());
    }

    [Fact]
    public async Task Conditional_create_stores_once_answers_200_then_and_412_for_several()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var condition = ("If-None-Exist", $"identifier={TestNotes.IdentifierSystem}%7Cn-1");

        using var first = await running.SendNoteAsync(TestNotes.Draft(), condition);
        using var second = await running.SendNoteAsync(TestNotes.Draft(text: "other"), condition);

        Assert.Equal(201, (int)first.StatusCode);
        Assert.Equal(200, (int)second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        await running.StoreAsync(TestNotes.Draft());
        using var third = await running.SendNoteAsync(TestNotes.Draft(), condition);
        Assert.Equal(412, (int)third.StatusCode);
        Assert.Equal("multiple-matches", (await RunningClinic.JsonOf(third))["issue"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Conditional_creates_at_the_same_time_store_one()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var condition = ("If-None-Exist", $"identifier={TestNotes.IdentifierSystem}%7Cn-1");

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => running.SendNoteAsync(TestNotes.Draft(), condition)));

        Assert.Equal([200, 200, 200, 200, 200, 200, 200, 201], responses.Select(one => (int)one.StatusCode).Order());
        Assert.Single(running.Clinic.Documents("p1001"), one => one.Identifier == "n-1");
        foreach (var response in responses)
        {
            response.Dispose();
        }
    }

    [Fact]
    public async Task Signing_a_draft_makes_a_final_version_with_its_authenticator()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await running.StoreAsync(TestNotes.Draft());

        using var signed = await running.ControlAsync($"/sandbox/documents/{id}/sign", "{\"practitioner\":\"pr2\"}");

        Assert.Equal(200, (int)signed.StatusCode);
        var note = await running.GetAsync($"/fhir/DocumentReference/{id}");
        Assert.Equal("final", note["docStatus"]!.GetValue<string>());
        Assert.Equal("Practitioner/pr2", note["authenticator"]!["reference"]!.GetValue<string>());
        Assert.Equal("2", note["meta"]!["versionId"]!.GetValue<string>());
        Assert.Equal($"DocumentReference/{id}/_history/2", (await running.NextAsync(SandboxEventKind.DocumentSigned)).Resource);
        var evidence = await running.GetAsync($"/sandbox/evidence/DocumentReference/{id}/1");
        Assert.Equal("preliminary", evidence["docStatus"]!.GetValue<string>());
        var history = await running.GetAsync($"/fhir/DocumentReference/{id}/_history");
        Assert.Equal(["2", "1"], history["entry"]!.AsArray().Select(one => one!["resource"]!["meta"]!["versionId"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_draft_is_signed_once_and_by_a_known_practitioner()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await running.StoreAsync(TestNotes.Draft());

        Assert.Equal(SandboxRefusal.UnknownPractitioner, (await running.Clinic.SignAsync(id, "pr9", RunningClinic.Token)).Refusal);
        Assert.Equal(SandboxRefusal.NotFound, (await running.Clinic.SignAsync("d9999", "pr1", RunningClinic.Token)).Refusal);
        Assert.True((await running.Clinic.SignAsync(id, "pr1", RunningClinic.Token)).IsDone);
        using var again = await running.ControlAsync($"/sandbox/documents/{id}/sign", "{\"practitioner\":\"pr1\"}");
        Assert.Equal(409, (int)again.StatusCode);
    }

    [Fact]
    public async Task A_clinician_edits_or_discards_a_draft_but_not_a_signed_note()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var draft = await running.StoreAsync(TestNotes.Draft());
        Assert.Equal("Shorter.", (await running.Clinic.EditAsync(draft, "Shorter.", RunningClinic.Token)).Value.Text);
        Assert.Equal("entered-in-error", (await running.Clinic.DiscardAsync(draft, RunningClinic.Token)).Value.Status);

        var signed = await running.StoreAsync(TestNotes.Signed("n-2"));
        Assert.Equal(SandboxRefusal.AlreadySigned, (await running.Clinic.EditAsync(signed, "Other.", RunningClinic.Token)).Refusal);
    }

    [Fact]
    public async Task A_second_part_appends_to_the_first_and_keeps_its_relation()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var first = await running.StoreAsync(TestNotes.Draft());
        var part = TestNotes.Draft("n-1-part-2", text: "Plan: return in 3 months.");
        part["relatesTo"] = new JsonArray(Relation("appends", first));

        var second = await running.StoreAsync(part);

        var stored = await running.GetAsync($"/fhir/DocumentReference/{second}");
        Assert.Equal("appends", stored["relatesTo"]![0]!["code"]!.GetValue<string>());
        Assert.Equal([second], await SearchTests.IdsAsync(running, $"/fhir/DocumentReference?relatesto=DocumentReference/{first}"));
        Assert.Equal("current", (await running.GetAsync($"/fhir/DocumentReference/{first}"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_note_that_replaces_another_supersedes_it()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var old = await running.StoreAsync(TestNotes.Signed());
        var note = TestNotes.Signed("n-2");
        note["relatesTo"] = new JsonArray(Relation("replaces", old));

        await running.StoreAsync(note);

        Assert.Equal("superseded", (await running.GetAsync($"/fhir/DocumentReference/{old}"))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_relation_into_another_chart_is_refused()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var note = TestNotes.Draft();
        note["relatesTo"] = new JsonArray(Relation("appends", "d1002"));

        using var response = await running.SendNoteAsync(note);

        Assert.Equal(422, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_practice_may_take_one_attachment_per_document_only()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Rules = new PracticeRules { OneAttachmentPerDocument = true } });
        var note = TestNotes.Draft();
        note["content"]!.AsArray().Add(TestNotes.Content("Plan: return in 3 months."));

        using var refused = await running.SendNoteAsync(note);

        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Equal("not-supported", (await RunningClinic.JsonOf(refused))["issue"]![0]!["code"]!.GetValue<string>());
        await running.StoreAsync(TestNotes.Draft());
    }

    [Fact]
    public async Task A_draft_is_updated_with_the_right_version_only()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await running.StoreAsync(TestNotes.Draft());
        var changed = TestNotes.Draft(text: "Changed.");
        changed["id"] = id;

        using var stale = await running.SendAsync(HttpMethod.Put, $"/fhir/DocumentReference/{id}", changed.ToJsonString(), ("If-Match", "W/\"7\""));
        using var fresh = await running.SendAsync(HttpMethod.Put, $"/fhir/DocumentReference/{id}", changed.ToJsonString(), ("If-Match", "W/\"1\""));
        using var elsewhere = await running.SendAsync(HttpMethod.Put, "/fhir/DocumentReference/d9999", changed.ToJsonString());

        Assert.Equal(412, (int)stale.StatusCode);
        Assert.Equal(200, (int)fresh.StatusCode);
        Assert.Equal("W/\"2\"", fresh.Headers.ETag?.ToString());
        Assert.Equal(400, (int)elsewhere.StatusCode);
        changed["id"] = "d9999";
        using var absent = await running.SendAsync(HttpMethod.Put, "/fhir/DocumentReference/d9999", changed.ToJsonString());
        Assert.Equal(405, (int)absent.StatusCode);
    }

    [Fact]
    public async Task A_signed_note_is_locked_but_may_be_retracted_with_three_elements()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await running.StoreAsync(TestNotes.Signed());
        var changed = TestNotes.Draft(text: "Changed.");
        changed["id"] = id;
        using var locked = await running.SendAsync(HttpMethod.Put, $"/fhir/DocumentReference/{id}", changed.ToJsonString());
        Assert.Equal(409, (int)locked.StatusCode);
        Assert.Equal("lock-error", (await RunningClinic.JsonOf(locked))["issue"]![0]!["code"]!.GetValue<string>());

        var retraction = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["id"] = id,
            ["status"] = "entered-in-error",
            ["subject"] = new JsonObject { ["reference"] = "Patient/p1001" },
        };
        using var retracted = await running.SendAsync(HttpMethod.Put, $"/fhir/DocumentReference/{id}", retraction.ToJsonString());

        Assert.Equal(200, (int)retracted.StatusCode);
        var note = await running.GetAsync($"/fhir/DocumentReference/{id}");
        Assert.Equal("entered-in-error", note["status"]!.GetValue<string>());
        Assert.Equal(TestNotes.Text, TestNotes.TextOf(note));
    }

    [Fact]
    public async Task A_restart_keeps_notes_versions_and_tokens()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-clinic-").FullName;
        string id;
        System.Net.Http.Headers.AuthenticationHeaderValue? token;
        await using (var first = await RunningClinic.StartAsync(folder: folder))
        {
            await first.AuthorizeAsync();
            token = first.Http.DefaultRequestHeaders.Authorization;
            id = await first.StoreAsync(TestNotes.Draft());
            Assert.True((await first.Clinic.SignAsync(id, "pr1", RunningClinic.Token)).IsDone);
        }

        await using (var second = await RunningClinic.StartAsync(folder: folder))
        {
            second.Http.DefaultRequestHeaders.Authorization = token;
            Assert.Equal("final", (await second.GetAsync($"/fhir/DocumentReference/{id}"))["docStatus"]!.GetValue<string>());
            Assert.Equal("preliminary", (await second.GetAsync($"/fhir/DocumentReference/{id}/_history/1"))["docStatus"]!.GetValue<string>());
            Assert.Equal(25, second.Clinic.Patients.Count);
            Assert.NotEqual(id, await second.StoreAsync(TestNotes.Draft("n-2")));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static JsonObject Relation(string code, string target) =>
        new() { ["code"] = code, ["target"] = new JsonObject { ["reference"] = $"DocumentReference/{target}" } };
}
