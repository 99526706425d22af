using System.Collections.Frozen;
using System.Text;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Tests.Hl7v2;
using Duplex.Transports.Mllp;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

public class Hl7v2ReceiverTests
{
    // Synthetic patient.
    private const string Admission = """
        MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01^ADT_A01|A1|P|2.5.1
        EVN|A01|20260107080000
        PID|1||7^^^NC^MR||DOE^JANE||19700214|F
        PV1|1|I

        """;

    private static readonly MllpPeer Peer = new("test", null);

    private readonly IntakeLogOfTest _log = new();
    private readonly FixedTime _time = new();

    [Fact]
    public async Task Message_is_answered_AA_only_after_the_log_has_it()
    {
        _log.Gate = new TaskCompletionSource();

        ValueTask<MllpReply> pending = Receiver().ReceiveAsync(Complete(Admission), Peer, CancellationToken.None);
        Assert.False(pending.IsCompleted);
        _log.Gate.SetResult();

        Assert.Equal(
            "MSH|^~\\&|ENG|HERE|ADT|NC|20260107080005+0000||ACK^A01^ACK|70008000000000000001|P|2.5.1\nMSA|AA|A1\n",
            Text(await pending));
        IntakeEntry entry = Assert.Single(_log.Entries);
        Assert.Equal("ADT^A01", entry.Kind);
        Assert.Equal("A1", entry.ControlId);
        Assert.Equal("hl7v2", entry.Format);
        Assert.Equal(Wire.Bytes(Admission), entry.Payload.ToArray());
        Assert.NotNull(entry.Key);
        Assert.Null(entry.Refusal);
    }

    [Theory]
    [InlineData("AL|NE", "CA")]
    [InlineData("AL|AL", "CA")]
    [InlineData("SU|", "CA")]
    [InlineData("ER|NE", null)]
    [InlineData("NE|NE", null)]
    [InlineData("NE|AL", null)]
    [InlineData("|AL", null)]
    [InlineData("|", "AA")]
    public async Task Enhanced_mode_is_honoured_on_success(string conditions, string? code) =>
        Assert.Equal(code, Code(await Send(Enhanced(Admission, conditions))));

    [Theory]
    [InlineData("AL|NE", "CE")]
    [InlineData("ER|NE", "CE")]
    [InlineData("SU|NE", null)]
    [InlineData("NE|ER", "AE")]
    [InlineData("NE|NE", null)]
    [InlineData("|", "AE")]
    public async Task Enhanced_mode_is_honoured_on_errors(string conditions, string? code) =>
        Assert.Equal(code, Code(await Send(Enhanced(Admission.Replace("7^^^NC^MR", ""), conditions))));

    [Fact]
    public async Task Repeat_gets_the_first_answer_to_the_byte()
    {
        MllpReply first = await Send(Admission);
        _log.Outcome = (IntakeOutcome.Duplicate, _log.Entries[0].Id, _log.Entries[0].ReceivedAt);
        _time.Advance(TimeSpan.FromMinutes(5));

        MllpReply again = await Send(Admission.Replace("20260107080000||ADT", "20260107080500|X|ADT"));

        Assert.Equal(first.Answer!.Value.ToArray(), again.Answer!.Value.ToArray());
        Assert.Equal(_log.Entries[0].Key, _log.Entries[1].Key);
        Assert.Equal(_log.Entries[0].Content, _log.Entries[1].Content);
    }

    [Fact]
    public async Task Other_content_under_a_used_control_id_is_answered_as_new()
    {
        MllpReply first = await Send(Admission);
        _log.Outcome = (IntakeOutcome.ControlIdReused, default, default);

        MllpReply second = await Send(Admission.Replace("DOE", "ROE"));

        Assert.Equal("AA", Code(second));
        Assert.NotEqual(first.Answer!.Value.ToArray(), second.Answer!.Value.ToArray());
        Assert.Equal(_log.Entries[0].Key, _log.Entries[1].Key);
        Assert.NotEqual(_log.Entries[0].Content, _log.Entries[1].Content);
    }

    [Theory]
    [InlineData("||ADT^A01^ADT_A01|A1|", "|||A1|", "AE", "hl7v2.msh9-missing", "MSH^1^9^1", "101")]
    [InlineData("ADT_A01|A1|", "ADT_A01||", "AE", "hl7v2.msh10-missing", "MSH^1^10^1", "101")]
    [InlineData("7^^^NC^MR", "", "AE", "hl7v2.patient-identifier-missing", "PID^1^3^1^1", "101")]
    [InlineData("7^^^NC^MR", "^^^NC^MR~\"\"", "AE", "hl7v2.patient-identifier-missing", "PID^1^3^1^1", "101")]
    [InlineData("|A1|P|", "|A1|T|", "AR", "hl7v2.processing-id-refused", "MSH^1^11^1", "202")]
    [InlineData("|A1|P|", "|A1|D|", "AR", "hl7v2.processing-id-refused", "MSH^1^11^1", "202")]
    [InlineData("|2.5.1", "|9.9", "AR", "hl7v2.version-refused", "MSH^1^12^1", "203")]
    [InlineData("ADT^A01^ADT_A01", "ADT^A99^ADT_A01", "AR", "hl7v2.event-not-taken", "MSH^1^9^1^2", "201")]
    public async Task Refused_message_is_told_where_and_kept(
        string good, string bad, string code, string refusal, string place, string error)
    {
        MllpReply reply = await Send(Admission.Replace(good, bad), Strict);

        string text = Text(reply)!;
        Assert.Equal(code, Code(reply));
        Assert.Contains($"\nERR||{place}|{error}^", text);
        Assert.False(reply.Close);
        IntakeEntry kept = Assert.Single(_log.Entries);
        Assert.Equal(refusal, kept.Refusal!.Code);
        Assert.Null(kept.Key);
    }

