using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Care.Labs;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Labs;

namespace Duplex.Scenarios;

/// <summary>What results of orders become, judged by the EHR's and the laboratory's own databases.</summary>
public sealed class LabResultScenario(SharedLaboratory shared) : IClassFixture<SharedLaboratory>
{
    private RunningLaboratory Lab { get; } = shared.Running;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_preliminary_result_is_replaced_by_the_final_one_and_a_correction_opens_the_closed_loop_again()
    {
        var placed = await Lab.OrderAsync("p1001", LabTest.HbA1c, LabAct.Preliminary, LabAct.Final with { UntilReleased = true });
        var loop = await Lab.UntilFiledAsync(placed, LabSteps.Preliminary);
        Assert.True(loop.Met(LabSteps.InTheEhr, LabSteps.Sent, LabSteps.Accepted));
        Assert.Equal("waiting", loop.Step(LabSteps.Final).Status);
        Assert.Equal("open", loop.Status);
        Assert.Equal("preliminary", Lab.ReportAt(placed).Status);

        await Lab.Lab.ReleaseAsync(Cancelled, Lab.OrderAtLab(placed).Filler);
        await Lab.UntilFiledAsync(placed);
        var final = Lab.ReportAt(placed);
        Assert.Equal(("final", 2), (final.Status, final.Version));
        Assert.Equal(ValuesAtLab(placed), ValuesInEhr(placed));
        await Lab.ReviewAsync(placed);

        await Lab.Lab.CorrectAsync(Lab.OrderAtLab(placed).Filler, Cancelled);
        loop = await Lab.UntilFiledAsync(placed, LabSteps.Corrected);
        Assert.Equal("open", loop.Status);
        Assert.Equal("corrected", Lab.ReportAt(placed).Status);
        Assert.Equal(final.ObservationIds, Lab.ReportAt(placed).ObservationIds);
        Assert.Equal(ValuesAtLab(placed), ValuesInEhr(placed));
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task A_panel_in_parts_becomes_one_report_with_every_component_once()
    {
        var placed = await Lab.OrderAsync("p1002", LabTest.Metabolic, [.. LabAct.PartialPanel]);

        await Lab.UntilFiledAsync(placed);

        Assert.Equal("final", Lab.ReportAt(placed).Status);
        Assert.Equal(6, ValuesInEhr(placed).Count);
        Assert.Equal(ValuesAtLab(placed), ValuesInEhr(placed));
    }

    [Fact]
    public async Task Two_parts_of_a_panel_stand_together_in_the_EHR_before_the_final_result_comes()
    {
        var placed = await Lab.OrderAsync(
            "p1003", LabTest.Metabolic, [.. LabAct.PartialPanel.Take(2), LabAct.Final with { UntilReleased = true }]);

        await Lab.UntilAsync(
            placed, _ => Lab.ReportsAt(placed) is [var report] && report.ObservationIds.Count == 6, "both parts are in the EHR");
        Assert.NotEqual("final", Lab.ReportAt(placed).Status);

        await Lab.Lab.ReleaseAsync(Cancelled, Lab.OrderAtLab(placed).Filler);
        await Lab.UntilFiledAsync(placed);
        Assert.Equal(ValuesAtLab(placed), ValuesInEhr(placed));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_order_that_the_laboratory_cancels_ends_cancelled_and_the_EHR_shows_it(bool isOrderControl)
    {
        var placed = await Lab.OrderAsync(isOrderControl ? "p1004" : "p1005", LabTest.BloodCount);
        await Lab.UntilAsync(placed, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");

        await Lab.Lab.CancelOrderAsync(Lab.OrderAtLab(placed).Filler, Cancelled, isOrderControl);

        var loop = await Lab.UntilStatusAsync(placed, "cancelled");
        Assert.True(loop.Met(LabSteps.Cancelled));
        Assert.Equal("cancelled", Lab.ReportAt(placed).Status);
        Assert.Equal(LabOrderStatus.Cancelled, Lab.OrderAtLab(placed).Status);
    }

    [Fact]
    public async Task An_order_that_an_app_revokes_is_cancelled_in_the_EHR_and_at_the_laboratory()
    {
        var placed = await Lab.OrderAsync("p1006", LabTest.HbA1c);
        await Lab.UntilAsync(placed, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");
        var order = JsonNode.Parse(await Lab.App.ReadAsync($"ServiceRequest/{placed.Id}"))!;
        order["status"] = "revoked";

        var answer = await Lab.App.ChangeOrderAsync(placed.Id, order.ToJsonString());

        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Accepted, answer.Body);
        await IsCancelledEverywhereAsync(placed);
    }

    [Fact]
    public async Task An_order_that_a_person_takes_back_is_cancelled_in_the_EHR_and_at_the_laboratory()
    {
        var placed = await Lab.OrderAsync("p1007", LabTest.HbA1c);
        await Lab.UntilAsync(placed, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");

        Assert.Equal(HttpStatusCode.Accepted, await Lab.CancelAsync(placed));

        await IsCancelledEverywhereAsync(placed);
    }

    [Fact]
    public async Task A_result_still_comes_to_its_order_when_the_laboratory_could_not_cancel_it()
    {
        var placed = await Lab.OrderAsync("p1008", LabTest.HbA1c, new LabPlan { Acts = [LabAct.Late], IsUnableToCancel = true });
        await Lab.UntilAsync(placed, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");
        Assert.Equal(HttpStatusCode.Accepted, await Lab.CancelAsync(placed));
        var hold = await Lab.UntilHeldAsync(placed, "order-not-cancelled");

        await Lab.Lab.ReleaseAsync(Cancelled, Lab.OrderAtLab(placed).Filler);
        await Lab.UntilFiledAsync(placed);

        Assert.Equal("final", Lab.ReportAt(placed).Status);
        await Lab.DecideAsync(hold, "cancel");
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task An_embedded_PDF_lies_byte_by_byte_in_the_EHR()
    {
        var placed = await Lab.OrderAsync("p1009", LabTest.HbA1c, LabAct.WithPdf);

        await Lab.UntilFiledAsync(placed);

        var attachment = Assert.Single(JsonElement.Parse(Lab.ReportAt(placed).Json).GetProperty("presentedForm").EnumerateArray());
        Assert.Equal("application/pdf", attachment.GetProperty("contentType").GetString());
        var data = attachment.GetProperty("data").GetBytesFromBase64();
        Assert.Contains("^Base64^" + Convert.ToBase64String(data), MessagesOf(placed)[^1].Text, StringComparison.Ordinal);
        Assert.True(data.AsSpan().StartsWith("%PDF"u8));
    }

    [Fact]
    public async Task A_late_result_is_waited_for_and_filed_when_it_comes()
    {
        var placed = await Lab.OrderAsync("p1010", LabTest.HbA1c, LabAct.Late);
        var waiting = await Lab.UntilAsync(placed, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");
        Assert.Equal(("waiting", "laboratory"), (waiting.Step(LabSteps.Final).Status, waiting.Step(LabSteps.Final).Owner));

        await Lab.Lab.ReleaseAsync(Cancelled, Lab.OrderAtLab(placed).Filler);

        await Lab.UntilFiledAsync(placed);
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task A_result_that_comes_twice_under_one_MSH_10_is_filed_once()
    {
        var placed = await Lab.OrderAsync("p1011", LabTest.BloodCount, LabAct.Twice);

        await Lab.UntilFiledAsync(placed);
        await FollowedByAnotherAsync(placed);

        var message = MessagesOf(placed)[0];
        Assert.All(MessagesOf(placed), sent => Assert.Equal((message.ControlId, "AA"), (sent.ControlId, sent.AnswerCode)));
        Assert.Equal(
            ["duplicate", "in-the-chart"],
            (await Lab.ExchangesAsync(message.ControlId)).Select(exchange => exchange.GetProperty("outcome").GetString()).Order());
        await IsFiledOnceAsync(placed, "final");
    }

    [Fact]
    public async Task A_result_that_comes_again_under_another_MSH_10_makes_no_second_version()
    {
        var placed = await Lab.OrderAsync("p1012", LabTest.BloodCount, LabAct.TwiceAsNew);

        await Lab.UntilFiledAsync(placed);
        await FollowedByAnotherAsync(placed);

        Assert.Equal(2, MessagesOf(placed).Select(sent => sent.ControlId).Distinct().Count());
        await IsFiledOnceAsync(placed, "final");
    }

    [Fact]
    public async Task A_preliminary_result_that_comes_after_the_final_one_changes_nothing()
    {
        var placed = await Lab.OrderAsync("p1013", LabTest.BloodCount, [.. LabAct.OutOfOrder]);

        await Lab.UntilFiledAsync(placed);
        await FollowedByAnotherAsync(placed);

        Assert.Equal(2, MessagesOf(placed).Count);
        await IsFiledOnceAsync(placed, "final");
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task A_corrected_result_that_takes_all_values_back_shows_none_of_them_as_valid()
    {
        var placed = await Lab.OrderAsync("p1014", LabTest.BloodCount, LabAct.Final);
        await Lab.UntilFiledAsync(placed);
        await Lab.ReviewAsync(placed);

        await Lab.Lab.ReportAsync(Lab.OrderAtLab(placed).Filler, LabAct.Retracted, Cancelled);

        await Lab.UntilFiledAsync(placed, LabSteps.Corrected);
        Assert.All(Lab.ObservationsOf(Lab.ReportAt(placed)), one => Assert.Equal("entered-in-error", one.Status));
    }

    /// <summary>A later result of the same patient: whatever was sent before it, was dealt with by then.</summary>
    private async Task FollowedByAnotherAsync(PlacedOrder placed) =>
        await Lab.UntilFiledAsync(await Lab.OrderAsync(placed.Patient, LabTest.Potassium, LabAct.Final));

    private async Task IsFiledOnceAsync(PlacedOrder placed, string status)
    {
        var report = Lab.ReportAt(placed);
        Assert.Equal((status, 1), (report.Status, report.Version));
        Assert.Single(Lab.Ehr.Reports(placed.Patient), one => one.FillerNumber == report.FillerNumber);
        Assert.All(Lab.ObservationsOf(report), one => Assert.Equal(1, one.Version));
        var loop = await Lab.Loops.GetAsync(placed.Loop);
        Assert.Equal(1, loop.Deliveries.Count(one => one.GetProperty("purpose").GetString()!.StartsWith("result-", StringComparison.Ordinal)));
        Assert.Equal(ValuesAtLab(placed), ValuesInEhr(placed));
    }

    private async Task IsCancelledEverywhereAsync(PlacedOrder placed)
    {
        var loop = await Lab.UntilStatusAsync(placed, "cancelled");
        Assert.True(loop.Met(LabSteps.Cancelled));
        Assert.Equal("revoked", Lab.Ehr.Orders(placed.Patient).Single(order => order.Id == placed.Id).Status);
        Assert.Equal(LabOrderStatus.Cancelled, Lab.OrderAtLab(placed).Status);
        Assert.Empty(Lab.ReportsAt(placed));
    }

    private List<LabMessage> MessagesOf(PlacedOrder placed)
    {
        var filler = Lab.OrderAtLab(placed).Filler;
        return [.. Lab.Lab.Messages.Where(message => message.Filler == filler)];
    }

    /// <summary>Each component with the value that the laboratory reported last.</summary>
    private List<(string Code, string Value)> ValuesAtLab(PlacedOrder placed) =>
        LabValues.Of(MessagesOf(placed).OrderBy(LabValues.StatusTime).Select(message => message.Text));

    private List<(string Code, string Value)> ValuesInEhr(PlacedOrder placed) =>
        [.. Lab.ObservationsOf(Lab.ReportAt(placed)).Select(one => (one.Code!, one.Value!)).Order()];
}
