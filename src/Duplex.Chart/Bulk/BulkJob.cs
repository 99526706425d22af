using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Bulk;

/// <summary>Identifies one bulk job. A UUIDv7.</summary>
public readonly record struct BulkJobId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}

/// <summary>Which way the data goes.</summary>
public enum BulkJobKind
{
    /// <summary>Out of the chart, into files that an app downloads.</summary>
    Export,

    /// <summary>From a counterparty's Bulk export into the chart.</summary>
    Pull,
}

public enum BulkJobState
{
    Running,

    Done,

    Failed,

    /// <summary>Cancelled or expired: for everybody outside it is not there, and its chunks are being removed.</summary>
    Ended,
}

/// <summary>A long job on bulk data. It goes on where it was after a kill: what it made lies in chunks that were kept together with its progress.</summary>
public sealed record BulkJob
{
    public required BulkJobId Id { get; init; }

    public required BulkJobKind Kind { get; init; }

    public required ConnectionKey Connection { get; init; }

    /// <summary>Who asked: the id of an app, or a person as the audit names one.</summary>
    public required string App { get; init; }

    public BulkJobState State { get; init; }

    /// <summary>Grows with each update. An update of what was read before another's update does nothing.</summary>
    public long Revision { get; init; }

    /// <summary>Who takes it forward now; null: nobody yet, or only one node has the store open.</summary>
    public Lease? Lease { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>When it and its chunks are removed; null: not by itself.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>What was asked, as JSON with a format version; sealed in the store.</summary>
    public required ReadOnlyMemory<byte> Request { get; init; }

    /// <summary>How far it got, as JSON with a format version; sealed in the store.</summary>
    public ReadOnlyMemory<byte> Progress { get; init; }
}
