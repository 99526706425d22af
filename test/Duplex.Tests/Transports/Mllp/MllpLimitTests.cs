using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Duplex.Transports.Mllp;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>What a connection may cost, and the name under which one that costs more is closed.</summary>
public sealed class MllpLimitTests
{
    private readonly SteppingTime _time = new();
    private readonly RecordingReceiver _receiver = new(static frame => frame.Kind == MllpFrameKind.Complete ? new("ok"u8.ToArray()) : MllpReply.None);

    [Fact]
    public async Task A_connection_without_messages_is_closed_as_idle_whatever_else_it_sends()
    {
        // Without a bound on its end: the clock runs on while the connection closes.
        MllpLimits limits = new() { DrainTimeout = Timeout.InfiniteTimeSpan };
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver, limits, _time);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1]."));
        Assert.Equal(FrameFeed.Bytes("[ok]."), await socket.ReadAsync(5));
        Task<string> closed = listener.Closed.NextAsync();
        _time.Advance(TimeSpan.FromMinutes(59));
        await socket.SendAsync(FrameFeed.Bytes("[].\r\n[].[MSH|2]."));
        Assert.Equal(FrameFeed.Bytes("[ok]."), await socket.ReadAsync(5));
        _time.Advance(TimeSpan.FromMinutes(59));
        Assert.False(closed.IsCompleted);
        await socket.SendAsync(FrameFeed.Bytes("[].\r\n[]."));

        Assert.Equal("Idle", await _time.UntilAsync(closed, TimeSpan.FromSeconds(30)));
        Assert.Empty(await socket.ReadAsync(1));
    }

    [Fact]
    public async Task Without_an_idle_limit_a_connection_may_stay()
    {
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver, new MllpLimits { IdleTimeout = Timeout.InfiniteTimeSpan }, _time);
        using Socket socket = await listener.ConnectAsync();
        for (int days = 0; days < 3; days++)
        {
            await socket.SendAsync(FrameFeed.Bytes("[MSH|1]."));
            Assert.Equal(FrameFeed.Bytes("[ok]."), await socket.ReadAsync(5));
            _time.Advance(TimeSpan.FromDays(1));
        }
    }

    [Theory]
    [InlineData("[MSH|half")]
    [InlineData("[MSH|1].[MSH|half")]
    [InlineData("[MSH|whole but for CR]")]
    public async Task A_frame_that_does_not_go_on_is_closed_as_slow_and_shown(string stream)
    {
        // The clock may run far ahead of the sockets.
        MllpLimits limits = new() { IdleTimeout = Timeout.InfiniteTimeSpan };
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver, limits, _time);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes(stream));

        Assert.Equal("SlowSender", await _time.UntilAsync(listener.Closed.NextAsync(), TimeSpan.FromSeconds(1)));
        MllpFrame last = await _receiver.NextAsync();
        while (last.Kind == MllpFrameKind.Complete)
        {
            last = await _receiver.NextAsync();
        }

        Assert.Equal(MllpFrameKind.CutByClose, last.Kind);
    }

    [Fact]
    public void A_frame_that_trickles_is_closed_at_its_rate_and_a_faster_one_at_its_time()
    {
        MllpDeadlines Begun(long bytes, TimeSpan after)
        {
            MllpDeadlines deadlines = new(new MllpLimits { MinBytesPerSecond = 100 }, _time);
            deadlines.FrameGrows(1);
            _time.Advance(after);
            deadlines.FrameGrows(bytes);
            return deadlines;
        }

        Assert.Null(Begun(1, TimeSpan.FromSeconds(9)).Check());
        Assert.Equal(MllpCloseReason.SlowSender, Begun(1_999, TimeSpan.FromSeconds(20)).Check());
        Assert.Null(Begun(2_000, TimeSpan.FromSeconds(20)).Check());
        Assert.Equal(MllpCloseReason.SlowSender, Begun(1_000_000, TimeSpan.FromMinutes(5)).Check());
    }

    [Fact]
    public async Task A_sender_that_reads_no_answers_is_closed_and_nothing_piles_up_for_it()
    {
        int taken = 0;
        byte[] answer = new byte[16 * 1024];
        RecordingReceiver receiver = new(_ =>
        {
            Interlocked.Increment(ref taken);
            return new(answer);
        });
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver, time: _time);
        using Socket socket = await listener.ConnectAsync();
        socket.ReceiveBufferSize = 8 * 1024;
        Task<string> closed = listener.Closed.NextAsync();
        byte[] many = [.. Enumerable.Repeat(FrameFeed.Bytes("[MSH|1]."), 1000).SelectMany(frame => frame)];
        Task sending = Task.Run(async () =>
        {
            try
            {
                while (!closed.IsCompleted)
                {
                    await socket.SendAsync(many);
                }
            }
            catch (SocketException)
            {
                Assert.True(socket.Connected || closed is not null);
            }
        });

        Assert.Equal("SlowReader", await _time.UntilAsync(closed, TimeSpan.FromMilliseconds(20)));
        await sending.WaitAsync(TimeSpan.FromSeconds(30));
        // The answers that fit into the sockets' and the pipe's own buffers, and those in flight.
        Assert.InRange(taken, 1, 2_000);
    }

    [Fact]
    public async Task A_flood_without_frames_is_closed_and_shown_up_to_its_bound()
    {
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver, new MllpLimits { MaxUnframedBytes = 100_000, MaxKeptBytes = 32 });
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(new string('x', 100_001).Select(letter => (byte)letter).ToArray());

        Assert.Equal("Unframed", await listener.Closed.NextAsync());
        MllpFrame shown = await _receiver.NextAsync();
        Assert.Equal((MllpFrameKind.Unframed, 32, 100_001), (shown.Kind, shown.Bytes.Length, shown.Length));
    }

    [Fact]
    public async Task One_begun_frame_after_the_other_is_closed_and_shown_up_to_its_bound()
    {
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\vMSH", 1000))));

        Assert.Equal("CutFrames", await listener.Closed.NextAsync());
        for (int shown = 0; shown <= 100; shown++)
        {
            Assert.Equal(MllpFrameKind.CutByStart, (await _receiver.NextAsync()).Kind);
        }
    }

    [Fact]
    public async Task TLS_to_a_plain_listener_is_closed_at_once()
    {
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver);
        using Socket socket = await listener.ConnectAsync();
        await using System.Net.Security.SslStream tls = new(new NetworkStream(socket));

        await Assert.ThrowsAnyAsync<IOException>(() => tls.AuthenticateAsClientAsync("localhost"));
        Assert.Equal("TlsToPlain", await listener.Closed.NextAsync());
    }

    [Fact]
    public async Task Connections_beyond_the_limits_are_closed_and_the_others_go_on()
    {
        MllpListenerOptions options = new() { MaxConnections = 2 };
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver, options);
        using Socket first = await listener.ConnectAsync();
        using Socket second = await listener.ConnectAsync();
        await AreServedAsync(first, second);
        using (Socket third = await listener.ConnectAsync())
        {
            Assert.Equal("TooManyConnections", await listener.Closed.NextAsync());
        }

        await AreServedAsync(first, second);
        second.Shutdown(SocketShutdown.Send);
        Assert.Equal("Sender", await listener.Closed.NextAsync());
        using Socket fourth = await listener.ConnectAsync();
        await AreServedAsync(first, fourth);
    }

    [Fact]
    public async Task One_address_does_not_get_all_connections()
    {
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver, new MllpListenerOptions { MaxConnectionsPerAddress = 1 });
        using Socket first = await listener.ConnectAsync();
        await AreServedAsync(first);
        using Socket second = await listener.ConnectAsync();

        Assert.Equal("TooManyOfAddress", await listener.Closed.NextAsync());
        using Socket other = new(SocketType.Stream, ProtocolType.Tcp);
        other.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.2"), 0));
        await other.ConnectAsync(IPAddress.Loopback, listener.Port);
        await AreServedAsync(first, other);
    }

    [Theory]
    [InlineData("127.0.0.2/32", true)]
    [InlineData("127.0.0.0/30", true)]
    [InlineData("127.0.0.1/32", false)]
    [InlineData("10.0.0.0/8", false)]
    public async Task Only_listed_addresses_may_connect(string network, bool allowed)
    {
        ImmutableArray<IPNetwork> allow = [IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse(network)];
        await using MllpTestListener listener = await MllpTestListener.StartAsync(_receiver, new MllpListenerOptions { Allow = allow });
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.2"), 0));
        await socket.ConnectAsync(IPAddress.Loopback, listener.Port);
        if (allowed)
        {
            await AreServedAsync(socket);
        }
        else
        {
            Assert.Equal("AddressNotAllowed", await listener.Closed.NextAsync());
        }
    }

    private static async Task AreServedAsync(params Socket[] sockets)
    {
        foreach (Socket socket in sockets)
        {
            await socket.SendAsync(FrameFeed.Bytes("[MSH|1]."));
            Assert.Equal(FrameFeed.Bytes("[ok]."), await socket.ReadAsync(5));
        }
    }
}
