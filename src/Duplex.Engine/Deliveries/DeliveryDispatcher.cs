using Duplex.Engine.Dispatch;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Microsoft.Extensions.Logging;

namespace Duplex.Engine.Deliveries;

/// <summary>
/// Works off what is due: in order per destination and patient, side by side otherwise. All state lies in the store; what
/// was being sent when the program stopped is found again as <see cref="DeliveryState.Sending"/> and looked up.
/// </summary>
public sealed partial class DeliveryDispatcher(
    IStateStore store,
    IDestinationCatalog destinations,
    DeliveryAttempt attempt,
    DeliveryLedger ledger,
    IWorkScheduler scheduler,
    TimeProvider time,
    ILogger<DeliveryDispatcher> log)
{
    private const int MostAtOnce = 64;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WhileRunning = TimeSpan.FromMilliseconds(250);
    private readonly Lock _gate = new();
    private readonly HashSet<DeliveryId> _running = [];
    private readonly WorkSignal _finished = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                // Taken before the due ones are read, so that nothing that comes in between is slept over.
                var end = await store.Feed.GetEndAsync(cancellationToken);
                if (await StartDueAsync(cancellationToken))
                {
                    continue;
                }

                var next = await store.Deliveries.GetNextDueAsync(cancellationToken);
                await Pause.ForAsync(store.Feed, end, Later(next), _finished, time, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                DispatchFaulted(log, fault.GetType().Name);
                await Pause.AfterFaultAsync(AfterFault, time, cancellationToken);
            }
        }
    }

    /// <summary>True when something was started.</summary>
    private async Task<bool> StartDueAsync(CancellationToken cancellationToken)
    {
        int running;
        lock (_gate)
        {
            running = _running.Count;
        }

        if (running >= MostAtOnce)
        {
            return false;
        }

        var due = await store.Deliveries.GetDueAsync(Instant.Now(time), MostAtOnce + running, cancellationToken);
        var started = false;
        foreach (var delivery in due)
        {
            lock (_gate)
            {
                if (_running.Count >= MostAtOnce || !_running.Add(delivery.Id))
                {
                    continue;
                }
            }

            started = true;
            _ = scheduler.Start(() => RunOneAsync(delivery.Id, cancellationToken));
        }

        return started;
    }

    private async Task RunOneAsync(DeliveryId id, CancellationToken cancellationToken)
    {
        try
        {
            // Read again: the list may be older than the last attempt's end.
            if (await store.Deliveries.GetAsync(id, cancellationToken) is { } delivery
                && delivery.NextAttemptAt is { } due && due <= Instant.Now(time))
            {
                await AttemptAsync(delivery, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping: what was being sent stays "sending" and is looked up after the next start.
            AttemptStopped(log, id);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            AttemptFaulted(log, id, fault.GetType().Name);
            await PutOffAsync(id, cancellationToken);
        }
        finally
        {
            lock (_gate)
            {
                _running.Remove(id);
            }

            _finished.Set();
        }
    }

    private async Task AttemptAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var job = await store.Deliveries.GetJobAsync(delivery.Id, cancellationToken);
        if (destinations.Find(delivery.Connection) is not { } destination)
        {
            var obstacle = new Obstacle(
                HoldCodes.ConnectionMissing,
                "",
                $"Connection '{delivery.Connection.Connection}' is not configured: configure it again and send again, or give it up.",
                Owners.IntegrationEngineer);
            var change = DeliveryChange.Stopped(delivery, DeliveryState.Held, obstacle);
            await ledger.CommitAsync(delivery, change, job.Placement.Patient, cancellationToken);
            return;
        }

        // Twice a call: the patient's chart is looked for, then the target is checked.
        var longest = (2 * destination.Policy.CallWithin) + destination.Connector.SettlingTime;
        if (await ledger.LeaseAsync(delivery, longest, cancellationToken) is not { } leased)
        {
            return;
        }

        var parts = await store.Deliveries.GetPartsAsync(delivery.Id, cancellationToken);
        await attempt.RunAsync(new DeliveryContext(leased, job, parts, destination), cancellationToken);
    }

    /// <summary>A fault of the program must not spin: the delivery waits a little and is visible as faulted.</summary>
    private async Task PutOffAsync(DeliveryId id, CancellationToken cancellationToken)
    {
        try
        {
            await store.CommitAsync(
                async unit =>
                {
                    if (await unit.Deliveries.GetAsync(id) is { NextAttemptAt: not null } delivery)
                    {
                        // Never earlier than planned: what was being sent may still be on its way, and must not be looked for too soon.
                        var soonest = Instant.Now(time).Plus(AfterFault);
                        await unit.Deliveries.UpdateAsync(delivery with
                        {
                            NextAttemptAt = delivery.NextAttemptAt > soonest ? delivery.NextAttemptAt : soonest,
                            // What a person allowed only to be looked at stays so.
                            Code = delivery.Code == HoldCodes.LookingOnly ? delivery.Code : HoldCodes.DeliveryFaulted,
                            Sentence = "A fault of the program stopped the attempt; it is tried again. The log names the fault.",
                        });
                    }
                },
                cancellationToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            AttemptFaulted(log, id, fault.GetType().Name);
        }
    }

    /// <summary>What is due but already running is looked at again when it finished, or a little later; not at once.</summary>
    private Instant? Later(Instant? next)
    {
        var now = Instant.Now(time);
        lock (_gate)
        {
            return _running.Count > 0 && next <= now ? now.Plus(WhileRunning) : next;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Deliveries could not be dispatched ({Fault}); tried again in 5 s.")]
    private static partial void DispatchFaulted(ILogger log, string fault);

    [LoggerMessage(2, LogLevel.Error, "The attempt at delivery {Delivery} ended in a fault of the program ({Fault}).")]
    private static partial void AttemptFaulted(ILogger log, DeliveryId delivery, string fault);

    [LoggerMessage(3, LogLevel.Debug, "The attempt at delivery {Delivery} was stopped with the program.")]
    private static partial void AttemptStopped(ILogger log, DeliveryId delivery);
}
