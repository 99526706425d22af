using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Tests.Facade;

/// <summary>Changes of what a search finds at the EHR, and changes of parts.</summary>
public sealed class RecordConditionTests
{
    private const string Condition = "Observation?identifier=urn:x|7";

    [Fact]
    public async Task A_change_by_condition_goes_to_the_one_that_the_EHR_has_in_the_version_that_it_shows()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var there = Records.HeartRate("o7");
        duplex.Ehr.Add(there);
        duplex.Ehr.SearchAnswer = Records.SearchSet(there.DeepClone().AsObject());

        using var answer = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, Condition, Records.HeartRate(value: 80), ("Prefer", "respond-async"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains("Observation?identifier=urn:x|7", duplex.Ehr.Asked);
        var (_, job) = await NoteAnswerTests.JobAsync(duplex);
        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        Assert.Equal((InteractionKind.Update, "o7", "3"), (job.Interaction.Kind, (string?)body["id"], (string?)body["meta"]!["versionId"]));
    }

    [Fact]
    public async Task What_fits_none_is_created_and_what_fits_several_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var created = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, Condition, Records.HeartRate(), ("Prefer", "respond-async"));
        using var named = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, Condition, Records.HeartRate("mine"));
        using var versioned = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, Condition, Records.HeartRate(), ("If-Match", "W/\"3\""));
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o7"), Records.HeartRate("o8"));
        using var several = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, Condition, Records.HeartRate());
        using var open = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, "Observation", Records.HeartRate());

        Assert.Equal(
            [HttpStatusCode.Accepted, HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed, HttpStatusCode.BadRequest],
            new[] { created, named, versioned, several, open }.Select(answer => answer.StatusCode));
        var (_, job) = await NoteAnswerTests.JobAsync(duplex);
        Assert.Equal(InteractionKind.Create, job.Interaction.Kind);
        Assert.Contains("leave the body's id out", await RunningDuplex.SentenceAsync(named), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deletion_by_condition_deletes_the_one_there_is_or_nothing()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var nothing = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Delete, Condition, null);
        var there = Records.HeartRate("o7");
        duplex.Ehr.Add(there);
        duplex.Ehr.SearchAnswer = Records.SearchSet(there.DeepClone().AsObject());
        using var deleted = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Delete, Condition, null, ("Prefer", "respond-async"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Accepted), (nothing.StatusCode, deleted.StatusCode));
        Assert.Contains("nothing was deleted", await RunningDuplex.SentenceAsync(nothing), StringComparison.Ordinal);
        var (_, job) = await NoteAnswerTests.JobAsync(duplex);
        Assert.Equal((InteractionKind.Delete, "o7"), (job.Interaction.Kind, (string?)JsonNode.Parse(job.Interaction.Body.Span)!["id"]));
    }

    [Fact]
    public async Task The_same_key_is_answered_without_asking_the_EHR_again()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        (string, string)[] headers = [("Prefer", "respond-async"), ("Idempotency-Key", "conditional-1")];

        using var first = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, Condition, Records.HeartRate(), headers);
        duplex.Ehr.SearchAnswer = Records.SearchSet(Records.HeartRate("o7"), Records.HeartRate("o8"));
        using var again = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, Condition, Records.HeartRate(), headers);
        using var other = await RecordWriteTests.WriteAsync(duplex, HttpMethod.Put, "Observation?identifier=urn:x|8", Records.HeartRate(), headers);

        Assert.Equal((HttpStatusCode.Accepted, first.Headers.Location), (again.StatusCode, again.Headers.Location));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
    }

    [Theory]
    [InlineData("application/json-patch+json", """[{"op":"replace","path":"/valueQuantity/value","value":80}]""")]
    [InlineData("application/fhir+json", """{"resourceType":"Parameters","parameter":[{"name":"operation","part":[{"name":"type","valueCode":"replace"},{"name":"path","valueString":"Observation.value.value"},{"name":"value","valueDecimal":80}]}]}""")]
    public async Task A_patch_is_sent_as_an_update_of_the_version_that_was_patched(string contentType, string patch)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.HeartRate("o7"));

        using var stale = await PatchAsync(duplex, contentType, patch, ("If-Match", "W/\"2\""));
        using var answer = await PatchAsync(duplex, contentType, patch, ("If-Match", "W/\"3\""), ("Prefer", "respond-async"));

        Assert.Equal((HttpStatusCode.PreconditionFailed, HttpStatusCode.Accepted), (stale.StatusCode, answer.StatusCode));
        var (_, job) = await NoteAnswerTests.JobAsync(duplex);
        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        Assert.Equal((InteractionKind.Update, 80m, "3"), (job.Interaction.Kind, (decimal)body["valueQuantity"]!["value"]!, (string?)body["meta"]!["versionId"]));
    }

    [Theory]
    [InlineData("application/json-patch+json", """[{"op":"remove","path":"/nothing"}]""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/json-patch+json", """[{"op":"replace","path":"/id","value":"other"}]""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/json-patch+json", """[{"op":"replace","path":"/subject/reference","value":"Patient/p2"}]""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/json-patch+json", "{}", HttpStatusCode.BadRequest)]
    [InlineData("application/xml-patch+xml", "<diff/>", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_patch_that_can_not_be_sent_is_refused(string contentType, string patch, HttpStatusCode status)
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.HeartRate("o7"));

        using var answer = await PatchAsync(duplex, contentType, patch);

        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await duplex.Store.Deliveries.GetDueAsync(Instant.Now(duplex.Time), 10, CancellationToken.None));
    }

    [Fact]
    public async Task The_capability_statement_says_which_conditions_are_served()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/metadata", null);
        var types = (await RunningDuplex.JsonAsync(answer))["rest"]![0]!["resource"]!.AsArray().ToDictionary(type => (string)type!["type"]!, type => type!);

        Assert.Equal((true, "single"), ((bool)types["Observation"]["conditionalUpdate"]!, (string)types["Observation"]["conditionalDelete"]!));
        Assert.Equal((true, "not-supported"), ((bool)types["Condition"]["conditionalUpdate"]!, (string)types["Condition"]["conditionalDelete"]!));
        Assert.Contains(types["Condition"]["interaction"]!.AsArray(), one => (string?)one!["code"] == "patch");
        Assert.DoesNotContain(types["Encounter"]["interaction"]!.AsArray(), one => (string?)one!["code"] == "patch");
    }

    private static async Task<HttpResponseMessage> PatchAsync(RunningDuplex duplex, string contentType, string patch, params (string Name, string Value)[] headers)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(patch));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await duplex.SendAsync(HttpMethod.Patch, "/fhir/clinic/Observation/o7", await duplex.TokenAsync(RunningDuplex.RecordScopes), content, request =>
        {
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        });
    }
}
