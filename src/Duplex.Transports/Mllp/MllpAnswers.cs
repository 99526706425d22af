using System.IO.Pipelines;
using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

/// <summary>
/// The sending half of a connection: answers leave in the order of their messages, whichever is ready first; second answers
/// (<see cref="MllpReply.Later"/>) leave between them. Whoever makes something ready writes what is ready, one at a time, and
/// flushes once behind it, so that no loop of its own has to be woken.
/// </summary>
internal sealed class MllpAnswers(PipeWriter output, MllpSession session, ILogger logger, Action closing)
{
    /// <summary>Bytes written after which they are sent although more is ready.</summary>
    private const int FlushedAt = 64 * 1024;

    private readonly record struct Owed(ValueTask<MllpReply> Reply, int Bytes, MllpCloseReason CloseReason);

    private enum Next
    {
        Answer,
        Later,
        Nothing,
    }

    private readonly Lock _lock = new();
    private readonly Queue<Owed> _owed = new();
    private readonly Queue<ReadOnlyMemory<byte>> _ready = new();
    private readonly MllpLimits _limits = session.Options.Limits;
    private Action? _headCompleted;
    private TaskCompletionSource? _room;
    private TaskCompletionSource? _finished;
    private long _bytes;
    private int _later;
    private bool _writing;
    private bool _headIsAwaited;
    private bool _waitsForLater;
    private volatile bool _closed;

    /// <summary>True once nothing more will be sent.</summary>
    public bool IsClosed => _closed;

    /// <summary>Puts a reply at the end of the queue; <see cref="Write"/> sends it.</summary>
    /// <param name="bytes">What is held for it.</param>
    /// <param name="closeReason">Why the connection ends, where the reply asks for that.</param>
    public void Add(ValueTask<MllpReply> reply, int bytes, MllpCloseReason closeReason)
    {
        lock (_lock)
        {
            if (_owed.Count == 0)
            {
                session.Deadlines.QuietEnds();
            }

            _owed.Enqueue(new(reply, bytes, closeReason));
            _bytes += bytes;
        }
    }

    /// <summary>Completes when one more message of this size may be taken in. For the reading loop only.</summary>
    public ValueTask RoomAsync(int bytes) => Waiting(bytes) is { } waiting ? WaitAsync(waiting, bytes) : ValueTask.CompletedTask;

    /// <summary>Completes when no answer is owed.</summary>
    public ValueTask EmptyAsync() => RoomAsync(int.MaxValue);

    /// <summary>Completes when every answer that is owed has left, or none will. For the reading loop only.</summary>
    /// <param name="withLater">Second answers too.</param>
    public Task FinishAsync(bool withLater)
    {
        TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_closed)
            {
                return Task.CompletedTask;
            }

