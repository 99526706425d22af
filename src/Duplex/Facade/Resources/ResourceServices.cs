namespace Duplex.Facade.Resources;

internal static class ResourceServices
{
    public static IServiceCollection AddResourceWrites(this IServiceCollection services) => services
        .AddSingleton<CheckOffered>()
        .AddSingleton<CheckStructure>()
        .AddSingleton<ReadPatch>()
        .AddSingleton<ApplyPatch>()
        .AddSingleton<ResolveCondition>()
        .AddSingleton<PlaceInChart>()
        .AddSingleton<ReadCurrent>()
        .AddSingleton<PrepareWrite>()
        .AddSingleton<ResourcePipelines>();
}
