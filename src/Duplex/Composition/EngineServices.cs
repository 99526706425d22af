using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Transports.Mllp;

namespace Duplex.Composition;

/// <summary>The engine's use cases and workers. Their ports are registered by stores and connections.</summary>
internal static class EngineServices
{
    public static IServiceCollection AddEngine(this IServiceCollection services, ReadOnlyMemory<byte> installationKey) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IIdSource, UuidSource>()
        .AddSingleton(services => new NodeLeases(
            services.GetRequiredService<IStateStore>(), new NodeId(services.GetRequiredService<IIdSource>().NewId()), services.GetRequiredService<TimeProvider>()))
        .AddSingleton<IWorkScheduler, ThreadPoolScheduler>()
        .AddSingleton<IJitter, RandomJitter>()
        .AddSingleton(new KeyedHash(installationKey.Span))
        .AddUseCases()
        .AddDeliverySteps()
        .AddWorkers();

    private static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddSingleton<AcceptInteraction>()
        .AddSingleton<RefuseInteraction>()
        .AddSingleton<DeliveryWait>()
        .AddSingleton<RecordAcknowledgement>()
        .AddSingleton<ReplayExchange>()
        .AddSingleton<DecideHold>();

    private static IServiceCollection AddDeliverySteps(this IServiceCollection services) => services
        .AddSingleton<DeliveryLedger>()
        .AddSingleton<SendResult>()
        .AddSingleton<SendParts>()
        .AddSingleton<FindParts>()
        .AddSingleton<ProveParts>()
        .AddSingleton<DeliveryAttempt>();

    private static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .AddSingleton<InterpretExchange>()
        .AddSingleton<HandleExchange>()
        .AddSingleton(services => new ApplicationOutcomes(services.GetRequiredService<IStateStore>().Exchanges))
        .AddSingleton<IHandledExchanges>(services => services.GetRequiredService<ApplicationOutcomes>())
        .AddSingleton<IntakeDispatcher>()
        .AddSingleton<DeliveryDispatcher>()
        .AddSingleton<IFeedReaction, LoopReaction>()
        .AddSingleton<DeadlineWatch>()
        .AddSingleton<EngineWorkers>();
}
