using Duplex.Storage.Postgres.State;

namespace Duplex.Storage.Postgres.Feed;

/// <summary>The newest position that this process has seen, and a way to wait for a newer one.</summary>
internal sealed class FeedSignal
{
    private readonly object _gate = new();
    private TaskCompletionSource _moved = NewSignal();
    private long _end;
    private int _waiting;
    private bool _closed;

    public bool HasWaiters => Volatile.Read(ref _waiting) > 0;

    public void Advance(long end)
    {
        TaskCompletionSource moved;
        lock (_gate)
        {
            if (end <= _end)
            {
                return;
            }

            _end = end;
            moved = _moved;
            _moved = NewSignal();
        }

        moved.TrySetResult();
    }

    public async ValueTask WaitAsync(long after, Action look, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            while (true)
            {
                Task moved;
                lock (_gate)
                {
                    ObjectDisposedException.ThrowIf(_closed, typeof(PostgresStateStore));
                    if (_end > after)
                    {
                        return;
                    }

                    moved = _moved.Task;
                }

                look();
                await moved.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Whoever still waits is told that there is nothing more to come.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            _moved.TrySetException(new ObjectDisposedException(nameof(PostgresStateStore)));
            _ = _moved.Task.Exception;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
