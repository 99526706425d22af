using Duplex.Engine.Exchanges;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Microsoft.Extensions.Logging;

namespace Duplex.Engine.Dispatch;

/// <summary>
/// Takes records from the intake log, handles them in order per lane and side by side across lanes, and acknowledges
/// them to the log once the state store has committed them.
/// </summary>
public sealed partial class IntakeDispatcher(
    IIntakeLog intake,
    IStateStore store,
    InterpretExchange interpret,
    HandleExchange handle,
    TimeProvider time,
    IHandledExchanges handled,
    ILogger<IntakeDispatcher> log)
{
    private const int MostPerBatch = 64;
    private const int MostPerTransaction = 16;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await foreach (var batch in intake.ConsumeAsync(MostPerBatch, cancellationToken))
                {
                    await HandleBatchAsync(batch, cancellationToken);
                    await intake.AcknowledgeAsync([.. batch.Select(record => record.Sequence)], cancellationToken);
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Not acknowledged, so nothing is lost: the log hands the records out again.
                DispatchFaulted(log, fault.GetType().Name);
                await Pause.AfterFaultAsync(AfterFault, time, cancellationToken);
            }
        }
    }

    private async Task HandleBatchAsync(IReadOnlyList<IntakeRecord> batch, CancellationToken cancellationToken)
    {
        var lanes = new Dictionary<Lane, List<InterpretedRecord>>(batch.Count);
        foreach (var record in batch)
        {
            var interpreted = interpret.Interpret(record);
            if (!lanes.TryGetValue(record.Entry.Lane, out var lane))
            {
                lanes.Add(record.Entry.Lane, lane = []);
            }

            lane.Add(interpreted);
        }

        var running = new List<Task>(lanes.Count);
        foreach (var lane in lanes.Values)
        {
            running.Add(HandleLaneAsync(lane, cancellationToken));
        }

        await Task.WhenAll(running);
    }

    private async Task HandleLaneAsync(List<InterpretedRecord> lane, CancellationToken cancellationToken)
    {
        for (var start = 0; start < lane.Count; start += MostPerTransaction)
        {
            var chunk = lane.GetRange(start, Math.Min(MostPerTransaction, lane.Count - start));
            if (chunk.Count == 1 || !await TryTogetherAsync(chunk, cancellationToken))
            {
                foreach (var record in chunk)
                {
                    await HandleAloneAsync(record, cancellationToken);
                }
            }
        }
    }

    /// <summary>Neighbours of one lane share a transaction; if one of them cannot be handled, each gets its own.</summary>
    private async Task<bool> TryTogetherAsync(List<InterpretedRecord> chunk, CancellationToken cancellationToken)
    {
        try
        {
            var exchanges = await store.CommitAsync(
                async unit =>
                {
                    var done = new List<Exchange?>(chunk.Count);
                    foreach (var record in chunk)
                    {
                        done.Add(await handle.HandleAsync(unit, record));
                    }

                    return done;
                },
                cancellationToken);
            exchanges.ForEach(Tell);
            return true;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException or StorageUnavailableException))
        {
            return false;
        }
    }

    private async Task HandleAloneAsync(InterpretedRecord record, CancellationToken cancellationToken)
    {
        try
        {
            Tell(await store.CommitAsync(unit => handle.HandleAsync(unit, record), cancellationToken));
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException or StorageUnavailableException))
        {
            // Its changes cannot be applied: kept as a hold with its bytes, so that it blocks nobody else.
            HandlingFaulted(log, record.Record.Entry.Id, fault.GetType().Name);
            var held = new Interpretation(
                ExchangeOutcome.Held,
                HoldCodes.InterpretationFailed,
                "",
                $"A fault of the program ({fault.GetType().Name}) stopped its handling; its bytes are kept.");
            Tell(await store.CommitAsync(unit => handle.HandleAsync(unit, record with { Interpretation = held }), cancellationToken));
        }
    }

    private void Tell(Exchange? exchange)
    {
        if (exchange is not null)
        {
            handled.Handled(exchange);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Inbound exchanges could not be handled ({Fault}); the intake log hands them out again.")]
    private static partial void DispatchFaulted(ILogger log, string fault);

    [LoggerMessage(2, LogLevel.Error, "Exchange {Exchange} could not be handled ({Fault}).")]
    private static partial void HandlingFaulted(ILogger log, ExchangeId exchange, string fault);
}
