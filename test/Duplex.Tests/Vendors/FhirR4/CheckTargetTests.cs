using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Tokens;
using Duplex.Tests.Fhir.Client;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class CheckTargetTests
{
    private const string Patient = """{"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:mrn","value":"S-1"}],"name":[{"family":"MULLER-synthetic"}],"birthDate":"1970-01-31","gender":"female"}""";
    private const string Encounter = """{"resourceType":"Encounter","id":"e1","status":"in-progress","subject":{"reference":"Patient/p1"}}""";

    private static async Task<TargetCheck> CheckAsync(string patient, string encounter, DeliveryJob? job = null)
    {
        await using var ehr = await Ehr.StartAsync(seen => Answer.Fhir(200, seen.PathAndQuery == "/fhir/Patient/p1" ? patient : encounter));
        var check = await ehr.Connector.CheckTargetAsync(job ?? NoteJob.Of(NoteJob.Note()), CancellationToken.None);
        Assert.All(ehr.Server.Seen, s => Assert.Equal("no-cache", s.Header("Cache-Control")));
        Assert.All(ehr.Server.Seen, s => Assert.Equal("GET", s.Method));
        return check;
    }

    private static string With(string resource, string member, string? value)
    {
        var changed = JsonNode.Parse(resource)!.AsObject();
        changed.Remove(member);
        if (value is not null)
        {
            changed[member] = JsonNode.Parse(value);
        }

        return changed.ToJsonString();
    }

    [Fact]
    public async Task The_right_chart_and_an_open_encounter_agree() =>
        Assert.Equal(TargetCheck.Agrees, await CheckAsync(Patient, Encounter));

    [Theory]
    [InlineData("name", null)]
    [InlineData("birthDate", null)]
    [InlineData("gender", null)]
    [InlineData("gender", "\"unknown\"")]
    [InlineData("birthDate", "\"1970-01\"")]
    [InlineData("name", """[{"family":"Other"},{"family":"Muller-Synthetic"}]""")]
    public async Task Two_demographics_that_agree_are_enough(string member, string? value) =>
        Assert.Equal(TargetVerdict.Agrees, (await CheckAsync(With(Patient, member, value), Encounter)).Verdict);

    [Theory]
    [InlineData("identifier", null, "patient-identifier-mismatch")]
    [InlineData("identifier", """[{"system":"urn:mrn","value":"S-2"}]""", "patient-identifier-mismatch")]
    [InlineData("identifier", """[{"system":"urn:other","value":"S-1"}]""", "patient-identifier-mismatch")]
    [InlineData("identifier", """[{"system":"urn:mrn","value":"S-1","use":"old"}]""", "patient-identifier-mismatch")]
    [InlineData("name", """[{"family":"Synthetic"}]""", "patient-demographics-mismatch")]
    [InlineData("birthDate", "\"1970-01-30\"", "patient-demographics-mismatch")]
    [InlineData("birthDate", "\"1971\"", "patient-demographics-mismatch")]
    [InlineData("gender", "\"male\"", "patient-demographics-mismatch")]
    [InlineData("active", "false", "patient-replaced")]
    [InlineData("link", """[{"type":"replaced-by","other":{"reference":"Patient/p2"}}]""", "patient-replaced")]
    [InlineData("id", "\"p2\"", "chart-unreadable")]
    public async Task Another_patient_contradicts(string member, string? value, string code)
    {
        var check = await CheckAsync(With(Patient, member, value), Encounter);

        Assert.Equal((TargetVerdict.Contradicts, code), (check.Verdict, check.Problem!.Code));
        Assert.DoesNotContain("ynthetic", check.Problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_demographic_alone_is_not_enough()
    {
        var check = await CheckAsync(With(With(Patient, "name", null), "gender", null), Encounter);

        Assert.Equal("patient-demographics-insufficient", check.Problem!.Code);
    }

    [Theory]
    [InlineData("status", "\"finished\"", "encounter-closed")]
    [InlineData("status", "\"cancelled\"", "encounter-closed")]
    [InlineData("status", "\"entered-in-error\"", "encounter-closed")]
    [InlineData("subject", """{"reference":"Patient/p2"}""", "encounter-of-other-patient")]
    [InlineData("subject", """{"reference":"http://elsewhere.example/fhir/Patient/p1"}""", "encounter-of-other-patient")]
    [InlineData("subject", null, "encounter-of-other-patient")]
    public async Task A_closed_encounter_or_one_of_another_patient_contradicts(string member, string? value, string code)
    {
        var check = await CheckAsync(Patient, With(Encounter, member, value));

        Assert.Equal((TargetVerdict.Contradicts, code, "DocumentReference.context.encounter[0]"), (check.Verdict, check.Problem!.Code, check.Problem.Place));
    }

    [Fact]
    public async Task Without_an_established_patient_nothing_is_even_read()
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(200, Patient));

        var check = await ehr.Connector.CheckTargetAsync(NoteJob.Of(NoteJob.Note()) with { Expectation = null }, CancellationToken.None);

        Assert.Equal((TargetVerdict.Contradicts, "patient-not-established"), (check.Verdict, check.Problem!.Code));
        Assert.Empty(ehr.Server.Seen);
    }

    [Theory]
    [InlineData(404, TargetVerdict.Contradicts, "patient-unknown")]
    [InlineData(410, TargetVerdict.Contradicts, "patient-unknown")]
    [InlineData(403, TargetVerdict.Contradicts, "not-authorized")]
    [InlineData(400, TargetVerdict.Contradicts, "http-400")]
    [InlineData(503, TargetVerdict.Unreachable, "http-503")]
    [InlineData(429, TargetVerdict.Unreachable, "http-429")]
    public async Task A_chart_that_cannot_be_read_is_told_apart(int status, TargetVerdict verdict, string code)
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(status, "", ("Retry-After", "7")));

        var check = await ehr.Connector.CheckTargetAsync(NoteJob.Of(NoteJob.Note()), CancellationToken.None);

        Assert.Equal((verdict, code), (check.Verdict, check.Problem!.Code));
        Assert.Equal(verdict == TargetVerdict.Unreachable ? TimeSpan.FromSeconds(7) : null, check.RetryAfter);
    }

    [Theory]
    [InlineData(AccessTokenFailureKind.Unreachable, TargetVerdict.Unreachable)]
    [InlineData(AccessTokenFailureKind.Refused, TargetVerdict.Contradicts)]
    public async Task Without_a_token_the_chart_is_unreachable_or_a_person_must_act(AccessTokenFailureKind kind, TargetVerdict verdict)
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(200), tokens: new TokenScript(AccessTokenResult.Failed(new AccessTokenFailure(kind, "why", "Because."))));

        Assert.Equal(verdict, (await ehr.Connector.CheckTargetAsync(NoteJob.Of(NoteJob.Note()), CancellationToken.None)).Verdict);
    }
}
