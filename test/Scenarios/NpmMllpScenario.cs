using Duplex.Hl7v2.Acknowledgements;
using System.Globalization;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Messages;
using Duplex.Scenarios.Npm;
using Duplex.Transports.Mllp;

namespace Duplex.Scenarios;

/// <summary>MLLP libraries of others on real sockets: their clients send to Duplex, and Duplex's client sends to their servers.</summary>
public sealed class NpmMllpScenario
{
    private const int LargeBytes = 2 * 1024 * 1024;
    private static readonly MllpClientOptions Patient = new() { AnswerTimeout = TimeSpan.FromMinutes(2) };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("@medplum/hl7", true)]
    [InlineData("node-hl7-client", true)]
    [InlineData("simple-hl7", false)]
    public async Task A_client_from_npm_gets_its_acknowledgement_of_each_message_and_all_are_in_the_log(string library, bool canPost)
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        await using var inbox = new SampleInbox(clinic, "clinic");
        await using var sender = NpmScript.Start("mllp-senders.mjs", library);
        await sender.SaidAsync("ready");
        string[] messages = [Message("S1", "MÜLLER"), Message("S2", "山田"), Message("S3", "LARGE", LargeBytes), Message("S4", "LAST")];

        await sender.TellAsync(new { command = "send", library, port = duplex.Mllp.Port, messages });

        foreach (var controlId in (string[])["S1", "S2", "S3", "S4"])
        {
            var answer = await sender.SaidAsync("acknowledged", one => one.GetProperty("controlId").GetString() == controlId);
            Assert.Equal("AA", answer.GetProperty("code").GetString());
        }

        await inbox.UntilHandledAsync(messages.Length);
        if (canPost)
        {
            string[] more = [.. Enumerable.Range(0, 20).Select(i => Message($"P{i}", "PIPELINED"))];
            await sender.TellAsync(new { command = "post", library, port = duplex.Mllp.Port, messages = more });
            await inbox.UntilHandledAsync(messages.Length + more.Length);
        }
    }

    [Theory]
    [InlineData("@medplum/hl7")]
    [InlineData("simple-hl7")]
    public async Task A_server_from_npm_acknowledges_each_message_and_is_found_again_after_a_restart(string library)
    {
        var first = NpmScript.Start("mllp-receiver.mjs", library, ("LIBRARY", library), ("PORT", "0"));
        var port = (await first.SaidAsync("listening")).GetInt32();
        await using var client = new MllpClient("127.0.0.1", port, Patient with { BackOff = null });
        await using (first)
        {
            foreach (var (controlId, name, bytes) in ((string, string, int)[])[("R1", "MÜLLER", 0), ("R2", "山田", 0), ("R3", "LARGE", LargeBytes), ("R4", "LAST", 0)])
            {
                var outcome = await client.SendAsync(Bytes(Message(controlId, name, bytes)), Cancelled);
                Assert.Equal((MllpSendVerdict.Accepted, AcknowledgementCode.AA), (outcome.Verdict, outcome.Code));
                var took = await first.SaidAsync("took", one => one.GetProperty("controlId").GetString() == controlId);
                Assert.Equal(name, took.GetProperty("name").GetString());
            }
        }

        var gone = await client.SendAsync(Bytes(Message("R5", "GONE")), Cancelled);
        Assert.True(gone.IsNotSent, gone.Verdict.ToString());
        await using var second = NpmScript.Start("mllp-receiver.mjs", library, ("LIBRARY", library), ("PORT", port.ToString(CultureInfo.InvariantCulture)));
        await second.SaidAsync("listening");
        Assert.Equal(MllpSendVerdict.Accepted, (await client.SendAsync(Bytes(Message("R5", "BACK")), Cancelled)).Verdict);
        Assert.Equal(2, client.Counts.Connects);
    }

    /// <summary>Over one connection this library takes what comes later for more of the first message and answers that one again.</summary>
    [Fact]
    public async Task Node_hl7_servers_second_answer_to_the_first_message_is_never_taken_for_the_answer_to_the_second()
    {
        await using var receiver = NpmScript.Start("mllp-receiver.mjs", "node-hl7-server", ("LIBRARY", "node-hl7-server"), ("PORT", "0"));
        var port = (await receiver.SaidAsync("listening")).GetInt32();
        await using var client = new MllpClient("127.0.0.1", port, Patient with { OtherAnswers = OtherAnswerPolicy.Reconnect });

        var first = await client.SendAsync(Bytes(Message("R1", "MÜLLER")), Cancelled);
        var second = await client.SendAsync(Bytes(Message("R2", "山田")), Cancelled);

        Assert.Equal(MllpSendVerdict.Accepted, first.Verdict);
        Assert.Equal((MllpSendVerdict.OutOfStep, true), (second.Verdict, second.IsUnknown));
        Assert.Equal(1, client.Counts.Of(MllpHeardKind.Duplicate));
        var again = await client.SendAsync(Bytes(Message("R2", "山田")), Cancelled);
        Assert.Equal(MllpSendVerdict.Accepted, again.Verdict);
        Assert.Equal("山田", (await receiver.SaidAsync("took", one => one.GetProperty("controlId").GetString() == "R2")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Medplums_server_in_enhanced_mode_gives_both_acknowledgements_on_the_sending_connection()
    {
        await using var receiver = NpmScript.Start("mllp-receiver.mjs", "@medplum/hl7", ("LIBRARY", "@medplum/hl7"), ("PORT", "0"), ("ENHANCED", "1"));
        var port = (await receiver.SaidAsync("listening")).GetInt32();
        await using var client = new MllpClient("127.0.0.1", port, Patient);

        foreach (var controlId in (string[])["E1", "E2", "E3"])
        {
            var committed = await client.SendAsync(Bytes(Message(controlId, "MÜLLER", enhanced: true)), Cancelled);
            Assert.Equal((MllpSendVerdict.Accepted, AcknowledgementCode.CA), (committed.Verdict, committed.Code));
            var applied = await committed.Application!;
            Assert.Equal((MllpSendVerdict.Accepted, AcknowledgementCode.AA), (applied.Verdict, applied.Code));
        }

        Assert.Equal((1, 3), (client.Counts.Connects, client.Counts.Of(MllpHeardKind.Application)));
    }

    private static byte[] Bytes(string message) => Encoding.UTF8.GetBytes(message);

    /// <summary>A synthetic patient's registration in UTF-8; larger by a note where asked for.</summary>
    private static string Message(string controlId, string family, int noteBytes = 0, bool enhanced = false) =>
        $"MSH|^~\\&|NPM|SYNTHETIC|DUPLEX|CLINIC|20260105101500+0000||ADT^A04^ADT_A01|{controlId}|T|2.5.1|||{(enhanced ? "AL|AL" : "|")}||UNICODE UTF-8\r"
        + "EVN|A04|20260105101500+0000\r"
        + $"PID|1||N{controlId}^^^SANDBOX^MR||{family}^SYNTHETIC^^^^^L||19700214|F\r"
        + "PV1|1|O\r"
        + (noteBytes == 0 ? "" : $"ZNT|1|{new string('x', noteBytes)}\r");
}
