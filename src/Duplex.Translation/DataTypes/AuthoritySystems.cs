using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>HD, and the authority in EI, to the system of an identifier (sheet <c>HD[uri]</c>).</summary>
internal static class AuthoritySystems
{
    /// <summary>As configured, by its universal id (ISO, UUID, URI), or a well-known one; null otherwise.</summary>
    /// <param name="type">The type of the identifier (table 0203), which in the United States may imply a system.</param>
    /// <param name="kind">What the number names.</param>
    public static string? Read(in Source authority, string? type, NumberKind kind)
    {
        string? system = Find(authority, type, kind);
        if (system is not null)
        {
            authority.Used("system");
        }

        return system;
    }

    /// <summary>The same without noting that the authority was carried over.</summary>
    public static string? Find(in Source authority, string? type, NumberKind kind)
    {
        string namespaceId = authority[1].Peek() ?? "";
        string universalId = authority[2].Peek() ?? "";
        return authority.Context.Options.Authorities.Find(namespaceId, universalId, kind)?.System
            ?? IdentifierTypes.WellKnownSystem(namespaceId, type)
            ?? OfUniversalId(universalId, authority[3].Peek());
    }

    /// <summary>The URI that a universal id is; null where its type has none, or it is not of that type.</summary>
    public static string? OfUniversalId(string universalId, string? type)
    {
        string? system = type?.ToUpperInvariant() switch
        {
            _ when universalId.Length == 0 => null,
            "ISO" => CodeSystems.OfOid(universalId),
            "UUID" or "GUID" => $"urn:uuid:{universalId.ToLowerInvariant()}",
            "URI" when IsUsable(universalId) => universalId,
            _ => null,
        };
        return system is not null && system.Any(char.IsWhiteSpace) ? null : system;
    }

    /// <summary>Whether a URI that a message holds can name a system: a URN or an address of the web. Others may do something when they are followed.</summary>
    public static bool IsUsable(string uri) => IsAddress(uri) || uri.StartsWith("urn:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a URI is an absolute address of the web.</summary>
    public static bool IsAddress(string uri) =>
        (uri.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || uri.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.Host.Length > 0;
}
