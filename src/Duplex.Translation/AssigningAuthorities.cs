using System.Collections.Frozen;

namespace Duplex.Translation;

/// <summary>The authorities that a connection is configured with.</summary>
public sealed class AssigningAuthorities(params IReadOnlyList<AssigningAuthority> authorities)
{
    private readonly AssigningAuthority[] _authorities = [.. authorities];

    public static AssigningAuthorities None { get; } = new();

    /// <summary>Systems of others, under which no message of this connection can say who somebody is. Default: none.</summary>
    public FrozenSet<string> ForeignSystems { get; init; } = FrozenSet<string>.Empty;

    /// <summary>These and further ones, which are looked for behind them.</summary>
    public AssigningAuthorities With(params IReadOnlyList<AssigningAuthority> further) =>
        new([.. _authorities, .. further]) { ForeignSystems = ForeignSystems };

    /// <summary>
    /// The authority that an HD names: by its universal id where both have one, otherwise by its namespace. One of this kind goes before one
    /// of every kind.
    /// </summary>
    public AssigningAuthority? Find(string namespaceId, string universalId, NumberKind kind)
    {
        AssigningAuthority? general = null;
        foreach (AssigningAuthority authority in _authorities)
        {
            if (!authority.IsNamed(namespaceId, universalId) || !authority.IsOf(kind))
            {
                continue;
            }

            if (authority.Kind is not null)
            {
                return authority;
            }

            general ??= authority;
        }

        return general;
    }

    /// <summary>The authority with this universal id, whatever its numbers name; null where none is configured.</summary>
    public AssigningAuthority? FindByUniversalId(string universalId) => Array.Find(_authorities, authority => authority.UniversalId == universalId);

    /// <summary>The authority whose identifiers have this system in FHIR; null where none is configured.</summary>
    public AssigningAuthority? FindBySystem(string? system) =>
        system is null ? null : _authorities.FirstOrDefault(authority => authority.System == system);

    /// <summary>The authority whose values are the counterparty's own ids of that type; null where none is configured.</summary>
    public AssigningAuthority? FindByResourceType(string resourceType) =>
        _authorities.FirstOrDefault(authority => authority.HoldsIdsOf(resourceType));
}
