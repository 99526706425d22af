using Duplex.Facade.Interactions;
using Duplex.Facade.Operations;

namespace Duplex.Facade.Subscriptions;

/// <summary>What the facade serves of subscriptions.</summary>
internal static class SubscriptionEndpoints
{
    public static IServiceCollection AddSubscriptionEndpoints(this IServiceCollection services) => services
        .AddSingleton<OwnSubscriptions>()
        .AddSingleton<SubscriptionRequests>()
        .AddSingleton<RepeatedSubscription>()
        .AddSingleton<CreateSubscription>()
        .AddSingleton<ChangeSubscription>()
        .AddSingleton<RemoveSubscription>()
        .AddSingleton<FindSubscriptions>()
        .AddSingleton<IConnectionServer, SubscriptionServer>()
        .AddSingleton<SubscriptionBindings>()
        .AddSingleton<FollowSubscription>()
        .AddSingleton<SubscriptionSockets>()
        .AddSingleton<SubscriptionStream>()
        .AddSingleton<IFacadeOperation, StatusOperation>()
        .AddSingleton<IFacadeOperation, EventsOperation>()
        .AddSingleton<IFacadeOperation, BindingTokenOperation>()
        .AddSingleton<IFacadeOperation, RotateSecretOperation>()
        .AddSingleton<IFacadeOperation, TopicsOperation>();

    /// <summary>The two that answer with something else than FHIR JSON, and check their callers themselves: a browser's sockets and streams carry no header.</summary>
    public static void Map(IEndpointRouteBuilder facade)
    {
        facade.MapGet("/" + SubscriptionSockets.Segment, (HttpContext http, SubscriptionSockets sockets) => sockets.RunAsync(http)).WithMetadata(new AnswersInOwnFormat());
        facade.MapGet($"/{SubscriptionServer.ResourceType}/{{id}}/$stream", (HttpContext http, string id, SubscriptionStream stream) => stream.RunAsync(http, id)).WithMetadata(new AnswersInOwnFormat());
    }
}

/// <summary>Metadata of an endpoint whose answer is not FHIR JSON.</summary>
internal sealed record AnswersInOwnFormat;
