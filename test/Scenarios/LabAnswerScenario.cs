using System.Net;
using Duplex.Care.Labs;
using Duplex.Engine.Holds;
using Duplex.Sandbox;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Labs;

namespace Duplex.Scenarios;

/// <summary>Every way in which a laboratory answers an order, or doesn't, and EHRs that take or tell less.</summary>
public sealed class LabAnswerScenario(SharedLaboratory shared) : IClassFixture<SharedLaboratory>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public Task An_OML_order_in_original_mode_is_accepted_and_its_result_closes_the_loop() => IsAcceptedAsync(shared.Running, "OML^O21", "original");

    [Theory]
    [InlineData("ORM^O01", "original")]
    [InlineData("OML^O21", "enhanced")]
    [InlineData("ORM^O01", "enhanced")]
    public async Task An_order_is_accepted_and_its_result_closes_the_loop(string message, string mode)
    {
        await using var lab = await RunningLaboratory.StartAsync(new LabSetup { Message = message, Mode = mode });
        await IsAcceptedAsync(lab, message, mode);
    }

    [Fact]
    public async Task After_a_commit_acknowledgement_alone_the_loop_shows_that_it_waits_for_the_laboratory()
    {
        await using var lab = await RunningLaboratory.StartAsync(new LabSetup { Mode = "enhanced" });

        var never = await lab.OrderAsync("p1001", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.CommitOnly, Acts = [] });
        var late = await lab.OrderAsync("p1002", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.Late });

        foreach (var placed in (PlacedOrder[])[never, late])
        {
            var loop = await lab.UntilAsync(placed, one => one.Met(LabSteps.Sent), "the laboratory has it safe");
            Assert.Equal(("open", "waiting", "laboratory"), (loop.Status, loop.Step(LabSteps.Accepted).Status, loop.Step(LabSteps.Accepted).Owner));
            Assert.Empty(loop.Holds);
        }

        Assert.Equal(1, await lab.Lab.ReleaseAsync(Cancelled, lab.PlacerOf(late)));
        await lab.UntilFiledAsync(late);
        Assert.Single(lab.Lab.Receptions, one => one.Text.Contains(lab.PlacerOf(never), StringComparison.Ordinal) && one.Count == 1);
    }

    [Fact]
    public async Task A_refused_order_is_held_with_the_code_and_an_outage_is_waited_out()
    {
        var lab = shared.Running;

        var unable = await lab.OrderAsync("p1011", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.UnableToAccept });
        var error = await lab.OrderAsync("p1012", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.Error });
        var plain = await lab.OrderAsync("p1013", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.AckOnly });
        var outage = await lab.OrderAsync("p1014", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.Reject });

        Assert.Contains("UA", (await lab.UntilHeldAsync(unable, "order-not-accepted")).Sentence, StringComparison.Ordinal);
        Assert.Contains("AE", (await lab.UntilHeldAsync(error, "code-unknown")).Sentence, StringComparison.Ordinal);
        Assert.Equal("failed", (await lab.Loops.GetAsync(error.Loop)).Step(LabSteps.Accepted).Status);
        await lab.UntilFiledAsync(plain);
        await lab.UntilFiledAsync(outage);
        Assert.DoesNotContain(lab.Lab.Orders, order => order.Placer == lab.PlacerOf(unable) || order.Placer == lab.PlacerOf(error));
        lab.OrderAtLab(outage);
    }

    [Fact]
    public async Task An_order_that_a_laboratory_rejects_as_it_stands_is_held_with_the_code()
    {
        await using var rejecting = RejectingLaboratory.Start();
        await using var lab = await RunningLaboratory.StartAsync(new LabSetup(), rejecting.Port);

        var placed = await lab.OrderAsync("p1001", LabTest.HbA1c);

        Assert.Contains("AR", (await lab.UntilHeldAsync(placed, "message-type-refused")).Sentence, StringComparison.Ordinal);
        Assert.Equal(1, rejecting.Received);
    }

    [Fact]
    public async Task An_order_without_an_answer_is_sent_again_where_the_laboratory_recognises_it()
    {
        var lab = shared.Running;

        var closed = await lab.OrderAsync("p1021", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.Close });
        var silent = await lab.OrderAsync("p1022", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.Silence });

        foreach (var placed in (PlacedOrder[])[closed, silent])
        {
            await lab.UntilAsync(placed, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");
            await lab.UntilFiledAsync(placed);
            lab.OrderAtLab(placed);
            Assert.Single(lab.Lab.Receptions, one => one.Text.Contains(lab.PlacerOf(placed), StringComparison.Ordinal) && one.Count == 2);
        }
    }

    [Fact]
    public async Task An_order_without_an_answer_is_held_where_the_laboratory_might_do_it_twice()
    {
        await using var lab = await RunningLaboratory.StartAsync(new LabSetup { Deduplicates = false, AnswerWithin = "1s" });

        var again = await lab.OrderAsync("p1001", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.Close, Acts = [] });
        var hold = await lab.UntilHeldAsync(again, HoldCodes.OutcomeUnknown);
        Assert.Equal(1, Assert.Single(lab.Lab.Receptions).Count);
        await lab.DecideAsync(hold, "resend");
        await lab.UntilAsync(again, loop => loop.Met(LabSteps.Accepted), "the laboratory accepted");
        lab.OrderAtLab(again);

        var given = await lab.OrderAsync("p1002", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.Silence, Acts = [] });
        await lab.DecideAsync(await lab.UntilHeldAsync(given, HoldCodes.OutcomeUnknown), "cancel");
        await lab.UntilStatusAsync(given, "cancelled");
    }

    [Fact]
    public async Task An_EHR_that_takes_no_orders_still_gets_the_result_in_the_patients_chart()
    {
        await using var lab = await RunningLaboratory.StartAsync(new LabSetup { Rules = new PracticeRules { TakesOrders = false }, ShowsReview = false });
        lab.Lab.Script.Add(new LabPlan { Acts = [LabAct.Late] });

        var answer = await lab.App.OrderAsync(LabTest.HbA1c.OrderFor("p1001", "pr1"));

        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        Assert.EndsWith($"/api/loops/{answer.Loop}", answer.Location!.OriginalString, StringComparison.Ordinal);
        await lab.Loops.UntilAsync(answer.Loop!.Value, one => one.Met(LabSteps.Accepted), "the laboratory accepted");
        Assert.Empty(lab.Ehr.Orders("p1001"));
        await lab.Lab.ReleaseAsync(Cancelled);
        var loop = await lab.Loops.UntilAsync(answer.Loop.Value, one => one.Status == "closed", "the loop is closed");
        Assert.Null(loop.Find(LabSteps.InTheEhr));
        var report = Assert.Single(lab.Ehr.Reports("p1001"));
        Assert.Equal((null, "final"), (report.OrderId, report.Status));
        var place = loop.Step(LabSteps.AtTheOrder);
        Assert.Equal("not-observable", place.Status);
        Assert.Contains("filed to the patient", place.Sentence, StringComparison.Ordinal);

        // Cancelled where it stands alone: at the laboratory.
        lab.Lab.Script.Add(new LabPlan { Acts = [] });
        var second = await lab.App.OrderAsync(LabTest.Potassium.OrderFor("p1001", "pr1"));
        var placed = new PlacedOrder(second.Loop!.Value, "", "p1001", "pr1", LabTest.Potassium);
        await lab.UntilAsync(placed, one => one.Met(LabSteps.Accepted), "the laboratory accepted");
        Assert.Equal(HttpStatusCode.Accepted, await lab.CancelAsync(placed));
        await lab.UntilStatusAsync(placed, "cancelled");
        Assert.Single(lab.Lab.Orders, order => order.Status == LabOrderStatus.Cancelled);
    }

    [Fact]
    public async Task An_EHR_without_review_and_tasks_closes_on_the_read_back_and_people_are_asked_to_tell()
    {
        await using var lab = await RunningLaboratory.StartAsync(new LabSetup { ShowsReview = false, Rules = new PracticeRules { TakesTasks = false } });

        var placed = await lab.OrderAsync("p1001", LabTest.HbA1c, LabAct.Final);
        var loop = await lab.UntilStatusAsync(placed, "closed");
        Assert.Equal("not-observable", loop.Step(LabSteps.Reviewed).Status);
        Assert.Contains("closes on the read-back", loop.Step(LabSteps.Reviewed).Sentence, StringComparison.Ordinal);

        await lab.Lab.SendUnsolicitedAsync(
            LabPatient.Of(lab.Patient("p1002")), LabTest.HbA1c.Code, LabProvider.Of(lab.Ehr.Practitioners[0]), Cancelled);
        var unsolicited = await lab.Loops.UntilThereAsync(one => one.Kind == "lab-result", "the result has a loop of its own");
        unsolicited = await lab.Loops.UntilAsync(unsolicited.Id, one => one.Met(LabSteps.InTheChart) && one.IsHeld(LabCodes.TellProvider), "a person is asked to tell the provider");
        Assert.Empty(lab.Ehr.Tasks("p1002"));
        await lab.DecideAsync(unsolicited.Hold(LabCodes.TellProvider), "acknowledge");
        await lab.Loops.UntilAsync(unsolicited.Id, one => one.Status == "closed", "the loop is closed");

        var critical = await lab.OrderAsync("p1003", LabTest.Potassium, LabAct.Critical);
        await lab.UntilFiledAsync(critical);
        await lab.DecideAsync(await lab.UntilHeldAsync(critical, LabCodes.CriticalResult), "acknowledge");
        await lab.UntilStatusAsync(critical, "closed");
        Assert.Empty(lab.Ehr.Tasks("p1003"));
    }

    /// <summary>One order that is done, and one that the laboratory is unable to accept.</summary>
    private static async Task IsAcceptedAsync(RunningLaboratory lab, string message, string mode)
    {
        var placed = await lab.OrderAsync("p1001", LabTest.HbA1c, LabAct.Final);
        var refused = await lab.OrderAsync("p1002", LabTest.HbA1c, new LabPlan { Answer = LabAnswer.UnableToAccept });
        var filed = await lab.UntilFiledAsync(placed);

        Assert.True(filed.Met(LabSteps.InTheEhr, LabSteps.Sent, LabSteps.Accepted));
        Assert.Equal($"{lab.OrderAtLab(placed).Filler}^SANDBOXLAB", filed.Step(LabSteps.Accepted).Evidence);
        var received = Assert.Single(lab.Lab.Receptions, one => one.Text.Contains(lab.PlacerOf(placed), StringComparison.Ordinal));
        Assert.Contains($"|{message}^", received.Text.Replace("|ORM^O01|", "|ORM^O01^|", StringComparison.Ordinal), StringComparison.Ordinal);
        var answer = message.StartsWith("OML", StringComparison.Ordinal) ? "ORL^O22" : "ORR^O02";
        if (mode == "enhanced")
        {
            Assert.Contains($"MSA|CA|{received.ControlId}", received.Reply, StringComparison.Ordinal);
            var late = Assert.Single(lab.Lab.Messages, one => one.Text.Contains($"MSA|AA|{received.ControlId}", StringComparison.Ordinal));
            Assert.StartsWith(answer, late.Type, StringComparison.Ordinal);
            Assert.Equal(LabMessageState.Acknowledged, late.State);
        }
        else
        {
            Assert.Contains($"|{answer}", received.Reply, StringComparison.Ordinal);
            Assert.DoesNotContain(lab.Lab.Messages, one => one.Text.Contains("MSA|", StringComparison.Ordinal));
        }

        await lab.UntilHeldAsync(refused, "order-not-accepted");
        await lab.ReviewAsync(placed);
    }
}
