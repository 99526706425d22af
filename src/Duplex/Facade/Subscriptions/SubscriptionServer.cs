using Duplex.Facade.Interactions;

namespace Duplex.Facade.Subscriptions;

/// <summary>The interactions of Subscription, which is Duplex's own resource on every kind of connection.</summary>
internal sealed class SubscriptionServer(CreateSubscription create, ChangeSubscription change, RemoveSubscription remove, FindSubscriptions find) : IConnectionServer
{
    public const string ResourceType = "Subscription";

    public string OnlyType => ResourceType;

    public bool Serves(FacadeConnection connection) => true;

    public bool Offers(FacadeConnection connection, FacadeRequest request) => request switch
    {
        { Interaction: FacadeInteraction.Read or FacadeInteraction.Update or FacadeInteraction.Patch or FacadeInteraction.Delete, Id: { } } => true,

        // To say that there is none.
        { Interaction: FacadeInteraction.VersionRead or FacadeInteraction.History } => true,
        { Interaction: FacadeInteraction.Search or FacadeInteraction.Create } => true,
        _ => false,
    };

    /// <summary>The capability statement lists Subscription beside what the connection's own server offers.</summary>
    public ValueTask<OfferedServer> OfferAsync(FacadeConnection connection, CancellationToken cancellationToken) => ValueTask.FromResult(new OfferedServer());

    public Task<IResult> RunAsync(HttpContext http, FacadeRequest request) => request.Interaction switch
    {
        FacadeInteraction.Read => find.ReadAsync(http, request.Id!),
        FacadeInteraction.VersionRead => find.ReadVersionAsync(http, request.Id!, request.Version!),
        FacadeInteraction.History => Task.FromResult<IResult>(NotServed.NotOffered("The history of a subscription is not kept: GET Subscription/{id} shows it as it is, and $events what was told.", "")),
        FacadeInteraction.Search => find.SearchAsync(http),
        FacadeInteraction.Create => create.RunAsync(http),
        FacadeInteraction.Update => change.RunAsync(http, request.Id!),
        FacadeInteraction.Patch => change.PatchAsync(http, request.Id!),
        FacadeInteraction.Delete => remove.RunAsync(http, request.Id!),
        _ => throw new InvalidOperationException($"{request.Interaction} is not offered, and was let in."),
    };
}
