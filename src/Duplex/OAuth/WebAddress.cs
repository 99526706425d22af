using System.Net;

namespace Duplex.OAuth;

/// <summary>
/// The address of this installation's web side, without a slash at its end. It names issuer and audience of tokens, so it comes from
/// configuration or from the socket, never from what a caller wrote into a header.
/// </summary>
/// <param name="configured">The address that callers use; null: the socket's own (<c>http://127.0.0.1:8850</c>).</param>
public sealed class WebAddress(Uri? configured = null)
{
    private readonly string? _configured = configured?.AbsoluteUri.TrimEnd('/');

    public string Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (_configured is not null)
        {
            return _configured;
        }

        var socket = http.Connection;
        var host = socket.LocalIpAddress is { } address ? new IPEndPoint(Plain(address), socket.LocalPort).ToString() : $"127.0.0.1:{socket.LocalPort}";
        return $"{http.Request.Scheme}://{host}";
    }

    public string TokenEndpointOf(HttpContext http) => $"{Of(http)}{TokenEndpoint.Path}";

    /// <summary>The facade's base address for a connection.</summary>
    public string FacadeOf(HttpContext http, string connection) => $"{Of(http)}/fhir/{connection}";

    /// <summary>Host names (with port) that a request may name.</summary>
    public string? ConfiguredHost => configured?.Authority;

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
