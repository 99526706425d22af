using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Duplex.Transports.Mllp;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Frames of one connection are taken in before the former are answered; answers keep their order.</summary>
public sealed class MllpPipelineTests
{
    [Fact]
    public async Task Answers_leave_in_the_order_of_their_messages_whichever_is_ready_first()
    {
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|2].[MSH|3]."));
        HeldReply first = await receiver.NextAsync();
        HeldReply second = await receiver.NextAsync();
        HeldReply third = await receiver.NextAsync();

        third.Answer("c");
        first.Answer("a");
        Assert.Equal(FrameFeed.Bytes("[a]."), await socket.ReadAsync(4));
        second.Answer("b");
        Assert.Equal(FrameFeed.Bytes("[b].[c]."), await socket.ReadAsync(8));
    }

    [Theory]
    [InlineData(3, 1_000_000, 3)]
    [InlineData(64, 25, 2)]
    [InlineData(64, 1, 1)]
    [InlineData(1, 1_000_000, 1)]
    public async Task No_more_is_taken_in_than_the_limits_allow(int messages, int bytes, int most)
    {
        const int Count = 500;
        HeldReceiver receiver = new();
        MllpLimits limits = new() { MaxInFlight = messages, MaxBytesInFlight = bytes };
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver, limits);
        using Socket socket = await listener.ConnectAsync();
        StringBuilder stream = new();
        for (int i = 0; i < Count; i++)
        {
            // Ten bytes each.
            stream.Append(System.Globalization.CultureInfo.InvariantCulture, $"[MSH|{i:000000}].");
        }

        Task<int> sending = socket.SendAsync(FrameFeed.Bytes(stream.ToString()));
        for (int i = 0; i < Count; i++)
        {
            HeldReply reply = await receiver.NextAsync();
            Assert.Equal($"MSH|{i:000000}", reply.Text);
            Assert.InRange(receiver.InFlight, 1, most);
            reply.Answer("+");
        }

        await sending;
        Assert.Equal(4 * Count, (await socket.ReadAsync(4 * Count)).Length);
        Assert.Equal(most, receiver.MostInFlight);
    }

    [Fact]
    public async Task A_message_larger_than_all_that_may_be_in_flight_is_taken_alone()
    {
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver, new MllpLimits { MaxBytesInFlight = 8 });
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|a long message].[MSH|2]."));

        foreach (string text in (string[])["MSH|1", "MSH|a long message", "MSH|2"])
        {
            HeldReply reply = await receiver.NextAsync();
            Assert.Equal((text, 1), (reply.Text, receiver.InFlight));
            reply.Answer("+");
        }

        Assert.Equal(FrameFeed.Bytes("[+].[+].[+]."), await socket.ReadAsync(12));
    }

    [Fact]
    public async Task A_second_answer_leaves_when_it_is_ready_and_holds_nothing_up()
    {
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|2].[MSH|3]."));
        HeldReply first = await receiver.NextAsync();
        HeldReply second = await receiver.NextAsync();
        HeldReply third = await receiver.NextAsync();

        // Ready at once, and still behind its own answer.
        Later(first, "a").SetResult("A"u8.ToArray());
        Assert.Equal(FrameFeed.Bytes("[a].[A]."), await socket.ReadAsync(8));

        // Ready while the next answer is not.
        TaskCompletionSource<ReadOnlyMemory<byte>?> later = Later(second, "b");
        Assert.Equal(FrameFeed.Bytes("[b]."), await socket.ReadAsync(4));
        later.SetResult("B"u8.ToArray());
        Assert.Equal(FrameFeed.Bytes("[B]."), await socket.ReadAsync(4));

        // None after all, and one that fails: the connection goes on.
        Later(third, "c").SetResult(null);
        await socket.SendAsync(FrameFeed.Bytes("[MSH|4].[MSH|5]."));
        Later(await receiver.NextAsync(), "d").SetException(new InvalidOperationException("not interpreted"));
        (await receiver.NextAsync()).Answer("e");
        Assert.Equal(FrameFeed.Bytes("[c].[d].[e]."), await socket.ReadAsync(12));
    }

    [Fact]
    public async Task A_second_answer_beyond_the_bound_is_dropped()
    {
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver, new MllpLimits { MaxLater = 1 });
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|2].[MSH|3]."));
        TaskCompletionSource<ReadOnlyMemory<byte>?> kept = Later(await receiver.NextAsync(), "a");
        Later(await receiver.NextAsync(), "b").SetResult("B"u8.ToArray());
        // Both were answered, so that both second answers have been looked at.
        Assert.Equal(FrameFeed.Bytes("[a].[b]."), await socket.ReadAsync(8));
        kept.SetResult("A"u8.ToArray());
        HeldReply third = await receiver.NextAsync();

        Assert.Equal(FrameFeed.Bytes("[A]."), await socket.ReadAsync(4));
        third.Answer("c");
        Assert.Equal(FrameFeed.Bytes("[c]."), await socket.ReadAsync(4));
    }

    [Fact]
    public async Task A_stop_waits_for_what_is_in_hand_and_begins_nothing()
    {
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|2].[MSH|unfini"));
        HeldReply first = await receiver.NextAsync();
        HeldReply second = await receiver.NextAsync();

        Task stopping = listener.StopAsync();
        // The cut frame is shown once nothing more is read.
        HeldReply cut = await receiver.NextAsync();
        Assert.Equal((MllpFrameKind.CutByClose, "MSH|unfini"), (cut.Kind, cut.Text));
        cut.None();
        await socket.SendAsync(FrameFeed.Bytes("shed].[MSH|3]."));
        TaskCompletionSource<ReadOnlyMemory<byte>?> later = Later(first, "a");
        second.Answer("b");
        Assert.Equal(FrameFeed.Bytes("[a].[b]."), await socket.ReadAsync(8));
        Assert.False(stopping.IsCompleted);
        later.SetResult("A"u8.ToArray());

        Assert.Equal(FrameFeed.Bytes("[A]."), await socket.ReadAsync(4));
        await stopping.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("Stopping", await listener.Closed.NextAsync());
        Assert.False(receiver.HasMore);
    }

    [Fact]
    public async Task A_stop_waits_for_a_bounded_time_only()
    {
        SteppingTime time = new();
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver, time: time);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|2]."));
        Later(await receiver.NextAsync(), "a");
        await receiver.NextAsync();
        Assert.Equal(FrameFeed.Bytes("[a]."), await socket.ReadAsync(4));

        Task stopping = listener.StopAsync();

        Assert.Equal("Stopping", await time.UntilAsync(listener.Closed.NextAsync(), TimeSpan.FromSeconds(1)));
        await stopping.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_failure_ends_the_connection_after_the_answers_before_it()
    {
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|2].[MSH|3]."));
        HeldReply first = await receiver.NextAsync();
        HeldReply second = await receiver.NextAsync();
        (await receiver.NextAsync()).Answer("c");
        second.Fail();
        first.Answer("a");

        Assert.Equal(FrameFeed.Bytes("[a]."), await socket.ReadToEndAsync());
        Assert.Equal("Failure", await listener.Closed.NextAsync());
    }

    [Fact]
    public async Task A_reply_that_closes_leaves_nothing_behind_it()
    {
        HeldReceiver receiver = new();
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        using Socket socket = await listener.ConnectAsync();
        await socket.SendAsync(FrameFeed.Bytes("[MSH|1].[MSH|2].[MSH|3]."));
        HeldReply first = await receiver.NextAsync();
        HeldReply second = await receiver.NextAsync();
        (await receiver.NextAsync()).Answer("c");
        second.Reply(MllpReply.CloseWithoutAnswer);
        first.Answer("a");

        Assert.Equal(FrameFeed.Bytes("[a]."), await socket.ReadToEndAsync());
        Assert.Equal("Receiver", await listener.Closed.NextAsync());
    }

    private static TaskCompletionSource<ReadOnlyMemory<byte>?> Later(HeldReply reply, string answer)
    {
        TaskCompletionSource<ReadOnlyMemory<byte>?> later = new();
        reply.Reply(new(Encoding.ASCII.GetBytes(answer)) { Later = later.Task });
        return later;
    }

    /// <summary>Hands each message to the test, which answers when it wants.</summary>
    private sealed class HeldReceiver : IMllpReceiver
    {
        private readonly Channel<HeldReply> _received = Channel.CreateUnbounded<HeldReply>();
        private int _inFlight;

        public int InFlight => Volatile.Read(ref _inFlight);

        public int MostInFlight { get; private set; }

        public bool HasMore => _received.Reader.TryPeek(out _);

        public async Task<HeldReply> NextAsync() => await _received.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        public ValueTask<MllpReply> ReceiveAsync(MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken)
        {
            HeldReply reply = new(frame, () => Interlocked.Decrement(ref _inFlight));
            MostInFlight = Math.Max(MostInFlight, Interlocked.Increment(ref _inFlight));
            Assert.True(_received.Writer.TryWrite(reply));
            return new(reply.Task);
        }
    }

    private sealed class HeldReply(MllpFrame frame, Action done)
    {
        private readonly TaskCompletionSource<MllpReply> _reply = new();

        public Task<MllpReply> Task => _reply.Task;

        public MllpFrameKind Kind => frame.Kind;

        public string Text => Encoding.ASCII.GetString(frame.Bytes.Span);

        public void Answer(string answer) => Reply(new(Encoding.ASCII.GetBytes(answer)));

        public void None() => Reply(MllpReply.None);

        public void Reply(MllpReply reply)
        {
            done();
            _reply.SetResult(reply);
        }

        public void Fail() => _reply.SetException(new InvalidOperationException("broken"));
    }
}
