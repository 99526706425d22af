using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Vendors;
using Duplex.Vendors.FhirR4;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class PlanNoteTests : IDisposable
{
    private readonly SocketsHttpHandler _handler = new();
    private readonly FhirRestClient _client;

    public PlanNoteTests() => _client = new(_handler, new FhirRestClientOptions { BaseAddress = new Uri("http://127.0.0.1:9/fhir") }, null, TimeProvider.System);

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    private PlanOutcome Plan(DeliveryJob job, NoteParts parts = NoteParts.Whole) =>
        new FhirR4Connector(_client, new FhirR4Options { SettlingTime = TimeSpan.Zero, NoteParts = parts }).Plan(job);

    [Fact]
    public void One_part_keeps_what_the_app_wrote_but_its_id_and_can_be_found_again()
    {
        var note = NoteJob.Note("Größe 1.70");
        note["extension"] = JsonNode.Parse("""[{"url":"urn:x","valueDecimal":1.70}]""");

        var part = Assert.Single(Plan(NoteJob.Of(note)).Parts);

        note.Remove("id");
        note["identifier"]!.AsArray().Add(new JsonObject { ["system"] = "urn:duplex:part", ["value"] = NoteJob.FirstPart });
        Assert.True(JsonNode.DeepEquals(note, JsonNode.Parse(part.Body.Span)));
        Assert.Contains("1.70", System.Text.Encoding.UTF8.GetString(part.Body.Span), StringComparison.Ordinal);
        Assert.Equal((0, "DocumentReference", PartMode.Create, $"urn:duplex:part|{NoteJob.FirstPart}"), (part.Index, part.Target, part.Mode, part.Lookup));
    }

    [Fact]
    public void The_same_job_gives_the_same_parts()
    {
        var job = NoteJob.Of(NoteJob.Note("a", "b", "c"));

        Assert.Equal(
            Plan(job, NoteParts.OneAttachment).Parts.Select(p => Convert.ToBase64String(p.Body.Span)),
            Plan(job, NoteParts.OneAttachment).Parts.Select(p => Convert.ToBase64String(p.Body.Span)));
    }

    [Fact]
    public void Later_parts_hold_one_attachment_each_and_append_the_first()
    {
        var note = NoteJob.Note("one", "two", "three");
        note["masterIdentifier"] = new JsonObject { ["value"] = "m" };
        note["relatesTo"] = JsonNode.Parse("""[{"code":"replaces","target":{"reference":"DocumentReference/old"}}]""");

        var parts = Plan(NoteJob.Of(note), NoteParts.OneAttachment).Parts;

        Assert.Equal([PartMode.Create, PartMode.Append, PartMode.Append], parts.Select(p => p.Mode));
        var bodies = parts.Select(p => JsonNode.Parse(p.Body.Span)!).ToArray();
        Assert.Equal(["one", "two", "three"], bodies.Select(b => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(b["content"]!.AsArray().Single()!["attachment"]!["data"]!.GetValue<string>()))));
        Assert.Equal("replaces", bodies[0]["relatesTo"]![0]!["code"]!.GetValue<string>());
        Assert.Equal("appends", bodies[2]["relatesTo"]!.AsArray().Single()!["code"]!.GetValue<string>());
        Assert.Null(bodies[1]["masterIdentifier"]);
        Assert.Equal(3, parts.Select(p => p.Lookup).Distinct().Count());
    }

    [Fact]
    public void Fills_in_the_placement_where_the_note_says_nothing()
    {
        var note = NoteJob.Note();
        note.Remove("subject");
        note.Remove("context");
        note.Remove("author");

        var body = JsonNode.Parse(Assert.Single(Plan(NoteJob.Of(note)).Parts).Body.Span)!;

        Assert.Equal("Patient/p1", body["subject"]!["reference"]!.GetValue<string>());
        Assert.Equal("Encounter/e1", body["context"]!["encounter"]![0]!["reference"]!.GetValue<string>());
        Assert.Equal("Practitioner/dr1", body["author"]![0]!["reference"]!.GetValue<string>());
    }

    [Fact]
    public void Makes_an_absolute_reference_to_the_placement_the_counterpartys_own()
    {
        var note = NoteJob.Note();
        note["subject"] = JsonNode.Parse("""{"reference":"http://127.0.0.1:8850/fhir/Patient/p1","display":"Synthetic"}""");

        var body = JsonNode.Parse(Assert.Single(Plan(NoteJob.Of(note)).Parts).Body.Span)!;

        Assert.Equal("""{"reference":"Patient/p1","display":"Synthetic"}""", body["subject"]!.ToJsonString());
    }

    public static TheoryData<string, string> Impossible => new()
    {
        { "identifier", "delivery-identifier-missing" },
        { "content", "attachment-missing" },
        { "resourceType", "note-unreadable" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_note_without_what_is_needed_has_no_plan(string missing, string code)
    {
        var note = NoteJob.Note();
        note.Remove(missing);

        var outcome = Plan(NoteJob.Of(note));

        Assert.Equal((0, code), (outcome.Parts.Count, outcome.Problem!.Code));
    }

    [Theory]
    [InlineData("subject", """{"reference":"Patient/p2"}""", "DocumentReference.subject")]
    [InlineData("subject", """{"display":"nobody"}""", "DocumentReference.subject")]
    [InlineData("context", """{"encounter":[{"reference":"Encounter/e2"}]}""", "DocumentReference.context.encounter[0]")]
    [InlineData("context", """{"encounter":[{"reference":"Encounter/e1"},{"reference":"Encounter/e2"}]}""", "DocumentReference.context.encounter[0]")]
    [InlineData("author", """[{"reference":"Practitioner/dr2"}]""", "DocumentReference.author")]
    [InlineData("content", """[{"attachment":{"contentType":"text/plain","url":"http://127.0.0.1/x"}}]""", "DocumentReference.content[0].attachment")]
    public void A_note_that_contradicts_its_placement_has_no_plan(string member, string value, string place)
    {
        var note = NoteJob.Note();
        note[member] = JsonNode.Parse(value);

        Assert.Equal(place, Plan(NoteJob.Of(note)).Problem!.Place);
    }

    [Fact]
    public void A_change_of_a_note_replaces_the_one_that_the_EHR_has()
    {
        var note = NoteJob.Note();
        note.Remove("id");
        var nameless = NoteJob.Of(note);
        note["id"] = "d1";
        var job = NoteJob.Of(note);

        var part = Assert.Single(Plan(job with { Interaction = job.Interaction with { Kind = InteractionKind.Update } }).Parts);
        Assert.Equal((PartMode.Replace, "DocumentReference/d1"), (part.Mode, part.Lookup));
        Assert.Equal("id-missing", Plan(nameless with { Interaction = nameless.Interaction with { Kind = InteractionKind.Update } }).Problem!.Code);
    }
}
