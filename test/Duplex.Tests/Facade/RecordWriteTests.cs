using System.Net;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Facade;

public sealed class RecordWriteTests
{
    [Fact]
    public async Task Any_resource_of_a_patient_is_kept_with_a_loop_before_it_is_sent()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var sent = Records.HeartRate("mine");
        sent["subject"]!["reference"] = $"{duplex.Address}/fhir/clinic/Patient/p1";
        sent["meta"] = new JsonObject { ["source"] = "urn:duplex:live:clinic" };

        using var answer = await WriteAsync(duplex, HttpMethod.Post, "Observation", sent, ("Prefer", "respond-async"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var delivery = Assert.Single(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
        Assert.Equal(("Observation", WriteLoopRule.Purpose), (delivery.ResourceType, delivery.Purpose));
        var loop = await duplex.Store.Loops.GetAsync(delivery.Loop, CancellationToken.None);
        Assert.Equal((WriteLoopRule.LoopKind, "Patient/p1"), (loop!.Kind, loop.Patient));
        var job = await duplex.Store.Deliveries.GetJobAsync(delivery.Id, CancellationToken.None);
        Assert.Equal(("Patient/p1", "Encounter/e1", "MRN-SYNTHETIC-1"), (job.Placement.Patient, job.Placement.Encounter, job.Expectation!.IdentifierValue));
        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        Assert.Equal(("Patient/p1", delivery.Id.ToString()), ((string?)body["subject"]!["reference"], (string?)body["identifier"]![0]!["value"]));
        Assert.Null(body["id"]);
        Assert.Null(body["meta"]);
    }

    [Fact]
    public async Task A_write_that_the_EHR_takes_is_created_under_its_own_id()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.Problem("c9"));

        var posting = WriteAsync(duplex, HttpMethod.Post, "Condition", Records.Problem());
        var delivery = await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "Condition/c9");
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal($"{duplex.Address}/fhir/clinic/Condition/c9", answer.Headers.Location!.ToString());
        Assert.Contains($"/api/loops/{delivery.Loop}", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_just_written_is_found_although_the_EHRs_search_does_not_list_it_yet()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.Problem("c9"));
        var posting = WriteAsync(duplex, HttpMethod.Post, "Condition", Records.Problem());
        await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "Condition/c9");
        using var answer = await posting;
        var token = await duplex.TokenAsync(RunningDuplex.RecordScopes);

        using var listed = await duplex.GetAsync("/fhir/clinic/Condition?patient=p1&category=problem-list-item", token);
        using var otherCategory = await duplex.GetAsync("/fhir/clinic/Condition?patient=p1&category=encounter-diagnosis", token);
        using var otherPatient = await duplex.GetAsync("/fhir/clinic/Condition?patient=p2", token);

        Assert.Equal(["c9"], AnySearchTests.Ids(await RunningDuplex.JsonAsync(listed)));
        Assert.Empty(AnySearchTests.Ids(await RunningDuplex.JsonAsync(otherCategory)));
        Assert.Empty(AnySearchTests.Ids(await RunningDuplex.JsonAsync(otherPatient)));
    }

    [Theory]
    [InlineData("p1", "e2", "facade.encounter-of-other-patient")]
    [InlineData("p9", null, "facade.no-such-patient")]
    [InlineData("p1", "e9", "facade.no-such-encounter")]
    public async Task Patient_and_encounter_must_belong_together(string patient, string? encounter, string code)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await WriteAsync(duplex, HttpMethod.Post, "Observation", Records.HeartRate(patient: patient, encounter: encounter));

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, code);
    }

    [Fact]
    public async Task Nobody_else_may_be_named_anywhere()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var problem = Records.Problem();
        problem["asserter"] = new JsonObject { ["reference"] = "Patient/p2" };

        using var answer = await WriteAsync(duplex, HttpMethod.Post, "Condition", problem);

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, "facade.other-patient");
    }

    [Fact]
    public async Task What_breaks_R4_is_refused_and_what_US_Core_misses_is_a_warning()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var broken = Records.HeartRate();
        broken["dataAbsentReason"] = new JsonObject { ["text"] = "with a value there is no reason for its absence" };
        var bare = Records.Problem();
        bare.Remove("category");

        using var refused = await WriteAsync(duplex, HttpMethod.Post, "Observation", broken);
        using var taken = await WriteAsync(duplex, HttpMethod.Post, "Condition", bare, ("Prefer", "respond-async"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        var issues = (await RunningDuplex.JsonAsync(taken))["issue"]!.AsArray();
        Assert.Contains(issues, issue => (string?)issue!["severity"] == "warning" && ((string)issue["details"]!["text"]!).StartsWith("US Core:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("POST", "AllergyIntolerance", "lists no AllergyIntolerance")]
    [InlineData("DELETE", "Condition/c1", "does not list delete for Condition")]
    public async Task What_the_EHR_does_not_offer_is_not_taken(string method, string path, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var body = method == "POST" ? Records.Allergy("a1") : null;

        using var answer = await WriteAsync(duplex, new HttpMethod(method), path, body);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains(words, await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_is_asked_of_the_EHR_before_anything_is_written()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o7"));

        using var one = await WriteAsync(duplex, HttpMethod.Post, "Observation", Records.HeartRate(), ("If-None-Exist", "identifier=urn:x|7"));
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o7"), Records.HeartRate("o8"));
        using var several = await WriteAsync(duplex, HttpMethod.Post, "Observation", Records.HeartRate(), ("If-None-Exist", "identifier=urn:x|7"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (one.StatusCode, several.StatusCode));
        Assert.Equal($"{duplex.Address}/fhir/clinic/Observation/o7", one.Headers.Location!.ToString());
        Assert.Empty(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
    }

    [Fact]
    public async Task The_same_key_gives_the_first_answer_and_another_body_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        (string, string)[] headers = [("Prefer", "respond-async"), ("Idempotency-Key", "vital-1")];

        using var first = await WriteAsync(duplex, HttpMethod.Post, "Observation", Records.HeartRate(), headers);
        using var again = await WriteAsync(duplex, HttpMethod.Post, "Observation", Records.HeartRate(), headers);
        using var other = await WriteAsync(duplex, HttpMethod.Post, "Observation", Records.HeartRate(value: 73), headers);

        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Fact]
    public async Task A_change_carries_the_version_that_the_app_saw()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.Problem("c1"));
        var changed = Records.Problem("c1", status: "resolved");

        using var stale = await WriteAsync(duplex, HttpMethod.Put, "Condition/c1", changed, ("If-Match", "W/\"2\""));
        using var taken = await WriteAsync(duplex, HttpMethod.Put, "Condition/c1", changed, ("If-Match", "W/\"3\""), ("Prefer", "respond-async"));

        Assert.Equal((HttpStatusCode.PreconditionFailed, HttpStatusCode.Accepted), (stale.StatusCode, taken.StatusCode));
        var (_, job) = await NoteAnswerTests.JobAsync(duplex);
        Assert.Equal(InteractionKind.Update, job.Interaction.Kind);
        Assert.Equal("3", (string?)JsonNode.Parse(job.Interaction.Body.Span)!["meta"]!["versionId"]);
    }

    [Fact]
    public async Task A_version_conflict_at_the_EHR_is_told_and_leaves_nothing_to_decide()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.Problem("c1"));

        var putting = WriteAsync(duplex, HttpMethod.Put, "Condition/c1", Records.Problem("c1", status: "resolved"));
        var refused = await duplex.AnswerDeliveryAsync(DeliveryState.Refused, sentence: "changed", holdOwner: "the practice", code: "version-conflict");
        using var answer = await putting;

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
        Assert.Null(await duplex.Store.Holds.GetOpenAsync(refused.Id, CancellationToken.None));
        Assert.Equal(DeliveryState.Cancelled, (await duplex.Store.Deliveries.GetAsync(refused.Id, CancellationToken.None))!.State);
    }

    [Fact]
    public async Task A_change_can_not_move_a_resource_to_another_chart()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.Problem("c1"));

        using var answer = await WriteAsync(duplex, HttpMethod.Put, "Condition/c1", Records.Problem("c1", patient: "p2"));

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, "facade.resource-of-other-patient");
    }

    [Fact]
    public async Task A_deletion_goes_the_way_of_every_write()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.HeartRate("o1"));

        var deleting = WriteAsync(duplex, HttpMethod.Delete, "Observation/o1", null, ("If-Match", "W/\"3\""));
        await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "Observation/o1");
        using var answer = await deleting;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("EHR took the observation", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_changed_only_to_retract_it()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["id"] = "17";
        duplex.Ehr.Add(note.DeepClone().AsObject());
        var retraction = new JsonObject { ["resourceType"] = "DocumentReference", ["id"] = "17", ["status"] = "entered-in-error", ["subject"] = note["subject"]!.DeepClone() };

        using var other = await WriteAsync(duplex, HttpMethod.Put, "DocumentReference/17", note);
        using var retracted = await WriteAsync(duplex, HttpMethod.Put, "DocumentReference/17", retraction, ("Prefer", "respond-async"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Accepted), (other.StatusCode, retracted.StatusCode));
    }

    internal static async Task<HttpResponseMessage> WriteAsync(RunningDuplex duplex, HttpMethod method, string path, JsonNode? body, params (string Name, string Value)[] headers)
    {
        using var content = body is null ? new ByteArrayContent([]) : ClinicalNotes.Content(body);
        return await duplex.SendAsync(method, $"/fhir/clinic/{path}", await duplex.TokenAsync(RunningDuplex.RecordScopes), content, request =>
        {
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        });
    }

    private static async Task AssertRefusedAsync(RunningDuplex duplex, HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        var refused = Assert.Single(await duplex.Store.Exchanges.ListAsync(new ExchangeQuery("default"), CancellationToken.None));
        Assert.Equal((ExchangeOutcome.Refused, code), (refused.Outcome, refused.Code));
    }
}
