using Duplex.Chart.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary>Finds a subscription for the app that made it, on the connection it was made on; for everybody else it is not there.</summary>
internal sealed class OwnSubscriptions(ISubscriptionReader subscriptions)
{
    public async ValueTask<SubscriptionState?> FindAsync(FacadeCall call, string id, CancellationToken cancellationToken) =>
        SubscriptionId.TryParse(id, out var parsed)
        && await subscriptions.GetAsync(parsed, cancellationToken) is { } state
        && IsOwn(state, call)
            ? state
            : null;

    public static bool IsOwn(SubscriptionState state, FacadeCall call) =>
        state.Connection == call.Connection.Key && call.App is { } app && state.App == app.App && state.Connection.Organization == app.Organization;

    public static FhirResult NotThere() =>
        FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "This app has no subscription of this id on this connection; GET Subscription lists those it has.");
}
