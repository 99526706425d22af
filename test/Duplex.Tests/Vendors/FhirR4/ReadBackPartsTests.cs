using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Tests.Fhir.Client;
using Duplex.Vendors;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class ReadBackPartsTests
{
    private const string Search = "/fhir/DocumentReference?patient=p1&type=http%3A%2F%2Floinc.org%7C11506-3";
    private static readonly DeliveryJob Job = NoteJob.Of(NoteJob.Note());

    private const string SeveralAttachments = """
        {
          "resourceType": "DocumentReference", "id": "17",
          "subject": { "reference": "HERE/Patient/p1/_history/3" },
          "author": [{ "reference": "http://elsewhere.example/fhir/Practitioner/dr1" }],
          "content": [
            { "attachment": { "contentType": "text/plain", "url": "Binary/1" } },
            { "attachment": { "contentType": "text/plain", "url": "HERE/Binary/2" } },
            { "attachment": { "url": "http://127.0.0.1:9/fhir/Binary/3" } }
          ]
        }
        """;

    private static string Shown(string id, string version = "2") => $$"""{"resourceType":"DocumentReference","id":"{{id}}","status":"current","meta":{"versionId":"{{version}}"} }""";

    private static async Task<ReadBackOutcome> ReadAsync(Func<SeenRequest, IResult> answer)
    {
        await using var ehr = await Ehr.StartAsync(answer);
        return await ehr.Connector.ReadBackAsync(ehr.PartsOf(Job, "DocumentReference/17"), CancellationToken.None);
    }

    [Fact]
    public async Task Reads_afresh_and_searches_as_the_clinics_apps_do()
    {
        await using var ehr = await Ehr.StartAsync(seen => seen.PathAndQuery == Search ? Answer.Bundle(null, Shown("3"), Shown("17")) : Answer.Fhir(200, Shown("17")));

        var outcome = await ehr.Connector.ReadBackAsync(ehr.PartsOf(Job, "DocumentReference/17"), CancellationToken.None);

        var part = Assert.Single(outcome.Parts);
        Assert.Equal((ReadBackVerdict.Read, 0, "DocumentReference/17", "2", true), (outcome.Verdict, part.Index, part.Reference, part.Version, part.FoundBySearch));
        Assert.Equal(["/fhir/DocumentReference/17", Search], ehr.Server.Seen.Select(s => s.PathAndQuery));
        Assert.All(ehr.Server.Seen, s => Assert.Equal("no-cache", s.Header("Cache-Control")));
    }

    [Fact]
    public async Task Takes_the_version_from_the_ETag_where_the_body_has_none()
    {
        var outcome = await ReadAsync(seen => seen.PathAndQuery == Search ? Answer.Bundle(null) : Answer.Fhir(200, """{"resourceType":"DocumentReference","id":"17"}""", ("ETag", "W/\"5\"")));

        Assert.Equal(("5", false), (outcome.Parts[0].Version, outcome.Parts[0].FoundBySearch));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_part_that_is_not_shown_is_missing(int status)
    {
        var outcome = await ReadAsync(_ => Answer.Fhir(status));

        Assert.Equal((ReadBackVerdict.Missing, "note-gone"), (outcome.Verdict, outcome.Problem!.Code));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(403)]
    public async Task A_read_that_fails_is_asked_again(int status) =>
        Assert.Equal(ReadBackVerdict.Unreachable, (await ReadAsync(_ => Answer.Fhir(status))).Verdict);

    [Fact]
    public async Task A_search_that_is_not_offered_tells_nothing()
    {
        var outcome = await ReadAsync(seen => seen.PathAndQuery == Search ? Answer.Fhir(400) : Answer.Fhir(200, Shown("17")));

        Assert.Equal((ReadBackVerdict.Read, (bool?)null), (outcome.Verdict, outcome.Parts[0].FoundBySearch));
    }

    [Fact]
    public async Task A_search_that_fails_for_now_is_asked_again() =>
        Assert.Equal(ReadBackVerdict.Unreachable, (await ReadAsync(seen => seen.PathAndQuery == Search ? Answer.Fhir(503) : Answer.Fhir(200, Shown("17")))).Verdict);

    [Fact]
    public async Task Fetches_attachments_that_the_server_keeps_apart()
    {
        await using var ehr = await Ehr.StartAsync((seen, context) => (seen.PathAndQuery switch
        {
            "/fhir/Binary/1" => Results.Bytes(Encoding.UTF8.GetBytes("first"), "text/plain"),
            "/fhir/Binary/2" => Answer.Fhir(200, """{"resourceType":"Binary","contentType":"text/plain","data":"c2Vjb25k"}"""),
            Search => Answer.Bundle(null),
            _ => Answer.Fhir(200, SeveralAttachments.Replace("HERE", $"http://{context.Request.Host}/fhir", StringComparison.Ordinal)),
        }).ExecuteAsync(context));

        var outcome = await ehr.Connector.ReadBackAsync(ehr.PartsOf(Job, "DocumentReference/17"), CancellationToken.None);

        var body = JsonNode.Parse(outcome.Parts[0].Body.Span)!;
        Assert.Equal(["Zmlyc3Q=", "c2Vjb25k", null], body["content"]!.AsArray().Select(c => c!["attachment"]!["data"]?.GetValue<string>()));
        Assert.Equal("Patient/p1", body["subject"]!["reference"]!.GetValue<string>());
        Assert.StartsWith("http://elsewhere", body["author"]![0]!["reference"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_part_must_be_there()
    {
        await using var ehr = await Ehr.StartAsync(
            seen => seen.PathAndQuery == "/fhir/DocumentReference/17" ? Answer.Fhir(200, Shown("17")) : Answer.Fhir(404), NoteParts.OneAttachment);

        var outcome = await ehr.Connector.ReadBackAsync(ehr.PartsOf(NoteJob.Of(NoteJob.Note("one", "two")), "DocumentReference/17", "DocumentReference/18"), CancellationToken.None);

        Assert.Equal((ReadBackVerdict.Missing, 1), (outcome.Verdict, outcome.Parts.Count));
    }
}
