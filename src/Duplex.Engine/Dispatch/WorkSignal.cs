namespace Duplex.Engine.Dispatch;

/// <summary>Wakes one waiter; a signal given while nobody waits is kept.</summary>
public sealed class WorkSignal
{
    private readonly Lock _gate = new();
    private TaskCompletionSource? _waiter;
    private bool _set;

    public void Set()
    {
        TaskCompletionSource? waiter;
        lock (_gate)
        {
            waiter = _waiter;
            _waiter = null;

            // A waiter that something else woke meanwhile does not use the signal up.
            _set = waiter is null || waiter.Task.IsCompleted;
        }

        waiter?.TrySetResult();
    }

    /// <summary>Completes the source at the next signal, or at once when one was kept. Takes the place of an earlier waiter.</summary>
    public void Notify(TaskCompletionSource waiter)
    {
        ArgumentNullException.ThrowIfNull(waiter);
        lock (_gate)
        {
            if (!_set)
            {
                _waiter = waiter;
                return;
            }

            _set = false;
        }

        waiter.TrySetResult();
    }
}
