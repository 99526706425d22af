using Duplex.Facade.Operations;

namespace Duplex.Facade.WholeChart;

/// <summary>What the reading of whole charts is made of.</summary>
internal static class WholeChartServices
{
    public static IServiceCollection AddWholeChart(this IServiceCollection services) => services
        .AddSingleton(new ChartCacheLimits())
        .AddSingleton<AcceptedSearches>()
        .AddSingleton<ChartCache>()
        .AddSingleton<ChartFlights>()
        .AddSingleton<FollowChanges>()
        .AddSingleton<ReadWholeChart>()
        .AddSingleton<ToldOfPatient>()
        .AddSingleton<EverythingAtCounterparty>()
        .AddSingleton<IFacadeOperation, WholeChartOperation>();
}
