using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Facade.Operations;
using Duplex.OAuth;

namespace Duplex.Facade.Subscriptions;

/// <summary><c>Subscription/$status</c> and <c>Subscription/id/$status</c>.</summary>
internal sealed class StatusOperation(OwnSubscriptions own, ISubscriptionReader subscriptions, SubscriptionPolicy policy, IIdSource ids, TimeProvider time) : IFacadeOperation
{
    public string Name => "status";

    public string Definition => "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-status";

    public OperationLevel Levels => OperationLevel.Type | OperationLevel.Instance;

    public IReadOnlyList<string> Types => [SubscriptionServer.ResourceType];

    public bool AffectsState => false;

    public ScopeInteractions Scope => ScopeInteractions.Read;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        var call = FacadeCall.Of(http);
        IReadOnlyList<SubscriptionState> states;
        if (id is not null)
        {
            if (await own.FindAsync(call, id, http.RequestAborted) is not { } state)
            {
                return OwnSubscriptions.NotThere();
            }

            states = [state];
        }
        else
        {
            var (parameters, refusal) = await OperationParameters.ReadAsync(http, "id", "status");
            if (parameters is null)
            {
                return refusal!;
            }

            states = await subscriptions.ListAsync(call.Connection.Key, call.App!.App, null, policy.MostOfApp, http.RequestAborted);
            states = [.. states.Where(state => parameters.Allows("id", state.Id.ToString()) && parameters.Allows("status", SubscriptionCodes.CodeOf(state.Status)))];
        }

        var entries = new JsonArray();
        foreach (var state in states)
        {
            entries.Add((JsonNode)await EntryAsync(call, state, http.RequestAborted));
        }

        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["total"] = states.Count };
        if (entries.Count > 0)
        {
            bundle["entry"] = entries;
        }

        return new FhirResult(StatusCodes.Status200OK, JsonSerializer.SerializeToUtf8Bytes(bundle, FacadeJson.Options));
    }

    private async ValueTask<JsonObject> EntryAsync(FacadeCall call, SubscriptionState state, CancellationToken cancellationToken)
    {
        var definition = SubscriptionResource.DefinitionOf(state, await subscriptions.GetBodyAsync(state.Id, cancellationToken));
        var status = NotificationBundle.WriteStatus(new Notification
        {
            State = state with { Facade = call.Address },
            Kind = NotificationKind.QueryStatus,
            Topic = definition?.Topic,
            Content = definition?.Content ?? PayloadContent.Empty,
            At = Instant.Now(time),
            Id = ids.NewId(),
        });
        return new JsonObject
        {
            ["fullUrl"] = $"{call.Address}/{SubscriptionServer.ResourceType}/{state.Id}/$status",
            ["resource"] = JsonNode.Parse(status),
            ["search"] = new JsonObject { ["mode"] = "match" },
        };
    }
}
