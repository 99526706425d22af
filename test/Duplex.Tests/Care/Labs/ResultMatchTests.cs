using System.Text.Json;
using Duplex.Care.Labs;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;

namespace Duplex.Tests.Care.Labs;

public class ResultMatchTests
{
    [Theory]
    [InlineData("00A1B2C3D4E5F607", LabWorld.OrderSystem, null)]
    [InlineData("a1b2c3d4e5f607", null, null)]
    [InlineData("  A1B2-C3D4-E5F6-07 ", null, null)]
    [InlineData("XX", LabWorld.OrderSystem, "F55")]
    [InlineData(null, null, "F55")]
    public async Task A_result_finds_its_order_by_number_and_patient(string? placer, string? system, string? filler)
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "00A1B2C3D4E5F607", "F55");

        await world.ReportAsync(new TestReport { Placer = placer, PlacerSystem = system, Filler = filler });

        var result = Assert.Single(await world.DeliveriesAsync(loop), one => one.Purpose == LabPurposes.Final);
        var job = await world.Store.Deliveries.GetJobAsync(result.Id, default);
        using var bundle = JsonDocument.Parse(job.Interaction.Body);
        var report = bundle.RootElement.GetProperty("entry")[0].GetProperty("resource");
        Assert.Equal(("Patient/p1", DeliveryState.Queued), (job.Placement.Patient, result.State));
        Assert.Equal("ServiceRequest/s-00A1B2C3D4E5F607", report.GetProperty("basedOn")[0].GetProperty("reference").GetString());
        Assert.Equal("Patient/p1", report.GetProperty("subject").GetProperty("reference").GetString());
    }

    [Fact]
    public async Task A_result_for_another_patient_under_the_orders_number_is_held_and_the_right_one_after_it_is_filed()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");

        await world.ReportAsync(new TestReport { Id = "wrong", Patient = "p2", Mrn = "MRN-p2", BirthDate = "1980-01-01", Placer = "A1" });

        var hold = Assert.Single(await world.HoldsAsync());
        Assert.Equal((LabCodes.PatientContradicts, loop), (hold.Code, hold.Loop));
        Assert.Equal([HoldDecision.Assign, HoldDecision.Cancel], HoldChoices.Of(hold));
        Assert.Equal(LoopStatus.Held, (await world.LoopAsync(loop)).Status);

        await world.ReportAsync(new TestReport { Id = "right", Placer = "A1" });
        var right = Assert.Single(await world.DeliveriesAsync(loop), one => one is { Purpose: LabPurposes.Final, State: DeliveryState.Queued });
        var due = await world.Store.Deliveries.GetDueAsync(world.Now, 10, default);
        Assert.Contains(due, one => one.Id == right.Id);

        await world.TakeAsync(right.Id, "DiagnosticReport/d1", world.Shown());
        await world.DecideAsync(hold, HoldDecision.Cancel);
        Assert.Equal(LoopStatus.Closed, (await world.LoopAsync(loop)).Status);
    }

    [Fact]
    public async Task A_result_for_another_patient_cannot_be_sent_as_it_is()
    {
        await using var world = await LabWorld.OpenAsync();
        await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Patient = "p2", Mrn = "MRN-p2", BirthDate = "1980-01-01", Placer = "A1" });
        var hold = Assert.Single(await world.HoldsAsync());

        // It was planned for the order's patient: sent, it would stand in that patient's chart.
        Assert.Equal(LabCodes.PatientContradicts, hold.Code);
        Assert.Equal([HoldDecision.Assign, HoldDecision.Cancel], HoldChoices.Of(hold));
    }

    [Fact]
    public async Task Numbers_that_name_two_orders_are_held_until_a_person_assigns_the_result()
    {
        await using var world = await LabWorld.OpenAsync();
        var first = await world.OrderAsync("p1", "A1", "F1");
        var second = await world.OrderAsync("p1", "A2", "F2", code: "2823-3");

        await world.ReportAsync(new TestReport { Placer = "A1", Filler = "F2" });

        var hold = Assert.Single(await world.HoldsAsync());
        Assert.Equal(HoldCodes.NumbersContradict, hold.Code);
        Assert.Equal([HoldDecision.Assign, HoldDecision.Cancel], HoldChoices.Of(hold));

        await world.DecideAsync(hold, HoldDecision.Assign, second.ToString());
        Assert.Contains(await world.DeliveriesAsync(second), one => one is { Purpose: LabPurposes.Final, State: DeliveryState.Queued });
        Assert.DoesNotContain(await world.DeliveriesAsync(first), one => one is { Purpose: LabPurposes.Final, State: not DeliveryState.Cancelled });
    }

    [Fact]
    public async Task Numbers_that_name_two_orders_may_belong_to_the_first_of_them()
    {
        await using var world = await LabWorld.OpenAsync();
        var first = await world.OrderAsync("p1", "A1", "F1");
        await world.OrderAsync("p1", "A2", "F2", code: "2823-3");
        await world.ReportAsync(new TestReport { Placer = "A1", Filler = "F2" });

        await world.DecideAsync(Assert.Single(await world.HoldsAsync()), HoldDecision.Assign, first.ToString());

        Assert.Contains(await world.DeliveriesAsync(first), one => one is { Purpose: LabPurposes.Final, State: DeliveryState.Queued });
        Assert.Empty(await world.HoldsAsync());
    }

    [Fact]
    public async Task A_result_is_assigned_to_no_loop_that_takes_none()
    {
        await using var world = await LabWorld.OpenAsync();
        var order = await world.OrderAsync("p1", "A1", "F1");
        await world.OrderAsync("p1", "A2", "F2", code: "2823-3");
        await world.ReportAsync(new TestReport { Placer = "A1", Filler = "F2" });
        var hold = Assert.Single(await world.HoldsAsync());
        var sent = (await world.DeliveriesAsync(order))[0];
        var note = sent with { Id = new DeliveryId(world.NewId()), Loop = new LoopId(world.NewId()), Purpose = "" };
        await world.Store.CommitAsync(
            async unit =>
            {
                await unit.Deliveries.AddAsync(note, await unit.Deliveries.GetJobAsync(sent.Id));
                await unit.Loops.AddAsync((await unit.Loops.GetAsync(order))! with { Id = note.Loop, Kind = "note", Delivery = note.Id });
                return note;
            },
            default);

        Assert.Equal(DecideVerdict.TargetUnknown, await world.TryDecideAsync(hold, HoldDecision.Assign, note.Loop.ToString()));
        Assert.Single(await world.HoldsAsync());
    }

    [Fact]
    public async Task A_result_without_a_known_number_is_never_put_at_an_order_of_the_same_test_silently()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");

        await world.ReportAsync(new TestReport { Placer = "ZZZ9", Filler = "F9" });

        var hold = Assert.Single(await world.HoldsAsync());
        Assert.Equal(HoldCodes.OrderUnclear, hold.Code);
        Assert.Contains(loop.ToString(), hold.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(await world.DeliveriesAsync(loop), one => LabPurposes.IsResult(one.Purpose));

        await world.DecideAsync(hold, HoldDecision.Assign, loop.ToString());
        Assert.Contains(await world.DeliveriesAsync(loop), one => one is { Purpose: LabPurposes.Final, State: DeliveryState.Queued });
        Assert.Equal(LoopStatus.Cancelled, (await world.LoopAsync(hold.Loop!.Value)).Status);
    }

    [Fact]
    public async Task A_result_that_nobody_ordered_opens_a_loop_of_its_own_whose_patient_the_EHR_is_asked_for()
    {
        await using var world = await LabWorld.OpenAsync();

        await world.ReportAsync(new TestReport { Placer = "ZZZ9", Filler = "F9" });

        var loop = Assert.Single(await world.LoopsAsync());
        Assert.Equal((LabResultRule.LoopKind, LoopStatus.Open, ""), (loop.Kind, loop.Status, loop.Patient));
        var job = await world.Store.Deliveries.GetJobAsync(loop.Delivery, default);
        Assert.Equal(("", "MRN-p1"), (job.Placement.Patient, job.Expectation!.IdentifierValue));

        // The final one after a preliminary one stays in the loop.
        await world.ReportAsync(new TestReport { Placer = "ZZZ9", Filler = "F9", Status = "corrected", Value = "7.3" });
        Assert.Equal([LabPurposes.Final, LabPurposes.Corrected], (await world.DeliveriesAsync(loop.Id)).Select(one => one.Purpose));
    }

    [Fact]
    public async Task A_result_whose_patient_the_laboratory_names_at_last_does_not_join_the_one_that_named_nobody()
    {
        await using var world = await LabWorld.OpenAsync();
        await world.ReportAsync(new TestReport { Id = "nameless", Mrn = null, Placer = "ZZZ9", Filler = "F9" });

        await world.ReportAsync(new TestReport { Id = "named", Placer = "ZZZ9", Filler = "F9" });

        var loops = await world.LoopsAsync();
        Assert.Equal(2, loops.Count);
        var job = await world.Store.Deliveries.GetJobAsync(loops[0].Delivery, default);
        Assert.Equal("MRN-p1", job.Expectation?.IdentifierValue);
    }

    [Fact]
    public async Task A_result_with_the_right_identifier_and_another_name_is_filed_only_where_a_person_says_so()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");

        await world.ReportAsync(new TestReport { Placer = "A1", Family = "OTHER", BirthDate = "1950-01-01" });

        var hold = Assert.Single(await world.HoldsAsync());
        Assert.Equal((LabCodes.PatientContradicts, "PID-5"), (hold.Code, hold.Place));
        await world.DecideAsync(hold, HoldDecision.Assign, loop.ToString());
        Assert.Contains(await world.DeliveriesAsync(loop), one => one is { Purpose: LabPurposes.Final, State: DeliveryState.Queued });
    }

    [Fact]
    public async Task The_patient_is_judged_by_what_came_with_the_result_and_not_by_what_the_chart_knew_before()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");
        var sent = """
            "contained":[{"resourceType":"Patient","id":"as-sent","identifier":[{"system":"urn:test:mrn","value":"MRN-p1"}],"name":[{"family":"OTHER"}],"birthDate":"1950-01-01"}],
            "extension":[{"url":"urn:duplex:patient-as-sent","valueReference":{"reference":"#as-sent"}}],
            """;

        await world.ReportAsync(new TestReport { Placer = "A1", Sent = sent });

        Assert.Equal(LabCodes.PatientContradicts, Assert.Single(await world.HoldsAsync()).Code);
        var held = (await world.DeliveriesAsync(loop)).Single(one => one.Purpose == LabPurposes.Final);
        var body = System.Text.Encoding.UTF8.GetString((await world.Store.Deliveries.GetJobAsync(held.Id, default)).Interaction.Body.Span);
        Assert.DoesNotContain("as-sent", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_goes_back_waits_for_a_person()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Placer = "A1" });

        await world.ReportAsync(new TestReport { Placer = "A1", Status = "preliminary", Value = "3.3" });

        Assert.Equal(LabCodes.StatusGoesBack, Assert.Single(await world.HoldsAsync()).Code);
        Assert.DoesNotContain(await world.DeliveriesAsync(loop), one => one is { Purpose: LabPurposes.Preliminary, State: not DeliveryState.Held });
    }

    [Fact]
    public async Task A_second_final_result_with_other_values_counts_as_a_correction()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");
        await world.ReportAsync(new TestReport { Placer = "A1" });

        await world.ReportAsync(new TestReport { Placer = "A1", Value = "9.1" });

        Assert.Contains(await world.DeliveriesAsync(loop), one => one is { Purpose: LabPurposes.Corrected, State: DeliveryState.Queued });
    }

    [Fact]
    public async Task The_same_number_of_another_authority_is_another_number()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");

        await world.ReportAsync(new TestReport { Placer = "A1", PlacerSystem = "urn:oid:1.2.3.4", Code = "2823-3" });

        Assert.DoesNotContain(await world.DeliveriesAsync(loop), one => LabPurposes.IsResult(one.Purpose));
    }

    [Fact]
    public async Task The_same_report_again_is_not_delivered_again()
    {
        await using var world = await LabWorld.OpenAsync();
        var loop = await world.OrderAsync("p1", "A1");
        var report = new TestReport { Placer = "A1" };
        await world.ReportAsync(report);
        await world.SayAgainAsync("DiagnosticReport/r1");

        Assert.Single(await world.DeliveriesAsync(loop), one => LabPurposes.IsResult(one.Purpose));
    }
}
