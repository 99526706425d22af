using System.Net;
using System.Net.Sockets;
using Duplex.Tests.Fhir.Client;
using Duplex.Transports.Mllp;
using Xunit;
using static Duplex.Tests.Transports.Mllp.Hl7Answers;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>The order of messages on a sender's one connection, and what its end means for each of them.</summary>
public sealed class MllpClientLineTests
{
    [Fact]
    public async Task One_message_is_in_flight_by_default_and_callers_go_in_their_order()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port);
        Task<MllpSendOutcome>[] sending = [.. Enumerable.Range(0, 20).Select(i => client.SendAsync(Message($"M{i}")).AsTask())];
        using PeerConnection connection = await peer.AcceptAsync();

        for (int i = 0; i < sending.Length; i++)
        {
            Assert.Equal($"M{i}", await connection.NextAsync());
            Assert.All(sending[i..], task => Assert.False(task.IsCompleted));
            await connection.AnswerAsync("AA", $"M{i}");
            Assert.Equal(MllpSendVerdict.Accepted, (await sending[i]).Verdict);
        }

        Assert.Equal(1, client.Counts.Connects);
    }

    [Fact]
    public async Task As_many_as_allowed_are_in_flight_in_order_and_answers_in_any_order_find_their_message()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { InFlight = 4 });
        Task<MllpSendOutcome>[] sending = [.. Enumerable.Range(0, 6).Select(i => client.SendAsync(Message($"M{i}")).AsTask())];
        using PeerConnection connection = await peer.AcceptAsync();
        for (int i = 0; i < 4; i++)
        {
            Assert.Equal($"M{i}", await connection.NextAsync());
        }

        await connection.SayAsync(Of("AA", "M2"), Of("AE", "M0"));
        Assert.Equal((MllpSendVerdict.Accepted, MllpSendVerdict.Refused), ((await sending[2]).Verdict, (await sending[0]).Verdict));
        Assert.Equal(("M4", "M5"), (await connection.NextAsync(), await connection.NextAsync()));
        await connection.SayAsync(Of("AA", "M5"), Of("AA", "M4"), Of("AA", "M3"), Of("AA", "M1"));

        Assert.All(await Task.WhenAll(sending[1], sending[3], sending[4], sending[5]), outcome => Assert.Equal(MllpSendVerdict.Accepted, outcome.Verdict));
    }

    [Fact]
    public async Task On_a_failure_what_left_is_unknown_and_what_did_not_goes_over_a_new_connection_once()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { InFlight = 3 });
        Task<MllpSendOutcome>[] sending = [.. Enumerable.Range(0, 5).Select(i => client.SendAsync(Message($"M{i}")).AsTask())];
        using (PeerConnection first = await peer.AcceptAsync())
        {
            Assert.Equal(["M0", "M1", "M2"], [await first.NextAsync(), await first.NextAsync(), await first.NextAsync()]);
        }

        Assert.All(await Task.WhenAll(sending[..3]), outcome => Assert.Equal((MllpSendVerdict.Closed, true), (outcome.Verdict, outcome.IsUnknown)));
        using PeerConnection second = await peer.AcceptAsync();
        Assert.Equal(["M3", "M4"], [await second.NextAsync(), await second.NextAsync()]);
        await second.SayAsync(Of("AA", "M3"), Of("AA", "M4"));
        Assert.All(await Task.WhenAll(sending[3..]), outcome => Assert.Equal(MllpSendVerdict.Accepted, outcome.Verdict));
    }

    [Fact]
    public async Task Where_nobody_listens_any_more_what_left_is_unknown_and_the_rest_is_certainly_not_sent()
    {
        ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { InFlight = 2 });
        Task<MllpSendOutcome>[] sending = [.. Enumerable.Range(0, 4).Select(i => client.SendAsync(Message($"M{i}")).AsTask())];
        using (PeerConnection first = await peer.AcceptAsync())
        {
            await first.NextAsync();
            await first.NextAsync();
            await peer.DisposeAsync();
        }

        MllpSendOutcome[] outcomes = await Task.WhenAll(sending);
        Assert.Equal([true, true, false, false], outcomes.Select(outcome => outcome.IsUnknown));
        Assert.Equal([false, false, true, true], outcomes.Select(outcome => outcome.IsNotSent));
    }

    [Fact]
    public async Task A_message_without_control_id_goes_alone()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { InFlight = 3 });
        Task<MllpSendOutcome> named = client.SendAsync(Message("M0")).AsTask();
        Task<MllpSendOutcome> nameless = client.SendAsync("hello"u8.ToArray()).AsTask();
        Task<MllpSendOutcome> next = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        Assert.Equal("M0", await connection.NextAsync());
        await connection.AnswerAsync("AA", "M0");
        Assert.Equal("", await connection.NextAsync());
        await connection.AnswerAsync("AE", "");
        Assert.Equal("M1", await connection.NextAsync());
        await connection.AnswerAsync("AA", "M1");

        Assert.Equal(
            [MllpSendVerdict.Accepted, MllpSendVerdict.Answered, MllpSendVerdict.Accepted],
            [(await named).Verdict, (await nameless).Verdict, (await next).Verdict]);
    }

    [Fact]
    public async Task Who_waits_for_the_line_too_long_was_not_sent()
    {
        await using ScriptedPeer peer = new();
        SteppedTime time = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { QueueTimeout = TimeSpan.FromSeconds(5) }, time);
        Task<MllpSendOutcome> first = client.SendAsync(Message("M0")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.NextAsync();
        Task<MllpSendOutcome> second = client.SendAsync(Message("M1")).AsTask();
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal((MllpSendVerdict.Busy, true), ((await second).Verdict, (await second).IsNotSent));
        await connection.AnswerAsync("AA", "M0");
        Assert.Equal(MllpSendVerdict.Accepted, (await first).Verdict);
    }

    [Fact]
    public async Task Destination_that_is_down_is_left_alone_longer_each_time_and_found_again()
    {
        int port = FreePort();
        SteppedTime time = new();
        MllpClientOptions options = new() { BackOff = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), Jitter: 0.5) };
        await using MllpClient client = new("127.0.0.1", port, options, time, new NoChance());

        int[] attempts = new int[11];
        for (int second = 0; second < attempts.Length; second++)
        {
            Assert.Equal(MllpSendVerdict.NotConnected, (await client.SendAsync(Message("M1"))).Verdict);
            attempts[second] = (int)client.Counts.FailedConnects;
            time.Advance(TimeSpan.FromSeconds(1));
        }

        // At 0, 1, 3, 6 and 9 s: after 1, 2, 3 and 3 s.
        Assert.Equal([1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5], attempts);
        await using ScriptedPeer peer = new(port);
        time.Advance(TimeSpan.FromSeconds(3));
        Task<MllpSendOutcome> sending = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.AnswerAsync("AA", await connection.NextAsync());
        Assert.Equal(MllpSendVerdict.Accepted, (await sending).Verdict);
    }

    [Fact]
    public async Task Listener_that_takes_connections_and_closes_them_is_left_alone_from_the_second_time_on()
    {
        await using ScriptedPeer peer = new();
        SteppedTime time = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new(), time, new NoChance());
        for (int i = 0; i < 2; i++)
        {
            Task<MllpSendOutcome> sending = client.SendAsync(Message($"M{i}")).AsTask();
            using PeerConnection connection = await peer.AcceptAsync();
            await connection.NextAsync();
            connection.Dispose();
            Assert.Equal(MllpSendVerdict.Closed, (await sending).Verdict);
        }

        Assert.Equal((MllpSendVerdict.NotConnected, 2), ((await client.SendAsync(Message("M2"))).Verdict, client.Counts.Connects));
    }

    [Theory]
    [InlineData(1, 0.0, 1000)]
    [InlineData(2, 0.0, 2000)]
    [InlineData(4, 0.0, 8000)]
    [InlineData(5, 0.0, 10000)]
    [InlineData(500, 0.0, 10000)]
    [InlineData(2, 1.0, 1000)]
    [InlineData(2, 0.5, 1500)]
    public void Back_off_doubles_up_to_the_longest_and_chance_shortens_it(int failures, double chance, int milliseconds) =>
        Assert.Equal(milliseconds, new MllpBackOff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)).After(failures, chance).TotalMilliseconds);

    [Fact]
    public async Task Receiver_that_reads_nothing_ends_the_write_in_its_time_as_unknown()
    {
        await using ScriptedPeer peer = new();
        SteppedTime time = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { WriteTimeout = TimeSpan.FromSeconds(5) }, time);
        Task<MllpSendOutcome> sending = client.SendAsync(new byte[64 * 1024 * 1024]).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.FirstByteAsync();
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal((MllpSendVerdict.TimedOut, true), (await sending.WaitAsync(ScriptedPeer.Limit) is { } outcome ? (outcome.Verdict, outcome.IsUnknown) : default));
    }

    [Fact]
    public async Task Caller_who_stops_waiting_leaves_the_others_their_answers()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { InFlight = 2 });
        using CancellationTokenSource impatient = new();
        Task<MllpSendOutcome> first = client.SendAsync(Message("M0"), impatient.Token).AsTask();
        Task<MllpSendOutcome> second = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        Assert.Equal(("M0", "M1"), (await connection.NextAsync(), await connection.NextAsync()));
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await connection.SayAsync(Of("AA", "M0"), Of("AA", "M1"));

        Assert.Equal(MllpSendVerdict.Accepted, (await second).Verdict);
        Assert.Equal(1, client.Counts.Of(MllpHeardKind.Late));
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private sealed class NoChance : Random
    {
        public override double NextDouble() => 0;
    }
}
