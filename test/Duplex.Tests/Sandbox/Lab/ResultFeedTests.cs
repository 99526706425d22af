using Duplex.Sandbox.Lab;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

public sealed class ResultFeedTests
{
    [Fact]
    public async Task Without_an_answer_the_same_bytes_are_sent_again_and_no_other_before_them()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Preliminary, LabAct.Final);
        await running.OrderAsync();
        var first = await running.Results.ReceiveAsync();

        running.Time.Advance(TimeSpan.FromSeconds(11));
        await running.NextAsync(LabEventKind.MessageUnanswered);
        var again = await running.Results.ReceiveAsync();
        await running.Results.AnswerAsync("AA", "SOMETHING-ELSE");
        await running.Results.AnswerAsync("CA", new WireMessage(again).ControlId);

        Assert.Equal(first, again);
        Assert.Equal("F", (await running.ResultAsync())["OBR", 25]);
        await running.NextAsync(LabEventKind.MessageAcknowledged);
        await running.NextAsync(LabEventKind.MessageAcknowledged);
        Assert.Equal([(LabMessageState.Acknowledged, 2, "CA"), (LabMessageState.Acknowledged, 1, "AA")],
            running.Laboratory.Messages.Select(message => (message.State, message.Attempts, message.AnswerCode!)));
    }

    [Theory]
    [InlineData("AE")]
    [InlineData("AR")]
    public async Task A_refused_result_does_not_hold_up_the_next(string code)
    {
        await using var running = await RunningLaboratory.StartAsync(LabAct.Preliminary, LabAct.Final);
        await running.OrderAsync();

        Assert.Equal("P", (await running.ResultAsync(code))["OBR", 25]);
        Assert.Equal("F", (await running.ResultAsync())["OBR", 25]);

        await running.NextAsync(LabEventKind.MessageRefused);
        Assert.Equal((LabMessageState.Refused, code), (running.Laboratory.Messages[0].State, running.Laboratory.Messages[0].AnswerCode));
    }

    [Fact]
    public async Task A_closed_connection_is_made_again_and_the_result_sent_again()
    {
        await using var running = await RunningLaboratory.StartAsync();
        await running.OrderAsync();
        var first = await running.Results.ReceiveAsync();

        running.Results.CloseConnection();
        await running.NextAsync(LabEventKind.MessageUnanswered);
        await running.PassAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(first, (await running.ResultAsync()).Text);
    }

    [Fact]
    public async Task A_message_is_sent_once_more_when_somebody_asks_for_it()
    {
        await using var running = await RunningLaboratory.StartAsync();
        await running.OrderAsync();
        var first = await running.ResultAsync();

        Assert.True(await running.Laboratory.ResendAsync(first.ControlId, RunningClinic.Token));
        Assert.False(await running.Laboratory.ResendAsync("NONE", RunningClinic.Token));

        Assert.Equal(first.Text, (await running.ResultAsync()).Text);
    }

    [Fact]
    public async Task Results_ask_for_a_commit_where_the_laboratory_is_set_so()
    {
        await using var running = await RunningLaboratory.StartAsync(options => options with { AsksForCommit = true });
        await running.OrderAsync();

        var result = await running.ResultAsync("CA");

        Assert.Equal(("AL", "NE"), (result["MSH", 15], result["MSH", 16]));
        await running.NextAsync(LabEventKind.MessageAcknowledged);
    }

    [Fact]
    public async Task Orders_held_acts_and_the_queue_survive_a_restart()
    {
        using var folder = new TestFolder();
        await using (var first = await RunningLaboratory.StartAsync(
            options => options with { ResultsTo = null, Plans = [new LabPlan { Acts = [LabAct.Preliminary, LabAct.Late] }] }, folder.Path))
        {
            await first.OrderAsync();
            await first.NextAsync(LabEventKind.ResultHeld);
        }

        await using var second = await RunningLaboratory.StartAsync(options => options with { ResultsTo = null }, folder.Path);
        Assert.Equal(LabOrderStatus.Preliminary, second.Laboratory.Order(TestOrders.Placer)?.Status);
        await second.Laboratory.ConnectAsync("127.0.0.1", second.Results.Port, RunningClinic.Token);
        Assert.Equal("P", (await second.ResultAsync())["OBR", 25]);

        Assert.Equal("F1001^SANDBOXLAB", (await second.Orders.AskAsync(TestOrders.Oml()))["ORC", 3]);
        Assert.Equal(1, await second.Laboratory.ReleaseAsync(RunningClinic.Token, TestOrders.Placer));
        Assert.Equal("F", (await second.ResultAsync())["OBR", 25]);
        Assert.Equal("F1002", await second.OrderAsync("C2", "1111111111111111"));
    }

    [Fact]
    public async Task A_late_answer_that_nobody_waits_for_after_a_restart_holds_up_no_result()
    {
        using var folder = new TestFolder();
        await using (var first = await RunningLaboratory.StartAsync(
            options => options with { Plans = [new LabPlan { Answer = LabAnswer.Late }] }, folder.Path))
        {
            await first.Orders.SendAsync(TestOrders.Oml());
            await first.NextAsync(LabEventKind.AnswerWithheld);
        }

        await using var second = await RunningLaboratory.StartAsync(folder: folder.Path);
        Assert.Equal(1, await second.Laboratory.ReleaseAsync(RunningClinic.Token));

        Assert.Equal("F", (await second.ResultAsync())["OBR", 25]);
        Assert.Equal("OK", (await second.Orders.AskAsync(TestOrders.Oml()))["ORC", 1]);
    }
}