    [Theory]
    [InlineData("ORU^R01^ORU_R01", "PID|1||", "AE")]
    [InlineData("ORU", "PID|1||", "AE")]
    [InlineData("ORU^R01^ORU_R01", "PID|1|7|", "AA")]
    [InlineData("ADT^A01^ADT_A01", "PID|1|7|", "AA")]
    [InlineData("ADT^A01^ADT_A01", "PID|1|||7", "AA")]
    [InlineData("ORU^R01^ORU_R01", "PID|1||\rPID|2||7", "AA")]
    [InlineData("ORM^O01", "PID|1||", "AA")]
    public async Task Patient_is_named_by_the_field_of_today_or_of_older_versions(string type, string pid, string code)
    {
        MllpReply reply = await Send($"MSH|^~\\&|A|B|C|D|2026||{type}|1|P|2.5.1\r{pid}\r");

        Assert.Equal(code, Code(reply));
        Assert.Equal(code == "AE" ? "hl7v2.patient-identifier-missing" : null, Assert.Single(_log.Entries).Refusal?.Code);
    }

    [Fact]
    public async Task Patient_of_an_older_version_has_the_same_lane_as_today()
    {
        await Send("MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5.1\rPID|1||7^^^NC\r");
        await Send("MSH|^~\\&|A|B|C|D|2026||ORU^R01|2|P|2.2\rPID|1|7^^^NC\r");
        await Send("MSH|^~\\&|A|B|C|D|2026||ORU^R01|3|P|2.2\rPID|1||\"\"|7^^^NC\r");

        Assert.Equal(_log.Entries[0].Lane, _log.Entries[1].Lane);
        Assert.Equal(_log.Entries[0].Lane, _log.Entries[2].Lane);
    }

