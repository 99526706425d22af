using System.Buffers.Text;
using System.Text;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Reading;

/// <summary>
/// Carries a counterparty's page links through the facade. A link is sealed for one connection and resource type, so that an app can
/// only follow what it was given and never beyond its scopes.
/// </summary>
internal sealed class PageLinks(KeyedHash hash)
{
    public const string Parameter = "_page";

    public string Write(ConnectionKey connection, string resourceType, string address) =>
        $"{hash.IdOf(connection, Subject(resourceType, address))}{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(address))}";

    /// <summary>The counterparty's address, or null when the link was not given by us for this use.</summary>
    public string? Read(ConnectionKey connection, string resourceType, string link)
    {
        const int sealLength = 32;
        if (link.Length <= sealLength || !Base64Url.IsValid(link.AsSpan(sealLength)))
        {
            return null;
        }

        var address = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(link.AsSpan(sealLength)));
        var expected = Encoding.ASCII.GetBytes(hash.IdOf(connection, Subject(resourceType, address)));
        var shown = Encoding.UTF8.GetBytes(link[..sealLength]);
        return System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(expected, shown) ? address : null;
    }

    private static string Subject(string resourceType, string address) => $"page\u001f{resourceType}\u001f{address}";
}
