using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir;
using Duplex.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary><c>POST Subscription</c>.</summary>
internal sealed class CreateSubscription(
    IStateStore store, SubscriptionRequests requests, SubscriptionPolicy policy, SubscribedConnections subscribed, WebhookSecrets secrets, RepeatedSubscription repeated, IIdSource ids, KeyedHash hash, TimeProvider time)
{
    public async Task<IResult> RunAsync(HttpContext http)
    {
        var call = FacadeCall.Of(http);
        var (request, refusal) = await requests.ReadAsync(http);
        if (request is null)
        {
            return refusal!;
        }

        if (await repeated.FindAsync(http, request) is { } earlier)
        {
            return earlier;
        }

        var now = Instant.Now(time);
        var made = new SubscriptionState
        {
            Id = new SubscriptionId(ids.NewId()),
            Connection = call.Connection.Key,
            App = call.App!.App,
            Scopes = call.App.Scopes.ToString(),
            Facade = call.Address,
            Channel = request.Definition.Channel,
            CreatedAt = now,
            ChangedAt = now,
        };
        var feedEnd = await store.Feed.GetEndAsync(http.RequestAborted);
        var state = SubscriptionLifecycle.Request(made, request.Definition, feedEnd, now);
        state = request.IsOff ? SubscriptionLifecycle.TurnOff(state, now) : state;
        var body = FhirJson.Serialize(request.Resource);

        // Before the commit, so that nothing which happens after it is passed over.
        subscribed.Add(state.Connection);
        var done = await store.CommitAsync(
            async unit =>
            {
                var table = unit.Join<ISubscriptionStore>();
                if (await RepeatedSubscription.IsKeptAsync(unit, http))
                {
                    return Made.Before;
                }

                if (await table.CountAsync(state.Connection, state.App) >= policy.MostOfApp)
                {
                    return Made.Beyond;
                }

                await table.AddAsync(state, body);
                await RepeatedSubscription.KeepAsync(unit, http, request, state, now);
                await unit.Feed.AppendAsync(Changes.OfSubscription(state.Connection, LaneOf(hash, state), state.Id.ToString(), now));
                await unit.Audit.AddAsync(new AuditEntry(state.Connection.Organization, now, $"app:{state.App}", "subscription.created", state.Id.ToString(), SubscriptionCodes.CodeOf(state.Status)));
                return Made.Now;
            },
            http.RequestAborted);
        return done == Made.Before ? (await repeated.FindAsync(http, request))!
            : done == Made.Now
            ? RepeatedSubscription.Created(call, state, body, SecretOf(secrets, state))
            : FhirResult.Outcome(StatusCodes.Status422UnprocessableEntity, "too-costly", $"This app has {policy.MostOfApp} subscriptions on this connection, which is the most; delete those that are not needed.");
    }

    private enum Made
    {
        Now,

        /// <summary>By the same request, a moment ago.</summary>
        Before,

        /// <summary>The app has too many.</summary>
        Beyond,
    }

    public static Lane LaneOf(KeyedHash hash, SubscriptionState state) => hash.LaneOf(state.Connection, $"subscription/{state.Id}");

    /// <summary>Null where nothing is called, and so nothing is signed.</summary>
    public static string? SecretOf(WebhookSecrets secrets, SubscriptionState state) =>
        state.Channel == SubscriptionChannelKind.RestHook ? secrets.Newest(state) : null;
}
