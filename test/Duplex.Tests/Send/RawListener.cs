using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Duplex.Tests.Send;

/// <summary>A TCP listener whose connections the test reads, answers and closes itself.</summary>
internal sealed class RawListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public RawListener() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async Task<RawConnection> AcceptAsync() => new(await _listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken));

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }
}

internal sealed class RawConnection(TcpClient client) : IDisposable
{
    public async Task<string> ReadFrameAsync()
    {
        var frame = new List<byte>();
        var one = new byte[1];
        while (frame is not [.., 0x1c, (byte)'\r'])
        {
            if (await client.GetStream().ReadAsync(one, TestContext.Current.CancellationToken) == 0)
            {
                throw new EndOfStreamException("The connection closed before the end of a frame.");
            }

            frame.Add(one[0]);
        }

        return Encoding.UTF8.GetString([.. frame]);
    }

    public async Task WriteAsync(string bytes) => await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(bytes), TestContext.Current.CancellationToken);

    public void Dispose() => client.Dispose();
}
