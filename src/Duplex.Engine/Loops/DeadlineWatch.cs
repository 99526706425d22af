using Duplex.Engine.Audit;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Microsoft.Extensions.Logging;

namespace Duplex.Engine.Loops;

/// <summary>Marks the steps that waited past their deadline, so that their owners are seen to be late.</summary>
public sealed partial class DeadlineWatch(IStateStore store, TimeProvider time, ILogger<DeadlineWatch> log)
{
    private const int MostPerTransaction = 32;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var end = await store.Feed.GetEndAsync(cancellationToken);
                var late = await store.Loops.GetOverdueAsync(Instant.Now(time), MostPerTransaction, cancellationToken);
                if (late.Count > 0)
                {
                    await store.CommitAsync(unit => MarkAsync(unit, late), cancellationToken);
                    continue;
                }

                var next = await store.Loops.GetNextDeadlineAsync(cancellationToken);
                await Pause.ForAsync(store.Feed, end, next, null, time, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                WatchFaulted(log, fault.GetType().Name);
                await Pause.AfterFaultAsync(AfterFault, time, cancellationToken);
            }
        }
    }

    private async ValueTask MarkAsync(IUnitOfWork unit, IReadOnlyList<LoopId> late)
    {
        var now = Instant.Now(time);
        foreach (var id in late)
        {
            // Another node, or what came meanwhile, may have been faster.
            if (await unit.Loops.GetAsync(id) is not { } loop || !loop.Steps.Any(step => IsLate(step, now)))
            {
                continue;
            }

            var steps = loop.Steps.Select(step => IsLate(step, now) ? step with { Overdue = true } : step).ToList();
            await unit.Loops.UpdateAsync(loop with { Steps = steps, ChangedAt = now });
            await unit.Feed.AppendAsync(Changes.OfDeadline(loop.Connection, loop.Lane, id, now));
            await unit.Feed.AppendAsync(Changes.OfLoop(loop.Connection, loop.Lane, id, now));
            await unit.Audit.AddAsync(new AuditEntry(loop.Connection.Organization, now, "duplex", "loop.overdue", id.ToString(), loop.Kind));
        }
    }

    private static bool IsLate(Step step, Instant now) => step is { Status: StepStatus.Waiting, Overdue: false } && step.Deadline <= now;

    [LoggerMessage(1, LogLevel.Error, "Deadlines could not be watched ({Fault}); tried again in 1 s.")]
    private static partial void WatchFaulted(ILogger log, string fault);
}
