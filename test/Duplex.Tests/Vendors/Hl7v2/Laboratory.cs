using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Duplex.Hl7v2;

namespace Duplex.Tests.Vendors.Hl7v2;

/// <summary>What a laboratory does with one message.</summary>
public sealed record LaboratoryAct(string? Answer = null, bool Closes = false, Task? After = null)
{
    public static LaboratoryAct Silence { get; } = new();

    public static LaboratoryAct Close { get; } = new(Closes: true);

    /// <summary>An answer to this message: MSA with the code, then other segments.</summary>
    public static string Say(string message, string code, params string[] segments)
    {
        var controlId = Hl7Message.Parse(Encoding.UTF8.GetBytes(message)).Message!["MSH-10"].ToString();
        return Msa("ORL^O22^ORL_O22", code, controlId, segments);
    }

    public static string Msa(string type, string code, string controlId, params string[] segments) =>
        string.Concat(new[] { $@"MSH|^~\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|20260301||{type}|L1|P|2.5.1", $"MSA|{code}|{controlId}|Doe^John said so" }
            .Concat(segments).Select(segment => segment + "\r"));
}

/// <summary>A listener on a real socket that takes MLLP frames and acts as the test says.</summary>
public sealed class Laboratory : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<string> _received = Channel.CreateUnbounded<string>();
    private readonly ConcurrentBag<Socket> _open = [];
    private readonly Func<string, LaboratoryAct> _rule;
    private readonly Task _accepting;
    private int _connections;

    private Laboratory(Func<string, LaboratoryAct> rule)
    {
        _rule = rule;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => Volatile.Read(ref _connections);

    public static Laboratory Start(Func<string, LaboratoryAct> rule) => new(rule);

    public async Task<string> NextAsync() => await _received.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    /// <summary>Closes what is open now; the other side can know it when this returns.</summary>
    public void CloseConnections()
    {
        foreach (var socket in _open.Where(socket => socket.Connected))
        {
            socket.Shutdown(SocketShutdown.Both);
            socket.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        CloseConnections();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync();
                socket.NoDelay = true;
                _open.Add(socket);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(socket);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // A listener that was stopped between two connections says so as an invalid operation.
            _received.Writer.TryComplete();
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            while (await ReadFrameAsync(socket) is { } message)
            {
                var act = _rule(message);
                _received.Writer.TryWrite(message);
                await (act.After ?? Task.CompletedTask);
                if (act.Answer is { } answer)
                {
                    await socket.SendAsync(Encoding.UTF8.GetBytes($"\v{answer}\x1c\r"));
                }

                if (act.Closes)
                {
                    socket.Dispose();
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            socket.Dispose();
        }
    }

    private static async Task<string?> ReadFrameAsync(Socket socket)
    {
        var bytes = new List<byte>();
        var buffer = new byte[4096];
        while (bytes is not [.., 0x1c, 0x0d])
        {
            var read = await socket.ReceiveAsync(buffer);
            if (read == 0)
            {
                return null;
            }

            bytes.AddRange(buffer[..read]);
        }

        return Encoding.UTF8.GetString([.. bytes[1..^2]]);
    }
}
