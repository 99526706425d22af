using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Serves one MLLP connection: reads a frame, hands it to the receiver, sends its answer, then reads the next. Register it with
/// <see cref="MllpListenOptionsExtensions.UseMllp"/>.
/// </summary>
public sealed class MllpConnectionHandler(
    IMllpReceiver receiver, MllpLimits limits, TimeProvider time, ILogger<MllpConnectionHandler> logger)
    : ConnectionHandler
{
    // A sender that is told to stop may still be writing: closing on it at once would reset the connection and lose the answer.
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(10);

    public override async Task OnConnectedAsync(ConnectionContext connection)
    {
        MllpPeer peer = new(connection.ConnectionId, connection.RemoteEndPoint);
        MllpFrameReader reader = new(limits);
        MllpMetrics.Connections.Add(1);
        try
        {
            await ServeAsync(connection, peer, reader);
        }
        catch (Exception exception)
        {
            // The receiver promises outcomes; what it throws ends this connection only, without an answer.
            MllpLog.ReceiverFailed(logger, peer.ConnectionId, exception);
            connection.Abort();
        }
        finally
        {
            MllpMetrics.Connections.Add(-1);
            MllpMetrics.SkippedBytes.Add(reader.SkippedBytes);
            MllpMetrics.EmptyFrames.Add(reader.EmptyFrames);
            MllpLog.Closed(logger, peer.ConnectionId, reader.SkippedBytes, reader.EmptyFrames);
        }
    }

    private async Task ServeAsync(ConnectionContext connection, MllpPeer peer, MllpFrameReader reader)
    {
        PipeReader input = connection.Transport.Input;
        PipeWriter output = connection.Transport.Output;
        // Asked when the host stops: the frame in hand is finished, none is begun.
        CancellationToken stopping =
            connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested ?? default;
        while (true)
        {
            // 1. Wait for bytes.
            if (await ReadAsync(input, peer, stopping) is not { } result)
            {
                await ReceiveCutAsync(reader.TryFinish(ReadOnlySequence<byte>.Empty, out MllpFrame held) ? held : default, peer);
                return;
            }

            // 2. Serve each frame among them. What arrived whole is taken even if the sender is gone: hence no token.
            ReadOnlySequence<byte> rest = result.Buffer;
            SequencePosition examined;
            bool found;
            do
            {
                found = reader.TryRead(rest, out MllpFrame frame, out SequencePosition consumed, out examined);
                rest = rest.Slice(consumed);
                if (found)
                {
                    MllpMetrics.Frames.Add(1);
                    MllpReply reply = await receiver.ReceiveAsync(frame, peer, CancellationToken.None);
                    bool open = reply.Answer is not { } answer || await SendAsync(output, answer);
                    if (!open || reply.Close || stopping.IsCancellationRequested)
                    {
                        input.AdvanceTo(rest.Start);
                        await DrainAsync(input, reader, peer, open && reply.Answer is not null);
                        return;
                    }
                }
            }
            while (found);

            // 3. Keep what belongs to a frame that has not ended, or report it where nothing more comes.
            if (result.IsCompleted || result.IsCanceled)
            {
                bool cut = reader.TryFinish(rest, out MllpFrame last);
                input.AdvanceTo(rest.End);
                await ReceiveCutAsync(cut ? last : default, peer);
                return;
            }

            input.AdvanceTo(rest.Start, examined);
        }
    }

    /// <summary>Null where the sender reset the connection, or the host stops.</summary>
    private async ValueTask<ReadResult?> ReadAsync(PipeReader input, MllpPeer peer, CancellationToken stopping)
    {
        try
        {
            return await input.ReadAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (IOException)
        {
            MllpLog.Reset(logger, peer.ConnectionId);
            return null;
        }
    }

    private static async ValueTask<bool> SendAsync(PipeWriter output, ReadOnlyMemory<byte> answer)
    {
        MllpFrameWriter.Write(output, answer.Span);
        FlushResult flushed = await output.FlushAsync();
        return !flushed.IsCompleted;
    }

    private async ValueTask ReceiveCutAsync(MllpFrame cut, MllpPeer peer)
    {
        if (!cut.Bytes.IsEmpty)
        {
            await receiver.ReceiveAsync(cut, peer, CancellationToken.None);
        }
    }

    /// <summary>Takes in the rest of a frame that was too long, up to a limit, so that its answer is read.</summary>
    private async Task DrainAsync(PipeReader input, MllpFrameReader reader, MllpPeer peer, bool answered)
    {
        using CancellationTokenSource limit = new(DrainTime, time);
        long drained = 0;
        try
        {
            while (answered && reader.IsSkipping && drained < 4L * limits.MaxFrameBytes)
            {
                ReadResult result = await input.ReadAsync(limit.Token);
                drained += result.Buffer.Length;
                reader.TryRead(result.Buffer, out _, out SequencePosition consumed, out _);
                answered = !result.IsCompleted;
                input.AdvanceTo(consumed, result.Buffer.End);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The sender went away, or kept on writing: the connection ends either way.
            MllpLog.Reset(logger, peer.ConnectionId);
        }
    }
}
