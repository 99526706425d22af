using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Clinic;

/// <summary>One MLLP connection, written for the scenarios alone: frame out, frame in.</summary>
internal sealed class MllpLine : IDisposable
{
    private const byte Start = 0x0B;
    private const byte End = 0x1C;
    private const byte Return = 0x0D;

    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly List<byte> _received = [];

    private MllpLine(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
    }

    /// <summary>Null when nobody listens.</summary>
    public static async Task<MllpLine?> TryConnectAsync(IPEndPoint to)
    {
        var client = new TcpClient();
        try
        {
            using var limit = Patience.Limit();
            await client.ConnectAsync(to, limit.Token);
            return new MllpLine(client);
        }
        catch (SocketException)
        {
            client.Dispose();
            return null;
        }
    }

    public static async Task<MllpLine> ConnectAsync(IPEndPoint to) =>
        await TryConnectAsync(to) ?? throw new InvalidOperationException($"Nobody listens at {to}.");

    /// <summary>The acknowledgement, or null when the connection ended without one.</summary>
    public async Task<string?> SendAsync(string message) =>
        await TryWriteAsync((byte[])[Start, .. Encoding.UTF8.GetBytes(message), End, Return]) ? await ReadAsync() : null;

    /// <summary>False when the other side closed.</summary>
    public async Task<bool> TryWriteAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var limit = Patience.Limit();
            await _stream.WriteAsync(bytes, limit.Token);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The next frame's content, or null when the connection ended.</summary>
    public async Task<string?> ReadAsync()
    {
        using var limit = Patience.Limit();
        var buffer = new byte[4096];
        try
        {
            while (true)
            {
                if (TakeFrame() is { } frame)
                {
                    return frame;
                }

                var read = await _stream.ReadAsync(buffer, limit.Token);
                if (read == 0)
                {
                    return null;
                }

                _received.AddRange(buffer.AsSpan(0, read));
            }
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string? TakeFrame()
    {
        var end = CollectionsMarshal.AsSpan(_received).IndexOf((ReadOnlySpan<byte>)[End, Return]);
        if (end < 0)
        {
            return null;
        }

        var frame = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_received)[1..end]);
        _received.RemoveRange(0, end + 2);
        return frame;
    }

    /// <summary>Says that nothing more comes; what was sent stays to be read there.</summary>
    public void EndSending() => _client.Client.Shutdown(SocketShutdown.Send);

    public void Dispose() => _client.Dispose();
}
