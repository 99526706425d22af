using System.Text;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Tests.Hl7v2;
using Duplex.Transports.Mllp;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Messages that would harm others if they were taken as they are.</summary>
public class HostileContentTests
{
    private const string Header = "MSH|^~\\&|ADT|NC|ENG|HERE|20260107080000||ZZZ^Z01|A1|P|2.5.1\r";

    private readonly IntakeLogOfTest _log = new();

    [Fact]
    public async Task Second_header_in_one_frame_is_refused_with_its_place()
    {
        string answer = await AnswerAsync(Header + "PID|1||7^^^NC^MR\r" + Header.Replace("|A1|", "|A2|", StringComparison.Ordinal) + "PID|1||8^^^NC^MR\r");

        Assert.Contains("MSA|AE|A1", answer, StringComparison.Ordinal);
        Assert.Contains("ERR||MSH^2|100", answer, StringComparison.Ordinal);
        Assert.Equal("hl7v2.second-msh", Assert.Single(_log.Entries).Refusal!.Code);
    }

    [Fact]
    public async Task Message_of_more_segments_than_are_taken_is_refused()
    {
        string answer = await AnswerAsync(Header + string.Concat(Enumerable.Repeat("OBX|1\r", 20)), new() { Connection = new("default", "clinic"), MaxSegments = 20 });

        Assert.Contains("MSA|AR|A1", answer, StringComparison.Ordinal);
        Assert.Equal("hl7v2.too-many-segments", Assert.Single(_log.Entries).Refusal!.Code);
    }

    [Theory]
    [InlineData("|A1\u001c|P|2.5.1")]
    [InlineData("|A1|P|2.5\u001c")]
    [InlineData("|A1|P\u000b|2.5.1")]
    public async Task Control_bytes_of_the_sender_never_end_the_frame_around_the_answer(string header)
    {
        byte[] answer = Encoding.ASCII.GetBytes(await AnswerAsync(Header.Replace("|A1|P|2.5.1", header, StringComparison.Ordinal)));

        Assert.False(answer.AsSpan().ContainsAny((byte)0x0B, (byte)0x1C));
        Assert.Contains("MSA|AA|A1", Encoding.ASCII.GetString(answer), StringComparison.Ordinal);
    }

    private async Task<string> AnswerAsync(string message, Hl7v2ListenerOptions? options = null)
    {
        Hl7v2Receiver receiver = new(
            options ?? new() { Connection = new("default", "clinic"), IsTest = true },
            _log, new KeyedHash(new byte[32]), _log, new FixedTime(), new ApplicationOutcomes(new KnownExchanges()), NullLogger<Hl7v2Receiver>.Instance);
        MllpReply reply = await receiver.ReceiveAsync(
            new(MllpFrameKind.Complete, Encoding.ASCII.GetBytes(message)), new("test", null), CancellationToken.None);
        return Wire.Lines(reply.Answer!.Value.ToArray());
    }
}
