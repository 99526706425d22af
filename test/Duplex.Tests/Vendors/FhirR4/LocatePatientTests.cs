using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Tests.Fhir.Client;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class LocatePatientTests
{
    private static async Task<LocateOutcome> LocateAsync(Func<SeenRequest, IResult> answer)
    {
        await using var ehr = await Ehr.StartAsync(answer);
        var outcome = await ehr.Connector.LocateAsync(LabJob.Expectation, CancellationToken.None);
        Assert.Equal("/fhir/Patient?identifier=urn%3Amrn%7CS-1", ehr.Server.Seen[0].PathAndQuery);
        Assert.DoesNotContain("ynthetic", outcome.Problem?.Sentence ?? "", StringComparison.Ordinal);
        return outcome;
    }

    private static string Patient(string id = "p1", string member = "active", string value = "true")
    {
        var patient = LabJob.Parse(LabJob.Patient);
        patient["id"] = id;
        patient[member] = JsonNode.Parse(value);
        return patient.ToJsonString();
    }

    [Fact]
    public async Task The_one_patient_with_the_identifier_whose_demographics_agree_is_located() =>
        Assert.Equal((LocateVerdict.Located, "Patient/p1"), await LocateAsync(_ => Answer.Bundle(null, Patient())) is var o ? (o.Verdict, o.Patient) : default);

    [Theory]
    [InlineData("name", """[{"family":"Synthetic-Other"}]""", "patient-demographics-mismatch")]
    [InlineData("birthDate", "\"1971-01-31\"", "patient-demographics-mismatch")]
    [InlineData("gender", "\"male\"", "patient-demographics-mismatch")]
    [InlineData("active", "false", "patient-replaced")]
    [InlineData("link", """[{"type":"replaced-by","other":{"reference":"Patient/p2"}}]""", "patient-replaced")]
    [InlineData("identifier", """[{"system":"urn:mrn","value":"S-1","use":"old"}]""", "patient-identifier-mismatch")]
    [InlineData("identifier", """[{"system":"urn:mrn","value":"S-2"}]""", "patient-uncertain")]
    [InlineData("identifier", """[{"system":"urn:other","value":"S-1"}]""", "patient-uncertain")]
    public async Task A_patient_who_contradicts_or_was_not_asked_for_is_for_a_person(string member, string value, string code)
    {
        var outcome = await LocateAsync(_ => Answer.Bundle(null, Patient("p1", member, value)));

        Assert.Equal((LocateVerdict.Uncertain, code), (outcome.Verdict, outcome.Problem!.Code));
    }

    [Fact]
    public async Task Nobody_and_several_are_for_a_person()
    {
        LocateOutcome[] outcomes =
        [
            await LocateAsync(_ => Answer.Bundle(null)),
            await LocateAsync(_ => Answer.Bundle(null, Patient(), Patient("p2"))),
            await LocateAsync(_ => Answer.Bundle("?page=2", Patient())),
            await LocateAsync(_ => Answer.Bundle(null, Patient(), Patient("p2", "identifier", "[]"))),
            await LocateAsync(_ => Answer.Fhir(200, "{}")),
        ];

        Assert.All(outcomes, outcome => Assert.Equal((LocateVerdict.Uncertain, "patient-uncertain"), (outcome.Verdict, outcome.Problem!.Code)));
    }

    [Theory]
    [InlineData(503, LocateVerdict.Unreachable)]
    [InlineData(429, LocateVerdict.Unreachable)]
    [InlineData(400, LocateVerdict.Uncertain)]
    [InlineData(403, LocateVerdict.Uncertain)]
    public async Task A_search_that_fails_is_told_apart(int status, LocateVerdict verdict) =>
        Assert.Equal(verdict, (await LocateAsync(_ => Answer.Fhir(status))).Verdict);
}
