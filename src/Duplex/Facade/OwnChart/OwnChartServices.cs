using Duplex.Chart.Indexing;
using Duplex.Chart.Interactions;
using Duplex.Facade.Interactions;
using Duplex.Facade.Operations;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Duplex.Facade.OwnChart;

internal static class OwnChartServices
{
    /// <summary>Where no <see cref="ChartIndexing"/> is registered, charts are indexed as by default.</summary>
    public static IServiceCollection AddOwnCharts(this IServiceCollection services)
    {
        services.TryAddSingleton(ChartIndexing.Default);
        return services
            .AddSingleton<PrepareChanges>()
            .AddSingleton<CommitChanges>()
            .AddSingleton<ErasePatient>()
            .AddSingleton<CarryOutChanges>()
            .AddSingleton<AnswerChange>()
            .AddSingleton<ReadChart>()
            .AddSingleton<SearchChart>()
            .AddSingleton<HistoryOfChart>()
            .AddSingleton<ReadInBundle>()
            .AddSingleton<ChangeChart>()
            .AddSingleton<BundleOnChart>()
            .AddSingleton<EverythingOperation>()
            .AddSingleton<IFacadeOperation>(provider => provider.GetRequiredService<EverythingOperation>())
            .AddSingleton<ChartOffer>()
            .AddSingleton<IConnectionServer, OwnChartServer>()
            .AddSingleton<IConnectionServer, ToldChartServer>();
    }
}
