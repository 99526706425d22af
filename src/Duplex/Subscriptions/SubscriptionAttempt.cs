using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Transports.Webhooks;

namespace Duplex.Subscriptions;

/// <summary>
/// Does what is due for one subscription: ends it, asks its endpoint, tells it events, or shows it that it is alive. What the endpoint
/// took is kept after its answer, so that a kill in between repeats a call and never leaves one out. Of several nodes, the one that has
/// leased the subscription calls.
/// </summary>
internal sealed class SubscriptionAttempt(
    IStateStore store,
    ISubscriptionReader subscriptions,
    LeaseSubscription lease,
    SubscriptionLifecycle lifecycle,
    NotifiedResources resources,
    WebhookSenders senders,
    WebhookSecrets secrets,
    IIdSource ids,
    KeyedHash hash,
    TimeProvider time)
{
    /// <summary>What an attempt may take beside the endpoint's time.</summary>
    private static readonly TimeSpan Beside = TimeSpan.FromSeconds(10);

    public async Task RunAsync(SubscriptionId id, CancellationToken cancellationToken)
    {
        if (await subscriptions.GetAsync(id, cancellationToken) is not { ListedAt: { } due } found || due > Instant.Now(time))
        {
            return;
        }

        var definition = SubscriptionResource.DefinitionOf(found, await subscriptions.GetBodyAsync(id, cancellationToken));
        if (await lease.TakeAsync(found, (definition?.Timeout ?? TimeSpan.Zero) + Beside, cancellationToken) is not { } state)
        {
            return;
        }

        try
        {
            await CallAsync(state, definition, cancellationToken);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            await lease.GiveBackAsync(state, cancellationToken);
            throw;
        }
    }

    private async Task CallAsync(SubscriptionState state, SubscriptionDefinition? definition, CancellationToken cancellationToken)
    {
        var now = Instant.Now(time);
        if (state.EndsAt is { } end && end <= now)
        {
            await KeepAsync(state, fresh => SubscriptionLifecycle.TurnOff(fresh, now, "The subscription has reached its end."), cancellationToken);
            return;
        }

        if (definition is not { Endpoint: { } endpoint })
        {
            await KeepAsync(state, fresh => lifecycle.Failed(fresh, "What was asked for can't be read by this version of the program; write the subscription again.", null, now), cancellationToken);
            return;
        }

        var feedEnd = await store.Feed.GetEndAsync(cancellationToken);
        if (await ComposeAsync(state, definition, now, cancellationToken) is not { } message)
        {
            await KeepAsync(state, fresh => lifecycle.Failed(fresh, "The app is not registered for this connection any more.", null, now), cancellationToken);
            return;
        }

        var answer = message.IsEmpty ? new WebhookAnswer(WebhookOutcome.Taken) : await senders.Find(state.Connection).SendAsync(
            new WebhookCall
            {
                Endpoint = endpoint,
                Body = message.Body,
                MediaType = definition.MediaType,
                Headers = definition.Headers,
                Secrets = secrets.Valid(state, now),
                Timeout = definition.Timeout,
            },
            cancellationToken);
        now = Instant.Now(time);
        await KeepAsync(
            state,
            fresh => answer.Outcome switch
            {
                WebhookOutcome.Taken when fresh.Status == SubscriptionStatus.Error => fresh with { Acknowledged = Math.Max(fresh.Acknowledged, message.UpTo) },
                WebhookOutcome.Taken => SubscriptionLifecycle.Taken(fresh, message.UpTo, feedEnd, now),
                WebhookOutcome.Gone => SubscriptionLifecycle.TurnOff(fresh, now, answer.Sentence),
                _ => lifecycle.Failed(fresh, answer.Sentence, answer.RetryAfter, now),
            },
            cancellationToken);
    }

    /// <summary>What is to be sent now; null: the app may hear nothing any more.</summary>
    private async ValueTask<Message?> ComposeAsync(SubscriptionState state, SubscriptionDefinition definition, Instant now, CancellationToken cancellationToken)
    {
        if (state.Status == SubscriptionStatus.Requested)
        {
            return new Message(Bundle(NotificationKind.Handshake, []), state.Acknowledged);
        }

        if (!state.HasUnsent)
        {
            return new Message(Bundle(NotificationKind.Heartbeat, []), state.Acknowledged);
        }

        var events = await subscriptions.ListEventsAsync(state.Id, state.Acknowledged, long.MaxValue, definition.MaxCount, cancellationToken);
        if (await resources.FindAsync(state, definition.Content, events, cancellationToken) is not { } told)
        {
            return null;
        }

        if (!definition.IsPlain)
        {
            return new Message(told.Events.Count == 0 ? default : Bundle(NotificationKind.EventNotification, told.Events), told.UpTo) { IsEmpty = told.Events.Count == 0 };
        }

        // R4's plain form: a call says "look", or carries the resource itself.
        var resource = told.Events is [{ Resource: var body }] ? body : default;
        return new Message(resource, told.UpTo) { IsEmpty = told.Events.Count == 0 || (definition.MediaType is not null && resource.IsEmpty) };

        byte[] Bundle(NotificationKind kind, IReadOnlyList<NotifiedEvent> told) => NotificationBundle.Write(new Notification
        {
            State = state,
            Kind = kind,
            Topic = definition.Topic,
            Content = definition.Content,
            Events = told,
            At = now,
            Id = ids.NewId(),
        });
    }

    /// <summary>Keeps what became of it, unless its app changed it meanwhile or another node took it over.</summary>
    private async Task KeepAsync(SubscriptionState tried, Func<SubscriptionState, SubscriptionState> change, CancellationToken cancellationToken) => await store.CommitAsync(
        async unit =>
        {
            var table = unit.Join<ISubscriptionStore>();
            if (await table.GetAsync(tried.Id) is not { } fresh || fresh.Lease != tried.Lease)
            {
                return;
            }

            var isAsTried = fresh.Version == tried.Version && fresh.Status != SubscriptionStatus.Off;
            var next = (isAsTried ? change(fresh) : fresh) with { Lease = null };
            if (next == fresh)
            {
                return;
            }

            await table.UpdateAsync(next);
            if (next.Status != fresh.Status)
            {
                var now = Instant.Now(time);
                await unit.Feed.AppendAsync(Changes.OfSubscription(next.Connection, hash.LaneOf(next.Connection, $"subscription/{next.Id}"), next.Id.ToString(), now));
                await unit.Audit.AddAsync(new AuditEntry(next.Connection.Organization, now, "duplex", "subscription.changed", next.Id.ToString(), SubscriptionCodes.CodeOf(next.Status)));
            }
        },
        cancellationToken);

    /// <param name="UpTo">The events that the endpoint has when it takes it.</param>
    private sealed record Message(ReadOnlyMemory<byte> Body, long UpTo)
    {
        /// <summary>There is nothing that may be told, so nothing is sent.</summary>
        public bool IsEmpty { get; init; }
    }
}
