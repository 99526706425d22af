using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Microsoft.Extensions.Logging;

namespace Duplex.Engine.Loops;

/// <summary>Follows the feed and lets the loops react, moving its position in the same transaction.</summary>
public sealed partial class LoopReactor(IStateStore store, ILoopRuleCatalog rules, TimeProvider time, ILogger<LoopReactor> log)
{
    public const string Consumer = "loops";
    private const int MostPerTransaction = 32;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        long? position = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                position ??= await store.CommitAsync(unit => unit.Feed.GetPositionAsync(Consumer), cancellationToken);
                var entries = await store.Feed.ReadAsync(position.Value, MostPerTransaction, cancellationToken);
                if (entries.Count == 0)
                {
                    await store.Feed.WaitAsync(position.Value, cancellationToken);
                    continue;
                }

                var concerned = entries.Where(entry => entry.Kind == FeedKind.DeliveryState).ToList();
                if (concerned.Count > 0)
                {
                    await store.CommitAsync(unit => ReactAsync(unit, concerned, entries[^1].Position), cancellationToken);
                }

                position = entries[^1].Position;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                ReactionFaulted(log, position ?? 0, fault.GetType().Name);
                position = null;
                await Pause.AfterFaultAsync(AfterFault, time, cancellationToken);
            }
        }
    }

    private async ValueTask ReactAsync(IUnitOfWork unit, IReadOnlyList<FeedEntry> entries, long position)
    {
        foreach (var subject in entries.Select(entry => entry.Subject).Distinct())
        {
            var id = new DeliveryId(Guid.Parse(subject));
            if (await unit.Deliveries.GetAsync(id) is { } delivery && await unit.Loops.GetAsync(delivery.Loop) is { } loop)
            {
                await ReactAsync(unit, loop, delivery);
            }
        }

        await unit.Feed.SetPositionAsync(Consumer, position);
    }

    private async ValueTask ReactAsync(IUnitOfWork unit, Loop loop, Delivery delivery)
    {
        var rule = rules.Find(loop.Connection, loop.Kind)
            ?? throw new InvalidOperationException($"No loop rule '{loop.Kind}' is registered for connection '{loop.Connection}'.");
        var now = Instant.Now(time);
        var next = rule.React(loop, delivery, await unit.Holds.GetOpenAsync(delivery.Id), now);
        if (ReferenceEquals(next, loop))
        {
            return;
        }

        await unit.Loops.UpdateAsync(next with { ChangedAt = now });
        await unit.Feed.AppendAsync(Changes.OfLoop(loop.Connection, loop.Lane, loop.Id, now));
        if (next.Status != loop.Status)
        {
            await unit.Audit.AddAsync(new AuditEntry(
                loop.Connection.Organization, now, "duplex", "loop.changed", loop.Id.ToString(), next.Status.ToString()));
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Loops could not react to the feed after position {Position} ({Fault}); tried again in 1 s.")]
    private static partial void ReactionFaulted(ILogger log, long position, string fault);
}
