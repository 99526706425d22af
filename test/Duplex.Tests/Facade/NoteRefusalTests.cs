using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Exchanges;

namespace Duplex.Tests.Facade;

public sealed class NoteRefusalTests
{
    [Fact]
    public async Task A_body_that_is_not_FHIR_JSON_by_its_header_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = ClinicalNotes.Content("<DocumentReference/>", "application/fhir+xml");

        using var answer = await duplex.PostAsync(ClinicalNotes.Path, await duplex.TokenAsync(), content);

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnsupportedMediaType, "facade.media-type");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused(bool statesItsLength)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = new ByteArrayContent(new byte[(10 * 1024 * 1024) + 1]);
        content.Headers.ContentType = new("application/fhir+json");

        using var answer = await duplex.PostAsync(
            ClinicalNotes.Path, await duplex.TokenAsync(), content, request => request.Headers.TransferEncodingChunked = !statesItsLength);

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.RequestEntityTooLarge, "facade.too-long");
    }

    [Fact]
    public async Task Bad_JSON_is_refused_with_its_position()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = ClinicalNotes.Content("{\n  \"resourceType\": \"DocumentReference\",\n  \"status\": ]");

        using var answer = await duplex.PostAsync(ClinicalNotes.Path, await duplex.TokenAsync(), content);

        Assert.Contains("line 3", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await AssertRefusedAsync(duplex, answer, HttpStatusCode.BadRequest, "facade.not-fhir");
    }

    [Fact]
    public async Task An_element_that_R4_does_not_know_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["sentiment"] = "calm";

        using var answer = await ClinicalNotes.PostAsync(duplex, note);

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.BadRequest, "facade.not-fhir");
    }

    [Fact]
    public async Task Another_resource_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await ClinicalNotes.PostAsync(duplex, FakeEhr.Patient("p9", "MRN-SYNTHETIC-9"));

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.BadRequest, "facade.other-type");
    }

    [Fact]
    public async Task Every_broken_rule_of_US_Core_is_named_at_once()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note.Remove("type");
        note.Remove("category");

        using var answer = await ClinicalNotes.PostAsync(duplex, note);

        var outcome = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        var places = outcome["issue"]!.AsArray().Select(issue => (string?)issue!["expression"]?[0]).ToList();
        Assert.Contains("DocumentReference.type", places);
        Assert.Contains("DocumentReference.category", places);
        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, "facade.note-rules");
    }

    [Fact]
    public async Task An_attachment_by_address_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["content"]![0]!["attachment"] = new JsonObject { ["contentType"] = "text/plain", ["url"] = "https://app.example/note.txt" };

        using var answer = await ClinicalNotes.PostAsync(duplex, note);

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, "facade.note-rules");
    }

    [Theory]
    [InlineData("p1", "e2", "facade.encounter-of-other-patient", "DocumentReference.context.encounter[0].reference")]
    [InlineData("p1", "e9", "facade.no-such-encounter", "DocumentReference.context.encounter[0].reference")]
    [InlineData("p9", "e1", "facade.no-such-patient", "DocumentReference.subject.reference")]
    public async Task Patient_and_encounter_must_exist_and_belong_together(string patient, string encounter, string code, string place)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft(patient, encounter));

        var outcome = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(place, (string?)outcome["issue"]![0]!["expression"]![0]);
        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, code);
    }

    [Fact]
    public async Task A_patient_that_was_merged_into_another_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Resources["Patient/p1"]["link"] = new JsonArray(new JsonObject
        {
            ["other"] = new JsonObject { ["reference"] = "Patient/p2" },
            ["type"] = "replaced-by",
        });

        using var answer = await ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft());

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, "facade.patient-replaced");
    }

    [Theory]
    [InlineData(FakeEhr.PatientSystem, "MRN-SYNTHETIC-2", HttpStatusCode.UnprocessableEntity)]
    [InlineData(FakeEhr.PatientSystem, "MRN-SYNTHETIC-1", HttpStatusCode.Accepted)]
    [InlineData("urn:oid:2.999.7", "7", HttpStatusCode.Accepted)]
    public async Task A_subject_whose_identifier_is_another_patients_is_refused(string system, string value, HttpStatusCode status)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["subject"]!["identifier"] = new JsonObject { ["system"] = system, ["value"] = value };

        using var answer = await ClinicalNotes.PostAtOnceAsync(duplex, note);

        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.UnprocessableEntity)
        {
            await AssertRefusedAsync(duplex, answer, status, "facade.subject-identifier-of-other");
        }
    }

    [Fact]
    public async Task A_source_patient_other_than_the_subject_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["context"]!["sourcePatientInfo"] = new JsonObject { ["reference"] = "Patient/p2" };

        using var answer = await ClinicalNotes.PostAsync(duplex, note);

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, "facade.source-patient-other");
    }

    [Theory]
    [InlineData("Patient/.")]
    [InlineData("Patient/..")]
    public async Task A_subject_that_names_no_single_resource_is_refused(string reference)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["subject"]!["reference"] = reference;

        using var answer = await ClinicalNotes.PostAsync(duplex, note);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task A_subject_of_another_server_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["subject"]!["reference"] = "https://elsewhere.example/fhir/Patient/p1";

        using var answer = await ClinicalNotes.PostAsync(duplex, note);

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.UnprocessableEntity, "facade.subject-form");
    }

    [Fact]
    public async Task A_patient_whom_nobody_can_vouch_for_now_is_asked_for_again_later()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Status = 0;

        using var answer = await ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft());

        Assert.Equal("5", Assert.Single(answer.Headers.GetValues("Retry-After")));
        await AssertRefusedAsync(duplex, answer, HttpStatusCode.ServiceUnavailable, "facade.patient-not-readable");
    }

    [Theory]
    [InlineData("Idempotency-Key", "with blank", "facade.idempotency-key")]
    [InlineData("If-None-Exist", "no-such-parameter=x", "facade.if-none-exist")]
    [InlineData("If-None-Exist", "_count=1", "facade.if-none-exist")]
    [InlineData("If-Match", "W/\"1\"", "facade.if-match")]
    public async Task A_header_that_cannot_be_honoured_is_refused_not_ignored(string header, string value, string code)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft(), request => request.Headers.TryAddWithoutValidation(header, value));

        await AssertRefusedAsync(duplex, answer, HttpStatusCode.BadRequest, code);
    }

    private static async Task AssertRefusedAsync(RunningDuplex duplex, HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty(await RunningDuplex.SentenceAsync(answer));
        var refused = Assert.Single(await duplex.Store.Exchanges.ListAsync(new ExchangeQuery("default"), CancellationToken.None));
        Assert.Equal((ExchangeOutcome.Refused, code), (refused.Outcome, refused.Code));
        Assert.NotEmpty(refused.Sentence);
        Assert.DoesNotContain("SYNTHETIC", refused.Sentence + Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }
}
