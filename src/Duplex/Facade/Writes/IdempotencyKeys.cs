using System.Globalization;

namespace Duplex.Facade.Writes;

/// <summary>The header <c>Idempotency-Key</c>.</summary>
internal static class IdempotencyKeys
{
    private const int Longest = 255;

    public static string Right { get; } = string.Create(
        CultureInfo.InvariantCulture, $"Idempotency-Key must be given once: 1 to {Longest} visible ASCII characters without blanks.");

    /// <summary>The key; null where there is none.</summary>
    public static (string? Key, bool IsWrong) Read(IHeaderDictionary headers)
    {
        var keys = headers["Idempotency-Key"];
        var key = keys.ToString();
        return keys.Count == 0 ? (null, false)
            : keys.Count > 1 || key.Length is 0 or > Longest || key.Any(letter => letter is < '!' or > '~') ? (null, true)
            : (key, false);
    }
}
