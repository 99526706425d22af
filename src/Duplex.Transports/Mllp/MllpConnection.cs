using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

/// <summary>
/// The reading half of a connection: finds frames, hands them to the receiver in order without waiting for its replies, and reads
/// no more while too many are owed. <see cref="MllpAnswers"/> is the other half.
/// </summary>
internal sealed class MllpConnection
{
    private const byte TlsHandshake = 0x16;
    private const byte TlsMajorVersion = 0x03;

    /// <summary>A sender that goes wrong gives up a frame or two; each one is kept, at the cost of four bytes for who means harm.</summary>
    private const int MostCutInARow = 100;

    private readonly IMllpReceiver _receiver;
    private readonly MllpSession _session;
    private readonly ILogger _logger;
    private readonly MllpLimits _limits;
    private readonly PipeReader _input;
    private readonly MllpAnswers _answers;
    // Asked when the host stops: frames in hand are finished, none is begun.
    private readonly CancellationToken _stopping;
    private bool _spoke;
    private int _cutInARow;

    public MllpConnection(ConnectionContext connection, MllpSession session, IMllpReceiver receiver, ILogger logger)
    {
        _receiver = receiver;
        _session = session;
        _logger = logger;
        _limits = session.Options.Limits;
        Frames = new(_limits);
        _input = connection.Transport.Input;
        _answers = new(connection.Transport.Output, session, logger, _input.CancelPendingRead);
        _stopping = connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested ?? default;
    }

    public MllpFrameReader Frames { get; }

    private bool IsEnding => _answers.IsClosed || _session.IsLeaving || _stopping.IsCancellationRequested;

    public async Task RunAsync()
    {
        using CancellationTokenRegistration stopping = _stopping.UnsafeRegister(static input => ((PipeReader)input!).CancelPendingRead(), _input);
        _session.Wake = _input.CancelPendingRead;
        _session.Deadlines.QuietBegins();
        try
        {
            MllpFrame last = await ReadAsync();
            _session.Deadlines.EndBegins();
            await ReceiveLastAsync(last);
            if (!_answers.IsClosed)
            {
                _session.Closing(MllpCloseReason.Stopping);
                await _answers.FinishAsync(withLater: _session.Reason == MllpCloseReason.Stopping);
            }

            await SkipAsync();
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            _session.Closing(MllpCloseReason.Reset);
            MllpLog.Reset(_logger, _session.Peer.ConnectionId);
            _answers.Stop();
            await ReceiveLastAsync(Finish(ReadOnlySequence<byte>.Empty));
        }
        finally
        {
            _answers.Stop();
        }
    }

    /// <summary>Until nothing more is to be read; the session has its reason then, or the host stops. Gives what is to be shown of the end.</summary>
    private async ValueTask<MllpFrame> ReadAsync()
    {
        while (true)
        {
            // 1. Wait for bytes.
            ReadResult result = await _input.ReadAsync();
            ReadOnlySequence<byte> rest = result.Buffer;
            SequencePosition examined = rest.Start;
            if (!_spoke && !IsEnding)
            {
                bool? tls = StartsTls(rest);
                if (tls is true)
                {
                    _session.Closing(MllpCloseReason.TlsToPlain);
                    _input.AdvanceTo(rest.End);
                    return default;
                }

                if (tls is null && !result.IsCompleted)
                {
                    _input.AdvanceTo(rest.Start, rest.End);
                    continue;
                }

                _spoke = true;
            }

            // 2. Hand over each frame among them. What arrived whole is taken even if the sender is gone: hence no token.
            bool found = true;
            while (found && !IsEnding && _cutInARow <= MostCutInARow)
            {
                found = Frames.TryRead(rest, out MllpFrame frame, out SequencePosition consumed, out examined);
                rest = rest.Slice(consumed);
                if (found)
                {
                    await HandOverAsync(frame);
                }
            }

            _answers.Write();

            // 3. See whether more is to be read.
            if (!IsEnding && result.IsCompleted)
            {
                _session.Closing(MllpCloseReason.Sender);
            }
            else if (!IsEnding && Frames.UnframedBytes > _limits.MaxUnframedBytes)
            {
                _session.Closing(MllpCloseReason.Unframed);
            }
            else if (!IsEnding && _cutInARow > MostCutInARow)
            {
                _session.Closing(MllpCloseReason.CutFrames);
            }
            else if (!IsEnding)
            {
                Watch();
                _input.AdvanceTo(rest.Start, examined);
                continue;
            }

            MllpFrame last = _answers.IsClosed ? default : Finish(rest);
            _input.AdvanceTo(_answers.IsClosed ? rest.Start : rest.End);
            return last;
        }
    }

