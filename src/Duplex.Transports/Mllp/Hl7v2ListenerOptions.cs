using System.Collections.Frozen;
using Duplex.Engine.Identity;

namespace Duplex.Transports.Mllp;

/// <summary>What to do with an event that is not interpreted here.</summary>
public enum UnknownEventPolicy
{
    Accept,
    Reject,
}

/// <summary>What one HL7 v2 listener takes and how it orders it.</summary>
public sealed record Hl7v2ListenerOptions
{
    public required ConnectionKey Connection { get; init; }

    /// <summary>A test connection takes every processing id and version. Default: false.</summary>
    public bool IsTest { get; init; }

    /// <summary>
    /// The assigning authority (CX-4.1 namespace or CX-4.2 universal id) whose identifier orders messages. Default: none; then
    /// the first identifier of PID-3 does, with its authority.
    /// </summary>
    public string? LaneAuthority { get; init; }

    /// <summary>The system URI that stands for <see cref="LaneAuthority"/> in FHIR. Default: none, the authority's own name.</summary>
    public string? LaneSystem { get; init; }

    /// <summary>MSH-11.1 taken in production. Default: P, and empty.</summary>
    public FrozenSet<string> ProcessingIds { get; init; } = FrozenSet.Create("P", "");

    /// <summary>MSH-12.1 taken in production. Default: null, all.</summary>
    public FrozenSet<string>? Versions { get; init; }

    /// <summary>Events that are interpreted (<c>ADT^A04</c>). Null: not known here, so that none is unknown.</summary>
    public FrozenSet<string>? KnownEvents { get; init; }

    /// <summary>Default: accepted, and kept as not understood.</summary>
    public UnknownEventPolicy UnknownEvents { get; init; }

    /// <summary>
    /// Segments of one message; handling it takes time and memory for each of them, in which no other message is handled.
    /// Default: 20,000, a second or so.
    /// </summary>
    public int MaxSegments { get; init; } = 20_000;

    /// <summary>How much of a refused message is kept. Default: 64 KiB.</summary>
    public int MaxKeptBytes { get; init; } = 64 * 1024;
}
