using System.Net;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;

namespace Duplex.Tests.Facade;

public sealed class NoteAnswerTests
{
    [Fact]
    public async Task A_note_that_the_EHR_takes_in_time_is_created_under_the_EHRs_own_id_and_can_be_read()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var filed = ClinicalNotes.Draft();
        filed["id"] = "17";
        duplex.Ehr.Add(filed);

        var posting = ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft());
        var delivery = await duplex.AnswerDeliveryAsync(DeliveryState.Accepted, "DocumentReference/17");
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal($"{duplex.Address}/fhir/clinic/DocumentReference/17", answer.Headers.Location!.ToString());
        Assert.Equal("W/\"3\"", answer.Headers.ETag!.ToString());
        Assert.Contains($"/api/loops/{delivery.Loop}", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
        Assert.Equal("17", (string?)(await RunningDuplex.JsonAsync(answer))["id"]);
        using var read = await duplex.GetAsync(answer.Headers.Location.AbsolutePath, await duplex.TokenAsync());
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }

    [Theory]
    [InlineData("return=minimal", "")]
    [InlineData("return=OperationOutcome", "OperationOutcome")]
    public async Task The_caller_chooses_what_comes_back(string prefer, string type)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        var posting = ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft(), request => request.Headers.Add("Prefer", prefer));
        await duplex.AnswerDeliveryAsync(DeliveryState.Verified, "DocumentReference/17");
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Equal(type, body.Length == 0 ? "" : (string?)JsonNode.Parse(body)!["resourceType"]);
    }

    [Fact]
    public async Task A_note_that_is_only_queued_is_never_called_created()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft());

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var delivery = Assert.Single(await duplex.Store.Deliveries.GetDueAsync(Duplex.Engine.Identity.Instant.Now(duplex.Time), 10, CancellationToken.None));
        Assert.Equal($"{duplex.Address}/api/loops/{delivery.Loop}", answer.Headers.Location!.ToString());
        Assert.Equal(answer.Headers.Location, answer.Content.Headers.ContentLocation);
        Assert.Contains("not in the EHR yet. Notes of one patient go in order", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
        using var loop = await duplex.GetAsync(answer.Headers.Location.AbsolutePath, await duplex.TokenAsync());
        Assert.Equal("accepted", (string?)(await RunningDuplex.JsonAsync(loop))["step"]!["name"]);
    }

    [Fact]
    public async Task The_wait_ends_when_the_caller_wants()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        var posting = ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft(), request => request.Headers.Add("Prefer", "wait=2"));
        while (await duplex.Time.Started.ReadAsync() != TimeSpan.FromSeconds(2))
        {
        }

        duplex.Time.Advance(TimeSpan.FromSeconds(2));
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    [Theory]
    [InlineData(DeliveryState.Held, "held until a person decides")]
    [InlineData(DeliveryState.Refused, "EHR refused the note")]
    [InlineData(DeliveryState.Staged, "releases it")]
    [InlineData(DeliveryState.Altered, "otherwise than it was sent")]
    public async Task What_stands_in_the_way_is_said_and_who_acts(DeliveryState state, string words)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        var posting = ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft());
        await duplex.AnswerDeliveryAsync(state, sentence: "The encounter is closed.");
        using var answer = await posting;

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var sentence = await RunningDuplex.SentenceAsync(answer);
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.Contains("The encounter is closed.", sentence, StringComparison.Ordinal);
        Assert.Contains("Next to act:", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_note_names_who_decides_before_its_loop_knows_of_the_hold()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        var posting = ClinicalNotes.PostAsync(duplex, ClinicalNotes.Draft());
        await duplex.AnswerDeliveryAsync(DeliveryState.Held, sentence: "The encounter is closed.", holdOwner: Duplex.Engine.Holds.Owners.Practice);
        using var answer = await posting;

        Assert.EndsWith($"Next to act: {Duplex.Engine.Holds.Owners.Practice}.", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_job_knows_the_patient_the_place_and_our_identifier()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var note = ClinicalNotes.Draft();
        note["id"] = "mine";
        note["subject"]!["reference"] = $"{duplex.Address}/fhir/clinic/Patient/p1";
        note["author"] = new JsonArray(new JsonObject { ["reference"] = "Practitioner/dr1" });

        using var answer = await ClinicalNotes.PostAtOnceAsync(duplex, note);

        var (delivery, job) = await JobAsync(duplex);
        Assert.Equal(("Patient/p1", "Encounter/e1", "Practitioner/dr1"), (job.Placement.Patient, job.Placement.Encounter, job.Placement.Author));
        Assert.Equal("http://loinc.org|11506-3", job.Placement.Section);
        Assert.Equal(
            (FakeEhr.PatientSystem, "MRN-SYNTHETIC-1", "Synthetic", "1980-02-03", "female"),
            (job.Expectation!.IdentifierSystem, job.Expectation.IdentifierValue, job.Expectation.FamilyName, job.Expectation.BirthDate, job.Expectation.Gender));
        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        Assert.Null(body["id"]);
        Assert.Equal("Patient/p1", (string?)body["subject"]!["reference"]);
        Assert.Contains(body["identifier"]!.AsArray(), identifier =>
            (string?)identifier!["system"] == "urn:duplex:delivery" && (string?)identifier["value"] == delivery.Id.ToString());
    }

    [Fact]
    public async Task The_charts_word_about_the_patient_goes_before_the_live_one()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await ChartedPatients.AddAsync(duplex, FakeEhr.Patient("p1", "MRN-SYNTHETIC-CHART"));
        duplex.Ehr.Status = 0;

        using var answer = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft());

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("MRN-SYNTHETIC-CHART", (await JobAsync(duplex)).Job.Expectation!.IdentifierValue);
    }

    [Fact]
    public async Task The_same_key_and_body_give_the_first_note_again()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var first = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft(), WithKey);
        duplex.Ehr.Status = 404;
        using var second = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft(), WithKey);

        Assert.Equal(HttpStatusCode.Accepted, second.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Single(await duplex.Store.Exchanges.ListAsync(new ExchangeQuery("default"), CancellationToken.None));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var first = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft(), WithKey);
        using var second = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft(encounter: null), WithKey);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Contains("Idempotency-Key", await RunningDuplex.SentenceAsync(second), StringComparison.Ordinal);
    }

    private static void WithKey(HttpRequestMessage request) => request.Headers.Add("Idempotency-Key", "visit-1");

    internal static async Task<(Delivery Delivery, DeliveryJob Job)> JobAsync(RunningDuplex duplex)
    {
        var delivery = Assert.Single(await duplex.Store.Deliveries.GetDueAsync(Duplex.Engine.Identity.Instant.Now(duplex.Time), 10, CancellationToken.None));
        return (delivery, await duplex.Store.Deliveries.GetJobAsync(delivery.Id, CancellationToken.None));
    }
}