    /// <summary>Calls the receiver; its reply joins the queue.</summary>
    private async ValueTask HandOverAsync(MllpFrame frame)
    {
        MllpMetrics.Frames.Add(1);
        _cutInARow = frame.Kind == MllpFrameKind.CutByStart ? _cutInARow + 1 : 0;
        _session.Deadlines.FrameEnds();
        await _answers.RoomAsync(frame.Bytes.Length);
        bool tooLong = frame.Kind == MllpFrameKind.TooLong;
        _answers.Add(Receive(frame), frame.Bytes.Length, tooLong ? MllpCloseReason.FrameTooLong : MllpCloseReason.Receiver);
        if (tooLong)
        {
            // Most likely the end of this connection: nothing behind it is taken before that is known.
            await _answers.EmptyAsync();
        }
    }

    private ValueTask<MllpReply> Receive(in MllpFrame frame)
    {
        try
        {
            return _receiver.ReceiveAsync(frame, _session.Peer, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // It has its place in the order like every outcome; the answers before it still leave.
            return ValueTask.FromException<MllpReply>(exception);
        }
    }

    /// <summary>A frame that a close cut, or bytes without a frame: shown, never answered.</summary>
    private async ValueTask ReceiveLastAsync(MllpFrame last)
    {
        if (last.Bytes.IsEmpty)
        {
            return;
        }

        try
        {
            await Receive(last).AsTask().WaitAsync(_session.Aborted);
        }
        catch (Exception exception) when (!_session.Aborted.IsCancellationRequested)
        {
            MllpLog.ReceiverFailed(_logger, _session.Peer.ConnectionId, exception);
        }
    }

    private MllpFrame Finish(in ReadOnlySequence<byte> rest) => Frames.TryFinish(rest, out MllpFrame last) ? last : default;

    private void Watch()
    {
        if (Frames.IsSkipping)
        {
            _session.Deadlines.FrameGrows(long.MaxValue);
        }
        else if (Frames.IsInsideFrame)
        {
            _session.Deadlines.FrameGrows(Frames.BegunBytes);
        }
        else
        {
            _session.Deadlines.FrameEnds();
        }
    }

    /// <summary>
    /// Takes in the rest of a frame that was too long, up to a limit: a sender that is told to stop may still be writing, and
    /// closing on it at once would reset the connection and lose the answer.
    /// </summary>
    private async ValueTask SkipAsync()
    {
        long skipped = 0;
        while (Frames.IsSkipping && skipped < 4L * _limits.MaxFrameBytes)
        {
            ReadResult result = await _input.ReadAsync();
            skipped += result.Buffer.Length;
            Frames.TryRead(result.Buffer, out _, out SequencePosition consumed, out _);
            _input.AdvanceTo(consumed, result.Buffer.End);
            if (result.IsCompleted)
            {
                return;
            }
        }
    }

    /// <summary>Whether a TLS handshake stands here; null where too few bytes have come to tell.</summary>
    private static bool? StartsTls(in ReadOnlySequence<byte> bytes)
    {
        SequenceReader<byte> reader = new(bytes);
        return !reader.TryRead(out byte first) ? null
            : first != TlsHandshake ? false
            : !reader.TryRead(out byte second) ? null : second == TlsMajorVersion;
    }
}
