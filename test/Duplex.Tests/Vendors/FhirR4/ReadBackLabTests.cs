using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Tests.Fhir.Client;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class ReadBackLabTests
{
    private const string ReportSearch = "/fhir/DiagnosticReport?patient=p1&code=http%3A%2F%2Floinc.org%7C24323-8";
    private const string ObservationSearch = "/fhir/Observation?identifier=urn%3Aduplex%3Aresult%7Cr-1%2Curn%3Aduplex%3Aresult%7Cr-2";
    private const string Report = """{"resourceType":"DiagnosticReport","id":"d7","meta":{"versionId":"2"},"status":"final","subject":{"reference":"Patient/p1"},"result":[{"reference":"Observation/b1"},{"reference":"Observation/b2/_history/1"}]}""";

    private static string First => LabJob.Observation("r-1", "7.2", "b1").ToJsonString();

    private static string Second => LabJob.Observation("r-2", "5.1", "b2").ToJsonString();

    private static async Task<(ReadBackOutcome Outcome, IReadOnlyList<SeenRequest> Seen)> ReadAsync(
        Func<string, IResult?> answer, DeliveryJob? job = null, string reference = "DiagnosticReport/d7")
    {
        await using var ehr = await Ehr.StartAsync(seen => answer(seen.PathAndQuery) ?? seen.PathAndQuery switch
        {
            "/fhir/DiagnosticReport/d7" => Answer.Fhir(200, Report),
            ReportSearch => Answer.Bundle(null, Report),
            "/fhir/Observation/b1" => Answer.Fhir(200, First),
            "/fhir/Observation/b2" => Answer.Fhir(200, Second),
            _ => Answer.Fhir(404),
        });
        var part = LabJob.PartOf(ehr.Connector.Plan(job ?? LabJob.Of(LabJob.Result())).Parts[0], reference);
        var outcome = await ehr.Connector.ReadBackAsync([part], CancellationToken.None);
        Assert.All(ehr.Server.Seen, seen => Assert.Equal(("GET", "no-cache"), (seen.Method, seen.Header("Cache-Control"))));
        return (outcome, ehr.Server.Seen);
    }

    [Fact]
    public async Task A_result_shows_as_its_report_and_its_observations_in_the_order_sent()
    {
        var (outcome, seen) = await ReadAsync(path => path == ObservationSearch ? Answer.Bundle(null, Second, First) : null);

        Assert.Equal(ReadBackVerdict.Read, outcome.Verdict);
        Assert.Equal(
            [(0, "DiagnosticReport/d7", "2", true), (1, "Observation/b1", "1", null), (2, "Observation/b2", "1", null)],
            outcome.Parts.Select(part => (part.Index, part.Reference, part.Version, part.FoundBySearch)));
        Assert.Equal("7.2", JsonNode.Parse(outcome.Parts[1].Body.Span)!["valueQuantity"]!["value"]!.ToJsonString());
        Assert.Equal(
            ["/fhir/DiagnosticReport/d7", ObservationSearch, "/fhir/DiagnosticReport/d7", ReportSearch], seen.Select(one => one.PathAndQuery));
    }

    /// <summary>The final result was written between the reads of the preliminary one, whose observations then looked altered.</summary>
    [Fact]
    public async Task A_report_that_a_later_result_replaces_between_the_reads_is_shown_as_it_stands_behind_its_observations()
    {
        var written = false;
        var (outcome, _) = await ReadAsync(path =>
        {
            written |= path == ObservationSearch;
            return path == ObservationSearch ? Answer.Bundle(null, Second, First)
                : path == "/fhir/DiagnosticReport/d7" && written ? Answer.Fhir(200, Report.Replace("\"2\"", "\"3\"", StringComparison.Ordinal))
                : null;
        });

        Assert.Equal("3", outcome.Parts[0].Version);
    }

    [Fact]
    public async Task An_observation_that_a_sloppy_server_lost_is_noticed()
    {
        var (outcome, _) = await ReadAsync(path => path switch
        {
            ObservationSearch => Answer.Bundle(null, First),
            "/fhir/Observation/b2" => Answer.Fhir(404),
            _ => null,
        });

        Assert.Equal(ReadBackVerdict.Read, outcome.Verdict);
        Assert.Equal([0, 1], outcome.Parts.Select(part => part.Index));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(403)]
    public async Task Where_the_search_does_not_show_them_they_are_read_as_the_report_refers_to_them(int status)
    {
        var (outcome, _) = await ReadAsync(path => path == ObservationSearch ? (status == 200 ? Answer.Bundle(null) : Answer.Fhir(status)) : null);

        Assert.Equal([0, 1, 2], outcome.Parts.Select(part => part.Index));
    }

    [Fact]
    public async Task A_server_that_lists_everything_does_not_pass_others_off_as_ours()
    {
        var (outcome, _) = await ReadAsync(path => path switch
        {
            ObservationSearch => Answer.Bundle(null, LabJob.Observation("of-another", "9", "b8").ToJsonString(), First),
            "/fhir/Observation/b2" => Answer.Fhir(200, LabJob.Observation("of-another", "9", "b2").ToJsonString()),
            _ => null,
        });

        Assert.Equal(["DiagnosticReport/d7", "Observation/b1"], outcome.Parts.Select(part => part.Reference));
    }

    [Fact]
    public async Task Of_two_with_one_identifier_the_one_that_the_report_refers_to_counts()
    {
        var (outcome, _) = await ReadAsync(path => path == ObservationSearch
            ? Answer.Bundle(null, LabJob.Observation("r-1", "0", "b0").ToJsonString(), First, LabJob.Observation("r-1", "0", "b9").ToJsonString(), Second)
            : null);

        Assert.Equal("Observation/b1", outcome.Parts[1].Reference);
    }

    [Fact]
    public async Task A_misfiled_report_shows_whose_chart_it_is_in_and_is_not_found_in_the_right_one()
    {
        var (outcome, _) = await ReadAsync(path => path switch
        {
            "/fhir/DiagnosticReport/d7" => Answer.Fhir(200, Report.Replace("Patient/p1", "Patient/p2", StringComparison.Ordinal)),
            ReportSearch => Answer.Bundle(null),
            ObservationSearch => Answer.Bundle(null, First, Second),
            _ => null,
        });

        Assert.Equal("Patient/p2", JsonNode.Parse(outcome.Parts[0].Body.Span)!["subject"]!["reference"]!.GetValue<string>());
        Assert.False(outcome.Parts[0].FoundBySearch);
    }

    [Fact]
    public async Task A_report_that_is_gone_is_missing_and_one_that_cannot_be_read_is_asked_again()
    {
        var (gone, _) = await ReadAsync(path => path == "/fhir/DiagnosticReport/d7" ? Answer.Fhir(410) : null);
        var (later, _) = await ReadAsync(path => path == ObservationSearch ? Answer.Fhir(503) : null);

        Assert.Equal((ReadBackVerdict.Missing, "resource-gone"), (gone.Verdict, gone.Problem!.Code));
        Assert.Equal(ReadBackVerdict.Unreachable, later.Verdict);
    }

    [Fact]
    public async Task A_pdf_that_the_server_keeps_apart_is_fetched()
    {
        var (outcome, _) = await ReadAsync(path => path switch
        {
            "/fhir/DiagnosticReport/d7" => Answer.Fhir(200, Report.Replace("\"status\"", "\"presentedForm\":[{\"contentType\":\"application/pdf\",\"url\":\"Binary/1\"}],\"status\"", StringComparison.Ordinal)),
            "/fhir/Binary/1" => Results.Bytes("%PDF-1.4"u8.ToArray(), "application/pdf"),
            _ => null,
        });

        Assert.Equal(Convert.ToBase64String("%PDF-1.4"u8), JsonNode.Parse(outcome.Parts[0].Body.Span)!["presentedForm"]![0]!["data"]!.GetValue<string>());
    }

    [Fact]
    public async Task Orders_and_tasks_are_searched_as_an_app_of_the_clinic_would()
    {
        const string Order = """{"resourceType":"ServiceRequest","id":"o1"}""";
        const string Task = """{"resourceType":"Task","id":"t1"}""";
        var (order, _) = await ReadAsync(
            path => path switch
            {
                "/fhir/ServiceRequest/o1" => Answer.Fhir(200, Order),
                "/fhir/ServiceRequest?patient=p1&code=http%3A%2F%2Floinc.org%7C4548-4" => Answer.Bundle(null, Order),
                _ => null,
            },
            LabJob.Of(LabJob.Order()),
            "ServiceRequest/o1");
        var (task, _) = await ReadAsync(
            path => path switch
            {
                "/fhir/Task/t1" => Answer.Fhir(200, Task),
                "/fhir/Task?owner=Practitioner%2Fpr1" => Answer.Bundle(null, Task),
                _ => null,
            },
            LabJob.Of(LabJob.Task()),
            "Task/t1");

        Assert.Equal([true, true], [order.Parts[0].FoundBySearch, task.Parts[0].FoundBySearch]);
    }
}
