using System.Text.Json;
using Duplex.Sandbox;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Npm;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>Laboratories made of HL7 libraries of others take Duplex's orders and close its loops with their results.</summary>
public sealed class NpmLaboratoryScenario
{
    /// <summary>Every delimiter of HL7 v2, and a letter beyond ASCII.</summary>
    private const string Note = @"Synthetic: glucose | fasting ^ early & late ~ \ for Müller";

    [Fact]
    public async Task Node_hl7_server_takes_orders_in_enhanced_mode_and_node_hl7_client_sends_their_results()
    {
        await using var laboratory = await NpmLaboratory.StartAsync("laboratory-node-hl7.mjs", "node-hl7-server");
        await using var clinic = await RoutedClinic.StartAsync(laboratory.Port, "enhanced");
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);
        var port = RoutedClinic.ResultsOf(duplex).Port;

        // Two, since the second goes over the connection that the first left open.
        foreach (var (patient, filler) in ((string, string)[])[("p1001", "N1001"), ("p1002", "N1002")])
        {
            var placed = await RoutedClinic.OrderAsync(duplex, app, patient, Note);
            var placer = PlacerOf(clinic, patient, placed);
            var taken = await laboratory.ReceivedAsync(placer);
            IsTheOrder(taken.GetProperty("received"), clinic, patient, Note);
            Assert.Equal("AL", taken.GetProperty("received").GetProperty("accept").GetString());
            Assert.Contains($"MSA|CA|{taken.GetProperty("received").GetProperty("controlId").GetString()}", taken.GetProperty("answer").GetString(), StringComparison.Ordinal);

            Assert.Equal("AA", await laboratory.SendAsync("accept", $"{filler}-ORL", new { port, placer, filler }));
            var loop = await RoutedClinic.UntilAsync(
                clinic, duplex, placed.Loop, one => RoutedClinic.EvidenceOf(one, "accepted by the laboratory") is not null, "the laboratory's application accepted the order");
            Assert.Contains(filler, RoutedClinic.EvidenceOf(loop, "accepted by the laboratory"), StringComparison.Ordinal);

            await ReportsAndReviewsAsync(clinic, duplex, laboratory, placed, patient, placer, filler, @"Trace | of ^ all & that ~ \ Übermaß", @"Trace | of ^ all & that ~ \ Übermaß");
            Assert.Equal(1, laboratory.CountOf(placer));
        }
    }

    [Fact]
    public async Task Node_hl7_servers_acknowledgement_alone_is_enough_and_its_answer_to_the_wrong_message_is_mended()
    {
        await using var laboratory = await NpmLaboratory.StartAsync("laboratory-node-hl7.mjs", "node-hl7-server");
        await using var clinic = await RoutedClinic.StartAsync(laboratory.Port);
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);

        // Over one connection this library takes what comes later for more of the first message and answers that one again.
        foreach (var (patient, filler) in ((string, string)[])[("p1005", "N1005"), ("p1006", "N1006")])
        {
            var placed = await RoutedClinic.OrderAsync(duplex, app, patient, Note);
            var placer = PlacerOf(clinic, patient, placed);
            var taken = await laboratory.ReceivedAsync(placer);
            IsTheOrder(taken.GetProperty("received"), clinic, patient, Note);
            await RoutedClinic.UntilAsync(
                clinic, duplex, placed.Loop, one => RoutedClinic.EvidenceOf(one, "accepted by the laboratory") is not null, "the laboratory accepted the order");
            await ReportsAndReviewsAsync(clinic, duplex, laboratory, placed, patient, placer, filler, "Trace", "Trace");
        }
    }

    [Fact]
    public async Task Medplums_server_takes_orders_and_answers_them_itself_and_its_client_sends_their_results()
    {
        await using var laboratory = await NpmLaboratory.StartAsync("laboratory-medplum.mjs", "@medplum/hl7");
        await using var clinic = await RoutedClinic.StartAsync(laboratory.Port);
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);

        foreach (var patient in (string[])["p1003", "p1004"])
        {
            var placed = await RoutedClinic.OrderAsync(duplex, app, patient, Note);
            var placer = PlacerOf(clinic, patient, placed);
            var taken = await laboratory.ReceivedAsync(placer);

            // This library gives fields as they stand on the wire.
            IsTheOrder(taken.GetProperty("received"), clinic, patient, @"Synthetic: glucose \F\ fasting \S\ early \T\ late \R\ \E\ for Müller");
            Assert.Equal("", taken.GetProperty("received").GetProperty("accept").GetString());
            var filler = taken.GetProperty("filler").GetString()!;
            var loop = await RoutedClinic.UntilAsync(
                clinic, duplex, placed.Loop, one => RoutedClinic.EvidenceOf(one, "accepted by the laboratory") is not null, "the laboratory accepted the order");
            Assert.Contains(filler, RoutedClinic.EvidenceOf(loop, "accepted by the laboratory"), StringComparison.Ordinal);

            await ReportsAndReviewsAsync(
                clinic, duplex, laboratory, placed, patient, placer, filler, @"Trace \F\ of \S\ all \T\ that \R\ \E\ Übermaß", @"Trace | of ^ all & that ~ \ Übermaß");
            Assert.Equal(1, laboratory.CountOf(placer));
        }
    }

    /// <summary>A preliminary result, a final one, the orderer's review: the loop closes with what the EHR shows.</summary>
    private static async Task ReportsAndReviewsAsync(
        ConnectedClinic clinic, ServedDuplex duplex, NpmLaboratory laboratory, PlacedOrder placed, string patient, string placer, string filler, string text, string shown)
    {
        var port = RoutedClinic.ResultsOf(duplex).Port;
        Assert.Equal("AA", await laboratory.SendAsync("report", $"{filler}-P", new { port, placer, filler, status = "P", at = "20260105100000+0000", value = "6.1", text }));
        await UntilReportAsync(clinic, duplex, placed, patient, "preliminary");
        Assert.Equal("AA", await laboratory.SendAsync("report", $"{filler}-F", new { port, placer, filler, status = "F", at = "20260105110000+0000", value = "6.4", text }));
        var report = await UntilReportAsync(clinic, duplex, placed, patient, "final");
        Assert.Equal((placed.Id, filler), (report.OrderId, report.FillerNumber));
        var observations = clinic.Ehr.Observations(patient).Where(one => report.ObservationIds.Contains(one.Id)).ToList();
        Assert.Equal(["final", "final"], observations.Select(one => one.Status));
        Assert.Equal(["6.4", shown], observations.Select(one => one.Value).Order(StringComparer.Ordinal));

        var review = await clinic.Ehr.ReviewReportAsync(report.Id, "pr1", TestContext.Current.CancellationToken);
        Assert.True(review.IsDone, review.Refusal?.ToString());
        await LoopEvents.UntilAllAsync(duplex, [placed.Loop], "closed");
        var loop = await RoutedClinic.UntilAsync(clinic, duplex, placed.Loop, _ => true, "the loop is shown");
        Assert.Contains($"DiagnosticReport/{report.Id}", RoutedClinic.EvidenceOf(loop, "in the chart"), StringComparison.Ordinal);
        Assert.NotNull(RoutedClinic.EvidenceOf(loop, "reviewed by the orderer"));
        Assert.Single(clinic.Ehr.Reports(patient));
    }

    /// <summary>The report in the EHR, once the loop says that it was read back there.</summary>
    private static async Task<SandboxReport> UntilReportAsync(ConnectedClinic clinic, ServedDuplex duplex, PlacedOrder placed, string patient, string status)
    {
        var step = status == "final" ? "final result" : "preliminary result";
        await RoutedClinic.UntilAsync(
            clinic, duplex, placed.Loop,
            one => clinic.Ehr.Reports(patient).Any(report => report.Status == status)
                && RoutedClinic.EvidenceOf(one, step) is not null && RoutedClinic.EvidenceOf(one, "in the chart") is not null,
            $"the {status} result is in the EHR's chart");
        return clinic.Ehr.Reports(patient).Single();
    }

    private static string PlacerOf(ConnectedClinic clinic, string patient, PlacedOrder placed) =>
        Assert.Single(clinic.Ehr.Orders(patient), order => order.Id == placed.Id).PlacerNumber!;

    private static void IsTheOrder(JsonElement received, ConnectedClinic clinic, string patient, string note)
    {
        var known = clinic.Patient(patient);
        Assert.Equal(("OML", "O21"), (received.GetProperty("type").GetString(), received.GetProperty("event").GetString()));
        Assert.Matches("^[0-9A-F]{20}$", received.GetProperty("controlId").GetString());
        Assert.Matches("^[0-9A-F]{16}$", received.GetProperty("placer").GetString());
        Assert.Equal("SANDBOXORD", received.GetProperty("authority").GetString());
        Assert.Equal((known.Mrn, known.Family), (received.GetProperty("patient").GetString(), received.GetProperty("family").GetString()));
        Assert.Equal("4548-4", received.GetProperty("code").GetString());
        Assert.Equal(note, received.GetProperty("note").GetString());
    }
}
