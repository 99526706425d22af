using Duplex.Transports.Smart.Server;

namespace Duplex.OAuth;

/// <summary>Registers and maps the token endpoint.</summary>
public static class OAuthEndpoints
{
    /// <summary>
    /// Needs <see cref="IAppRegistry"/>, <see cref="IJtiStore"/>, <see cref="TokenSigningKey"/>, <see cref="WebAddress"/>, the state store,
    /// an id source and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddTokenEndpoint(this IServiceCollection services)
    {
        services.AddSingleton<IClientKeySource>(provider => new ClientKeySource(KeySetClient(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IClientRegistry, RegisteredApps>();
        services.AddSingleton(provider => new ClientAssertionVerifier(
            provider.GetRequiredService<IClientRegistry>(),
            provider.GetRequiredService<IClientKeySource>(),
            provider.GetRequiredService<IJtiStore>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<AccessTokenIssuer>();
        services.AddSingleton<AccessTokenVerifier>();
        services.AddSingleton<TokenEndpoint>();
        return services;
    }

    public static IEndpointConventionBuilder MapTokenEndpoint(this IEndpointRouteBuilder routes) =>
        routes.MapPost(TokenEndpoint.Path, (HttpContext http, TokenEndpoint endpoint) => endpoint.HandleAsync(http));

    private static HttpClient KeySetClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = TimeSpan.FromSeconds(5),
        MaxResponseContentBufferSize = ClientKeySource.MaxKeySetLength,
    };
}
