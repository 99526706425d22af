using System.Globalization;
using System.Text.Json;
using Duplex.Facade.Operations;
using Duplex.OAuth;

namespace Duplex.Facade.Subscriptions;

/// <summary><c>Subscription/id/$get-ws-binding-token</c>.</summary>
internal sealed class BindingTokenOperation(OwnSubscriptions own, SubscriptionBindings bindings) : IFacadeOperation
{
    public string Name => "get-ws-binding-token";

    public string Definition => "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-get-ws-binding-token";

    public OperationLevel Levels => OperationLevel.Instance;

    public IReadOnlyList<string> Types => [SubscriptionServer.ResourceType];

    public bool AffectsState => false;

    public ScopeInteractions Scope => ScopeInteractions.Read;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        var call = FacadeCall.Of(http);
        if (await own.FindAsync(call, id!, http.RequestAborted) is not { } state)
        {
            return OwnSubscriptions.NotThere();
        }

        var (token, until) = bindings.Give(state);
        return new FhirResult(StatusCodes.Status200OK, JsonSerializer.SerializeToUtf8Bytes(new
        {
            resourceType = "Parameters",
            parameter = new object[]
            {
                new { name = "token", valueString = token },
                new { name = "expiration", valueDateTime = until.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) },
                new { name = "subscription", valueString = state.Id.ToString() },
                new { name = "websocket-url", valueUrl = SubscriptionSockets.AddressOf(call.Address) },
            },
        }));
    }
}
