using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Duplex.WebConsole;

/// <summary>One-time codes that open the console. A code is good once, until the program ends.</summary>
public sealed class ConsoleCodes
{
    public const string EntrancePath = "/console/enter";

    private readonly ConcurrentDictionary<string, bool> _unused = new(StringComparer.Ordinal);

    /// <summary>The address to open: <c>http://127.0.0.1:8850/console/enter?code=...</c>.</summary>
    /// <param name="baseAddress">Of the web side, without a slash at its end.</param>
    public string NewEntrance(string baseAddress)
    {
        var code = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(24));
        _unused[code] = true;
        return $"{baseAddress}{EntrancePath}?code={code}";
    }

    public bool TryUse(string code) => _unused.TryRemove(code, out _);
}
