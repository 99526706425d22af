using System.Text;
using Duplex.Hl7v2;
using Duplex.Sandbox.Lab;
using Duplex.Transports.Mllp;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

public sealed class ScriptAndProductTests
{
    [Fact]
    public async Task The_products_client_and_parser_understand_every_message_of_the_laboratory()
    {
        await using var running = await RunningLaboratory.StartAsync(
            LabAct.Preliminary, LabAct.WithPdf, LabAct.Corrected, LabAct.Cancelled, LabAct.UnknownOrder, LabAct.NoOrderNumber);
        await using var client = new MllpClient("127.0.0.1", running.Laboratory.Endpoint.Port);

        var outcome = await client.SendAsync(Encoding.UTF8.GetBytes(TestOrders.Oml(test: "58410-2^CBC panel^LN")), RunningClinic.Token);

        Assert.Equal(MllpSendVerdict.Accepted, outcome.Verdict);
        var answer = Parsed(outcome.Answer);
        Assert.Equal(("AA", "OK", "SANDBOXLAB"), (answer["MSA-1"].ToString(), answer["ORC-1"].ToString(), answer["ORC-3.2"].ToString()));

        for (var i = 0; i < 6; i++)
        {
            var result = Parsed(Encoding.UTF8.GetBytes((await running.ResultAsync()).Text));
            Assert.True(MessageHeader.TryRead(result.Bytes, out var header));
            Assert.Equal(("ORU", "R01", "ORU_R01", false), (header.MessageType, header.TriggerEvent, header.MessageStructure, header.IsEnhancedMode));
            Assert.Equal("M1001", result["PID-3.1"].ToString());
            Assert.True(Hl7Timestamp.TryParse(result["OBR-22"].Bytes, out var time));
            Assert.Equal(running.Time.GetUtcNow(), time.ToDateTimeOffset(TimeSpan.FromHours(9))!.Value, TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public async Task Silence_lasts_as_often_as_the_script_says()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Close with { Omissions = 0 }, LabAct.Late);
        for (var i = 0; i < 3; i++)
        {
            await using var sender = await OrderSender.ConnectAsync(running.Laboratory.Endpoint);
            await sender.SendAsync(TestOrders.Oml());
            Assert.Null(await sender.ReadAsync());
        }

        Assert.Equal(3, Assert.Single(running.Laboratory.Receptions).Count);
        Assert.Single(running.Laboratory.Orders);
    }

    [Fact]
    public async Task A_missing_commit_does_not_keep_the_later_answer_from_coming_once()
    {
        await using var running = await RunningLaboratory.StartAsync(LabAnswer.Silence, LabAct.Final);
        await running.Orders.SendAsync(TestOrders.Oml(modes: "AL|AL"));
        Assert.Equal("ORL^O22^ORL_O22", (await running.ResultAsync()).Type);
        Assert.Equal("ORU^R01^ORU_R01", (await running.ResultAsync()).Type);

        var commit = await running.Orders.AskAsync(TestOrders.Oml(modes: "AL|AL"));

        Assert.Equal("CA", commit["MSA", 1]);
        Assert.Equal(2, running.Laboratory.Messages.Count);
    }

    [Fact]
    public async Task A_plan_meets_the_order_that_it_names_and_no_other()
    {
        await using var running = await RunningLaboratory.StartAsync(options => options with
        {
            Plans =
            [
                new LabPlan { Match = new LabMatch { Placer = "3333333333333333" }, Acts = [LabAct.Critical] },
                new LabPlan { Match = new LabMatch { TestCode = "4548-4" }, Acts = [LabAct.Preliminary] },
                new LabPlan { Match = new LabMatch { Mrn = "M1002" }, Times = 0, Acts = [LabAct.Cancelled] },
            ],
        });

        async Task<(string, string)> ReportOf(string controlId, string placer, string mrn, string test)
        {
            await running.OrderAsync(controlId, placer, mrn, test);
            var result = await running.ResultAsync();
            return (result["OBR", 25], result["OBX", 8]);
        }

        Assert.Equal("X", (await ReportOf("C1", "1111111111111111", "M1002", "2823-3^Potassium^LN")).Item1);
        Assert.Equal("P", (await ReportOf("C2", "2222222222222222", "M1001", "4548-4^HbA1c^LN")).Item1);
        Assert.Equal(("F", "HH"), await ReportOf("C3", "3333333333333333", "M1001", "2823-3^Potassium^LN"));
        Assert.Equal("X", (await ReportOf("C4", "4444444444444444", "M1002", "4548-4^HbA1c^LN")).Item1);
        Assert.Equal("F", (await ReportOf("C5", "5555555555555555", "M1001", "4548-4^HbA1c^LN")).Item1);
    }

    private static Hl7Message Parsed(ReadOnlyMemory<byte> bytes)
    {
        var parsed = Hl7Message.Parse(bytes);
        Assert.True(parsed.IsSuccess);
        return parsed.Message;
    }
}
