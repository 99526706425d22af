using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Duplex.Transports.Webhooks;

/// <summary>
/// The header <c>Duplex-Signature: t=1767225600,v1=…</c>: HMAC-SHA256 under the receiver's secret over the seconds since 1970 as in
/// <c>t</c>, a full stop, and the body's bytes. While a secret is being replaced there is one <c>v1</c> for each.
/// </summary>
public static class WebhookSignature
{
    public const string Header = "Duplex-Signature";

    /// <param name="secrets">The newest first.</param>
    public static string Of(ReadOnlySpan<byte> body, DateTimeOffset at, IReadOnlyList<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder("t=").Append(seconds);
        var prefix = Encoding.ASCII.GetBytes(seconds + ".");
        foreach (var secret in secrets)
        {
            using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
            hash.AppendData(prefix);
            hash.AppendData(body);
            text.Append(",v1=").Append(Convert.ToHexStringLower(hash.GetHashAndReset()));
        }

        return text.ToString();
    }
}
