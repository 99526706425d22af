using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>HD, and the authority in EI, to the system of an identifier (sheet <c>HD[uri]</c>).</summary>
internal static class AuthoritySystems
{
    /// <summary>As configured, by its universal id (ISO, UUID, URI), or a well-known one; null otherwise.</summary>
    /// <param name="type">The type of the identifier (table 0203), which in the United States may imply a system.</param>
    public static string? Read(in Source authority, string? type)
    {
        string? system = Find(authority, type);
        if (system is not null)
        {
            authority.Used("system");
        }

        return system;
    }

    /// <summary>The same without noting that the authority was carried over.</summary>
    public static string? Find(in Source authority, string? type)
    {
        string namespaceId = authority[1].Peek() ?? "";
        string universalId = authority[2].Peek() ?? "";
        return authority.Context.Options.Authorities.Find(namespaceId, universalId)?.System
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
            "URI" => Addresses.IsSystem(universalId) ? universalId : null,
            _ => null,
        };
        return system is not null && system.Any(char.IsWhiteSpace) ? null : system;
    }
}
