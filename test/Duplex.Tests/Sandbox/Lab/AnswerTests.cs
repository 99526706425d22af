using Duplex.Sandbox.Lab;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

public sealed class AnswerTests
{
    private const string Enhanced = "AL|AL";

    [Fact]
    public async Task In_enhanced_mode_the_commit_comes_at_once_and_the_answer_as_a_message_of_its_own_before_the_result()
    {
        await using var running = await RunningLaboratory.StartAsync();

        var commit = await running.Orders.AskAsync(TestOrders.Oml(modes: Enhanced));
        var answer = await running.ResultAsync();
        var result = await running.ResultAsync();

        Assert.Equal(("ACK^O21^ACK", "CA", "C1"), (commit.Type, commit["MSA", 1], commit["MSA", 2]));
        Assert.Equal(("ORL^O22^ORL_O22", "AA", "C1"), (answer.Type, answer["MSA", 1], answer["MSA", 2]));
        Assert.Equal(("OK", "F1001^SANDBOXLAB"), (answer["ORC", 1], answer["ORC", 3]));
        Assert.Equal("ORU^R01^ORU_R01", result.Type);
        Assert.Equal(3, new[] { commit.ControlId, answer.ControlId, result.ControlId }.Distinct().Count());
    }

    [Fact]
    public async Task In_enhanced_mode_a_repeated_message_is_committed_again_and_answered_once()
    {
        await using var running = await RunningLaboratory.StartAsync();

        var first = await running.Orders.AskAsync(TestOrders.Oml(modes: Enhanced));
        var again = await running.Orders.AskAsync(TestOrders.Oml(modes: Enhanced));
        await running.ResultAsync();
        await running.ResultAsync();

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(["ORL^O22^ORL_O22", "ORU^R01^ORU_R01"], running.Laboratory.Messages.Select(message => message.Type));
    }

    [Fact]
    public async Task In_enhanced_mode_an_unknown_test_is_committed_and_refused_later()
    {
        await using var running = await RunningLaboratory.StartAsync();

        var commit = await running.Orders.AskAsync(TestOrders.Oml(modes: Enhanced, test: "0-0^Unknown^LN"));
        var answer = await running.ResultAsync();

        Assert.Equal("CA", commit["MSA", 1]);
        Assert.Equal(("AE", "UA"), (answer["MSA", 1], answer["ORC", 1]));
    }

    [Fact]
    public async Task In_enhanced_mode_what_is_no_order_is_not_committed()
    {
        await using var running = await RunningLaboratory.StartAsync();

        Assert.Equal("CR", (await running.Orders.AskAsync(TestOrders.Oml(modes: Enhanced, type: "ADT^A04^ADT_A01")))["MSA", 1]);
        Assert.Equal("CE", (await running.Orders.AskAsync(TestOrders.Oml("C2", mrn: "", modes: Enhanced)))["MSA", 1]);
    }

    [Fact]
    public async Task Without_a_wish_for_an_application_answer_only_the_commit_and_the_result_come()
    {
        await using var running = await RunningLaboratory.StartAsync();

        Assert.Equal("CA", (await running.Orders.AskAsync(TestOrders.Oml(modes: "AL|NE")))["MSA", 1]);
        Assert.Equal("ORU^R01^ORU_R01", (await running.ResultAsync()).Type);
    }

    [Theory]
    [InlineData(LabAnswerKind.UnableToAccept, "ORL^O22^ORL_O22", "AE", "103", "UA")]
    [InlineData(LabAnswerKind.Error, "ACK^O21^ACK", "AE", "103", "")]
    [InlineData(LabAnswerKind.Reject, "ACK^O21^ACK", "AR", "207", "")]
    public async Task A_script_refuses_an_order(LabAnswerKind kind, string type, string code, string error, string control)
    {
        await using var running = await RunningLaboratory.StartAsync(new LabAnswer(kind), LabAct.Final);

        var answer = await running.Orders.AskAsync(TestOrders.Oml());

        Assert.Equal((type, code, control), (answer.Type, answer["MSA", 1], answer["ORC", 1]));
        Assert.StartsWith(error + "^", answer["ERR", 3], StringComparison.Ordinal);
        Assert.Empty(running.Laboratory.Orders);
    }

    [Fact]
    public async Task A_rejected_message_is_looked_at_afresh_when_it_comes_again_and_a_refused_one_is_not()
    {
        await using var running = await RunningLaboratory.StartAsync(options => options with
        {
            Plans = [new LabPlan { Answer = LabAnswer.Reject }, new LabPlan { Answer = LabAnswer.Error }],
        });

        await running.Orders.AskAsync(TestOrders.Oml());
        var refused = await running.Orders.AskAsync(TestOrders.Oml());
        var again = await running.Orders.AskAsync(TestOrders.Oml());

        Assert.Equal("AE", refused["MSA", 1]);
        Assert.Equal(refused.Text, again.Text);
    }

