using System.Text.Json;
using Duplex.Care.Labs;
using Duplex.Engine.Holds;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Labs;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>Whose result it is and which order's: filed where it is certain, held where it is not, and what is critical always has its person.</summary>
public sealed class LabMatchScenario(SharedLaboratory shared) : IClassFixture<SharedLaboratory>
{
    private RunningLaboratory Lab { get; } = shared.Running;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(LabDamage.Case, true)]
    [InlineData(LabDamage.NamespaceMissing, true)]
    [InlineData(LabDamage.Truncated, true)]
    [InlineData(LabDamage.Padded, true)]
    [InlineData(LabDamage.Garbled, true)]
    [InlineData(LabDamage.Case, false)]
    [InlineData(LabDamage.NamespaceMissing, false)]
    [InlineData(LabDamage.Padded, false)]
    public async Task A_result_under_a_damaged_order_number_that_is_still_certain_comes_to_its_order(LabDamage damage, bool hasFiller)
    {
        var placed = await Lab.OrderAsync(hasFiller ? "p1001" : "p1002", TestOf(damage), LabAct.MangledOrder(damage, omitsFiller: !hasFiller));

        await Lab.UntilFiledAsync(placed);

        Assert.Equal("final", Lab.ReportAt(placed).Status);
    }

    [Theory]
    [InlineData(LabDamage.Truncated)]
    [InlineData(LabDamage.Garbled)]
    public async Task A_result_under_a_number_that_is_no_longer_certain_is_held_until_a_person_assigns_it(LabDamage damage)
    {
        var placed = await Lab.OrderAsync("p1003", TestOf(damage), LabAct.MangledOrder(damage, omitsFiller: true));

        var hold = await UntilUnclearAsync(placed);

        Assert.Empty(Lab.ReportsAt(placed));
        await Lab.DecideAsync(hold, "assign", placed.Loop);
        await Lab.UntilFiledAsync(placed);
        Assert.Equal("final", Lab.ReportAt(placed).Status);
        Assert.Single(Lab.Ehr.Reports("p1003"), report => report.FillerNumber == Lab.ReportAt(placed).FillerNumber && report.Code == placed.Test.Code);
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task A_result_without_any_order_number_is_held_while_the_patient_waits_for_that_test()
    {
        var placed = await Lab.OrderAsync("p1004", LabTest.HbA1c, LabAct.NoOrderNumber);

        var hold = await UntilUnclearAsync(placed);

        Assert.Empty(Lab.Ehr.Reports("p1004"));
        await Lab.DecideAsync(hold, "assign", placed.Loop);
        await Lab.UntilFiledAsync(placed);
    }

    [Fact]
    public async Task A_result_of_an_order_that_Duplex_never_saw_is_never_put_at_another_order_silently()
    {
        var placed = await Lab.OrderAsync("p1005", LabTest.HbA1c, LabAct.UnknownOrder, LabAct.Late);

        var hold = await UntilUnclearAsync(placed);
        Assert.Empty(Lab.Ehr.Reports("p1005"));
        await Lab.DecideAsync(hold, "resend");

        var unsolicited = await Lab.Loops.UntilThereAsync(loop => loop.Kind == "lab-result" && loop.Patient == "Patient/p1005" && loop.Status == "open", "the result has a loop of its own");
        await Lab.Loops.UntilAsync(unsolicited.Id, loop => loop.Met(LabSteps.InTheChart, LabSteps.ProviderTold), "it is filed and its provider told");
        Assert.Empty(Lab.ReportsAt(placed));
        await Lab.Lab.ReleaseAsync(Cancelled, Lab.OrderAtLab(placed).Filler);
        await Lab.UntilFiledAsync(placed);
        Assert.Equal(2, Lab.Ehr.Reports("p1005").Count);
    }

    [Fact]
    public async Task A_result_whose_numbers_name_two_orders_is_held()
    {
        var other = await Lab.OrderAsync("p1006", LabTest.Potassium);
        await Lab.UntilAsync(other, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");
        var filler = Lab.OrderAtLab(other).Filler;
        var placed = await Lab.OrderAsync("p1006", LabTest.HbA1c, LabAct.ContradictingNumbers with { OtherFiller = filler });

        var hold = await Lab.UntilHeldAsync(placed, HoldCodes.NumbersContradict);

        Assert.Empty(Lab.Ehr.Reports("p1006"));
        await Lab.DecideAsync(hold, "assign", placed.Loop);
        await Lab.UntilFiledAsync(placed);
        Assert.Empty(Lab.ReportsAt(other));
    }

    [Fact]
    public async Task A_result_for_the_wrong_patient_is_filed_in_neither_chart_and_its_critical_value_still_names_a_person()
    {
        var wrong = Lab.Patient("p1008");
        var placed = await Lab.OrderAsync("p1007", LabTest.Potassium, LabAct.Critical with { Patient = LabPatient.Of(wrong) });

        var hold = await Lab.UntilHeldAsync(placed, LabCodes.PatientContradicts);
        var critical = await Lab.UntilHeldAsync(placed, LabCodes.CriticalResult);

        Assert.Empty(Lab.Ehr.Reports("p1007"));
        Assert.Empty(Lab.Ehr.Reports("p1008"));
        Assert.NotEmpty(critical.Owner);
        await Lab.DecideAsync(critical, "acknowledge");
        await Lab.DecideAsync(hold, "cancel");

        // For the right patient it is another report: its critical value names the person anew.
        await Lab.Lab.ReportAsync(Lab.OrderAtLab(placed).Filler, LabAct.Final, Cancelled);
        await Lab.UntilFiledAsync(placed);
        await Lab.DecideAsync(await Lab.UntilHeldAsync(placed, LabCodes.CriticalResult), "acknowledge");
        Assert.Empty(Lab.Ehr.Reports("p1008"));
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task A_result_that_nobody_ordered_is_filed_to_its_certain_patient_and_its_provider_gets_a_task()
    {
        var provider = Lab.Ehr.Practitioners.Single(one => one.Id == "pr2");

        await Lab.Lab.SendUnsolicitedAsync(LabPatient.Of(Lab.Patient("p1009")), LabTest.HbA1c.Code, LabProvider.Of(provider), Cancelled);

        var loop = await UnsolicitedAsync("p1009");
        loop = await Lab.Loops.UntilAsync(loop.Id, one => one.Met(LabSteps.InTheChart, LabSteps.ProviderTold), "it is filed and its provider told");
        var report = Assert.Single(Lab.Ehr.Reports("p1009"));
        Assert.Null(report.OrderId);
        var task = Assert.Single(Lab.Ehr.Tasks("p1009"));
        Assert.Equal(("pr2", $"DiagnosticReport/{report.Id}"), (task.OwnerId, task.Focus));
        await Lab.Ehr.ReviewReportAsync(report.Id, "pr2", Cancelled);
        await Lab.Loops.UntilAsync(loop.Id, one => one.Status == "closed", "the loop is closed");
    }

    [Fact]
    public async Task A_result_for_an_unknown_patient_is_held_and_its_critical_value_still_names_a_person()
    {
        var stranger = new LabPatient("M99999", "Synthetic", "Stranger", "1950-01-01", "F");

        var order = await Lab.Lab.SendUnsolicitedAsync(stranger, LabTest.Potassium.Code, null, Cancelled, LabAct.Critical);

        var loop = await Lab.Loops.UntilThereAsync(one => one.Kind == "lab-result" && one.Status == "held", "an unsolicited result is held");
        Assert.Contains(loop.Holds, hold => hold.Code is HoldCodes.PatientUncertain or "patient-not-found");
        var critical = loop.Hold(LabCodes.CriticalResult);
        Assert.Contains("clinician on call", critical.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(Lab.Ehr.Patients.SelectMany(patient => Lab.Ehr.Reports(patient.Id)), report => report.FillerNumber == order.Filler);
        await GiveUpAsync(loop);
    }

    [Fact]
    public async Task A_result_whose_identifier_and_birth_date_name_two_people_is_held()
    {
        var patient = LabPatient.Of(Lab.Patient("p1010")) with { BirthDate = "1901-01-01" };

        await Lab.Lab.SendUnsolicitedAsync(patient, LabTest.HbA1c.Code, null, Cancelled);

        var loop = await Lab.Loops.UntilThereAsync(one => one.Kind == "lab-result" && one.Status == "held", "an unsolicited result is held");
        Assert.Empty(Lab.Ehr.Reports("p1010"));
        await GiveUpAsync(loop);
    }

    [Fact]
    public async Task A_critical_value_names_its_orderer_is_escalated_and_ends_with_the_task_done_in_the_EHR()
    {
        var placed = await Lab.OrderAsync("p1011", LabTest.Potassium, LabAct.Critical);

        var hold = await Lab.UntilHeldAsync(placed, LabCodes.CriticalResult);
        Assert.Contains($"(Practitioner/{placed.Orderer}) must take notice", hold.Sentence, StringComparison.Ordinal);
        await Lab.UntilAsync(placed, loop => loop.Hold(LabCodes.CriticalResult).Owner == "practice lead", "the practice lead is asked next");
        await Lab.UntilAsync(placed, loop => loop.Hold(LabCodes.CriticalResult).Owner == "medical director", "the medical director is asked last");
        await Lab.UntilFiledAsync(placed);
        await Lab.UntilAsync(placed, _ => Lab.Ehr.Tasks("p1011").Count == 1, "the orderer has a task");
        var task = Lab.Ehr.Tasks("p1011")[0];
        Assert.Equal((placed.Orderer, $"DiagnosticReport/{Lab.ReportAt(placed).Id}"), (task.OwnerId, task.Focus));

        Assert.True((await Lab.Ehr.CompleteTaskAsync(task.Id, placed.Orderer, Cancelled)).IsDone);

        var loop = await Lab.UntilAsync(placed, one => one.Met(LabSteps.CriticalAcknowledged), "it is acknowledged");
        Assert.StartsWith($"Task/{task.Id}/_history/", loop.Step(LabSteps.CriticalAcknowledged).Evidence, StringComparison.Ordinal);
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task A_critical_value_can_be_acknowledged_from_the_command_line()
    {
        var placed = await Lab.OrderAsync("p1012", LabTest.Potassium, LabAct.Critical);
        var hold = await Lab.UntilHeldAsync(placed, LabCodes.CriticalResult);

        var end = await ProgramProcess.RunDuplexAsync("holds", "decide", hold.Id.ToString(), "acknowledge", "--reason", "Called the patient.", "--data", Lab.Data);

        Assert.True(end.ExitCode == 0, end.Error);
        await Lab.UntilAsync(placed, one => one.Met(LabSteps.CriticalAcknowledged), "it is acknowledged");
        await Lab.UntilFiledAsync(placed);
        await Lab.ReviewAsync(placed);
    }

    [Fact]
    public async Task An_order_that_a_clinician_places_in_the_EHR_is_routed_and_never_ordered_there_again()
    {
        var order = (await Lab.Ehr.PlaceOrderAsync("p1013", "pr1", LabTest.HbA1c.Code, LabTest.HbA1c.Display, Cancelled)).Value;

        var loop = await Lab.Loops.UntilThereAsync(one => one.Kind == "lab-order" && one.Patient == "Patient/p1013", "the order has a loop");
        loop = await Lab.Loops.UntilAsync(loop.Id, one => one.Met(LabSteps.Final, LabSteps.InTheChart, LabSteps.AtTheOrder), "its result is at the order");

        Assert.Null(loop.Find(LabSteps.InTheEhr));
        Assert.Equal(order.Id, Assert.Single(Lab.Ehr.Orders("p1013")).Id);
        Assert.Equal(order.PlacerNumber, Assert.Single(Lab.Lab.Orders, one => one.Mrn == Lab.Patient("p1013").Mrn).Placer);
        var report = Assert.Single(Lab.Ehr.Reports("p1013"));
        Assert.Equal(order.Id, report.OrderId);
        await Lab.Ehr.ReviewReportAsync(report.Id, "pr1", Cancelled);
        await Lab.Loops.UntilAsync(loop.Id, one => one.Status == "closed", "the loop is closed");
    }

    [Fact]
    public async Task An_order_that_a_clinician_cancels_in_the_EHR_is_cancelled_at_the_laboratory()
    {
        Lab.Lab.Script.Add(new LabPlan { Match = new LabMatch { Mrn = Lab.Patient("p1014").Mrn }, Acts = [] });
        var order = (await Lab.Ehr.PlaceOrderAsync("p1014", "pr1", LabTest.HbA1c.Code, LabTest.HbA1c.Display, Cancelled)).Value;
        var loop = await Lab.Loops.UntilThereAsync(one => one.Kind == "lab-order" && one.Patient == "Patient/p1014", "the order has a loop");
        await Lab.Loops.UntilAsync(loop.Id, one => one.Met(LabSteps.Accepted), "the laboratory accepted");

        Assert.True((await Lab.Ehr.CancelOrderAsync(order.Id, "pr1", Cancelled)).IsDone);

        await Lab.Loops.UntilAsync(loop.Id, one => one.Status == "cancelled", "the loop is cancelled");
        Assert.Equal(LabOrderStatus.Cancelled, Assert.Single(Lab.Lab.Orders, one => one.Placer == order.PlacerNumber).Status);
    }

    [Fact]
    public async Task An_order_of_an_app_that_a_clinician_cancels_in_the_EHR_is_cancelled_at_the_laboratory()
    {
        var placed = await Lab.OrderAsync("p1015", LabTest.HbA1c);
        await Lab.UntilAsync(placed, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");

        Assert.True((await Lab.Ehr.CancelOrderAsync(placed.Id, placed.Orderer, Cancelled)).IsDone);

        await Lab.UntilStatusAsync(placed, "cancelled");
        Assert.Equal(LabOrderStatus.Cancelled, Lab.OrderAtLab(placed).Status);
    }

    private static LabTest TestOf(LabDamage damage) => damage switch
    {
        LabDamage.Case => LabTest.HbA1c,
        LabDamage.NamespaceMissing => LabTest.Potassium,
        LabDamage.Truncated => LabTest.Metabolic,
        LabDamage.Padded => LabTest.BloodCount,
        _ => LabTest.Culture,
    };

    /// <summary>The hold that asks whether a result is this order's; it stands in a loop of the result's own.</summary>
    private async Task<HoldView> UntilUnclearAsync(PlacedOrder placed) => await Lab.Loops.UntilAsync(
        async () => (await Lab.HoldsAsync(open: true)).Select(hold => new HoldView(hold)).FirstOrDefault(hold =>
            hold.Code == HoldCodes.OrderUnclear && hold.Sentence.Contains(placed.Loop.ToString(), StringComparison.Ordinal)),
        async () => $"No result was held for order {placed.Loop}: {JsonSerializer.Serialize(await Lab.HoldsAsync(open: true))}");

    private Task<LoopView> UnsolicitedAsync(string patient) =>
        Lab.Loops.UntilThereAsync(one => one.Kind == "lab-result" && one.Patient == $"Patient/{patient}", "the result has a loop of its own");

    /// <summary>So that the next held result is another one.</summary>
    private async Task GiveUpAsync(LoopView loop)
    {
        foreach (var hold in loop.Holds)
        {
            await Lab.DecideAsync(hold, hold.Code == LabCodes.CriticalResult ? "acknowledge" : "cancel");
        }

        await Lab.Loops.UntilAsync(loop.Id, one => one.Status == "cancelled", "the loop is cancelled");
    }
}
