using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Duplex.Tests.Sandbox;

/// <summary>A TCP listener that takes frames apart byte by byte and answers only when the test says so.</summary>
internal sealed class RawMllpReceiver : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private TcpClient? _client;

    public RawMllpReceiver() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The next whole frame; takes the next connection when the present one ends before one.</summary>
    public async Task<string> ReceiveAsync()
    {
        while (true)
        {
            _client ??= await _listener.AcceptTcpClientAsync(RunningClinic.Token);
            if (await ReadFrameAsync(_client.GetStream()) is { } frame)
            {
                return frame;
            }

            CloseConnection();
        }
    }

    public async Task AnswerAsync(string code, string controlId)
    {
        var ack = $"\vMSH|^~\\&|DUPLEX|DUPLEX|SANDBOX|SANDBOXCLINIC|20260101000000||ACK|X{controlId}|T|2.5.1\rMSA|{code}|{controlId}\r\x1c\r";
        await _client!.GetStream().WriteAsync(Encoding.ASCII.GetBytes(ack), RunningClinic.Token);
    }

    public void CloseConnection()
    {
        _client?.Dispose();
        _client = null;
    }

    public ValueTask DisposeAsync()
    {
        CloseConnection();
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<string?> ReadFrameAsync(NetworkStream stream)
    {
        var frame = new List<byte>();
        var one = new byte[1];
        while (frame is not [.., 0x1c, (byte)'\r'])
        {
            if (await stream.ReadAsync(one, RunningClinic.Token) == 0)
            {
                return null;
            }

            frame.Add(one[0]);
        }

        Assert.Equal(0x0b, frame[0]);
        return Encoding.UTF8.GetString([.. frame[1..^2]]);
    }
}
