namespace Duplex.Api;

/// <summary>
/// A request that changes something and says where it comes from must come from our own pages. Requests without an Origin (command line,
/// apps) carry no cookie of a browser and pass.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var method = http.Request.Method;
        var origin = http.Request.Headers.Origin.ToString();
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method)
            || origin.Length == 0 || IsOwn(origin, http.Request))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync("The Origin header names another site. Only Duplex's own pages, or callers that are no browser, may change things here.\n", http.RequestAborted);
    }

    private static bool IsOwn(string origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
}
