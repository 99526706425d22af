using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Subscriptions;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Subscriptions;

/// <summary>
/// <c>PUT</c> and <c>PATCH Subscription/id</c>: another wish, off, or requested again after an error. Header lines are never read back, so a change that
/// has none keeps those there are, as long as the endpoint stays the same.
/// </summary>
internal sealed class ChangeSubscription(
    IStateStore store, OwnSubscriptions own, ISubscriptionReader subscriptions, SubscriptionRequests requests, WebhookSecrets secrets, KeyedHash hash, TimeProvider time)
{
    public Task<IResult> RunAsync(HttpContext http, string id) => RunAsync(http, id, (_, complete) => requests.ReadAsync(http, complete));

    /// <summary><c>PATCH Subscription/id</c>: of what a read shows.</summary>
    public Task<IResult> PatchAsync(HttpContext http, string id) => RunAsync(
        http, id, (shown, complete) => requests.ReadPatchAsync(http, patch => patch.Apply(FhirJson.Serialize(shown)), complete));

    private async Task<IResult> RunAsync(
        HttpContext http, string id, Func<Subscription, Action<Subscription>, ValueTask<(SubscriptionRequest? Request, FhirResult? Refusal)>> read)
    {
        var call = FacadeCall.Of(http);
        if (await own.FindAsync(call, id, http.RequestAborted) is not { } found)
        {
            return OwnSubscriptions.NotThere();
        }

        var stored = await subscriptions.GetBodyAsync(found.Id, http.RequestAborted);
        var kept = SubscriptionResource.Parse(stored);
        var (request, refusal) = await read(SubscriptionResource.Of(found, stored), resource => KeepHeaders(resource, kept));
        if (request is null)
        {
            return refusal!;
        }

        if (request.Resource.Id != id)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "invalid", "The resource's id must be the one in the address.", "Subscription.id");
        }

        var body = FhirJson.Serialize(request.Resource);
        var feedEnd = await store.Feed.GetEndAsync(http.RequestAborted);
        var (state, stale) = await store.CommitAsync(unit => ReplaceAsync(unit, http, call, found, request, body, feedEnd), http.RequestAborted);
        var getsSecret = state is not null && found.Channel != SubscriptionChannelKind.RestHook;
        return state is null ? stale ?? OwnSubscriptions.NotThere()
            : SubscriptionAnswers.Of(StatusCodes.Status200OK, state, body, getsSecret ? CreateSubscription.SecretOf(secrets, state) : null);
    }

    private async ValueTask<(SubscriptionState? State, FhirResult? Stale)> ReplaceAsync(
        IUnitOfWork unit, HttpContext http, FacadeCall call, SubscriptionState found, SubscriptionRequest request, byte[] body, long feedEnd)
    {
        var now = Instant.Now(time);
        var table = unit.Join<ISubscriptionStore>();
        if (await table.GetAsync(found.Id) is not { } fresh)
        {
            return (null, null);
        }

        if (SubscriptionAnswers.RefuseStale(http.Request, fresh) is { } stale)
        {
            return (null, stale);
        }

        var changed = fresh with { Version = fresh.Version + 1, ChangedAt = now, Scopes = call.App!.Scopes.ToString(), Facade = call.Address, Channel = request.Definition.Channel };
        var next = request.IsOff ? SubscriptionLifecycle.TurnOff(changed, now) : SubscriptionLifecycle.Request(changed, request.Definition, feedEnd, now);
        await table.ReplaceAsync(next, body);
        await unit.Feed.AppendAsync(Changes.OfSubscription(next.Connection, CreateSubscription.LaneOf(hash, next), next.Id.ToString(), now));
        await unit.Audit.AddAsync(new AuditEntry(next.Connection.Organization, now, $"app:{next.App}", "subscription.changed", next.Id.ToString(), SubscriptionCodes.CodeOf(next.Status)));
        return (next, null);
    }

    private static void KeepHeaders(Subscription resource, Subscription kept)
    {
        if (resource.Channel is { Header.Count: 0 } channel && kept.Channel is { } before && channel.Endpoint?.Value == before.Endpoint?.Value)
        {
            channel.Header = before.Header;
        }
    }
}
