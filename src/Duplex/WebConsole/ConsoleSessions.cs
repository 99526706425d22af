using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Duplex.WebConsole;

/// <summary>Open sessions of the console. They live in memory: a restart asks for a new code.</summary>
public sealed class ConsoleSessions(TimeProvider time)
{
    public const string CookieName = "duplex_console";

    /// <summary>12 hours: a working day.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _open = new(StringComparer.Ordinal);

    public void Open(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var now = time.GetUtcNow();
        foreach (var (old, until) in _open)
        {
            if (until <= now)
            {
                _open.TryRemove(old, out _);
            }
        }

        var secret = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        _open[KeyOf(secret)] = now + Lifetime;
        http.Response.Cookies.Append(CookieName, secret, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            Path = "/",
            MaxAge = Lifetime,
        });
    }

    public bool IsOpen(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.Cookies[CookieName] is { Length: > 0 } secret
            && _open.TryGetValue(KeyOf(secret), out var until)
            && until > time.GetUtcNow();
    }

    // Looked up by digest, so that the time a look-up takes tells nothing about a secret.
    private static string KeyOf(string secret) => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));
}
