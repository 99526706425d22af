using Duplex.Chart.Subscriptions;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Subscriptions;

/// <summary>Works off what is due: in order for each subscription, side by side otherwise. All state lies in the store.</summary>
internal sealed partial class SubscriptionDispatcher(
    IStateStore store, ISubscriptionReader subscriptions, SubscriptionAttempt attempt, IWorkScheduler scheduler, TimeProvider time, ILogger<SubscriptionDispatcher> log)
{
    private const int MostAtOnce = 64;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);
    private readonly Lock _gate = new();
    private readonly HashSet<SubscriptionId> _running = [];
    private readonly Dictionary<SubscriptionId, Instant> _faulted = [];
    private readonly WorkSignal _finished = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                // Taken before the due ones are read, so that nothing that comes in between is slept over.
                var end = await store.Feed.GetEndAsync(cancellationToken);
                if (!await StartDueAsync(cancellationToken))
                {
                    await WaitAsync(end, await subscriptions.GetNextDueAsync(cancellationToken), cancellationToken);
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                DispatchFaulted(log, fault.GetType().Name);
                await Task.Delay(AfterFault, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            }
        }
    }

    /// <summary>True when something was started.</summary>
    private async Task<bool> StartDueAsync(CancellationToken cancellationToken)
    {
        int busy;
        lock (_gate)
        {
            busy = _running.Count + _faulted.Count;
            if (_running.Count >= MostAtOnce)
            {
                return false;
            }
        }

        var now = Instant.Now(time);
        var started = false;
        foreach (var state in await subscriptions.ListDueAsync(now, MostAtOnce + busy, cancellationToken))
        {
            lock (_gate)
            {
                if (_running.Count >= MostAtOnce || (_faulted.TryGetValue(state.Id, out var until) && now < until) || !_running.Add(state.Id))
                {
                    continue;
                }
            }

            started = true;
            _ = scheduler.Start(() => RunOneAsync(state.Id, cancellationToken));
        }

        return started;
    }

    private async Task RunOneAsync(SubscriptionId id, CancellationToken cancellationToken)
    {
        Instant? again = null;
        try
        {
            await attempt.RunAsync(id, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping: what was being sent is sent again after the next start, under the same numbers.
            return;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            AttemptFaulted(log, id.Value, fault.GetType().Name);
            again = Instant.Now(time).Plus(AfterFault);
        }
        finally
        {
            lock (_gate)
            {
                _running.Remove(id);
                _faulted.Remove(id);
                if (again is { } until)
                {
                    _faulted[id] = until;
                }
            }

            _finished.Set();
        }
    }

    private async Task WaitAsync(long end, Instant? next, CancellationToken cancellationToken)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _finished.Notify(finished);
        List<Task> waits = [store.Feed.WaitAsync(end, rest.Token).AsTask(), finished.Task];
        if (Earliest(next) is { } until)
        {
            // Timers cut off what is below a millisecond: rounded up, so that the wait does not end before the instant.
            var span = TimeSpan.FromMilliseconds(Math.Ceiling(Math.Max(0, until.Minus(Instant.Now(time)).TotalMilliseconds)));
            waits.Add(Task.Delay(span < LongestWait ? span : LongestWait, time, rest.Token));
        }

        var first = await Task.WhenAny(waits);
        await rest.CancelAsync();
        await first;
    }

    /// <summary>What is due but runs or has just faulted is looked at when it finished, or after its wait.</summary>
    private Instant? Earliest(Instant? next)
    {
        lock (_gate)
        {
            var now = Instant.Now(time);
            if (next is not { } due || due > now)
            {
                return next;
            }

            var faulted = _faulted.Values.Where(until => until > now).ToList();
            return faulted.Count > 0 ? faulted.MinBy(until => until.Microseconds) : _running.Count > 0 ? null : due;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Subscriptions could not be dispatched ({Fault}); tried again in 5 s.")]
    private static partial void DispatchFaulted(ILogger log, string fault);

    [LoggerMessage(2, LogLevel.Error, "The attempt at subscription {Entry} ended in a fault of the program ({Fault}); tried again in 5 s.")]
    private static partial void AttemptFaulted(ILogger log, Guid entry, string fault);
}
