using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Tests.Fhir.Client;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class SendLabTests
{
    private static readonly DeliveryJob Result = LabJob.Of(LabJob.Result());

    private static string Entry(string status, string location = "", string outcome = "") =>
        $$$"""{"response":{"status":"{{{status}}}","location":"{{{location}}}","etag":"W/\"3\""{{{(outcome.Length == 0 ? "" : $",\"outcome\":{{\"resourceType\":\"OperationOutcome\",\"issue\":[{{\"severity\":\"error\",\"code\":\"{outcome}\",\"diagnostics\":\"Doe\"}}]}}")}}}}}""";

    private static string Response(params string[] entries) => $$"""{"resourceType":"Bundle","type":"transaction-response","entry":[{{string.Join(',', entries)}}]}""";

    private static async Task<SendOutcome> SendAsync(IResult answer)
    {
        await using var ehr = await Ehr.StartAsync(_ => answer);
        return await ehr.Connector.SendAsync(PartOf(ehr, Result), [], CancellationToken.None);
    }

    private static Part PartOf(Ehr ehr, DeliveryJob job, string? reference = null) => LabJob.PartOf(ehr.Connector.Plan(job).Parts[0], reference);

    private static DeliveryJob Revoke(string? version)
    {
        var order = LabJob.Order("revoked");
        order["id"] = "o1";
        if (version is not null)
        {
            order["meta"] = new JsonObject { ["versionId"] = version };
        }

        return LabJob.Of(order, InteractionKind.Update);
    }

    [Fact]
    public async Task A_result_goes_as_one_transaction_and_its_report_is_the_reference()
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(200, Response(Entry("201 Created", "DiagnosticReport/d7/_history/1"), Entry("200"), Entry("201"))));
        var part = PartOf(ehr, Result);

        var outcome = await ehr.Connector.SendAsync(part, [], CancellationToken.None);

        Assert.Equal((SendVerdict.Accepted, "DiagnosticReport/d7", "1"), (outcome.Verdict, outcome.Reference, outcome.ReferenceVersion));
        var seen = Assert.Single(ehr.Server.Seen);
        Assert.Equal(("POST", "/fhir/"), (seen.Method, seen.PathAndQuery));
        Assert.Equal(part.Plan.Body.ToArray(), seen.Body);
        Assert.Equal(seen.Body, outcome.Request.ToArray());
    }

    [Fact]
    public async Task The_version_may_stand_in_the_entrys_etag() =>
        Assert.Equal("3", (await SendAsync(Answer.Fhir(200, Response(Entry("200", "DiagnosticReport/d7"), Entry("200"), Entry("200"))))).ReferenceVersion);

    public static TheoryData<string[], SendVerdict, string> PartialAnswers => new()
    {
        { [Entry("201", "DiagnosticReport/d7"), Entry("201"), Entry("422", outcome: "business-rule")], SendVerdict.Refused, "transaction-partly-refused" },
        { [Entry("201", "DiagnosticReport/d7"), Entry("201"), Entry("201", outcome: "value")], SendVerdict.Refused, "transaction-partly-refused" },
        { [Entry("422", outcome: "business-rule"), Entry("422"), Entry("422")], SendVerdict.Refused, "business-rule" },
        { [Entry("201", "DiagnosticReport/d7"), Entry("201"), Entry("503")], SendVerdict.Transient, "http-503" },
        { [Entry("429"), Entry("422"), Entry("201")], SendVerdict.Refused, "transaction-partly-refused" },
        { [Entry("201", "DiagnosticReport/d7"), Entry("201")], SendVerdict.Unknown, "transaction-unclear" },
        { [Entry("201", "DiagnosticReport/d7"), Entry("201"), Entry("")], SendVerdict.Refused, "transaction-partly-refused" },
        { [Entry("201"), Entry("201"), Entry("201")], SendVerdict.Unknown, "no-reference" },
        { [Entry("201", "Observation/d7"), Entry("201"), Entry("201")], SendVerdict.Unknown, "no-reference" },
    };

    [Theory]
    [MemberData(nameof(PartialAnswers))]
    public async Task A_success_counts_only_where_every_entry_says_so(string[] entries, SendVerdict verdict, string code)
    {
        var outcome = await SendAsync(Answer.Fhir(200, Response(entries)));

        Assert.Equal((verdict, code), (outcome.Verdict, outcome.Problem!.Code));
        Assert.DoesNotContain("Doe", outcome.Problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(422, "business-rule", SendVerdict.Refused)]
    [InlineData(412, "multiple-matches", SendVerdict.Refused)]
    [InlineData(429, "throttled", SendVerdict.Transient)]
    [InlineData(500, "exception", SendVerdict.Unknown)]
    [InlineData(200, "business-rule", SendVerdict.Refused)]
    [InlineData(200, "exception", SendVerdict.Unknown)]
    public async Task A_refusal_as_a_whole_is_judged_as_any_other(int status, string code, SendVerdict verdict) =>
        Assert.Equal(verdict, (await SendAsync(Answer.Issue(status, code, "Bundle.entry[1].resource"))).Verdict);

    [Fact]
    public async Task A_success_without_a_bundle_is_unknown() =>
        Assert.Equal(SendVerdict.Unknown, (await SendAsync(Answer.Fhir(200))).Verdict);

    [Fact]
    public async Task After_a_lost_answer_the_report_is_found_by_its_delivery()
    {
        await using var ehr = await Ehr.StartAsync((seen, context) =>
        {
            if (seen.Method == "POST")
            {
                context.Abort();
                return Task.CompletedTask;
            }

            return Answer.Bundle(null, $$"""{"resourceType":"DiagnosticReport","id":"d7","identifier":[{"system":"urn:duplex:delivery","value":"{{LabJob.Delivery}}"}]}""").ExecuteAsync(context);
        });
        var part = PartOf(ehr, Result);

        Assert.Equal(SendVerdict.Unknown, (await ehr.Connector.SendAsync(part, [], CancellationToken.None)).Verdict);
        var found = await ehr.Connector.FindAsync(part, CancellationToken.None);

        Assert.Equal((FindVerdict.Found, "DiagnosticReport/d7"), (found.Verdict, found.Reference));
        Assert.Equal($"/fhir/DiagnosticReport?identifier=urn%3Aduplex%3Adelivery%7C{LabJob.Delivery}", ehr.Server.Seen[1].PathAndQuery);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("4", "W/\"4\"")]
    public async Task A_withdrawal_replaces_the_version_that_was_seen(string? version, string condition)
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(200, "", ("ETag", "W/\"5\"")));

        var outcome = await ehr.Connector.SendAsync(PartOf(ehr, Revoke(version)), [], CancellationToken.None);

        Assert.Equal((SendVerdict.Accepted, "ServiceRequest/o1", "5"), (outcome.Verdict, outcome.Reference, outcome.ReferenceVersion));
        var seen = Assert.Single(ehr.Server.Seen);
        Assert.Equal(("PUT", "/fhir/ServiceRequest/o1", condition), (seen.Method, seen.PathAndQuery, seen.Header("If-Match")));
    }

    [Fact]
    public async Task A_withdrawal_of_an_order_that_was_changed_meanwhile_is_refused()
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Issue(412, "conflict"));

        var outcome = await ehr.Connector.SendAsync(PartOf(ehr, Revoke("4")), [], CancellationToken.None);

        Assert.Equal((SendVerdict.Refused, "version-conflict"), (outcome.Verdict, outcome.Problem!.Code));
    }

    [Theory]
    [InlineData("revoked", FindVerdict.Found)]
    [InlineData("active", FindVerdict.NotThere)]
    public async Task A_withdrawal_of_unknown_outcome_is_found_by_the_orders_status(string status, FindVerdict verdict)
    {
        await using var ehr = await Ehr.StartAsync(_ => Answer.Fhir(200, $$"""{"resourceType":"ServiceRequest","id":"o1","status":"{{status}}","meta":{"versionId":"5"} }"""));

        Assert.Equal(verdict, (await ehr.Connector.FindAsync(PartOf(ehr, Revoke(null)), CancellationToken.None)).Verdict);
        Assert.Equal("/fhir/ServiceRequest/o1", ehr.Server.Seen[0].PathAndQuery);
    }

    [Fact]
    public async Task Order_and_task_are_created_once()
    {
        await using var ehr = await Ehr.StartAsync(seen => Answer.Fhir(201, "", ("Location", $"{seen.PathAndQuery["/fhir/".Length..]}/1")));

        foreach (var job in new[] { LabJob.Of(LabJob.Order()), LabJob.Of(LabJob.Task()) })
        {
            Assert.Equal($"{job.Interaction.ResourceType}/1", (await ehr.Connector.SendAsync(PartOf(ehr, job), [], CancellationToken.None)).Reference);
        }

        Assert.All(ehr.Server.Seen, seen => Assert.Equal($"identifier=urn%3Aduplex%3Adelivery%7C{LabJob.Delivery}", seen.Header("If-None-Exist")));
    }
}
