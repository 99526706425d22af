using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Duplex.Transports.Mllp;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Two hundred connections that mean harm, each closed under its name, while eight good senders go on.</summary>
[Collection(nameof(Alone))]
public sealed class MllpHostileTests
{
    private const int OfEachKind = 22;
    private const int MaxFrameBytes = 64 * 1024;

    private static readonly MllpLimits Limits = new()
    {
        MaxFrameBytes = MaxFrameBytes,
        MaxKeptBytes = 1024,
        MaxUnframedBytes = 128 * 1024,
        MaxBytesInFlight = 256 * 1024,
        IdleTimeout = TimeSpan.FromSeconds(3),
        FrameTimeout = TimeSpan.FromSeconds(3),
        WriteTimeout = TimeSpan.FromSeconds(3),
        DrainTimeout = TimeSpan.FromSeconds(3),
        HandshakeTimeout = TimeSpan.FromSeconds(3),
    };

    [Fact]
    public async Task Good_senders_are_answered_whatever_two_hundred_hostile_connections_do()
    {
        using TestCertificates certificates = new("Ours");
        AnsweringReceiver receiver = new();
        await using MllpTestListener plain = await MllpTestListener.StartAsync(receiver, Limits);
        await using MllpTestListener tls = await MllpTestListener.StartAsync(
            receiver, new MllpListenerOptions { Limits = Limits, Tls = new MllpTls { Certificate = certificates.IssueForServer() } });
        long before = GC.GetTotalMemory(forceFullCollection: true);
        (string Reason, MllpTestListener At, Func<Socket, Task> Attack, int Count)[] kinds =
        [
            ("Idle", plain, _ => Task.CompletedTask, OfEachKind + 2),
            ("SlowSender", plain, socket => SendAsync(socket, FrameFeed.Bytes("[MSH|half")), OfEachKind),
            ("Unframed", plain, socket => FloodAsync(socket, new byte[64 * 1024]), OfEachKind),
            // Closes its sending side within a frame and stays.
            ("Sender", plain, async socket => { await SendAsync(socket, FrameFeed.Bytes("[MSH|half")); socket.Shutdown(SocketShutdown.Send); }, OfEachKind),
            ("Idle", plain, socket => SendAsync(socket, Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\n\r\n\u001C\r\u001C\u007f")), OfEachKind),
            ("TlsToPlain", plain, HandshakeAsync, OfEachKind),
            ("PlainToTls", tls, socket => SendAsync(socket, FrameFeed.Bytes("[MSH|1].")), OfEachKind),
            ("FrameTooLong", plain, socket => SendAsync(socket, [.. FrameFeed.Bytes("[MSH|"), .. new byte[2 * MaxFrameBytes], .. FrameFeed.Bytes("].")]), OfEachKind),
            ("SlowReader", plain, socket => FloodAsync(socket, [.. Enumerable.Repeat(FrameFeed.Bytes("[MSH|flood]."), 500).SelectMany(frame => frame)]), OfEachKind),
        ];
        Assert.Equal(200, kinds.Sum(kind => kind.Count));

        TaskCompletionSource over = new();
        Task<int>[] good = [.. Enumerable.Range(0, 8).Select(number => GoodSenderAsync(plain, number, over.Task))];
        List<Socket> sockets = [];
        List<Task> attacks = [];
        foreach (var (_, at, attack, count) in kinds)
        {
            for (int i = 0; i < count; i++)
            {
                Socket socket = await at.ConnectAsync();
                sockets.Add(socket);
                attacks.Add(Task.Run(() => attack(socket)));
            }
        }

        Dictionary<string, int> closed = [];
        foreach (var (_, at, _, count) in kinds)
        {
            for (int i = 0; i < count; i++)
            {
                string reason = await at.Closed.NextAsync();
                closed[reason] = closed.GetValueOrDefault(reason) + 1;
            }
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        over.SetResult();
        int[] answered = await Task.WhenAll(good).WaitAsync(TimeSpan.FromSeconds(30));
        await Task.WhenAll(attacks).WaitAsync(TimeSpan.FromSeconds(30));
        sockets.ForEach(socket => socket.Dispose());

        Assert.Equal(
            kinds.GroupBy(kind => kind.Reason).Select(group => (group.Key, group.Sum(kind => kind.Count))).Order(),
            closed.Select(pair => (pair.Key, pair.Value)).Order());
        Assert.DoesNotContain(0, answered);
        Assert.InRange(after - before, long.MinValue, 128L * 1024 * 1024);
    }

    private sealed class AnsweringReceiver : IMllpReceiver
    {
        private static readonly byte[] Long = new byte[8 * 1024];

        public ValueTask<MllpReply> ReceiveAsync(MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken) => new(frame.Kind switch
        {
            MllpFrameKind.TooLong => new MllpReply("too long"u8.ToArray(), Close: true),
            MllpFrameKind.Complete when frame.Bytes.Span.EndsWith("flood"u8) => new MllpReply(Long),
            MllpFrameKind.Complete => new MllpReply((byte[])[.. "ack "u8, .. frame.Bytes.Span]),
            _ => MllpReply.None,
        });
    }

    /// <summary>Message after message, each answered once and in its own name; how many, once the attack is over.</summary>
    private static async Task<int> GoodSenderAsync(MllpTestListener listener, int number, Task over)
    {
        using Socket socket = await listener.ConnectAsync();
        int answered = 0;
        while (!over.IsCompleted)
        {
            string name = $"MSH|good {number} {answered}";
            byte[] expected = FrameFeed.Bytes($"[ack {name}].");
            await socket.SendAsync(FrameFeed.Bytes($"[{name}]."));
            Assert.Equal(expected, await socket.ReadAsync(expected.Length));
            answered++;
        }

        socket.Shutdown(SocketShutdown.Send);
        Assert.Empty(await socket.ReadToEndAsync());
        return answered;
    }

    private static async Task SendAsync(Socket socket, byte[] bytes)
    {
        try
        {
            for (int sent = 0; sent < bytes.Length;)
            {
                sent += await socket.SendAsync(bytes.AsMemory(sent));
            }
        }
        catch (SocketException closed)
        {
            // The listener has had enough.
            Assert.Contains(closed.SocketErrorCode, (SocketError[])[SocketError.ConnectionReset, SocketError.Shutdown, SocketError.ConnectionAborted]);
        }
    }

    private static async Task FloodAsync(Socket socket, byte[] bytes)
    {
        while (true)
        {
            try
            {
                await socket.SendAsync(bytes);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private static async Task HandshakeAsync(Socket socket)
    {
        await using SslStream tls = new(new NetworkStream(socket));
        await Assert.ThrowsAnyAsync<IOException>(() => tls.AuthenticateAsClientAsync("localhost"));
    }
}
