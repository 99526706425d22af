using System.Collections.Concurrent;
using Duplex.Chart.Indexing;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Subscriptions;

/// <summary>
/// Turns changes into numbered events of the subscriptions that they matter to, within the transaction in which the feed's position
/// advances: no number is given twice, and none is missing.
/// </summary>
public sealed class SubscriptionReaction(ISubscriberAccess access, ChartIndexing indexing, SubscriptionLifecycle lifecycle, SubscribedConnections subscribed) : IFeedReaction
{
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<SubscriptionId, (int Version, SubscriptionDefinition? Definition)> _definitions = new();

    public string Consumer => "subscriptions";

    public bool Concerns(FeedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Kind is FeedKind.ResourceVersion or FeedKind.LoopStep && subscribed.MayHave(entry.Connection);
    }

    public async ValueTask ReactAsync(IUnitOfWork unit, FeedEntry entry, Instant at)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(entry);
        var store = unit.Join<ISubscriptionStore>();
        IReadOnlyList<ToldChange>? changes = null;
        foreach (var state in await store.ListListeningAsync(entry.Connection, KindOf(entry)))
        {
            if (state.IsStarted && entry.Position > state.StartsAfter
                && await DefinitionAsync(store, state) is { } definition
                && access.Find(state.Connection, state.App, state.Scopes) is { } allowed && definition.ReadTypes.Any(allowed.MayRead))
            {
                changes ??= await ToldChanges.OfAsync(unit, entry, indexing);
                await TellAsync(unit, store, state, changes.Where(change => change.IsFor(definition, allowed)), entry, at);
            }
        }
    }

    private async ValueTask TellAsync(
        IUnitOfWork unit, ISubscriptionStore store, SubscriptionState state, IEnumerable<ToldChange> changes, FeedEntry entry, Instant at)
    {
        var first = state;
        foreach (var change in changes)
        {
            var next = lifecycle.Happened(state, at);
            if (await store.TryAddEventAsync(new SubscriptionEvent(state.Id, next.LastEvent, entry.At, change.Kind, change.Reference, change.Version), state.Connection))
            {
                state = next;
            }
        }

        if (ReferenceEquals(state, first))
        {
            return;
        }

        if (state.FirstEvent > first.FirstEvent)
        {
            await store.TrimEventsAsync(state.Id, state.FirstEvent);
        }

        await store.UpdateAsync(state);
        await unit.Feed.AppendAsync(Changes.OfSubscription(state.Connection, entry.Lane, state.Id.ToString(), at));
    }

    private async ValueTask<SubscriptionDefinition?> DefinitionAsync(ISubscriptionStore store, SubscriptionState state)
    {
        if (!_definitions.TryGetValue(state.Id, out var known) || known.Version != state.Version)
        {
            if (_definitions.Count >= MostKnown)
            {
                _definitions.Clear();
            }

            known = (state.Version, SubscriptionResource.DefinitionOf(state, await store.GetBodyAsync(state.Id)));
            _definitions[state.Id] = known;
        }

        return known.Definition;
    }

    private static string KindOf(FeedEntry entry) => entry.Kind == FeedKind.LoopStep
        ? SubscriptionTopics.LoopKind
        : entry.Subject.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? entry.Subject[..slash] : entry.Subject;
}
