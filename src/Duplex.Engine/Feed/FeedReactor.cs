using Duplex.Engine.Dispatch;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Microsoft.Extensions.Logging;

namespace Duplex.Engine.Feed;

/// <summary>
/// Takes one reaction along the feed. Neighbours share a transaction; where one of them faults, each gets its own, and the one
/// that faults again and again becomes a hold, so that it does not stop what comes after it.
/// </summary>
public sealed partial class FeedReactor(IFeedReaction reaction, IStateStore store, IIdSource ids, TimeProvider time, ILogger<FeedReactor> log)
{
    /// <summary>Most entries concern nobody here, so that many are read at once.</summary>
    private const int MostPerRead = 512;

    private const int MostPerTransaction = 32;
    private const int MostAttempts = 3;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DecideWithin = TimeSpan.FromHours(24);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        long? position = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                position ??= await store.CommitAsync(unit => unit.Feed.GetPositionAsync(reaction.Consumer), cancellationToken);
                var entries = await store.Feed.ReadAsync(position.Value, MostPerRead, cancellationToken);
                if (entries.Count == 0)
                {
                    await store.Feed.WaitAsync(position.Value, cancellationToken);
                    continue;
                }

                await ReactAsync(entries, cancellationToken);
                position = entries[^1].Position;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                ReactionStopped(log, reaction.Consumer, position ?? 0, fault.GetType().Name);
                position = null;
                await Pause.AfterFaultAsync(AfterFault, time, cancellationToken);
            }
        }
    }

    private async ValueTask ReactAsync(IReadOnlyList<FeedEntry> entries, CancellationToken cancellationToken)
    {
        // Where none concerns it, the position in the store lags behind: these entries are passed over again after a restart.
        foreach (var concerned in entries.Where(reaction.Concerns).Chunk(MostPerTransaction))
        {
            try
            {
                await CommitAsync(concerned, concerned[^1].Position, cancellationToken);
            }
            catch (Exception fault) when (IsOfReaction(fault))
            {
                foreach (var entry in concerned)
                {
                    await ReactAloneAsync(entry, cancellationToken);
                }
            }
        }
    }

    private async ValueTask ReactAloneAsync(FeedEntry entry, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await CommitAsync([entry], entry.Position, cancellationToken);
                return;
            }
            catch (Exception fault) when (IsOfReaction(fault))
            {
                ReactionFaulted(log, reaction.Consumer, entry.Position, fault.GetType().Name);
                if (attempt == MostAttempts)
                {
                    await PassOverAsync(entry, fault, cancellationToken);
                    return;
                }

                await Pause.AfterFaultAsync(AfterFault, time, cancellationToken);
            }
        }
    }

    private ValueTask CommitAsync(IReadOnlyList<FeedEntry> entries, long position, CancellationToken cancellationToken) => store.CommitAsync(
        async unit =>
        {
            // Another node may have been here meanwhile; who asks for the position keeps others from it until the unit ends.
            var done = await unit.Feed.GetPositionAsync(reaction.Consumer);
            if (done >= position)
            {
                return;
            }

            var now = Instant.Now(time);
            foreach (var entry in entries.Where(entry => entry.Position > done))
            {
                await reaction.ReactAsync(unit, entry, now);
            }

            await unit.Feed.SetPositionAsync(reaction.Consumer, position);
        },
        cancellationToken);

    private ValueTask PassOverAsync(FeedEntry entry, Exception fault, CancellationToken cancellationToken) => store.CommitAsync(
        async unit =>
        {
            if (await unit.Feed.GetPositionAsync(reaction.Consumer) >= entry.Position)
            {
                return;
            }

            var now = Instant.Now(time);
            await unit.Holds.AddAsync(new Hold
            {
                Id = new HoldId(ids.NewId()),
                Connection = entry.Connection,
                Exchange = entry.Source,
                Loop = await LoopOfAsync(unit, entry),
                Code = HoldCodes.ReactionFailed,
                Sentence = $"A fault of the program ({fault.GetType().Name}) stopped what '{reaction.Consumer}' does about feed entry {entry.Position}; look at its exchange or loop, and replay the exchange once the program is mended.",
                Owner = Owners.IntegrationEngineer,
                OpenedAt = now,
                Deadline = now.Plus(DecideWithin),
            });
            await unit.Feed.SetPositionAsync(reaction.Consumer, entry.Position);
        },
        cancellationToken);

    private static async ValueTask<LoopId?> LoopOfAsync(IUnitOfWork unit, FeedEntry entry) => entry.Kind switch
    {
        FeedKind.DeliveryState or FeedKind.Acknowledgement => (await unit.Deliveries.GetAsync(new DeliveryId(Guid.Parse(entry.Subject))))?.Loop,
        FeedKind.LoopStep or FeedKind.DeadlinePassed => new LoopId(Guid.Parse(entry.Subject)),
        _ => null,
    };

    private static bool IsOfReaction(Exception fault) =>
        fault is not (OperationCanceledException or OutOfMemoryException or StorageUnavailableException);

    [LoggerMessage(1, LogLevel.Error, "Reaction {Worker} stopped after feed position {Position} ({Fault}); tried again in 1 s.")]
    private static partial void ReactionStopped(ILogger log, string worker, long position, string fault);

    [LoggerMessage(2, LogLevel.Error, "Reaction {Worker} faulted at feed position {Position} ({Fault}).")]
    private static partial void ReactionFaulted(ILogger log, string worker, long position, string fault);
}
