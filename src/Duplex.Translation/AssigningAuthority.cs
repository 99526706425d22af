namespace Duplex.Translation;

/// <summary>An assigning authority of a counterparty and what it is in FHIR.</summary>
public sealed record AssigningAuthority
{
    /// <summary>A <see cref="ResourceType"/> that stands for all: the authority's values are ids of whatever they name.</summary>
    public const string EveryResourceType = "*";

    /// <summary>CX-4.1. Empty matches identifiers without an authority. Default: empty.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>CX-4.2, where the counterparty sends one. Default: none.</summary>
    public string? UniversalId { get; init; }

    /// <summary><c>Identifier.system</c>, a URI.</summary>
    public required string System { get; init; }

    /// <summary>What its numbers name. Default: null, all that name it; without a name and a universal id, patients.</summary>
    public NumberKind? Kind { get; init; }

    /// <summary>
    /// The resource type whose logical ids at the counterparty's own FHIR server these values are (<c>Patient</c>,
    /// <c>Encounter</c>, <c>Practitioner</c>). Default: null, business identifiers only.
    /// </summary>
    public string? ResourceType { get; init; }

    /// <summary>The type (table 0203) of its numbers of that kind, of patients by default, where a message states none. Default: none.</summary>
    public string? IdentifierType { get; init; }

    /// <summary>True where this authority's values are the counterparty's own ids of that type.</summary>
    public bool HoldsIdsOf(string resourceType) => ResourceType == resourceType || ResourceType == EveryResourceType;

    /// <summary>The type of its numbers of this kind where a message states none; null for none.</summary>
    public string? TypeOf(NumberKind kind) => (Kind ?? NumberKind.Patient) == kind ? IdentifierType : null;

    internal bool IsOf(NumberKind kind) => Kind is { } own ? own == kind : Namespace.Length > 0 || UniversalId is not null || kind == NumberKind.Patient;

    internal bool IsNamed(string namespaceId, string universalId) => universalId.Length > 0 && UniversalId is not null
        ? universalId == UniversalId
        : namespaceId == Namespace && (namespaceId.Length > 0 || universalId.Length == 0);
}
