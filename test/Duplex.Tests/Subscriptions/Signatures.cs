using System.Security.Cryptography;
using System.Text;

namespace Duplex.Tests.Subscriptions;

/// <summary>Checks a signature as a receiver would: from the header, the body and the secret alone.</summary>
internal static class Signatures
{
    public static bool AreRight(ReceivedCall call, string secret, DateTimeOffset? now = null)
    {
        var parts = call.Headers["Duplex-Signature"].Split(',').Select(part => part.Split('=', 2)).ToLookup(part => part[0], part => part[1]);
        var seconds = parts["t"].Single();
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{seconds}.{call.Body}")));
        return (now is null || seconds == now.Value.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)) && parts["v1"].Contains(expected);
    }
}
