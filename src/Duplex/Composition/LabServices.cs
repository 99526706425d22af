using Duplex.Care.Labs;
using Duplex.Configuration;
using Duplex.Engine.Feed;

namespace Duplex.Composition;

/// <summary>What laboratory orders and results need beside their connections.</summary>
internal static class LabServices
{
    public static IServiceCollection AddLabs(this IServiceCollection services, DuplexConfiguration configuration) => services
        .AddSingleton<ILabRoutes>(new ConfiguredLabRoutes(configuration))
        .AddSingleton<IFeedReaction, LabReaction>();
}
