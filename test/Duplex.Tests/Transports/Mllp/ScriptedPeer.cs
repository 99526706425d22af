using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Duplex.Transports.Mllp;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>A listener whose connections the test reads and answers itself.</summary>
internal sealed class ScriptedPeer : IAsyncDisposable
{
    private readonly TcpListener _listener;

    public ScriptedPeer(int port = 0)
    {
        _listener = new(IPAddress.Loopback, port);
        _listener.Start();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async Task<PeerConnection> AcceptAsync(SslServerAuthenticationOptions? tls = null)
    {
        TcpClient client = await _listener.AcceptTcpClientAsync().WaitAsync(Limit);
        client.NoDelay = true;
        if (tls is null)
        {
            return new(client, client.GetStream());
        }

        SslStream secure = new(client.GetStream());
        await secure.AuthenticateAsServerAsync(tls).WaitAsync(Limit);
        return new(client, secure);
    }

    public static TimeSpan Limit => TimeSpan.FromSeconds(30);

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }
}

internal sealed class PeerConnection(TcpClient client, Stream stream) : IDisposable
{
    /// <summary>MSH-10 of the next message.</summary>
    public async Task<string> NextAsync()
    {
        List<byte> frame = [];
        byte[] one = new byte[1];
        while (frame is not [.., 0x1c, (byte)'\r'])
        {
            if (await stream.ReadAsync(one).AsTask().WaitAsync(ScriptedPeer.Limit) == 0)
            {
                throw new EndOfStreamException("The connection closed before the end of a frame.");
            }

            frame.Add(one[0]);
        }

        string[] fields = Encoding.UTF8.GetString([.. frame]).Split('\r')[0].Split('|');
        return fields.Length > 9 ? fields[9] : "";
    }

    public Task SayAsync(params string[] messages) =>
        WriteAsync(string.Concat(messages.Select(message => $"\v{message}\u001c\r")));

    public Task AnswerAsync(string code, string controlId) => SayAsync(Hl7Answers.Of(code, controlId));

    public async Task WriteAsync(string bytes) => await stream.WriteAsync(Encoding.UTF8.GetBytes(bytes)).AsTask().WaitAsync(ScriptedPeer.Limit);

    /// <summary>Until the other side closes.</summary>
    public async Task UntilClosedAsync()
    {
        byte[] rest = new byte[4096];
        while (await stream.ReadAsync(rest).AsTask().WaitAsync(ScriptedPeer.Limit) > 0)
        {
        }
    }

    /// <summary>Until the other side has begun to speak.</summary>
    public async Task FirstByteAsync() => await stream.ReadAsync(new byte[1]).AsTask().WaitAsync(ScriptedPeer.Limit);

    public void Dispose() => client.Dispose();
}

internal static class Hl7Answers
{
    public static byte[] Message(string controlId, string accept = "", string application = "") =>
        Encoding.UTF8.GetBytes($"MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|{controlId}|T|2.5.1|||{accept}|{application}\rPID|1||7^^^SANDBOX^MR||SYNTHETIC^ANA\r");

    public static string Of(string code, string controlId) => $"MSH|^~\\&|C|D|A|B|20260101||ACK|X1|T|2.5.1\rMSA|{code}|{controlId}\r";
}

/// <summary>Writes down what a sender hears beside its answers.</summary>
internal sealed class RecordingHearing(string? reply = null) : IMllpHearing
{
    private readonly Channel<MllpHeard> _heard = Channel.CreateUnbounded<MllpHeard>();

    public async Task<MllpHeard> NextAsync() => await _heard.Reader.ReadAsync().AsTask().WaitAsync(ScriptedPeer.Limit);

    public ValueTask<ReadOnlyMemory<byte>?> HearAsync(MllpHeard heard, CancellationToken cancellationToken)
    {
        _heard.Writer.TryWrite(heard);
        return ValueTask.FromResult(reply is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(reply));
    }
}