    [Fact]
    public async Task A_plain_acknowledgement_tells_no_filler_number_and_the_result_follows()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.AckOnly, LabAct.Final);

        var answer = await running.Orders.AskAsync(TestOrders.Oml());

        Assert.Equal(("ACK^O21^ACK", "AA", 0), (answer.Type, answer["MSA", 1], answer.Count("ORC")));
        Assert.Equal("F1001^SANDBOXLAB", (await running.ResultAsync())["OBR", 3]);
    }

    [Fact]
    public async Task An_answer_may_leave_the_filler_number_out()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Accept with { OmitsFiller = true }, LabAct.Final);

        var answer = await running.Orders.AskAsync(TestOrders.Oml());

        Assert.Equal(("OK", ""), (answer["ORC", 1], answer["ORC", 3]));
    }

    [Fact]
    public async Task A_closed_connection_instead_of_an_answer_leaves_the_order_taken_and_its_repetition_answered()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Close, LabAct.Late);
        await running.Orders.SendAsync(TestOrders.Oml());
        Assert.Null(await running.Orders.ReadAsync());
        Assert.Single(running.Laboratory.Orders);

        await using var next = await OrderSender.ConnectAsync(running.Laboratory.Endpoint);
        var answer = await next.AskAsync(TestOrders.Oml());

        Assert.Equal(("OK", "F1001^SANDBOXLAB"), (answer["ORC", 1], answer["ORC", 3]));
        Assert.Single(running.Laboratory.Orders);
    }

    [Fact]
    public async Task Silence_keeps_the_connection_and_lets_the_result_come()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Silence, LabAct.Final);

        await running.Orders.SendAsync(TestOrders.Oml());
        Assert.Equal("F", (await running.ResultAsync())["OBR", 25]);

        Assert.Equal("OK", (await running.Orders.AskAsync(TestOrders.Oml()))["ORC", 1]);
    }

    [Fact]
    public async Task A_commit_without_an_answer_is_all_that_comes_before_the_result()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.CommitOnly, LabAct.Final);

        Assert.Equal("CA", (await running.Orders.AskAsync(TestOrders.Oml(modes: Enhanced)))["MSA", 1]);

        Assert.Equal("ORU^R01^ORU_R01", (await running.ResultAsync()).Type);
        Assert.Single(running.Laboratory.Messages);
    }

    [Theory]
    [InlineData("|")]
    [InlineData(Enhanced)]
    public async Task A_late_answer_waits_for_its_release_and_the_result_for_the_answer(string modes)
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Late, LabAct.Final);
        var isEnhanced = modes == Enhanced;
        await running.Orders.SendAsync(TestOrders.Oml(modes: modes));
        await running.NextAsync(isEnhanced ? LabEventKind.ResultHeld : LabEventKind.AnswerWithheld);
        Assert.Empty(running.Laboratory.Messages);

        Assert.Equal(1, await running.Laboratory.ReleaseAsync(RunningClinic.Token, TestOrders.Placer));
        if (isEnhanced)
        {
            Assert.Equal("CA", (await running.Orders.ReceiveAsync())["MSA", 1]);
        }

        var answer = isEnhanced ? await running.ResultAsync() : await running.Orders.ReceiveAsync();
        Assert.Equal(("ORL^O22^ORL_O22", "AA", "C1"), (answer.Type, answer["MSA", 1], answer["MSA", 2]));
        Assert.Equal("ORU^R01^ORU_R01", (await running.ResultAsync()).Type);
    }

    [Theory]
    [InlineData("|")]
    [InlineData(Enhanced)]
    public async Task A_late_answer_comes_when_its_time_is_over(string modes)
    {
        var delay = TimeSpan.FromMinutes(7);
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Accept with { Delay = delay }, LabAct.Final);
        await running.Orders.SendAsync(TestOrders.Oml(modes: modes));

        await running.PassAsync(delay);

        if (modes == Enhanced)
        {
            Assert.Equal("CA", (await running.Orders.ReceiveAsync())["MSA", 1]);
        }

        var answer = modes == Enhanced ? await running.ResultAsync() : await running.Orders.ReceiveAsync();
        Assert.Equal("OK", answer["ORC", 1]);
    }

    [Fact]
    public async Task A_result_may_come_before_a_late_answer()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Late with { ResultsFirst = true }, LabAct.Final);
        await running.Orders.SendAsync(TestOrders.Oml());

        Assert.Equal("F", (await running.ResultAsync())["OBR", 25]);
        await running.Laboratory.ReleaseAsync(RunningClinic.Token);

        Assert.Equal("OK", (await running.Orders.ReceiveAsync())["ORC", 1]);
    }

    [Fact]
    public async Task A_cancellation_can_go_unanswered_too()
    {
        await using var running = await RunningLaboratory.StartAsync(options => options with
        {
            Plans =
            [
                new LabPlan { Match = new LabMatch { Control = "CA" }, Answer = LabAnswer.Close },
                new LabPlan { Acts = [LabAct.Late] },
            ],
        });
        await running.OrderAsync();
        await running.Orders.SendAsync(TestOrders.Oml("C2", control: "CA"));

        Assert.Null(await running.Orders.ReadAsync());
        Assert.Equal(LabOrderStatus.Cancelled, running.Laboratory.Order("F1001")?.Status);
    }
}
