using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DuplexSamples;

/// <summary>
/// Checks that a webhook call comes from Duplex: the header Duplex-Signature is <c>t=SECONDS,v1=HEX[,v1=HEX]</c>, where HEX is the
/// HMAC-SHA256, under the secret that creating the Subscription answered, of SECONDS, a full stop, and the body's bytes.
/// </summary>
public static class DuplexSignature
{
    /// <summary>A call that is older, or further ahead, may be one that somebody recorded and sends again.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <param name="body">The bytes as they came, before anything parses them.</param>
    public static bool IsRight(string? header, ReadOnlySpan<byte> body, string secret, DateTimeOffset now)
    {
        var parts = (header ?? "").Split(',').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToList();
        var seconds = parts.Find(part => part[0] == "t")?[1] ?? "";
        if (!long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var sent)
            || Math.Abs(now.ToUnixTimeSeconds() - sent) > Tolerance.TotalSeconds)
        {
            return false;
        }

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.ASCII.GetBytes(seconds + "."));
        hash.AppendData(body);
        var expected = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));

        // While a secret is being replaced there are two; one of them is ours.
        return parts.Where(part => part[0] == "v1").Any(part => CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(part[1])));
    }
}
