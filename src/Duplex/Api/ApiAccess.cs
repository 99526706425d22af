using System.Security.Cryptography;
using System.Text;
using Duplex.WebConsole;
using Duplex.Engine.Identity;
using Duplex.OAuth;

namespace Duplex.Api;

/// <summary>Finds out who asks, from the console's cookie, the operator's token or an app's access token.</summary>
/// <param name="operatorToken">The secret in <c>operator.token</c>.</param>
public sealed class ApiAccess(OperatorToken operatorToken, ConsoleSessions sessions, AccessTokenVerifier tokens, WebAddress address)
{
    public const string HowToGetIn =
        "You are not signed in. Open the address that `duplex serve` printed (…/console/enter?code=…), or send `Authorization: Bearer` with the content of operator.token in the data folder.";

    /// <summary>For which organization an operator acts; without it, the default one.</summary>
    public const string OrganizationHeader = "Duplex-Organization";

    private const string Scheme = "Bearer ";

    public async ValueTask<ApiCaller?> FindCallerAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (BearerOf(http) is not { } bearer)
        {
            return sessions.IsOpen(http) ? new ApiCaller("person:console", ConnectionKey.DefaultOrganization) : null;
        }

        if (operatorToken.Matches(bearer))
        {
            // The installation's operator may look after each organization, one at a time.
            var named = http.Request.Headers[OrganizationHeader].ToString();
            return new ApiCaller("person:operator", named.Length > 0 ? named : ConnectionKey.DefaultOrganization);
        }

        return await tokens.VerifyAsync(bearer, address.Of(http)) is { } app ? new ApiCaller($"app:{app.App}", app.Organization, app) : null;
    }

    /// <summary>The bearer token of the Authorization header, or null.</summary>
    public static string? BearerOf(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }
}

/// <summary>The random secret with which the command line asks the API.</summary>
public sealed class OperatorToken(string secret)
{
    private readonly byte[] _digest = Digest(secret);

    public bool Matches(string shown) => CryptographicOperations.FixedTimeEquals(_digest, Digest(shown));

    // Digests have one length, so the comparison tells nothing about the secret's.
    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
