using System.Net;
using Duplex.OAuth;

namespace Duplex.Api;

/// <summary>
/// Answers only when it is addressed as this machine (or as the configured address), so that a web page cannot reach it under a name of
/// its own (DNS rebinding).
/// </summary>
internal sealed class HostGuard(RequestDelegate next, WebAddress address)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (IsOurs(http.Request.Host))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync("The Host header must be 127.0.0.1, [::1] or localhost, or the address in the configuration.\n", http.RequestAborted);
    }

    private bool IsOurs(HostString host)
    {
        if (!host.HasValue)
        {
            return false;
        }

        var name = host.Host.Trim('[', ']');
        return string.Equals(name, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var ip) && IPAddress.IsLoopback(ip))
            || (address.ConfiguredHost is { } configured && string.Equals(host.Value, configured, StringComparison.OrdinalIgnoreCase));
    }
}
