using System.Net.Sockets;
using System.Text;

namespace Duplex.Sandbox.Ehr.Adt;

/// <summary>One MLLP connection: sends a framed message and reads the acknowledgement that names it.</summary>
internal sealed class MllpSender : IDisposable
{
    private const byte StartBlock = 0x0B;
    private const byte EndBlock = 0x1C;
    private const int MaxAckBytes = 64 * 1024;

    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly List<byte> _received = [];

    public async ValueTask ConnectAsync(string host, int port, CancellationToken cancellationToken) =>
        await _client.ConnectAsync(host, port, cancellationToken);

    /// <summary>MSA-1 of the answer to this control id. Throws <see cref="IOException"/> when the connection breaks.</summary>
    public async ValueTask<string> SendAsync(string message, string controlId, CancellationToken cancellationToken)
    {
        var stream = _client.GetStream();
        await stream.WriteAsync((byte[])[StartBlock, .. Encoding.UTF8.GetBytes(message), EndBlock, (byte)'\r'], cancellationToken);
        while (true)
        {
            var ack = await ReadFrameAsync(stream, cancellationToken);
            var msa = ack.Split('\r').FirstOrDefault(line => line.StartsWith("MSA|", StringComparison.Ordinal))?.Split('|');
            // An answer to an earlier attempt may still arrive; only ours counts.
            if (msa is { Length: > 2 } && msa[2] == controlId)
            {
                return msa[1];
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private async ValueTask<string> ReadFrameAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        while (true)
        {
            var end = _received.IndexOf(EndBlock);
            if (end >= 0)
            {
                var start = _received.IndexOf(StartBlock) + 1;
                var text = Encoding.UTF8.GetString([.. _received[start..end]]);
                _received.RemoveRange(0, end + 1);
                return text;
            }

            var count = await stream.ReadAsync(buffer, cancellationToken);
            if (count == 0 || _received.Count + count > MaxAckBytes)
            {
                throw new IOException(count == 0 ? "The receiver closed the connection before it answered." : "The answer is too long.");
            }

            _received.AddRange(buffer.AsSpan(0, count));
        }
    }
}
