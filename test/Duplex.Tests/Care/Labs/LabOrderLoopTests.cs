using Duplex.Care.Labs;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Tests.Care.Labs;

public class LabOrderLoopTests
{
    [Fact]
    public async Task An_order_is_followed_to_its_result_in_the_chart()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1", "F1");
        Assert.Equal(
            [(LabSteps.InTheEhr, StepStatus.Met), (LabSteps.Sent, StepStatus.Met), (LabSteps.Accepted, StepStatus.Met), (LabSteps.Preliminary, StepStatus.Waiting)],
            (await world.LoopAsync(loop)).Steps.Take(4).Select(step => (step.Name, step.Status)));

        await world.ReportAsync(new TestReport { Placer = "A1", Status = "preliminary" });
        await TakeNewestAsync(world, loop);
        Assert.Equal(LoopStatus.Open, (await world.LoopAsync(loop)).Status);

        await world.ReportAsync(new TestReport { Placer = "A1", Value = "7.4" });
        await TakeNewestAsync(world, loop);

        var closed = await world.LoopAsync(loop);
        Assert.Equal(LoopStatus.Closed, closed.Status);
        Assert.Equal(StepStatus.Met, closed.Steps.Single(step => step.Name == LabSteps.Preliminary).Status);
        Assert.Equal(StepStatus.NotObservable, closed.Steps.Single(step => step.Name == LabSteps.Reviewed).Status);
        Assert.DoesNotContain(closed.Steps, step => step.Name == LabSteps.Corrected);
    }

    [Fact]
    public async Task A_correction_opens_a_closed_loop_again_until_the_chart_shows_it()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Placer = "A1" });
        await TakeNewestAsync(world, loop);
        Assert.Equal(LoopStatus.Closed, (await world.LoopAsync(loop)).Status);

        await world.ReportAsync(new TestReport { Placer = "A1", Status = "corrected", Value = "6.9" });
        var open = await world.LoopAsync(loop);
        Assert.Equal((LoopStatus.Open, StepStatus.Waiting), (open.Status, open.Steps.Single(step => step.Name == LabSteps.InTheChart).Status));

        await TakeNewestAsync(world, loop);
        var closed = await world.LoopAsync(loop);
        Assert.Equal((LoopStatus.Closed, StepStatus.Met), (closed.Status, closed.Steps.Single(step => step.Name == LabSteps.Corrected).Status));
    }

    [Fact]
    public async Task A_critical_value_names_its_orderer_and_then_the_next_person()
    {
        await using var world = await LabWorld.OpenAsync(route => route with { Critical = new CriticalOptions { Person = "clinician on call", EscalateTo = ["practice lead", "medical director"] } });
        var loop = await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Placer = "A1", Interpretation = "HH" });
        await TakeNewestAsync(world, loop);

        var hold = Assert.Single(await world.HoldsAsync());
        Assert.Equal((LabCodes.CriticalResult, "clinician on call"), (hold.Code, hold.Owner));
        Assert.Equal(LoopStatus.Open, (await world.LoopAsync(loop)).Status);

        await world.PassAsync(TimeSpan.FromMinutes(31));
        Assert.Equal("practice lead", Assert.Single(await world.HoldsAsync()).Owner);
        var step = (await world.LoopAsync(loop)).Steps.Single(one => one.Name == LabSteps.CriticalAcknowledged);
        Assert.Equal(("practice lead", false), (step.Owner, step.Overdue));

        await world.PassAsync(TimeSpan.FromMinutes(31));
        Assert.Equal("medical director", Assert.Single(await world.HoldsAsync()).Owner);

        await world.PassAsync(TimeSpan.FromMinutes(31));
        Assert.True((await world.LoopAsync(loop)).Steps.Single(one => one.Name == LabSteps.CriticalAcknowledged).Overdue);

        await world.DecideAsync(Assert.Single(await world.HoldsAsync()), HoldDecision.Acknowledge);
        Assert.Equal(StepStatus.Met, (await world.LoopAsync(loop)).Steps.Single(one => one.Name == LabSteps.CriticalAcknowledged).Status);
    }

    [Fact]
    public async Task A_critical_value_names_a_person_even_where_its_result_is_held()
    {
        await using var world = await LabWorld.OpenAsync();
        await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Patient = "p2", Mrn = "MRN-p2", Placer = "A1", Interpretation = "LL" });

        Assert.Equal([LabCodes.CriticalResult, LabCodes.PatientContradicts], (await world.HoldsAsync()).Select(hold => hold.Code).Order());
    }

    [Fact]
    public async Task A_value_that_becomes_critical_again_after_it_was_acknowledged_names_a_person_again()
    {
        await using var world = await LabWorld.OpenAsync();
        await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Placer = "A1", Value = "6.9", Interpretation = "HH" });
        await world.DecideAsync(Assert.Single(await world.HoldsAsync()), HoldDecision.Acknowledge);
        await world.ReportAsync(new TestReport { Placer = "A1", Status = "corrected", Value = "4.0", Interpretation = "N" });
        Assert.Empty(await world.HoldsAsync());

        await world.ReportAsync(new TestReport { Placer = "A1", Status = "corrected", Value = "6.9", Interpretation = "HH" });

        Assert.Equal(LabCodes.CriticalResult, Assert.Single(await world.HoldsAsync()).Code);
    }

    [Fact]
    public async Task The_laboratorys_own_cancellation_ends_the_loop_once_the_chart_shows_it()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Placer = "A1", Status = "cancelled" });
        Assert.Equal(LoopStatus.Open, (await world.LoopAsync(loop)).Status);

        await TakeNewestAsync(world, loop);
        var ended = await world.LoopAsync(loop);
        Assert.Equal((LoopStatus.Cancelled, StepStatus.Met), (ended.Status, ended.Steps.Single(step => step.Name == LabSteps.Cancelled).Status));
    }

    private static async Task TakeNewestAsync(LabWorld world, LoopId loop) =>
        await world.TakeAsync((await world.DeliveriesAsync(loop)).Last(one => LabPurposes.IsResult(one.Purpose)).Id, "DiagnosticReport/d1", world.Shown());
}
