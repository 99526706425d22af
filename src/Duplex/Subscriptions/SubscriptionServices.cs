using Duplex.Chart.Indexing;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Facade.Subscriptions;

namespace Duplex.Subscriptions;

/// <summary>Subscriptions: the reaction that numbers events, the dispatcher that calls endpoints, and what the facade serves of them.</summary>
public static class SubscriptionServices
{
    /// <summary>
    /// Needs the state store, <see cref="ISubscriptionReader"/>, <c>IChartReader</c>, <see cref="IWebhookAllowances"/>, <see cref="IJitter"/>,
    /// <c>IWorkScheduler</c>, <c>KeyedHash</c>, <c>IIdSource</c>, <c>NodeLeases</c>, the apps, the facade's connections and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddSubscriptions(this IServiceCollection services, SubscriptionPolicy? policy = null) => services
        .AddSingleton(policy ?? new SubscriptionPolicy())
        .AddSingleton<SubscriptionLifecycle>()
        .AddSingleton<SubscribedConnections>()
        .AddSingleton<ISubscriberAccess, AppSubscriberAccess>()
        .AddSingleton<IFeedReaction>(provider => new SubscriptionReaction(
            provider.GetRequiredService<ISubscriberAccess>(),
            provider.GetService<ChartIndexing>() ?? ChartIndexing.Default,
            provider.GetRequiredService<SubscriptionLifecycle>(),
            provider.GetRequiredService<SubscribedConnections>()))
        .AddSingleton<WebhookSecrets>()
        .AddSingleton<WebhookSenders>()
        .AddSingleton<NotifiedResources>()
        .AddSingleton<LeaseSubscription>()
        .AddSingleton<SubscriptionAttempt>()
        .AddSingleton<SubscriptionDispatcher>()
        .AddSubscriptionEndpoints();
}
