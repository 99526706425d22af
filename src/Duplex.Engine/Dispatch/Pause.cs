using Duplex.Engine.Feed;
using Duplex.Engine.Identity;

namespace Duplex.Engine.Dispatch;

/// <summary>Waiting of the workers: for the feed, for a time, for a signal, whichever comes first.</summary>
internal static class Pause
{
    /// <summary>Ends at the first of: a feed entry after the position, the instant, the signal. Throws only when cancelled.</summary>
    public static async Task ForAsync(
        IFeedReader feed, long after, Instant? until, WorkSignal? signal, TimeProvider time, CancellationToken cancellationToken)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var waits = new List<Task>(3) { feed.WaitAsync(after, rest.Token).AsTask() };
        if (until is { } instant)
        {
            var span = instant.Minus(Instant.Now(time));
            if (span <= TimeSpan.Zero)
            {
                return;
            }

            waits.Add(Task.Delay(span, time, rest.Token));
        }

        if (signal is not null)
        {
            waits.Add(signal.WaitAsync());
        }

        await Task.WhenAny(waits);
        await rest.CancelAsync();
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
}
