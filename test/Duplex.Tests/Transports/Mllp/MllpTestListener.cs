using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using Duplex.Transports.Mllp;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>An MLLP listener on a real Kestrel socket of the loopback address.</summary>
internal sealed class MllpTestListener : IAsyncDisposable
{
    private readonly WebApplication _application;

    private MllpTestListener(WebApplication application, string name)
    {
        _application = application;
        Closed = new(name);
    }

    public int Port => new Uri(_application.Urls.Single()).Port;

    public ClosedConnections Closed { get; }

    public static Task<MllpTestListener> StartAsync(IMllpReceiver receiver, MllpLimits? limits = null, TimeProvider? time = null) =>
        StartAsync(receiver, new MllpListenerOptions { Limits = limits ?? MllpLimits.Default }, time);

    public static async Task<MllpTestListener> StartAsync(IMllpReceiver receiver, MllpListenerOptions options, TimeProvider? time = null)
    {
        string name = $"{Guid.NewGuid()}";
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.UseMllp(receiver, options with { Name = name })));
        WebApplication application = builder.Build();
        await application.StartAsync();
        return new(application, name);
    }

    public async Task<Socket> ConnectAsync()
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, Port);
        return socket;
    }

    public Task StopAsync() => _application.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Closed.Dispose();
    }
}

/// <summary>Writes down what came and answers by a rule.</summary>
internal sealed class RecordingReceiver(Func<MllpFrame, MllpPeer, MllpReply> rule) : IMllpReceiver
{
    public RecordingReceiver(Func<MllpFrame, MllpReply> rule)
        : this((frame, _) => rule(frame))
    {
    }

    private readonly Channel<MllpFrame> _received = Channel.CreateUnbounded<MllpFrame>();

    public async Task<MllpFrame> NextAsync() => await _received.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public ValueTask<MllpReply> ReceiveAsync(MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken)
    {
        Assert.True(_received.Writer.TryWrite(frame));
        return ValueTask.FromResult(rule(frame, peer));
    }
}

internal static class SocketBytes
{
    /// <summary>Reads until the other side closes.</summary>
    public static async Task<byte[]> ReadToEndAsync(this Socket socket)
    {
        List<byte> all = [];
        byte[] chunk = new byte[64 * 1024];
        int more;
        while ((more = await socket.ReceiveAsync(chunk.AsMemory()).AsTask().WaitAsync(TimeSpan.FromSeconds(60))) > 0)
        {
            all.AddRange(chunk.AsSpan(0, more));
        }

        return [.. all];
    }

    /// <summary>Reads this many bytes, or fewer where the other side closes.</summary>
    public static async Task<byte[]> ReadAsync(this Socket socket, int count)
    {
        byte[] bytes = new byte[count];
        int read = 0;
        while (read < count)
        {
            int more = await socket.ReceiveAsync(bytes.AsMemory(read)).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            if (more == 0)
            {
                break;
            }

            read += more;
        }

        return bytes[..read];
    }
}
