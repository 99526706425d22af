using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using Duplex.Transports.Mllp;

namespace Duplex.Sandbox.Lab.Orders;

/// <summary>One caller: message after message, each answered before the next is looked at.</summary>
internal sealed class LabConnection(TcpClient client, OrderDesk desk)
{
    private readonly MllpFrameReader _frames = new(MllpLimits.Default);

    public async Task RunAsync(CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            client.NoDelay = true;
            await using var stream = client.GetStream();
            var input = PipeReader.Create(stream);
            await ServeAsync(input, stream, stopping);
            await input.CompleteAsync();
        }
        catch (Exception e) when (e is IOException or SocketException || (e is OperationCanceledException && stopping.IsCancellationRequested))
        {
            // The caller went away, or the laboratory closes: what was taken is in its database.
            client.Dispose();
        }
        finally
        {
            client.Dispose();
        }
    }

    private async ValueTask ServeAsync(PipeReader input, NetworkStream stream, CancellationToken stopping)
    {
        while (true)
        {
            var read = await input.ReadAsync(stopping);
            var rest = read.Buffer;
            bool found;
            do
            {
                found = _frames.TryRead(rest, out var frame, out var consumed, out var examined);
                if (!found)
                {
                    input.AdvanceTo(consumed, examined);
                    break;
                }

                rest = rest.Slice(consumed);
                if (frame.Kind == MllpFrameKind.Complete && !await AnswerAsync(frame.Bytes, stream, stopping))
                {
                    return;
                }
            }
            while (found);

            if (read.IsCompleted)
            {
                return;
            }
        }
    }

    /// <summary>False where the connection is to be closed.</summary>
    private async ValueTask<bool> AnswerAsync(ReadOnlyMemory<byte> message, NetworkStream stream, CancellationToken stopping)
    {
        var reply = await desk.TakeAsync(message, stopping);
        var isWritten = true;
        if (reply.Text is { } text)
        {
            isWritten = await TryWriteAsync(stream, Encoding.UTF8.GetBytes(text), stopping);
        }

        await desk.RepliedAsync(reply, isWritten, stopping);
        return isWritten && !reply.Closes;
    }

    private static async ValueTask<bool> TryWriteAsync(NetworkStream stream, byte[] message, CancellationToken stopping)
    {
        var frame = new byte[message.Length + MllpFrameWriter.Overhead];
        MllpFrameWriter.Write(frame, message);
        try
        {
            await stream.WriteAsync(frame, stopping);
            return true;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            return false;
        }
    }
}
