namespace Duplex.Storage.Sqlite.State;

/// <summary>The newest committed feed position, and a way to wait for a newer one.</summary>
internal sealed class FeedSignal(long end)
{
    private readonly object _gate = new();
    private TaskCompletionSource _moved = NewSignal();
    private long _end = end;
    private bool _closed;

    public long End => Volatile.Read(ref _end);

    public void Advance(long end)
    {
        TaskCompletionSource moved;
        lock (_gate)
        {
            if (end <= _end)
            {
                return;
            }

            Volatile.Write(ref _end, end);
            moved = _moved;
            _moved = NewSignal();
        }

        moved.SetResult();
    }

    public ValueTask WaitAsync(long after, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(SqliteStateStore));
            return _end > after
                ? ValueTask.CompletedTask
                : new ValueTask(_moved.Task.WaitAsync(cancellationToken));
        }
    }

    /// <summary>Whoever still waits is told that there is nothing more to come.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            _moved.TrySetException(new ObjectDisposedException(nameof(SqliteStateStore)));
            _ = _moved.Task.Exception;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
