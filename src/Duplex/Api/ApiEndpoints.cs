using Duplex.Pull;

namespace Duplex.Api;

/// <summary>The JSON API: loops, holds, exchanges, events.</summary>
public static class ApiEndpoints
{
    /// <summary>
    /// Needs the state store, <c>IChartReader</c>, <c>DecideHold</c>, <c>ReplayExchange</c>, the facade, <c>IBulkSources</c>, <see cref="OperatorToken"/>, the services of the console and of the
    /// token endpoint, and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddSingleton<ApiAccess>()
        .AddSingleton<PatientNames>()
        .AddSingleton<LoopRows>()
        .AddSingleton<LoopSight>()
        .AddSingleton<EventStream>();

    public static IEndpointConventionBuilder MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter<RequireCaller>();
        LoopEndpoints.Map(api);
        HoldEndpoints.Map(api);
        ExchangeEndpoints.Map(api);
        ReplayEndpoint.Map(api);
        CancelEndpoint.Map(api);
        EventEndpoints.Map(api);
        StorageEndpoints.Map(api);
        ErasePatientEndpoint.Map(api);
        ConsoleCodeEndpoint.Map(api);
        ConfigurationEndpoints.Map(api);
        ConnectionEndpoints.Map(api);
        OpenApiEndpoint.Map(routes);
        if (routes.ServiceProvider.GetService<StartPull>() is not null)
        {
            ImportEndpoint.Map(api);
            PullEndpoints.Map(api);
        }

        api.Map("/{**rest}", () => ApiJson.Problem(StatusCodes.Status404NotFound, "There is nothing at this address, or not with this method."));
        return api;
    }
}
