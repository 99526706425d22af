using Duplex.Chart.Indexing;

namespace Duplex.Storage.Sqlite.State;

/// <summary>How a state store reads and writes.</summary>
public sealed record SqliteStateStoreOptions
{
    /// <summary>The longest a query may take. Default: 2 s.</summary>
    public TimeSpan ReadLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long a unit of work waits for others to share its sync. Default: 1 ms; it leaves the disk to the intake log,
    /// whose senders wait for each sync. Zero commits at once.
    /// </summary>
    public TimeSpan Gather { get; init; } = TimeSpan.FromMilliseconds(1);

    /// <summary>Idle read-only connections kept open. Default: 8.</summary>
    public int IdleReaders { get; init; } = 8;

    /// <summary>By what the chart can be searched. Default: the parameters of US Core.</summary>
    public ChartIndexing Indexing { get; init; } = ChartIndexing.Default;

    /// <summary>Pages of 4 KiB written between two checkpoints. Default: 4,096 (16 MiB).</summary>
    public int CheckpointPages { get; init; } = 4_096;
}
