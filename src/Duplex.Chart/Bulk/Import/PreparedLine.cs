using Duplex.Chart.Indexing;

namespace Duplex.Chart.Bulk.Import;

/// <summary>A line that was read and indexed, or why it was not.</summary>
internal sealed record PreparedLine(long Number, IReadOnlyList<ImportChange> Changes, string? Problem = null);

/// <summary>One resource to write, or to delete.</summary>
/// <param name="Patient">Of its compartment; empty: perhaps that of one of the targets.</param>
/// <param name="Targets">What it is about, where it lies where that lies.</param>
internal sealed record ImportChange(string ResourceType, string Id, ReadOnlyMemory<byte> Body, string Patient, IReadOnlyList<string> Targets, IndexedVersion? Indexed)
{
    public bool IsDeletion => Indexed is null;

    public string Reference => $"{ResourceType}/{Id}";
}

/// <summary>Lines that are written in one unit of work.</summary>
internal sealed record PreparedBatch(IReadOnlyList<PreparedLine> Lines, byte[] Digest);
