using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Tests.Commands;
using Duplex.Tests.Transports.Mllp;
using Duplex.Transports.Mllp;
using Xunit;

namespace Duplex.Tests.Send;

public sealed class SendCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Each_message_is_sent_and_its_answer_printed_with_the_counts_at_the_end()
    {
        _folder.Write("a.hl7", Message("M1") + Message("M2"));
        _folder.Write("b.hl7", Message("M3"));
        _folder.Write("readme.md", "# nothing to send");
        await using var listener = await MllpTestListener.StartAsync(new RecordingReceiver(frame => Ack(frame, ControlIdOf(frame) switch
        {
            "M1" => "MSA|AA|M1",
            "M2" => "MSA|AE|M2\rERR||PID^1^3|101^Required field missing^HL70357|E||||PID-3 has no identifier; one is needed.",
            _ => "MSA|AR|M3|not here",
        })));

        var run = await SendAsync(listener.Port);

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.Split('\n');
        Assert.StartsWith("AA        a.hl7#1 ADT^A01 M1", lines[0], StringComparison.Ordinal);
        Assert.Equal("AE        a.hl7#2 ADT^A01 M2 PID-3: PID-3 has no identifier; one is needed.", lines[1].TrimEnd());
        Assert.Equal("AR        b.hl7#1 ADT^A01 M3 not here", lines[2].TrimEnd());
        Assert.Equal("skipped   readme.md it does not begin with MSH, FHS or BHS", lines[3].TrimEnd());
        Assert.Contains("Sent", run.Output);
        Assert.DoesNotContain("SYNTHETIC", run.Output);
    }

    [Fact]
    public async Task The_exit_code_is_0_only_if_all_was_accepted_and_JSON_tells_it_all()
    {
        _folder.Write("batch.hl7", $"BHS|^~\\&|A\r{Message("M1")}{Message("M2", "AL", "NE")}BTS|2\r");
        await using var listener = await MllpTestListener.StartAsync(new RecordingReceiver(frame =>
            Ack(frame, $"MSA|{(ControlIdOf(frame) == "M1" ? "AA" : "CA")}|{ControlIdOf(frame)}")));

        var run = await SendAsync(listener.Port, "--json");

        Assert.Equal(0, run.ExitCode);
        var report = JsonNode.Parse(run.Output)!;
        Assert.True((bool)report["succeeded"]!);
        Assert.Equal($"127.0.0.1:{listener.Port}", (string?)report["target"]);
        Assert.Equal("""{"sent":2,"accepted":2,"error":0,"rejected":0,"noAnswer":0,"notAsked":0,"notSent":0,"skipped":0}""", report["counts"]!.ToJsonString());
        Assert.Equal(["aa", "ca"], report["messages"]!.AsArray().Select(message => (string?)message!["code"]));
    }

    [Fact]
    public async Task A_batch_whose_count_disagrees_is_told_and_is_no_success()
    {
        _folder.Write("batch.hl7", $"BHS|^~\\&|A\r{Message("M1")}BTS|2\r");
        await using var listener = await MllpTestListener.StartAsync(new RecordingReceiver(frame => Ack(frame, "MSA|AA|M1")));

        var run = await SendAsync(listener.Port);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("counts    batch.hl7 BTS-1 says 2, and its batch has 1 message", run.Output);
    }

    [Fact]
    public async Task An_acknowledgement_of_another_message_is_not_taken_for_ours()
    {
        _folder.Write("a.hl7", Message("M1") + Message("M2"));
        await using var listener = await MllpTestListener.StartAsync(new RecordingReceiver(frame =>
            ControlIdOf(frame) == "M1" ? Ack(frame, "MSA|AA|M0") : Ack(frame, "MSA|AA|M2")));

        var run = await SendAsync(listener.Port, "--json", "--timeout", "300ms");

        var messages = JsonNode.Parse(run.Output)!["messages"]!.AsArray();
        Assert.Equal(("no-answer", "accepted"), ((string?)messages[0]!["outcome"], (string?)messages[1]!["outcome"]));
        Assert.Contains("1 frame came that does not acknowledge this message", (string?)messages[0]!["text"]);
    }

    [Fact]
    public async Task An_answer_that_comes_after_one_of_another_message_is_found()
    {
        _folder.Write("a.hl7", Message("M1"));
        await using var other = new RawListener();
        var running = SendAsync(other.Port);
        using var connection = await other.AcceptAsync();
        await connection.ReadFrameAsync();
        await connection.WriteAsync(Frame("MSA|AA|M0") + Frame("MSA|AA|M1"));

        var run = await running;

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("AA        a.hl7#1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_many_messages_as_asked_for_are_in_flight_and_told_in_their_order()
    {
        _folder.Write("a.hl7", Message("M1") + Message("M2") + Message("M3"));
        await using var other = new RawListener();
        var running = SendAsync(other.Port, "--json", "--in-flight", "3");
        using var connection = await other.AcceptAsync();
        foreach (var id in (string[])["M1", "M2", "M3"])
        {
            Assert.Contains($"|{id}|", await connection.ReadFrameAsync());
        }

        await connection.WriteAsync(Frame("MSA|AA|M3") + Frame("MSA|AE|M2") + Frame("MSA|AA|M1"));

        var messages = JsonNode.Parse((await running).Output)!["messages"]!.AsArray();

        Assert.Equal([("M1", "accepted"), ("M2", "error"), ("M3", "accepted")], messages.Select(message => ((string?)message!["controlId"], (string?)message["outcome"])));
    }

    [Theory]
    [InlineData("--in-flight", "0")]
    [InlineData("--cert", "own.pem")]
    public async Task An_option_that_makes_no_sense_is_wrong_usage(params string[] options) =>
        Assert.Equal(2, (await SendAsync(1, options)).ExitCode);

    [Fact]
    public async Task A_file_of_certificates_that_is_not_there_is_told() =>
        (await SendAsync(1, "--ca", _folder.At("absent.pem"))).AssertFailsWith("cannot be used");

    [Fact]
    public async Task A_connection_that_the_other_side_closes_is_made_again_for_the_next_message()
    {
        _folder.Write("a.hl7", Message("M1") + Message("M2") + Message("M3"));
        await using var other = new RawListener();
        var running = SendAsync(other.Port, "--json");
        using (var first = await other.AcceptAsync())
        {
            await first.ReadFrameAsync();
        }

        using (var second = await other.AcceptAsync())
        {
            Assert.Contains("|M2|", await second.ReadFrameAsync());
            await second.WriteAsync(Frame("MSA|AA|M2"));
            Assert.Contains("|M3|", await second.ReadFrameAsync());
            await second.WriteAsync(Frame("MSA|AA|M3"));
        }

        var run = await running;

        var messages = JsonNode.Parse(run.Output)!["messages"]!.AsArray();
        Assert.Equal(["no-answer", "accepted", "accepted"], messages.Select(message => (string?)message!["outcome"]));
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("NE", "NE")]
    [InlineData("NE", "")]
    [InlineData("", "NE")]
    public async Task A_message_that_asks_for_no_answer_is_not_waited_for(string accept, string application)
    {
        _folder.Write("a.hl7", Message("M1", accept, application));
        var receiver = new RecordingReceiver(_ => MllpReply.None);
        await using var listener = await MllpTestListener.StartAsync(receiver);

        var run = await SendAsync(listener.Port, "--json", "--timeout", "1h");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("not-asked", (string?)JsonNode.Parse(run.Output)!["messages"]![0]!["outcome"]);
        Assert.Equal("M1", ControlIdOf(await receiver.NextAsync()));
    }

    [Fact]
    public async Task A_message_that_wants_to_hear_of_errors_only_is_accepted_by_silence_and_refused_by_an_answer()
    {
        _folder.Write("a.hl7", Message("M1", "ER", "NE") + Message("M2", "NE", "ER"));
        await using var listener = await MllpTestListener.StartAsync(new RecordingReceiver(frame =>
            ControlIdOf(frame) == "M1" ? MllpReply.None : Ack(frame, "MSA|AE|M2")));

        var run = await SendAsync(listener.Port, "--json", "--timeout", "1h");

        Assert.Equal(["not-asked", "error"], JsonNode.Parse(run.Output)!["messages"]!.AsArray().Select(message => (string?)message!["outcome"]));
    }

    [Fact]
    public async Task Where_nobody_listens_each_message_is_told_as_not_sent()
    {
        for (var number = 0; number < 5; number++)
        {
            _folder.Write($"{number}.hl7", Message($"M{number}"));
        }

        using var unheard = new Socket(SocketType.Stream, ProtocolType.Tcp);
        unheard.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        var run = await SendAsync(((IPEndPoint)unheard.LocalEndPoint!).Port, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(5, (int)JsonNode.Parse(run.Output)!["counts"]!["notSent"]!);
    }

    [Fact]
    public async Task A_control_byte_that_would_break_the_frame_is_not_sent()
    {
        _folder.Write("a.hl7", Message("M1").Replace("SYNTHETIC", "SYN\u001cTHETIC", StringComparison.Ordinal) + Message("M2"));
        await using var listener = await MllpTestListener.StartAsync(new RecordingReceiver(frame => Ack(frame, $"MSA|AA|{ControlIdOf(frame)}")));

        var run = await SendAsync(listener.Port, "--json");

        Assert.Equal(["not-sent", "accepted"], JsonNode.Parse(run.Output)!["messages"]!.AsArray().Select(message => (string?)message!["outcome"]));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:0")]
    [InlineData("localhost:port")]
    [InlineData(":2575")]
    [InlineData("::1:2575")]
    public async Task An_address_that_is_none_is_wrong_usage(string to)
    {
        var run = await CommandRun.OfAsync("send", _folder.Path, "--to", to);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("write HOST:PORT", run.Error);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_told()
    {
        (await CommandRun.OfAsync("send", _folder.At("absent"), "--to", "[::1]:2575")).AssertFailsWith("There is no file or folder");
    }

    public void Dispose() => _folder.Dispose();

    private static string Message(string controlId, string accept = "", string application = "") =>
        $"MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|{controlId}|T|2.5.1|||{accept}|{application}\rPID|1||7^^^SANDBOX^MR||SYNTHETIC^ANA\r";

    private static string ControlIdOf(MllpFrame frame) => Encoding.UTF8.GetString(frame.Bytes.Span).Split('|')[9];

    private static MllpReply Ack(MllpFrame frame, string segments) => new(Encoding.UTF8.GetBytes(Answer(segments)));

    private static string Answer(string segments) => $"MSH|^~\\&|C|D|A|B|20260101||ACK|X1|T|2.5.1\r{segments}\r";

    private static string Frame(string segments) => $"\u000b{Answer(segments)}\u001c\r";

    private Task<CommandRun> SendAsync(int port, params string[] more) => CommandRun.OfAsync(["send", _folder.Path, "--to", $"127.0.0.1:{port}", .. more]);
}
