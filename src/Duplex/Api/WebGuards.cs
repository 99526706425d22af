namespace Duplex.Api;

/// <summary>What holds for every request, before any endpoint: who may be addressed, from where, with which headers.</summary>
public static class WebGuards
{
    /// <summary>Order matters: headers and request id are on every answer, also on a refusal.</summary>
    public static IApplicationBuilder UseWebGuards(this IApplicationBuilder app) => app
        .UseMiddleware<SecurityHeaders>()
        .UseMiddleware<RequestIds>()
        .UseMiddleware<HostGuard>()
        .UseMiddleware<OriginGuard>();
}
