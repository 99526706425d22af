using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Bulk;

/// <summary>Tells the worker that there is something to do.</summary>
internal sealed class BulkWork(TimeProvider time)
{
    private readonly WorkSignal _signal = new();

    public void Set() => _signal.Set();

    /// <summary>Ends at the signal, or at the instant.</summary>
    public async Task WaitAsync(Instant until, CancellationToken cancellationToken)
    {
        var woken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _signal.Notify(woken);
        var left = until.Minus(Instant.Now(time));
        if (left <= TimeSpan.Zero)
        {
            return;
        }

        try
        {
            // Timers cut off what is below a millisecond.
            await woken.Task.WaitAsync(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The next waiter takes the place of this one.
            return;
        }
    }
}
