using Duplex.Engine.Audit;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Loops;

/// <summary>Lets loops react to what became of their deliveries and holds, and to deadlines.</summary>
public sealed class LoopReaction(ILoopRuleCatalog rules) : IFeedReaction
{
    public string Consumer => "loops";

    public bool Concerns(FeedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Kind is FeedKind.DeliveryState or FeedKind.Decision or FeedKind.LoopNews;
    }

    public async ValueTask ReactAsync(IUnitOfWork unit, FeedEntry entry, Instant at)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(entry);
        if (await LoopOfAsync(unit, entry) is not { } id || await unit.Loops.GetAsync(id) is not { } loop)
        {
            return;
        }

        var rule = rules.Find(loop.Connection, loop.Kind)
            ?? throw new InvalidOperationException($"No loop rule '{loop.Kind}' is registered for connection '{loop.Connection}'.");
        var next = rule.React(loop, new LoopFacts(await unit.Deliveries.ListByLoopAsync(id), await unit.Holds.ListByLoopAsync(id)), at);
        if (ReferenceEquals(next, loop))
        {
            return;
        }

        await unit.Loops.UpdateAsync(next with { ChangedAt = at });
        await unit.Feed.AppendAsync(Changes.OfLoop(loop.Connection, loop.Lane, loop.Id, at));
        if (next.Status != loop.Status)
        {
            await unit.Audit.AddAsync(new AuditEntry(
                loop.Connection.Organization, at, "duplex", "loop.changed", loop.Id.ToString(), next.Status.ToString()));
        }
    }

    private static async ValueTask<LoopId?> LoopOfAsync(IUnitOfWork unit, FeedEntry entry)
    {
        var subject = Guid.Parse(entry.Subject);
        return entry.Kind switch
        {
            FeedKind.DeliveryState => (await unit.Deliveries.GetAsync(new DeliveryId(subject)))?.Loop,
            FeedKind.Decision => (await unit.Holds.GetAsync(new HoldId(subject)))?.Loop,
            _ => new LoopId(subject),
        };
    }
}
