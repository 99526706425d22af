using System.Net.Sockets;
using System.Text;
using Duplex.Transports.Mllp;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

public class MllpListenerTests
{
    private static readonly RecordingReceiver Unused = new(static _ => MllpReply.None);

    [Fact]
    public async Task Each_message_of_one_packet_is_answered_in_order()
    {
        RecordingReceiver receiver = new(Echo);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();

        await socket.SendAsync(FrameFeed.Bytes("[MSH|one].[MSH|two].\r\n\0[MSH|three]."));

        Assert.Equal(FrameFeed.Bytes("[ack MSH|one].[ack MSH|two].[ack MSH|three]."), await socket.ReadAsync(44));
    }

    [Fact]
    public async Task Message_sent_byte_by_byte_is_answered_once()
    {
        RecordingReceiver receiver = new(Echo);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();

        foreach (byte value in FrameFeed.Bytes("[MSH|one]."))
        {
            await socket.SendAsync(new[] { value });
        }

        Assert.Equal(FrameFeed.Bytes("[ack MSH|one]."), await socket.ReadAsync(14));
    }

    [Fact]
    public async Task Sender_that_closes_its_side_after_the_last_message_still_gets_its_answer()
    {
        RecordingReceiver receiver = new(Echo);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();

        await socket.SendAsync(FrameFeed.Bytes("[MSH|one]."));
        socket.Shutdown(SocketShutdown.Send);

        Assert.Equal(FrameFeed.Bytes("[ack MSH|one]."), await socket.ReadAsync(100));
    }

    [Fact]
    public async Task Frame_cut_by_a_close_reaches_the_receiver_without_an_answer()
    {
        RecordingReceiver receiver = new(Echo);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();

        await socket.SendAsync(FrameFeed.Bytes("[MSH|unfinished"));
        socket.Shutdown(SocketShutdown.Send);

        MllpFrame frame = await receiver.NextAsync();
        Assert.Equal(MllpFrameKind.CutByClose, frame.Kind);
        Assert.Equal("MSH|unfinished"u8.ToArray(), frame.Bytes.ToArray());
        Assert.Empty(await socket.ReadAsync(1));
    }

    [Fact]
    public async Task Frame_cut_by_a_reset_reaches_the_receiver_too()
    {
        RecordingReceiver receiver = new(Echo);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();

        await socket.SendAsync(FrameFeed.Bytes("[MSH|one].[MSH|unfinished"));
        Assert.Equal(14, (await socket.ReadAsync(14)).Length);
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();

        Assert.Equal(MllpFrameKind.Complete, (await receiver.NextAsync()).Kind);
        MllpFrame cut = await receiver.NextAsync();
        Assert.Equal(MllpFrameKind.CutByClose, cut.Kind);
        Assert.Equal("MSH|unfinished"u8.ToArray(), cut.Bytes.ToArray());
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused_by_their_header_and_the_sender_reads_the_answer()
    {
        RecordingReceiver receiver = new(static _ => new("too long"u8.ToArray(), Close: true));
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();
        byte[] message = new byte[50 * 1024 * 1024];
        message.AsSpan().Fill((byte)'x');
        "MSH|^~\\&|"u8.CopyTo(message);

        await socket.SendAsync(new byte[] { 0x0B });
        for (int sent = 0; sent < message.Length;)
        {
            sent += await socket.SendAsync(message.AsMemory(sent)).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        }

        await socket.SendAsync(new byte[] { 0x1C, 0x0D });

        Assert.Equal(FrameFeed.Bytes("[too long]."), await socket.ReadAsync(100));
        MllpFrame frame = await receiver.NextAsync();
        Assert.Equal(MllpFrameKind.TooLong, frame.Kind);
        Assert.Equal(MllpLimits.Default.MaxKeptBytes, frame.Bytes.Length);
        Assert.StartsWith("MSH|^~\\&|xxx", Encoding.ASCII.GetString(frame.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thirty_megabytes_are_taken()
    {
        RecordingReceiver receiver = new(static frame => new(Encoding.ASCII.GetBytes($"{frame.Kind} {frame.Bytes.Length}")));
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        await using MllpClient client = new("127.0.0.1", listener.Port);
        byte[] message = new byte[30 * 1024 * 1024];
        message.AsSpan().Fill((byte)'x');

        MllpSendOutcome outcome = await client.SendAsync(message);

        Assert.Equal("Complete 31457280", Encoding.ASCII.GetString(outcome.Answer.Span));
    }

    [Fact]
    public async Task Receiver_that_wants_no_answer_and_a_close_gets_both()
    {
        RecordingReceiver receiver = new(static _ => MllpReply.CloseWithoutAnswer);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        await using MllpClient client = new("127.0.0.1", listener.Port);

        Assert.Equal(MllpSendVerdict.Closed, (await client.SendAsync("MSH|one"u8.ToArray())).Verdict);
    }

    [Fact]
    public async Task Receiver_that_throws_ends_its_own_connection_only()
    {
        RecordingReceiver receiver = new(static frame =>
            frame.Bytes.Span.EndsWith("bad"u8) ? throw new InvalidOperationException("broken") : Echo(frame));
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        await using MllpClient first = new("127.0.0.1", listener.Port);
        await using MllpClient second = new("127.0.0.1", listener.Port);
        Assert.Equal(MllpSendVerdict.Answered, (await second.SendAsync("MSH|one"u8.ToArray())).Verdict);

        Assert.Equal(MllpSendVerdict.Closed, (await first.SendAsync("MSH|bad"u8.ToArray())).Verdict);
        Assert.Equal(MllpSendVerdict.Answered, (await second.SendAsync("MSH|two"u8.ToArray())).Verdict);
        Assert.Equal(MllpSendVerdict.Answered, (await first.SendAsync("MSH|again"u8.ToArray())).Verdict);
    }

    [Fact]
    public async Task Stopping_listener_closes_idle_connections()
    {
        await using MllpTestListener listener = await MllpTestListener.StartAsync(Unused);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|one]."));
        await Unused.NextAsync();

        await listener.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Empty(await socket.ReadAsync(1));
    }

    private static MllpReply Echo(MllpFrame frame) => new((byte[])[.. "ack "u8, .. frame.Bytes.Span]);
}