            _waitsForLater = withLater;
            _finished = finished;
        }

        Write();
        return finished.Task.WaitAsync(session.Aborted);
    }

    /// <summary>Sends what is ready, unless that is being done.</summary>
    public void Write()
    {
        lock (_lock)
        {
            if (_writing)
            {
                return;
            }

            _writing = true;
        }

        _ = WriteReadyAsync();
    }

    /// <summary>Nothing more is sent, whatever becomes ready.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _closed = true;
        }
    }

    private TaskCompletionSource? Waiting(int bytes)
    {
        lock (_lock)
        {
            bool room = _owed.Count == 0 || (_owed.Count < _limits.MaxInFlight && _bytes + bytes <= _limits.MaxBytesInFlight);
            return _closed || room ? null : _room = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private async ValueTask WaitAsync(TaskCompletionSource? waiting, int bytes)
    {
        while (waiting is not null)
        {
            Write();
            await waiting.Task.WaitAsync(session.Aborted);
            waiting = Waiting(bytes);
        }
    }

    // Runs in one place at a time: _writing.
    private async Task WriteReadyAsync()
    {
        try
        {
            int unsent = 0;
            while (true)
            {
                switch (Take(mayStop: unsent == 0, out Owed owed, out ReadOnlyMemory<byte> later))
                {
                    case Next.Answer:
                        // Completed: nothing waits here.
                        MllpReply reply = await owed.Reply;
                        if (reply.Answer is { } answer)
                        {
                            MllpFrameWriter.Write(output, answer.Span);
                            unsent += answer.Length + MllpFrameWriter.Overhead;
                        }

                        Follow(reply.Later);
                        Release(owed);
                        if (reply.Close)
                        {
                            session.Closing(owed.CloseReason);
                            await FlushAsync();
                            Close();
                            return;
                        }

                        break;
                    case Next.Later:
                        MllpFrameWriter.Write(output, later.Span);
                        unsent += later.Length + MllpFrameWriter.Overhead;
                        break;
                    case Next.Nothing when unsent == 0:
                        return;
                    default:
                        unsent += FlushedAt;
                        break;
                }

                if (unsent >= FlushedAt)
                {
                    unsent = 0;
                    if (!await FlushAsync())
                    {
                        session.Closing(MllpCloseReason.Reset);
                        Close();
                        return;
                    }
                }
            }
        }
        catch (Exception) when (session.Aborted.IsCancellationRequested)
        {
            // The pipe ended under the writer's hands.
            MllpLog.Reset(logger, session.Peer.ConnectionId);
            Close();
        }
        catch (Exception exception)
        {
            // The receiver promises outcomes; what it throws ends this connection only, without an answer.
            MllpLog.ReceiverFailed(logger, session.Peer.ConnectionId, exception);
            session.Closing(MllpCloseReason.Failure);
            await FlushAsync();
            Close();
        }
    }

    /// <param name="mayStop">Then the caller is the writer no more where there is nothing.</param>
    private Next Take(bool mayStop, out Owed owed, out ReadOnlyMemory<byte> later)
    {
        bool awaitHead = false;
        lock (_lock)
        {
            owed = default;
            later = default;
            if (!_closed && _ready.TryDequeue(out later))
            {
                return Next.Later;
            }

            if (!_closed && _owed.TryPeek(out owed) && owed.Reply.IsCompleted)
            {
                return Next.Answer;
            }

            if (mayStop)
            {
                awaitHead = StopWriting();
            }
        }

        if (awaitHead)
        {
            owed.Reply.GetAwaiter().UnsafeOnCompleted(_headCompleted ??= HeadCompleted);
        }

        return Next.Nothing;
    }

    /// <summary>True where the first reply that is owed is to wake the writer.</summary>
    private bool StopWriting()
    {
        if (_owed.Count == 0)
        {
            session.Deadlines.QuietBegins();
            if (_finished is not null && (!_waitsForLater || _later == 0))
            {
                // Nobody writes from here on: the pipe is its owner's again.
                _closed = true;
                _finished.TrySetResult();
            }
        }

        _writing = _closed;
        bool awaitHead = _owed.Count > 0 && !_headIsAwaited && !_closed;
        _headIsAwaited |= awaitHead;
        return awaitHead;
    }

    private void HeadCompleted()
    {
        lock (_lock)
        {
            _headIsAwaited = false;
        }

        Write();
    }

    private void Release(in Owed owed)
    {
        TaskCompletionSource? room = null;
        lock (_lock)
        {
            _owed.Dequeue();
            _bytes -= owed.Bytes;
            // Not for each that leaves: reading goes on with half of the room.
            if (_owed.Count <= _limits.MaxInFlight / 2 && (_owed.Count == 0 || _bytes <= _limits.MaxBytesInFlight / 2))
            {
                (room, _room) = (_room, null);
            }
        }

        room?.TrySetResult();
    }

    private void Follow(Task<ReadOnlyMemory<byte>?>? later)
    {
        if (later is null)
        {
            return;
        }

        lock (_lock)
        {
            if (_later == _limits.MaxLater)
            {
                MllpMetrics.LaterDropped.Add(1);
                return;
            }

            _later++;
        }

        _ = FollowAsync(later);
    }

    private async Task FollowAsync(Task<ReadOnlyMemory<byte>?> later)
    {
        ReadOnlyMemory<byte>? bytes = null;
        try
        {
            bytes = await later;
        }
        catch (Exception exception)
        {
            // The message itself is durable and was answered; the sender asks again for what it misses.
            MllpLog.LaterFailed(logger, session.Peer.ConnectionId, exception);
        }

        lock (_lock)
        {
            _later--;
            if (_closed)
            {
                return;
            }

            if (bytes is { } there)
            {
                _ready.Enqueue(there);
            }
        }

        Write();
    }

    /// <summary>False where the sender is gone.</summary>
    private async ValueTask<bool> FlushAsync()
    {
        try
        {
            ValueTask<FlushResult> flush = output.FlushAsync();
            if (flush.IsCompletedSuccessfully)
            {
                return !flush.Result.IsCompleted;
            }

            session.Deadlines.WriteBegins();
            return !(await flush).IsCompleted;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            MllpLog.Reset(logger, session.Peer.ConnectionId);
            return false;
        }
        finally
        {
            session.Deadlines.WriteEnds();
        }
    }

    /// <summary>Nothing more is sent: still the writer, so that nobody else becomes it.</summary>
    private void Close()
    {
        TaskCompletionSource? room;
        TaskCompletionSource? finished;
        lock (_lock)
        {
            _closed = true;
            (room, finished) = (_room, _finished);
        }

        room?.TrySetResult();
        finished?.TrySetResult();
        closing();
    }
}
