using Duplex.Engine.Deliveries;
using Duplex.Tests.Fhir.Client;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class CheckLabTargetTests
{
    private static async Task<TargetCheck> CheckAsync(DeliveryJob job, string patient, string orderSubject = "Patient/p1", string encounterStatus = "finished")
    {
        await using var ehr = await Ehr.StartAsync(seen => seen.PathAndQuery switch
        {
            "/fhir/Patient/p1" => Answer.Fhir(200, patient),
            "/fhir/ServiceRequest/o1" => Answer.Fhir(200, $$"""{"resourceType":"ServiceRequest","id":"o1","subject":{"reference":"{{orderSubject}}"} }"""),
            "/fhir/Encounter/e1" => Answer.Fhir(200, $$"""{"resourceType":"Encounter","id":"e1","status":"{{encounterStatus}}","subject":{"reference":"Patient/p1"} }"""),
            _ => Answer.Fhir(404),
        });
        return await ehr.Connector.CheckTargetAsync(job, CancellationToken.None);
    }

    private static DeliveryJob Revoke(string id)
    {
        var order = LabJob.Order("revoked");
        order["id"] = id;
        return LabJob.Of(order, InteractionKind.Update);
    }

    public static TheoryData<DeliveryJob, string> Jobs => new()
    {
        { LabJob.Of(LabJob.Order()), "ServiceRequest.subject" },
        { Revoke("o1"), "ServiceRequest.subject" },
        { LabJob.Of(LabJob.Result()), "DiagnosticReport.subject" },
        { LabJob.Of(LabJob.Task()), "Task.for" },
    };

    [Theory]
    [MemberData(nameof(Jobs))]
    public async Task The_patient_is_checked_for_each_kind_and_named_at_its_own_place(DeliveryJob job, string place)
    {
        Assert.Equal(TargetCheck.Agrees, await CheckAsync(job, LabJob.Patient));
        var other = await CheckAsync(job, LabJob.Patient.Replace("1970", "1971", StringComparison.Ordinal));

        Assert.Equal((TargetVerdict.Contradicts, "patient-demographics-mismatch", place), (other.Verdict, other.Problem!.Code, other.Problem.Place));
    }

    [Fact]
    public async Task A_closed_encounter_stops_no_order() =>
        Assert.Equal(TargetCheck.Agrees, await CheckAsync(WithEncounter("Encounter/e1"), LabJob.Patient));

    [Fact]
    public async Task An_encounter_that_is_not_there_stops_an_order()
    {
        var check = await CheckAsync(WithEncounter("Encounter/e9"), LabJob.Patient);

        Assert.Equal(("encounter-unknown", "ServiceRequest.encounter"), (check.Problem!.Code, check.Problem.Place));
    }

    [Fact]
    public async Task A_result_never_goes_to_the_order_of_somebody_else()
    {
        var check = await CheckAsync(LabJob.Of(LabJob.Result()), LabJob.Patient, orderSubject: "Patient/p2");

        Assert.Equal((TargetVerdict.Contradicts, "order-of-other-patient", "DiagnosticReport.basedOn[0]"), (check.Verdict, check.Problem!.Code, check.Problem.Place));
    }

    [Fact]
    public async Task Nobody_elses_order_is_withdrawn()
    {
        Assert.Equal("order-of-other-patient", (await CheckAsync(Revoke("o1"), LabJob.Patient, orderSubject: "Patient/p2")).Problem!.Code);
        Assert.Equal("order-unknown", (await CheckAsync(Revoke("o9"), LabJob.Patient)).Problem!.Code);
    }

    [Theory]
    [InlineData("0198a000-0001-7000-8000-000000000000", "result-superseded")]
    [InlineData("0198a000-0000-7fff-bfff-ffffffffffff", null)]
    [InlineData("01989fff-ffff-7000-8000-000000000000", null)]
    public async Task A_later_state_of_a_result_is_never_overwritten_by_an_earlier_one(string shownDelivery, string? code)
    {
        var shown = $$"""{"resourceType":"DiagnosticReport","id":"d7","identifier":[{"system":"urn:duplex:result","value":"r"},{"system":"urn:duplex:delivery","value":"{{shownDelivery}}"}]}""";
        await using var ehr = await Ehr.StartAsync(seen => seen.PathAndQuery switch
        {
            "/fhir/Patient/p1" => Answer.Fhir(200, LabJob.Patient),
            "/fhir/ServiceRequest/o1" => Answer.Fhir(200, """{"resourceType":"ServiceRequest","id":"o1","subject":{"reference":"Patient/p1"}}"""),
            "/fhir/DiagnosticReport?identifier=urn%3Aduplex%3Aresult%7Cr" => Answer.Bundle(null, shown),
            _ => Answer.Fhir(404),
        });

        Assert.Equal(code, (await ehr.Connector.CheckTargetAsync(LabJob.Of(LabJob.Result()), CancellationToken.None)).Problem?.Code);
    }

    private static DeliveryJob WithEncounter(string encounter)
    {
        var job = LabJob.Of(LabJob.Order());
        return job with { Placement = job.Placement with { Encounter = encounter } };
    }
}
