using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Duplex.Scenarios.Labs;

/// <summary>A laboratory that takes no orders at all: AR and ERR 200 to every message.</summary>
internal sealed class RejectingLaboratory : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private Task _answering = Task.CompletedTask;
    private int _received;

    private RejectingLaboratory()
    {
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Received => Volatile.Read(ref _received);

    public static RejectingLaboratory Start()
    {
        var laboratory = new RejectingLaboratory();
        laboratory._listener.Start();
        laboratory._answering = laboratory.AnswerAllAsync();
        return laboratory;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _answering;
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task AnswerAllAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The scenario is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var message = new StringBuilder();
        var buffer = new byte[4096];
        while (await stream.ReadAsync(buffer, _stopping.Token) is var read and > 0)
        {
            message.Append(Encoding.UTF8.GetString(buffer, 0, read));
            if (message[^1] == '\r' && message[^2] == '\u001c')
            {
                var controlId = message.ToString().Split('|')[9];
                message.Clear();
                Interlocked.Increment(ref _received);
                var answer = $"\vMSH|^~\\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|20260101000000||ACK|R{Received}|T|2.5.1\rMSA|AR|{controlId}\rERR||MSH^1^9|200^Unsupported message type^HL70357|E\r\u001c\r";
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), _stopping.Token);
            }
        }
    }
}
