using Duplex.Chart.Bulk.Import;

namespace Duplex.Pull;

internal static class PullServices
{
    /// <summary>Needs what the facade's exports need, <see cref="ImportLines"/>, and <see cref="IBulkSources"/>.</summary>
    public static IServiceCollection AddPulls(this IServiceCollection services) => services
        .AddSingleton<PullWork>()
        .AddSingleton<StartPull>()
        .AddSingleton<FetchFile>()
        .AddSingleton<ApplyFile>()
        .AddSingleton<RunPulls>()
        .AddHostedService<PullWorker>();
}
