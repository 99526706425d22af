using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Reading;

/// <summary>
/// Carries a counterparty's page links, and cursors, through the facade. A link is encrypted under a key of the installation's for one
/// connection and bound to one place, so that an app can only follow what it was given, never beyond its scopes, and does not learn what is
/// in it: the counterparty's own address may be internal, and its parameters patient data.
/// </summary>
internal sealed class PageLinks(KeyedHash hash)
{
    public const string Parameter = "_page";

    private const string Use = "page-links";

    private readonly ConcurrentDictionary<ConnectionKey, byte[]> _keys = new();

    /// <param name="resourceType">Where the link is followed.</param>
    public string Write(ConnectionKey connection, string resourceType, string address)
    {
        var text = Encoding.UTF8.GetBytes(address);
        var sealedLink = new byte[Sealing.Overhead + text.Length];
        // Made of what is sealed, so that no nonce serves two texts.
        var nonce = Convert.FromHexString(hash.IdOf(connection, $"page\u001f{resourceType}\u001f{address}")).AsSpan(0, Sealing.NonceBytes);
        nonce.CopyTo(sealedLink);
        using var cipher = new AesGcm(KeyOf(connection), Sealing.TagBytes);
        cipher.Encrypt(nonce, text, sealedLink.AsSpan(Sealing.Overhead), sealedLink.AsSpan(Sealing.NonceBytes, Sealing.TagBytes), Encoding.UTF8.GetBytes(resourceType));
        return Base64Url.EncodeToString(sealedLink);
    }

    /// <summary>The counterparty's address, or null when the link was not given by us for this use.</summary>
    public string? Read(ConnectionKey connection, string resourceType, string link)
    {
        if (!Base64Url.IsValid(link))
        {
            return null;
        }

        var sealedLink = Base64Url.DecodeFromChars(link);
        if (sealedLink.Length <= Sealing.Overhead)
        {
            return null;
        }

        var text = new byte[sealedLink.Length - Sealing.Overhead];
        try
        {
            using var cipher = new AesGcm(KeyOf(connection), Sealing.TagBytes);
            cipher.Decrypt(
                sealedLink.AsSpan(0, Sealing.NonceBytes), sealedLink.AsSpan(Sealing.Overhead), sealedLink.AsSpan(Sealing.NonceBytes, Sealing.TagBytes), text,
                Encoding.UTF8.GetBytes(resourceType));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return Encoding.UTF8.GetString(text);
    }

    private byte[] KeyOf(ConnectionKey connection) => _keys.GetOrAdd(connection, one => hash.KeyOf(one, Use));

    private static class Sealing
    {
        public const int NonceBytes = 12;
        public const int TagBytes = 16;
        public const int Overhead = NonceBytes + TagBytes;
    }
}
