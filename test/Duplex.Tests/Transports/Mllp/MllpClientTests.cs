using System.Net;
using System.Net.Sockets;
using System.Text;
using Duplex.Transports.Mllp;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

public class MllpClientTests
{
    [Fact]
    public async Task Messages_are_sent_one_after_the_other_over_one_connection()
    {
        RecordingReceiver receiver = new(static frame => new(frame.Bytes));
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        await using MllpClient client = new("127.0.0.1", listener.Port);

        for (int i = 0; i < 100; i++)
        {
            MllpSendOutcome outcome = await client.SendAsync(Encoding.ASCII.GetBytes($"MSH|{i}"));
            Assert.Equal($"MSH|{i}", Encoding.ASCII.GetString(outcome.Answer.Span));
        }
    }

    [Fact]
    public async Task Listener_that_is_not_there_is_told_as_certainly_not_sent()
    {
        using Socket unheard = new(SocketType.Stream, ProtocolType.Tcp);
        unheard.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using MllpClient client = new("127.0.0.1", ((IPEndPoint)unheard.LocalEndPoint!).Port);

        Assert.Equal(MllpSendVerdict.NotConnected, (await client.SendAsync("MSH|one"u8.ToArray())).Verdict);
    }

    [Fact]
    public async Task Missing_answer_times_out_by_the_injected_clock_and_a_late_one_is_never_taken_for_the_next()
    {
        RecordingReceiver receiver = new(static frame =>
            frame.Bytes.Span.EndsWith("silent"u8) ? MllpReply.None : new(frame.Bytes));
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        ManualTime time = new();
        await using MllpClient client = new("127.0.0.1", listener.Port, time: time);

        Task<MllpSendOutcome> silent = client.SendAsync("MSH|silent"u8.ToArray()).AsTask();
        await receiver.NextAsync();
        time.Fire();
        Assert.Equal(MllpSendVerdict.TimedOut, (await silent.WaitAsync(TimeSpan.FromSeconds(30))).Verdict);

        MllpSendOutcome next = await client.SendAsync("MSH|next"u8.ToArray());
        Assert.Equal("MSH|next"u8.ToArray(), next.Answer.ToArray());
    }

    [Fact]
    public async Task Caller_can_stop_waiting()
    {
        RecordingReceiver receiver = new(static _ => MllpReply.None);
        await using MllpTestListener listener = await MllpTestListener.StartAsync(receiver);
        await using MllpClient client = new("127.0.0.1", listener.Port);
        using CancellationTokenSource cancellation = new();

        Task<MllpSendOutcome> sending = client.SendAsync("MSH|silent"u8.ToArray(), cancellation.Token).AsTask();
        await receiver.NextAsync();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    /// <summary>A clock whose timers fire when the test says so.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private readonly List<ManualTimer> _timers = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ManualTimer timer = new(callback, state);
            lock (_timers)
            {
                _timers.Add(timer);
            }

            return timer;
        }

        public void Fire()
        {
            ManualTimer[] timers;
            lock (_timers)
            {
                timers = [.. _timers];
                _timers.Clear();
            }

            foreach (ManualTimer timer in timers)
            {
                timer.Fire();
            }
        }

        private sealed class ManualTimer(TimerCallback callback, object? state) : ITimer
        {
            private bool _disposed;

            public void Fire()
            {
                if (!_disposed)
                {
                    callback(state);
                }
            }

            public bool Change(TimeSpan dueTime, TimeSpan period) => !_disposed;

            public void Dispose() => _disposed = true;

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
