using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

/// <summary>One raw connection to the laboratory: bytes out, frames in.</summary>
internal sealed class OrderSender : IAsyncDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };

    public static async Task<OrderSender> ConnectAsync(IPEndPoint laboratory)
    {
        var sender = new OrderSender();
        await sender._client.ConnectAsync(laboratory, RunningClinic.Token);
        return sender;
    }

    public async Task<WireMessage> AskAsync(string message)
    {
        await SendAsync(message);
        return await ReceiveAsync();
    }

    public Task SendAsync(string message) => WriteAsync("\v" + message + "\x1c\r");

    public async Task WriteAsync(string bytes) => await _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(bytes), RunningClinic.Token);

    public async Task<WireMessage> ReceiveAsync() =>
        new(await ReadAsync() ?? throw new InvalidOperationException("The laboratory closed the connection instead of an answer."));

    /// <summary>Null where the laboratory closed the connection.</summary>
    public async Task<string?> ReadAsync()
    {
        var frame = new List<byte>();
        var one = new byte[1];
        while (frame is not [.., 0x1c, (byte)'\r'])
        {
            if (await _client.GetStream().ReadAsync(one, RunningClinic.Token) == 0)
            {
                Assert.Empty(frame);
                return null;
            }

            frame.Add(one[0]);
        }

        Assert.Equal(0x0b, frame[0]);
        return Encoding.UTF8.GetString([.. frame[1..^2]]);
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }
}
