using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Tokens;
using Duplex.Tests.Fhir.Client;
using Duplex.Vendors;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class SendPartTests
{
    private static readonly DeliveryJob Job = NoteJob.Of(NoteJob.Note());

    private static async Task<SendOutcome> SendAsync(IResult answer)
    {
        await using var ehr = await Ehr.StartAsync(_ => answer);
        return await ehr.Connector.SendAsync(ehr.PartsOf(Job)[0], [], CancellationToken.None);
    }

    [Fact]
    public async Task Creates_on_the_condition_that_the_part_is_not_there_yet()
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(201, "", ("Location", "DocumentReference/17/_history/1")));
        var part = ehr.PartsOf(Job)[0];

        var outcome = await ehr.Connector.SendAsync(part, [], CancellationToken.None);

        Assert.Equal((SendVerdict.Accepted, "DocumentReference/17", "1"), (outcome.Verdict, outcome.Reference, outcome.ReferenceVersion));
        var seen = Assert.Single(ehr.Server.Seen);
        Assert.Equal($"identifier=urn%3Aduplex%3Apart%7C{NoteJob.FirstPart}", seen.Header("If-None-Exist"));
        Assert.Equal(part.Plan.Body.ToArray(), seen.Body);
        Assert.Equal(seen.Body, outcome.Request.ToArray());
    }

    [Fact]
    public async Task A_later_part_points_to_the_reference_of_the_first()
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(201, "", ("Location", "DocumentReference/18")), NoteParts.OneAttachment);
        var parts = ehr.PartsOf(NoteJob.Of(NoteJob.Note("one", "two")), "DocumentReference/17");

        var outcome = await ehr.Connector.SendAsync(parts[1], [parts[0]], CancellationToken.None);

        Assert.Equal("DocumentReference/17", JsonNode.Parse(ehr.Server.Seen[0].Body)!["relatesTo"]![0]!["target"]!["reference"]!.GetValue<string>());
        Assert.Equal(ehr.Server.Seen[0].Body, outcome.Request.ToArray());
    }

    [Theory]
    [InlineData(400, "invalid", SendVerdict.Refused)]
    [InlineData(401, "login", SendVerdict.Refused)]
    [InlineData(403, "forbidden", SendVerdict.Refused)]
    [InlineData(404, "not-found", SendVerdict.Refused)]
    [InlineData(405, "not-supported", SendVerdict.Refused)]
    [InlineData(409, "conflict", SendVerdict.Refused)]
    [InlineData(412, "multiple-matches", SendVerdict.Refused)]
    [InlineData(413, "too-long", SendVerdict.Refused)]
    [InlineData(415, "not-supported", SendVerdict.Refused)]
    [InlineData(422, "business-rule", SendVerdict.Refused)]
    [InlineData(501, "not-supported", SendVerdict.Refused)]
    [InlineData(423, "lock-error", SendVerdict.Transient)]
    [InlineData(429, "throttled", SendVerdict.Transient)]
    [InlineData(408, "timeout", SendVerdict.Unknown)]
    [InlineData(500, "exception", SendVerdict.Unknown)]
    [InlineData(502, "transient", SendVerdict.Unknown)]
    [InlineData(503, "transient", SendVerdict.Unknown)]
    [InlineData(504, "timeout", SendVerdict.Unknown)]
    [InlineData(200, "business-rule", SendVerdict.Refused)]
    [InlineData(200, "throttled", SendVerdict.Transient)]
    [InlineData(200, "exception", SendVerdict.Unknown)]
    public async Task Each_answer_has_its_verdict_and_shows_no_text_of_the_server(int status, string code, SendVerdict verdict)
    {
        var outcome = await SendAsync(Answer.Issue(status, code, headers: ("Retry-After", "5")));

        Assert.Equal(verdict, outcome.Verdict);
        Assert.Equal(TimeSpan.FromSeconds(5), outcome.RetryAfter);
        Assert.DoesNotContain("Doe", outcome.Problem!.Sentence, StringComparison.Ordinal);
        Assert.Contains("Doe", Encoding.UTF8.GetString(outcome.Answer.Span), StringComparison.Ordinal);
        if (verdict != SendVerdict.Unknown || status == 200)
        {
            Assert.Equal(status == 401 ? "not-authorized" : code, outcome.Problem.Code);
            Assert.Equal("DocumentReference.type", outcome.Problem.Place);
        }
    }

    [Theory]
    [InlineData("Doe", "DocumentReference.type", "processing", "DocumentReference.type")]
    [InlineData("value", "DocumentReference.where(subject.display='Doe')", "value", "")]
    [InlineData("value", "DocumentReference.content[0].attachment.extension('urn:Doe')", "value", "")]
    [InlineData("value", "DocumentReference.content[0].attachment", "value", "DocumentReference.content[0].attachment")]
    public async Task A_code_or_path_that_is_not_the_standards_is_left_out(string code, string path, string expectedCode, string expectedPath)
    {
        var problem = (await SendAsync(Answer.Issue(422, code, path))).Problem!;

        Assert.Equal((expectedCode, expectedPath), (problem.Code, problem.Place));
    }

    [Fact]
    public async Task A_success_without_any_reference_is_unknown() =>
        Assert.Equal((SendVerdict.Unknown, "no-reference"), await SendAsync(Answer.Fhir(201)) is var o ? (o.Verdict, o.Problem!.Code) : default);

    [Fact]
    public async Task A_match_of_the_condition_is_accepted_as_the_same_note() =>
        Assert.Equal("DocumentReference/17", (await SendAsync(Answer.Fhir(200, "", ("Location", "DocumentReference/17")))).Reference);

    [Fact]
    public async Task A_success_with_warnings_is_accepted() =>
        Assert.Equal(SendVerdict.Accepted, (await SendAsync(Answer.Issue(201, "value", severity: "warning", headers: ("Location", "DocumentReference/17")))).Verdict);

    [Fact]
    public async Task An_error_beside_a_reference_is_unknown() =>
        Assert.Equal(SendVerdict.Unknown, (await SendAsync(Answer.Issue(201, "value", headers: ("Location", "DocumentReference/17")))).Verdict);

    [Fact]
    public async Task Taken_for_review_is_staged() =>
        Assert.Equal(SendVerdict.Staged, (await SendAsync(Answer.Fhir(202))).Verdict);

    [Theory]
    [InlineData(AccessTokenFailureKind.Unreachable, SendVerdict.Transient, "unreachable")]
    [InlineData(AccessTokenFailureKind.Refused, SendVerdict.Refused, "not-authorized")]
    public async Task Without_a_token_nothing_was_sent(AccessTokenFailureKind kind, SendVerdict verdict, string code)
    {
        var failure = new AccessTokenFailure(kind, kind == AccessTokenFailureKind.Refused ? "invalid_client" : "unreachable", "Because.", TimeSpan.FromSeconds(9));
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(201), tokens: new TokenScript(AccessTokenResult.Failed(failure)));

        var outcome = await ehr.Connector.SendAsync(ehr.PartsOf(Job)[0], [], CancellationToken.None);

        Assert.Equal((verdict, code), (outcome.Verdict, outcome.Problem!.Code));
        Assert.Empty(ehr.Server.Seen);
    }

    [Fact]
    public async Task A_broken_connection_is_unknown_and_an_unreachable_server_transient()
    {
        var ehr = await Ehr.StartAsync((_, context) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var part = ehr.PartsOf(Job)[0];
        var broken = await ehr.Connector.SendAsync(part, [], CancellationToken.None);
        await ehr.Server.DisposeAsync();
        var gone = await ehr.Connector.SendAsync(part, [], CancellationToken.None);
        await ehr.DisposeAsync();

        Assert.Equal((SendVerdict.Unknown, SendVerdict.Transient), (broken.Verdict, gone.Verdict));
    }
}
