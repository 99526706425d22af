using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;

namespace Duplex.Chart;

/// <summary>One version of a resource as a counterparty stated it.</summary>
public sealed record ChartVersion
{
    public required ConnectionKey Connection { get; init; }

    public required string ResourceType { get; init; }

    /// <summary>The counterparty's own id where it has one, else an HMAC.</summary>
    public required string Id { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Version { get; init; }

    public required Instant At { get; init; }

    /// <summary>The exchange that said so.</summary>
    public required ExchangeId Source { get; init; }

    /// <summary>The source's place in its own stream; an older one enters history, not the current version.</summary>
    public required long SourceSequence { get; init; }

    /// <summary><c>Patient/{id}</c> of the compartment; empty for what belongs to none.</summary>
    public required string Patient { get; init; }

    /// <summary>FHIR JSON; empty of a deleted resource, and where the payload was erased.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The resource was deleted: this version is its tombstone.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>
    /// What the store found in the version's own labels and in those that the resource has today; of a tombstone, in those of what it ended.
    /// What a writer sets here is not looked at.
    /// </summary>
    public Sensitivities Sensitivity { get; init; }

    public string Reference => $"{ResourceType}/{Id}";
}
