namespace Duplex.Api;

/// <summary>Lets in who is known; an app only where the endpoint says so.</summary>
internal sealed class RequireCaller(ApiAccess access) : IEndpointFilter
{
    private static readonly object CallerKey = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        if (await access.FindCallerAsync(http) is not { } caller)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"duplex\"";
            return ApiJson.Problem(StatusCodes.Status401Unauthorized, ApiAccess.HowToGetIn);
        }

        if (caller.App is not null && http.GetEndpoint()?.Metadata.GetMetadata<OpenToApps>() is null)
        {
            return ApiJson.Problem(StatusCodes.Status403Forbidden, "An app's token opens GET /api/loops/{id} and POST /api/loops/{id}/cancel of its own connections only; this address is for the operator.");
        }

        http.Items[CallerKey] = caller;
        return await next(context);
    }

    public static ApiCaller CallerOf(HttpContext http) => (ApiCaller)http.Items[CallerKey]!;
}

/// <summary>Marks an endpoint that an app's token may use.</summary>
internal sealed record OpenToApps;
