using System.Net.Sockets;
using System.Text;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Transports.Mllp;
using Microsoft.Extensions.Logging.Abstractions;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Each complete frame is answered exactly once and in its own name, however it is cut on its way and whatever is beside it.</summary>
public sealed class MllpFramingTests
{
    private readonly IntakeLogOfTest _log = new();

    [Fact]
    public async Task Three_frames_in_one_TCP_write() =>
        Assert.Equal(["AA one", "AA two", "AA three"], await AnswersAsync([.. Frame("one"), .. Frame("two"), .. Frame("three")]));

    [Fact]
    public async Task One_and_a_half_frames_then_the_rest()
    {
        byte[] second = Frame("two");
        Assert.Equal(["AA one", "AA two"], await AnswersAsync([.. Frame("one"), .. second[..30]], second[30..]));
    }

    [Fact]
    public async Task A_frame_cut_between_FS_and_CR_then_another()
    {
        byte[] first = Frame("one");
        Assert.Equal(["AA one", "AA two"], await AnswersAsync(first[..^1], [first[^1], .. Frame("two")]));
    }

    [Fact]
    public async Task CR_LF_NUL_before_VT()
    {
        Assert.Equal(["AA one", "AA two"], await AnswersAsync([.. "\r\n\0"u8, .. Frame("one"), .. "\r\n\0"u8, .. Frame("two")]));
        Assert.Equal(2, _log.Entries.Count);
    }

    [Fact]
    public async Task A_frame_without_MSH_then_a_good_one() =>
        Assert.Equal(["AE ", "AA one"], await AnswersAsync([.. FrameFeed.Bytes("[what is this]."), .. Frame("one")]));

    [Fact]
    public async Task An_empty_frame_then_a_good_one()
    {
        Assert.Equal(["AA one"], await AnswersAsync([.. FrameFeed.Bytes("[]."), .. Frame("one")]));
        Assert.Single(_log.Entries);
    }

    [Fact]
    public async Task No_control_id_then_a_good_one() =>
        Assert.Equal(["AE ", "AA one"], await AnswersAsync([.. Frame(""), .. Frame("one")]));

    [Fact]
    public async Task A_UTF8_character_cut_across_two_TCP_segments()
    {
        byte[] frame = Frame("one", "NTE|1||Grüße\r");
        int inside = frame.AsSpan().IndexOf((byte)0xC3) + 1;

        Assert.Equal(["AA one"], await AnswersAsync(frame[..inside], frame[inside..]));
        Assert.Equal(frame[1..^2], Assert.Single(_log.Entries).Payload.ToArray());
    }

    [Theory]
    [InlineData("\v")]
    [InlineData("\vMS")]
    [InlineData("\u001C")]
    [InlineData("\u001C\v")]
    [InlineData("\u001C\n")]
    public async Task Control_bytes_inside_a_message_are_part_of_it(string control)
    {
        byte[] frame = Frame("one", $"NTE|1||before{control}after\r");

        Assert.Equal(["AA one", "AA two"], await AnswersAsync([.. frame, .. Frame("two")]));
        Assert.Equal(frame[1..^2], _log.Entries[0].Payload.ToArray());
    }

    [Fact]
    public async Task A_missing_FS_with_a_new_VT()
    {
        byte[] cut = Frame("cut")[..^2];

        Assert.Equal(["AA one", "AA two"], await AnswersAsync([.. Frame("one"), .. cut, .. Frame("two")]));
        IntakeEntry shown = _log.Entries[1];
        Assert.Equal(("hl7v2.frame-cut-by-start", $"byte {cut.Length - 1}"), (shown.Refusal!.Code, shown.Refusal.Place));
        Assert.Equal(cut[1..], shown.Payload.ToArray());
    }

    [Fact]
    public async Task What_comes_outside_of_frames_is_shown_once_and_never_answered()
    {
        Assert.Equal(
            ["AA one", "AA two"],
            await AnswersAsync([.. "\r\nMSH|^~\\&|no frame"u8, .. Frame("one"), .. "again"u8, .. Frame("two")]));
        IntakeEntry shown = Assert.Single(_log.Entries, entry => entry.Refusal is not null);
        Assert.Equal(("hl7v2.unframed", "byte 19", ""), (shown.Refusal!.Code, shown.Refusal.Place, shown.ControlId));
        Assert.Equal("MSH|^~\\&|no frame", Encoding.ASCII.GetString(shown.Payload.Span));
        Assert.Same(shown, _log.Entries[0]);
    }

    [Fact]
    public async Task What_has_no_frame_at_all_is_shown_when_the_connection_ends()
    {
        Assert.Empty(await AnswersAsync("GET / HTTP/1.1\r\n\r\n"u8.ToArray()));
        Assert.Equal("hl7v2.unframed", Assert.Single(_log.Entries).Refusal!.Code);
    }

    [Fact]
    public async Task A_stream_of_three_frames_cut_at_every_place()
    {
        byte[] stream = [.. Frame("one"), .. Frame("two"), .. Frame("three")];
        byte[][] pieces = [.. Enumerable.Range(1, stream.Length - 1).SelectMany(at => (byte[][])[stream[..at], stream[at..]])];

        string[] expected = [.. Enumerable.Repeat((string[])["AA one", "AA two", "AA three"], stream.Length - 1).SelectMany(names => names)];
        Assert.Equal(expected, await AnswersAsync(pieces));
    }

    [Fact]
    public async Task A_stream_of_three_frames_one_byte_at_a_time()
    {
        byte[] stream = [.. Frame("one"), .. Frame("two"), .. Frame("three")];
        Assert.Equal(["AA one", "AA two", "AA three"], await AnswersAsync([.. stream.Select(value => (byte[])[value])]));
    }

    // A synthetic event of nobody.
    private static byte[] Frame(string controlId, string more = "") =>
        [0x0B, .. Encoding.UTF8.GetBytes($"MSH|^~\\&|A|B|C|D|20260107080000||ZZZ^Z01|{controlId}|P|2.5.1\r{more}"), 0x1C, 0x0D];

    /// <summary>Sends the pieces, each in a packet of its own as far as a sender can tell, then reads all answers until the listener closes.</summary>
    private async Task<string[]> AnswersAsync(params byte[][] pieces)
    {
        Hl7v2Receiver receiver = new(
            new() { Connection = new("default", "clinic") }, _log, new KeyedHash(new byte[32]), _log, new FixedTime(), new ApplicationOutcomes(new KnownExchanges()), NullLogger<Hl7v2Receiver>.Instance);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();
        Task<byte[]> reading = socket.ReadToEndAsync();
        foreach (byte[] piece in pieces)
        {
            await socket.SendAsync(piece);
        }

        socket.Shutdown(SocketShutdown.Send);
        byte[] answers = await reading;
        Assert.Equal("Sender", await listener.Closed.NextAsync());
        return [.. Encoding.UTF8.GetString(answers).Split("\u001C\r", StringSplitOptions.RemoveEmptyEntries).Select(Name)];
    }

    private static string Name(string answer)
    {
        Assert.StartsWith("\vMSH|", answer, StringComparison.Ordinal);
        string[] msa = answer.Split('\r').Single(line => line.StartsWith("MSA|", StringComparison.Ordinal)).Split('|');
        return $"{msa[1]} {(msa.Length > 2 ? msa[2] : "")}";
    }
}
