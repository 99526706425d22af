namespace Duplex.Chart.Bulk;

/// <summary>What a file of a bulk job holds.</summary>
public enum BulkFileKind
{
    /// <summary>Resources of one type.</summary>
    Output,

    /// <summary>Bundles that name what was deleted.</summary>
    Deleted,

    /// <summary>OperationOutcomes.</summary>
    Error,
}

/// <summary>A file of NDJSON that lies in chunks.</summary>
/// <param name="Type">The type of its resources; of deletions, of what was deleted.</param>
/// <param name="Count">Lines.</param>
/// <param name="Chunks">How many pieces there are, in order from 0; others that lie there are of a run that was cut off.</param>
public sealed record BulkFile(BulkFileKind Kind, string Type, long Count, long Bytes, int Chunks)
{
    /// <summary>The largest piece.</summary>
    public const int ChunkBytes = 256 * 1024;
}
