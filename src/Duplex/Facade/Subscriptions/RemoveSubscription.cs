using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Facade.Subscriptions;

/// <summary><c>DELETE Subscription/id</c>.</summary>
internal sealed class RemoveSubscription(IStateStore store, OwnSubscriptions own, KeyedHash hash, TimeProvider time)
{
    public async Task<IResult> RunAsync(HttpContext http, string id)
    {
        if (await own.FindAsync(FacadeCall.Of(http), id, http.RequestAborted) is not { } state)
        {
            return OwnSubscriptions.NotThere();
        }

        if (SubscriptionAnswers.RefuseStale(http.Request, state) is { } stale)
        {
            return stale;
        }

        var now = Instant.Now(time);
        var removed = await store.CommitAsync(
            async unit =>
            {
                if (!await unit.Join<ISubscriptionStore>().RemoveAsync(state.Id))
                {
                    return false;
                }

                // Whoever still listens is woken, and finds that there is nothing left to hear.
                await unit.Feed.AppendAsync(Changes.OfSubscription(state.Connection, CreateSubscription.LaneOf(hash, state), state.Id.ToString(), now));
                await unit.Audit.AddAsync(new AuditEntry(state.Connection.Organization, now, $"app:{state.App}", "subscription.removed", state.Id.ToString(), "done"));
                return true;
            },
            http.RequestAborted);
        return removed ? new FhirResult(StatusCodes.Status204NoContent, default) : OwnSubscriptions.NotThere();
    }
}
