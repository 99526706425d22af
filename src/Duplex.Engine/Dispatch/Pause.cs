using Duplex.Engine.Feed;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Dispatch;

/// <summary>Waiting of the workers: for the feed, for a time, for a signal, whichever comes first.</summary>
internal static class Pause
{
    /// <summary>Milliseconds; what is further away is waited for in several steps.</summary>
    private const double LongestTimer = 86_400_000;

    /// <summary>Ends at the first of: a feed entry after the position, the instant, the signal. Throws only when cancelled.</summary>
    public static async Task ForAsync(
        IFeedReader feed, long after, Instant? until, WorkSignal? signal, TimeProvider time, CancellationToken cancellationToken)
    {
        // Read once: an instant that passes between two readings would make a timer without end, or none.
        var span = until?.Minus(Instant.Now(time));
        if (span <= TimeSpan.Zero)
        {
            return;
        }

        // Not Task.WhenAny: its continuations may leave the scheduler that this runs on.
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var waits = new List<Task>(2) { EndAsync(feed.WaitAsync(after, rest.Token).AsTask(), first) };
        if (span is { } left)
        {
            // Timers cut off what is below a millisecond: rounded up, so that the wait does not end before the instant.
            var milliseconds = Math.Ceiling(left.TotalMilliseconds);
            waits.Add(EndAsync(Task.Delay(TimeSpan.FromMilliseconds(Math.Min(milliseconds, LongestTimer)), time, rest.Token), first));
        }

        signal?.Notify(first);
        try
        {
            await first.Task;
        }
        finally
        {
            rest.Cancel();
        }

        foreach (var wait in waits)
        {
            await wait;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>The wait after a fault, so that it does not spin. Ends early, without a fault of its own, when stopped.</summary>
    public static async Task AfterFaultAsync(TimeSpan span, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(span, time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The caller's loop sees the token itself.
            return;
        }
    }

    private static async Task EndAsync(Task wait, TaskCompletionSource first)
    {
        try
        {
            await wait;
            first.TrySetResult();
        }
        catch (OperationCanceledException)
        {
            first.TrySetResult();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            first.TrySetException(fault);
        }
    }
}
