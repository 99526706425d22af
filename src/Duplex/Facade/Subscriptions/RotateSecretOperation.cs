using System.Text.Json;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Audit;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Facade.Operations;
using Duplex.OAuth;
using Duplex.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary><c>POST Subscription/id/$rotate-secret</c>: a new signing secret, told once; calls are signed with the old one too for a while.</summary>
internal sealed class RotateSecretOperation(IStateStore store, OwnSubscriptions own, SubscriptionLifecycle lifecycle, WebhookSecrets secrets, TimeProvider time) : IFacadeOperation
{
    public string Name => "rotate-secret";

    public string Definition => "urn:duplex:operation:rotate-secret";

    public OperationLevel Levels => OperationLevel.Instance;

    public IReadOnlyList<string> Types => [SubscriptionServer.ResourceType];

    public bool AffectsState => true;

    public ScopeInteractions Scope => ScopeInteractions.Update;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        if (await own.FindAsync(FacadeCall.Of(http), id!, http.RequestAborted) is not { } found)
        {
            return OwnSubscriptions.NotThere();
        }

        if (found.Channel != SubscriptionChannelKind.RestHook)
        {
            return FhirResult.Outcome(StatusCodes.Status422UnprocessableEntity, "not-supported", "Only calls of a rest-hook are signed; this subscription is heard over a socket.");
        }

        var now = Instant.Now(time);
        var state = await store.CommitAsync(
            async unit =>
            {
                var table = unit.Join<ISubscriptionStore>();
                if (await table.GetAsync(found.Id) is not { } fresh)
                {
                    return null;
                }

                var next = lifecycle.Rotated(fresh, now);
                await table.UpdateAsync(next);
                await unit.Audit.AddAsync(new AuditEntry(next.Connection.Organization, now, $"app:{next.App}", "subscription.secret-rotated", next.Id.ToString(), "done"));
                return next;
            },
            http.RequestAborted);
        return state is null ? OwnSubscriptions.NotThere() : new FhirResult(StatusCodes.Status200OK, JsonSerializer.SerializeToUtf8Bytes(new
        {
            resourceType = "Parameters",
            parameter = new object[]
            {
                new { name = "secret", valueString = secrets.Newest(state) },
                new { name = "old-secret-until", valueInstant = state.OldSecretUntil!.Value.ToString() },
            },
        }));
    }
}
