using System.Globalization;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;
using Duplex.Facade.Operations;
using Duplex.OAuth;
using Duplex.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary><c>Subscription/id/$events</c>: what was told or should have been, by number; both bounds belong to what is asked for.</summary>
internal sealed class EventsOperation(OwnSubscriptions own, ISubscriptionReader subscriptions, NotifiedResources resources, IIdSource ids, TimeProvider time) : IFacadeOperation
{
    private const int MostEvents = 500;
    private const string Since = "eventsSinceNumber";
    private const string Until = "eventsUntilNumber";
    private const string Content = "content";

    public string Name => "events";

    public string Definition => "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-events";

    public OperationLevel Levels => OperationLevel.Instance;

    public IReadOnlyList<string> Types => [SubscriptionServer.ResourceType];

    public bool AffectsState => false;

    public ScopeInteractions Scope => ScopeInteractions.Read;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        var call = FacadeCall.Of(http);
        if (await own.FindAsync(call, id!, http.RequestAborted) is not { } found
            || SubscriptionResource.DefinitionOf(found, await subscriptions.GetBodyAsync(found.Id, http.RequestAborted)) is not { } definition)
        {
            return OwnSubscriptions.NotThere();
        }

        var (parameters, refusal) = await OperationParameters.ReadAsync(http, Since, Until, Content);
        if (parameters is null)
        {
            return refusal!;
        }

        if (Number(parameters, Since, 1) is not { } since || Number(parameters, Until, long.MaxValue) is not { } until)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", $"{Since} and {Until} are numbers of events, 1 or more.");
        }

        var content = definition.Content;
        if (parameters.Single(Content) is { } code)
        {
            if (SubscriptionCodes.ContentOf(code) is not { } wanted)
            {
                return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", "content is empty, id-only or full-resource.");
            }

            content = wanted;
        }

        var state = found with { Facade = call.Address };
        var events = await subscriptions.ListEventsAsync(state.Id, since - 1, until, MostEvents, http.RequestAborted);
        if (await resources.FindAsync(state, content, events, http.RequestAborted) is not { } told)
        {
            return OwnSubscriptions.NotThere();
        }

        if (since < state.FirstEvent && state.FirstEvent <= state.LastEvent)
        {
            state = state with { Error = $"Events before {state.FirstEvent} are no longer kept; search for what changed before it." };
        }

        return new FhirResult(StatusCodes.Status200OK, NotificationBundle.Write(new Notification
        {
            State = state,
            Kind = NotificationKind.QueryEvent,
            Topic = definition.Topic,
            Content = content,
            Events = told.Events,
            At = Instant.Now(time),
            Id = ids.NewId(),
        }));
    }

    private static long? Number(OperationParameters parameters, string name, long byDefault) => parameters.Single(name) is not { } text
        ? byDefault
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
