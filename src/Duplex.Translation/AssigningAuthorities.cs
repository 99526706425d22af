namespace Duplex.Translation;

/// <summary>The authorities that a connection is configured with.</summary>
public sealed class AssigningAuthorities(params IReadOnlyList<AssigningAuthority> authorities)
{
    private readonly AssigningAuthority[] _authorities = [.. authorities];

    public static AssigningAuthorities None { get; } = new();

    /// <summary>These and further ones, which are looked for behind them.</summary>
    public AssigningAuthorities With(params IReadOnlyList<AssigningAuthority> further) => new([.. _authorities, .. further]);

    /// <summary>The authority that an HD names: by its universal id where both have one, otherwise by its namespace.</summary>
    public AssigningAuthority? Find(string namespaceId, string universalId)
    {
        foreach (AssigningAuthority authority in _authorities)
        {
            bool byUniversalId = universalId.Length > 0 && authority.UniversalId is not null;
            if (byUniversalId
                ? universalId == authority.UniversalId
                : namespaceId == authority.Namespace && (namespaceId.Length > 0 || universalId.Length == 0))
            {
                return authority;
            }
        }

        return null;
    }

    /// <summary>The authority whose identifiers have this system in FHIR; null where none is configured.</summary>
    public AssigningAuthority? FindBySystem(string? system) =>
        system is null ? null : _authorities.FirstOrDefault(authority => authority.System == system);

    /// <summary>The authority whose values are the counterparty's own ids of that type; null where none is configured.</summary>
    public AssigningAuthority? FindByResourceType(string resourceType) =>
        _authorities.FirstOrDefault(authority => authority.HoldsIdsOf(resourceType));
}
