using System.Runtime.CompilerServices;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary>What a listener hears.</summary>
/// <param name="UpTo">The newest event that it knows of afterwards.</param>
/// <param name="Body">A notification Bundle in one line.</param>
internal sealed record HeardNotification(NotificationKind Kind, long UpTo, byte[] Body);

/// <summary>Tells a listener that is there now what happens in a subscription, until the subscription ends or may be heard no more.</summary>
internal sealed class FollowSubscription(IStateStore store, ISubscriptionReader subscriptions, NotifiedResources resources, IIdSource ids, TimeProvider time)
{
    /// <param name="after">The last event that the listener knows.</param>
    public async IAsyncEnumerable<HeardNotification> RunAsync(SubscriptionId id, string facade, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = after;
        var kind = NotificationKind.Handshake;
        while (true)
        {
            // Taken before the events are read, so that none that comes in between is slept over.
            var end = await store.Feed.GetEndAsync(cancellationToken);
            if (await subscriptions.GetAsync(id, cancellationToken) is not { Status: not SubscriptionStatus.Off } found
                || SubscriptionResource.DefinitionOf(found, await subscriptions.GetBodyAsync(id, cancellationToken)) is not { } definition)
            {
                yield break;
            }

            var state = found with { Facade = facade };
            if (kind != NotificationKind.EventNotification)
            {
                yield return new HeardNotification(kind, known, Bundle(state, definition, kind, []));
                kind = NotificationKind.EventNotification;
            }

            var events = await subscriptions.ListEventsAsync(id, known, long.MaxValue, definition.MaxCount, cancellationToken);
            if (events.Count > 0)
            {
                if (await resources.FindAsync(state, definition.Content, events, cancellationToken) is not { } told)
                {
                    yield break;
                }

                known = told.UpTo;
                if (told.Events.Count > 0)
                {
                    yield return new HeardNotification(kind, known, Bundle(state, definition, kind, told.Events));
                }

                continue;
            }

            kind = await WaitAsync(end, definition.Heartbeat, cancellationToken) ? NotificationKind.EventNotification : NotificationKind.Heartbeat;
        }
    }

    /// <summary>True when there may be news; false when a heartbeat is due.</summary>
    private async ValueTask<bool> WaitAsync(long end, TimeSpan? heartbeat, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var news = store.Feed.WaitAsync(end, waiting.Token).AsTask();
        var first = heartbeat is { } period ? await Task.WhenAny(news, Task.Delay(period, time, waiting.Token)) : news;
        if (first == news)
        {
            await news;
        }

        await waiting.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == news;
    }

    private byte[] Bundle(SubscriptionState state, SubscriptionDefinition definition, NotificationKind kind, IReadOnlyList<NotifiedEvent> told) => NotificationBundle.Write(new Notification
    {
        State = state,
        Kind = kind,
        Topic = definition.Topic,
        Content = definition.Content,
        Events = told,
        At = Instant.Now(time),
        Id = ids.NewId(),
    });
}