    [Fact]
    public async Task Field_of_very_many_repetitions_is_read_in_one_pass()
    {
        string many = new('~', 300_000);

        MllpReply reply = await Task.Run(() => Send(Admission.Replace("7^^^NC^MR", many)), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal("AE", Code(reply));
    }

    [Theory]
    [InlineData("AD\u001b[2JT^A08", "?^A08")]
    [InlineData("ADT^A 8", "ADT^?")]
    [InlineData("A_CODE_THAT_IS_MUCH_TOO_LONG^A08", "?^A08")]
    public async Task Event_that_is_no_code_does_not_get_into_lists(string sent, string kind)
    {
        await Send(Admission.Replace("ADT^A01", sent));

        Assert.Equal(kind, Assert.Single(_log.Entries).Kind);
    }

    [Fact]
    public async Task Test_connection_takes_every_processing_id_and_version() =>
        Assert.Equal("AA", Code(await Send(Admission.Replace("|A1|P|2.5.1", "|A1|D|9.9"), Strict with { IsTest = true, UnknownEvents = UnknownEventPolicy.Accept })));

    [Fact]
    public async Task Event_that_needs_no_patient_is_taken_without_one() =>
        Assert.Equal("AA", Code(await Send("MSH|^~\\&|LAB|NC|ENG|HERE|2026||ORM^O01|R1|P|2.5.1\nOBR|1\n")));

    [Fact]
    public async Task Frame_without_a_readable_header_is_answered_with_default_delimiters()
    {
        MllpReply reply = await Send("hello");

        Assert.Equal(
            "MSH|^~\\&|||||20260107080005+0000||ACK|70008000000000000001|P|2.5.1\nMSA|AE\n"
            + "ERR||MSH^1|100^Segment sequence error^HL70357|E||||The frame does not start with a readable MSH segment; "
            + "a message starts with 'MSH' and its delimiters, as in 'MSH\\F\\\\S\\\\R\\\\E\\\\T\\\\F\\'.\n",
            Text(reply));
        Assert.Equal("hl7v2.msh-unreadable", Assert.Single(_log.Entries).Refusal!.Code);
    }

    [Fact]
    public async Task Frame_over_the_limit_is_rejected_by_its_control_id_and_closed()
    {
        MllpReply reply = await Receiver().ReceiveAsync(
            new(MllpFrameKind.TooLong, Wire.Bytes(Admission[..120])), Peer, CancellationToken.None);

        Assert.Equal("AR", Code(reply));
        Assert.True(reply.Close);
        Assert.Equal("hl7v2.frame-too-long", Assert.Single(_log.Entries).Refusal!.Code);
    }

    [Fact]
    public async Task Frame_over_the_limit_without_a_control_id_is_closed_without_answer()
    {
        MllpReply reply = await Receiver().ReceiveAsync(new(MllpFrameKind.TooLong, "xxxx"u8.ToArray()), Peer, CancellationToken.None);

        Assert.Null(reply.Answer);
        Assert.True(reply.Close);
        Assert.Single(_log.Entries);
    }

    [Theory]
    [InlineData(MllpFrameKind.CutByClose)]
    [InlineData(MllpFrameKind.CutByStart)]
    public async Task Cut_frame_is_kept_without_answer(MllpFrameKind kind)
    {
        MllpReply reply = await Receiver().ReceiveAsync(new(kind, Wire.Bytes(Admission[..90])), Peer, CancellationToken.None);

        Assert.Null(reply.Answer);
        Assert.False(reply.Close);
        Assert.Equal(90, Assert.Single(_log.Entries).Payload.Length);
        Assert.Equal("byte 90", _log.Entries[0].Refusal!.Place);
    }

    [Fact]
    public async Task Refused_copy_is_bounded()
    {
        await Send(new string('x', 5000), Options with { MaxKeptBytes = 100 });

        Assert.Equal(100, Assert.Single(_log.Entries).Payload.Length);
    }

    [Theory]
    [InlineData(Admission)]
    [InlineData("hello")]
    public async Task Log_that_cannot_store_means_no_answer_and_a_close(string text)
    {
        _log.Failure = new IOException("disk full");

        MllpReply reply = await Send(text);

        Assert.Null(reply.Answer);
        Assert.True(reply.Close);
    }

    [Fact]
    public async Task Lane_follows_the_patient_and_not_the_sender()
    {
        await Send(Admission);
        await Send(Admission.Replace("|ADT|NC|", "|OTHER|NC|").Replace("|A1|", "|A2|"));
        await Send(Admission.Replace("7^^^NC^MR", "8^^^NC^MR"));
        await Send(Admission.Replace("7^^^NC^MR", "9^^^X^PI~7^^^NC^MR"), Options with { LaneAuthority = "NC" });
        await Send(Admission, Options with { LaneAuthority = "NC" });
        await Send(Admission.Replace("7^^^NC^MR", "9^^^X^PI"), Options with { LaneAuthority = "NC" });
        await Send(Admission.Replace("7^^^NC^MR", "8^^^X^PI"), Options with { LaneAuthority = "NC" });

        Lane[] lanes = [.. _log.Entries.Select(entry => entry.Lane)];
        Assert.Equal(lanes[0], lanes[1]);
        Assert.NotEqual(lanes[0], lanes[2]);
        Assert.Equal(lanes[3], lanes[4]);
        Assert.NotEqual(lanes[4], lanes[5]);
        Assert.Equal(lanes[5], lanes[6]);
    }

    [Fact]
    public async Task Whole_path_over_a_socket_answers_each_message()
    {
        await using MllpTestListener listener = await MllpTestListener.StartAsync(Receiver());
        await using MllpClient client = new("127.0.0.1", listener.Port);

        MllpSendOutcome first = await client.SendAsync(Wire.Bytes(Admission));
        MllpSendOutcome second = await client.SendAsync("hello"u8.ToArray());

        Assert.Contains("MSA|AA|A1", Encoding.UTF8.GetString(first.Answer.Span), StringComparison.Ordinal);
        Assert.Contains("MSA|AE", Encoding.UTF8.GetString(second.Answer.Span), StringComparison.Ordinal);
        Assert.Equal(2, _log.Entries.Count);
    }

    private static Hl7v2ListenerOptions Options { get; } = new() { Connection = new("default", "clinic") };

    private static Hl7v2ListenerOptions Strict { get; } = Options with
    {
        Versions = FrozenSet.Create("2.3", "2.5.1"),
        KnownEvents = FrozenSet.Create("ADT^A01"),
        UnknownEvents = UnknownEventPolicy.Reject,
    };

    private static string Enhanced(string message, string conditions) => message.Replace("|P|2.5.1", $"|P|2.5.1|||{conditions}");

    private static MllpFrame Complete(string lines) => new(MllpFrameKind.Complete, Wire.Bytes(lines));

    private static string? Text(MllpReply reply) => reply.Answer is { } answer ? Wire.Lines(answer.ToArray()) : null;

    private static string? Code(MllpReply reply) =>
        reply.Answer is { } answer ? Duplex.Hl7v2.Hl7Message.Parse(answer).Message!["MSA-1"].ToString() : null;

    private async Task<MllpReply> Send(string lines, Hl7v2ListenerOptions? options = null) =>
        await Receiver(options).ReceiveAsync(Complete(lines), Peer, CancellationToken.None);

    private Hl7v2Receiver Receiver(Hl7v2ListenerOptions? options = null) =>
        new(options ?? Options, _log, new KeyedHash(new byte[32]), _log, _time, new ApplicationOutcomes(new KnownExchanges()), NullLogger<Hl7v2Receiver>.Instance);
}
