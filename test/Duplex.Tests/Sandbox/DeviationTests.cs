using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class DeviationTests
{
    [Theory]
    [InlineData(null, "Patient denies chest pain. Blood pressure 228/82. Continue lisinopril 10 mg daily.")]
    [InlineData("negation", "Patient chest pain. Blood pressure 128/82. Continue lisinopril 10 mg daily.")]
    [InlineData("word", "Patient denies chest pain. stable pressure 128/82. Continue lisinopril 10 mg daily.")]
    public async Task Alter_changes_one_thing_in_the_stored_text(string? variant, string expected)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Alter) { Variant = variant });

        var id = await running.StoreAsync(TestNotes.Draft());

        Assert.Equal(expected, Stored(running, id).Text);
    }

    [Fact]
    public async Task Truncate_stores_the_first_half()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Truncate));

        var id = await running.StoreAsync(TestNotes.Draft());

        Assert.Equal(TestNotes.Text[..(TestNotes.Text.Length / 2)], Stored(running, id).Text);
    }

    [Fact]
    public async Task Misfile_stores_in_another_patients_chart()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Misfile) { To = "p1005" });

        var id = await running.StoreAsync(TestNotes.Draft());

        Assert.Contains(running.Clinic.Documents("p1005"), document => document.Id == id);
        Assert.DoesNotContain(running.Clinic.Documents("p1001"), document => document.Id == id);
        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/DocumentReference?patient=p1001&identifier=n-1"));
    }

    [Theory]
    [InlineData("encounter", "e2101", "11506-3")]
    [InlineData("type", "e2001", "18842-5")]
    public async Task Misfile_may_take_the_wrong_encounter_or_type(string variant, string encounter, string type)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Misfile) { Variant = variant });

        var id = await running.StoreAsync(TestNotes.Draft());

        var stored = Stored(running, id);
        Assert.Equal((encounter, type), (stored.EncounterId, stored.TypeCode));
    }

    [Fact]
    public async Task Lose_answers_201_and_stores_nothing()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Lose));

        using var response = await running.SendNoteAsync(TestNotes.Draft());

        Assert.Equal(201, (int)response.StatusCode);
        await running.GetAsync(response.Headers.Location!.ToString(), 404);
        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
    }

    [Fact]
    public async Task A_hidden_note_is_readable_and_found_after_it_was_asked_for_often_enough()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Lose) { Variant = "hidden", Reads = 2 });
        var id = await running.StoreAsync(TestNotes.Draft());

        await running.GetAsync($"/fhir/DocumentReference/{id}");
        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
        Assert.Equal([id], await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
    }

    [Fact]
    public async Task A_staged_note_is_filed_only_when_a_person_releases_it()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Stage));
        using var response = await running.SendNoteAsync(TestNotes.Draft());
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Null(response.Headers.Location);
        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
        var staged = Assert.Single(running.Clinic.Staged);

        using var released = await running.ControlAsync($"/sandbox/staged/{staged.Id}/release");
        using var again = await running.ControlAsync($"/sandbox/staged/{staged.Id}/release");

        Assert.Equal(200, (int)released.StatusCode);
        Assert.Equal(409, (int)again.StatusCode);
        var id = (await RunningClinic.JsonOf(released))["id"]!.GetValue<string>();
        Assert.Equal([id], await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
    }

    [Fact]
    public async Task A_staged_note_may_be_rejected()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Stage));
        using var response = await running.SendNoteAsync(TestNotes.Draft());
        var staged = Assert.Single(running.Clinic.Staged);

        Assert.Equal("rejected", (await running.Clinic.RejectStagedAsync(staged.Id, RunningClinic.Token)).Value.State);

        Assert.DoesNotContain(running.Clinic.Documents("p1001"), document => document.Identifier == "n-1");
    }

    [Theory]
    [InlineData(403, "forbidden")]
    [InlineData(409, "conflict")]
    [InlineData(422, "business-rule")]
    [InlineData(429, "throttled")]
    [InlineData(500, "exception")]
    [InlineData(503, "transient")]
    public async Task Refuse_answers_the_status_and_stores_nothing(int status, string code)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Refuse) { Status = status, RetryAfter = TimeSpan.FromSeconds(7) });

        using var response = await running.SendNoteAsync(TestNotes.Draft());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
        Assert.Equal(code, (await RunningClinic.JsonOf(response))["issue"]![0]!["code"]!.GetValue<string>());
        await running.StoreAsync(TestNotes.Draft());
        Assert.Single(running.Clinic.Documents("p1001"), document => document.Identifier == "n-1");
    }

    [Theory]
    [InlineData(DeviationKind.Delay, null)]
    [InlineData(DeviationKind.AnswerLate, "late")]
    public async Task A_delayed_answer_comes_when_its_time_has_passed(DeviationKind kind, string? variant)
    {
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var running = await RunningClinic.StartAuthorizedAsync(options => options with { Time = time });
        running.Clinic.Deviations.Add(new Deviation(kind) { Variant = variant, Delay = TimeSpan.FromSeconds(90) });

        var sending = running.SendNoteAsync(TestNotes.Draft());
        await foreach (var due in time.Started.ReadAllAsync(RunningClinic.Token))
        {
            if (due == TimeSpan.FromSeconds(90))
            {
                break;
            }
        }

        Assert.False(sending.IsCompleted);
        Assert.Single(running.Clinic.Documents("p1001"), document => document.Identifier == "n-1");
        time.Advance(TimeSpan.FromSeconds(90));
        using var response = await sending;
        Assert.Equal(201, (int)response.StatusCode);
    }

    [Fact]
    public async Task Answer_late_stores_and_closes_the_connection_so_that_only_asking_tells()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.AnswerLate));

        await Assert.ThrowsAsync<HttpRequestException>(() => running.SendNoteAsync(TestNotes.Draft()));

        Assert.Single(await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
        using var again = await running.SendNoteAsync(TestNotes.Draft(), ("If-None-Exist", "identifier=n-1"));
        Assert.Equal(200, (int)again.StatusCode);
    }

    [Fact]
    public async Task A_silent_answer_stores_and_waits_until_the_client_leaves()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.AnswerLate) { Variant = "silent" });
        using var leaving = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/fhir/DocumentReference")
        {
            Content = new StringContent(TestNotes.Draft().ToJsonString(), System.Text.Encoding.UTF8, "application/fhir+json"),
        };

        var sending = running.Http.SendAsync(request, leaving.Token);
        await running.NextAsync(SandboxEventKind.DocumentStored);
        Assert.False(sending.IsCompleted);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Single(await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
    }

    [Fact]
    public async Task Drop_before_closes_the_connection_and_stores_nothing()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.DropBefore));

        await Assert.ThrowsAsync<HttpRequestException>(() => running.SendNoteAsync(TestNotes.Draft()));

        Assert.Equal([], await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1"));
    }

    [Fact]
    public async Task Signature_lost_stores_a_signed_note_as_a_draft()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.SignatureLost));

        var stored = Stored(running, await running.StoreAsync(TestNotes.Signed()));

        Assert.Equal(("preliminary", null), (stored.DocStatus, stored.AuthenticatorId));
    }

    [Fact]
    public async Task Signature_lost_on_signing_leaves_a_final_note_without_authenticator()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.SignatureLost) { Interaction = DeviationInteraction.Sign });
        var id = await running.StoreAsync(TestNotes.Draft());

        var signed = (await running.Clinic.SignAsync(id, "pr1", RunningClinic.Token)).Value;

        Assert.Equal(("final", null), (signed.DocStatus, signed.AuthenticatorId));
    }

    [Theory]
    [InlineData(DeviationKind.Alter, "Dose 20 mg.")]
    [InlineData(DeviationKind.Truncate, "Dose ")]
    [InlineData(DeviationKind.Lose, TestNotes.Text)]
    public async Task An_update_can_be_altered_truncated_or_lost(DeviationKind kind, string expected)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(kind) { Interaction = DeviationInteraction.Update });
        var id = await running.StoreAsync(TestNotes.Draft());
        var changed = TestNotes.Draft(text: "Dose 10 mg.");
        changed["id"] = id;

        using var response = await running.SendAsync(HttpMethod.Put, $"/fhir/DocumentReference/{id}", changed.ToJsonString());

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(expected, Stored(running, id).Text);
    }

    [Fact]
    public async Task Duplicate_stores_the_note_twice()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Duplicate));

        await running.StoreAsync(TestNotes.Draft());

        Assert.Equal(2, (await SearchTests.IdsAsync(running, "/fhir/DocumentReference?identifier=n-1")).Count);
    }

    [Fact]
    public async Task A_deviation_waits_for_its_note_and_applies_as_often_as_scripted()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        using var scripted = await running.ControlAsync(
            "/sandbox/deviations", "{\"deviation\":\"refuse\",\"match\":{\"patient\":\"p1001\",\"nth\":2},\"times\":2,\"status\":429,\"retryAfter\":1}");
        Assert.Equal(201, (int)scripted.StatusCode);
        var statuses = new List<int>();

        foreach (var (identifier, patient, encounter) in new[] { ("a", "p1002", "e2002"), ("b", "p1001", "e2001"), ("c", "p1001", "e2001"), ("d", "p1001", "e2001"), ("e", "p1001", "e2001") })
        {
            using var response = await running.SendNoteAsync(TestNotes.Draft(identifier, patient, encounter));
            statuses.Add((int)response.StatusCode);
        }

        Assert.Equal([201, 201, 429, 429, 201], statuses);
        Assert.Empty(running.Clinic.Deviations.Waiting);
    }

    [Fact]
    public async Task A_deviation_matches_by_identifier_and_never_before_the_note_was_found_valid()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Refuse) { Match = new DeviationMatch { Identifier = $"{TestNotes.IdentifierSystem}|n-7" }, Status = 500 });
        using var invalid = await running.SendNoteAsync(TestNotes.Draft("n-7", "p9999", null));
        Assert.Equal(422, (int)invalid.StatusCode);
        await running.StoreAsync(TestNotes.Draft("n-6"));

        using var refused = await running.SendNoteAsync(TestNotes.Draft("n-7"));

        Assert.Equal(500, (int)refused.StatusCode);
    }

    [Theory]
    [InlineData(DeviationInteraction.Read, "/fhir/Patient/p1001")]
    [InlineData(DeviationInteraction.Search, "/fhir/Patient?_id=p1001")]
    public async Task Reads_and_searches_can_be_refused_too(DeviationInteraction interaction, string path)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        running.Clinic.Deviations.Add(new Deviation(DeviationKind.Refuse) { Interaction = interaction });

        await running.GetAsync(path, 503);
        await running.GetAsync(path);
    }

    [Theory]
    [InlineData("{\"deviation\":\"explode\"}")]
    [InlineData("{\"deviation\":\"alter\",\"variant\":\"colour\"}")]
    [InlineData("{\"deviation\":\"alter\",\"match\":{\"shoe\":1}}")]
    [InlineData("{\"deviation\":\"alter\",\"times\":\"often\"}")]
    [InlineData("{\"deviation\":\"alter\",\"interaction\":\"read\"}")]
    [InlineData("nonsense")]
    public async Task A_deviation_that_is_not_understood_is_400_with_what_would_be_right(string json)
    {
        await using var running = await RunningClinic.StartAsync();

        using var response = await running.ControlAsync("/sandbox/deviations", json);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.NotEmpty((await RunningClinic.JsonOf(response))["error"]!.GetValue<string>());
    }

    [Fact]
    public void A_messy_clinic_deviates_alike_for_the_same_seed()
    {
        Assert.Equal(MessyNotes(seed: 3), MessyNotes(seed: 3));
        Assert.NotEqual(MessyNotes(seed: 3), MessyNotes(seed: 4));
        Assert.InRange(MessyNotes(seed: 3).Count(deviation => deviation is not null), 30, 70);
    }

    private static List<Deviation?> MessyNotes(int seed)
    {
        var habits = new MessyHabits(seed, share: 0.5);
        return [.. Enumerable.Range(0, 100).Select(_ => habits.Next([DeviationSubject.Of(DeviationInteraction.Create, ServedResources.Note)]))];
    }

    private static SandboxDocument Stored(RunningClinic running, string id) =>
        running.Clinic.Documents("p1001").Single(document => document.Id == id);
}
