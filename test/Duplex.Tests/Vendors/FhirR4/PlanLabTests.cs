using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Tests.Fhir.Client;
using Duplex.Transports.FhirRest;
using Duplex.Vendors.FhirR4;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class PlanLabTests : IDisposable
{
    private readonly SocketsHttpHandler _handler = FhirRestTransport.CreateHandler(new FhirRestLimits());
    private readonly FhirRestClient _client;

    public PlanLabTests() =>
        _client = new FhirRestClient(_handler, new FhirRestClientOptions { BaseAddress = new Uri("http://127.0.0.1:9/fhir") }, null, new SteppedTime());

    private PlanOutcome Plan(DeliveryJob job) => new FhirR4Connector(_client, new FhirR4Options { SettlingTime = TimeSpan.Zero }).Plan(job);

    private PlannedPart PartOf(DeliveryJob job) => Assert.Single(Plan(job).Parts);

    [Fact]
    public void An_order_is_created_under_its_delivery()
    {
        var order = LabJob.Order();
        order["id"] = "made-by-the-app";

        var part = PartOf(LabJob.Of(order));

        Assert.Equal(("ServiceRequest", PartMode.Create, $"urn:duplex:delivery|{LabJob.Delivery}"), (part.Target, part.Mode, part.Lookup));
        Assert.Null(JsonNode.Parse(part.Body.Span)!["id"]);
    }

    [Fact]
    public void A_withdrawal_replaces_the_order_that_it_names()
    {
        var order = LabJob.Order("revoked");
        order["id"] = "o1";

        var part = PartOf(LabJob.Of(order, InteractionKind.Update));

        Assert.Equal(("ServiceRequest", PartMode.Replace, "ServiceRequest/o1"), (part.Target, part.Mode, part.Lookup));
        Assert.Equal("id-missing", Plan(LabJob.Of(LabJob.Order("revoked"), InteractionKind.Update)).Problem!.Code);
    }

    [Fact]
    public void A_result_becomes_one_transaction_of_conditional_updates_in_the_patients_chart()
    {
        var part = PartOf(LabJob.Of(LabJob.Result()));

        var bundle = JsonNode.Parse(part.Body.Span)!;
        Assert.Equal(("Bundle", PartMode.Create, $"urn:duplex:delivery|{LabJob.Delivery}", "transaction"), (part.Target, part.Mode, part.Lookup, bundle["type"]!.GetValue<string>()));
        Assert.Equal(
            ["DiagnosticReport?identifier=urn%3Aduplex%3Aresult%7Cr", "Observation?identifier=urn%3Aduplex%3Aresult%7Cr-1", "Observation?identifier=urn%3Aduplex%3Aresult%7Cr-2"],
            bundle["entry"]!.AsArray().Select(entry => entry!["request"]!["url"]!.GetValue<string>()));
        Assert.All(bundle["entry"]!.AsArray(), entry =>
        {
            Assert.Equal("PUT", entry!["request"]!["method"]!.GetValue<string>());
            Assert.Equal("Patient/p1", entry["resource"]!["subject"]!["reference"]!.GetValue<string>());
            Assert.Null(entry["resource"]!["id"]);
        });
        Assert.Equal(bundle["entry"]![1]!["fullUrl"]!.GetValue<string>(), bundle["entry"]![0]!["resource"]!["result"]![0]!["reference"]!.GetValue<string>());
        Assert.Equal(part.Body.ToArray(), PartOf(LabJob.Of(LabJob.Result())).Body.ToArray());
    }

    [Fact]
    public void A_task_is_created_for_the_patient()
    {
        var part = PartOf(LabJob.Of(LabJob.Task()));

        Assert.Equal(("Task", $"urn:duplex:delivery|{LabJob.Delivery}"), (part.Target, part.Lookup));
        Assert.Equal("Patient/p1", JsonNode.Parse(part.Body.Span)!["for"]!["reference"]!.GetValue<string>());
    }

    [Fact]
    public void Content_that_names_another_chart_is_never_overruled()
    {
        var order = LabJob.Order();
        order["subject"]!["reference"] = "Patient/p2";
        var elsewhere = LabJob.Order();
        elsewhere["encounter"] = new JsonObject { ["reference"] = "Encounter/e2" };
        var result = LabJob.Result();
        result["entry"]![2]!["resource"]!["subject"] = new JsonObject { ["reference"] = "Patient/p2" };

        var problems = new[] { order, elsewhere, result }.Select(one => Plan(LabJob.Of(one)).Problem!).ToArray();

        Assert.All(problems, problem => Assert.Equal("placement-contradicts-content", problem.Code));
        Assert.Equal(["ServiceRequest.subject", "ServiceRequest.encounter", "Observation.subject"], problems.Select(problem => problem.Place));
    }

    [Fact]
    public void What_could_not_be_found_again_is_not_sent()
    {
        var order = LabJob.Order();
        order["identifier"]!.AsArray().RemoveAt(1);
        var result = LabJob.Result();
        result["entry"]![2]!["resource"]!["identifier"]![0]!["value"] = "r-1";
        var unnamed = LabJob.Result();
        unnamed["entry"]![1]!.AsObject().Remove("fullUrl");
        var reportless = LabJob.Result();
        reportless["entry"]!.AsArray().RemoveAt(0);

        Assert.Equal(
            ["delivery-identifier-missing", "result-identifier-missing", "content-unreadable", "content-unreadable"],
            new[] { order, result, unnamed, reportless }.Select(one => Plan(LabJob.Of(one)).Problem!.Code));
    }

    [Fact]
    public void What_belongs_to_no_patient_is_not_taken() =>
        Assert.Equal("interaction-not-offered", Plan(LabJob.Of(new JsonObject { ["resourceType"] = "Organization" })).Problem!.Code);

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }
}
