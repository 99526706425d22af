namespace Duplex.Storage.Sqlite.State;

/// <summary>How a state store reads and writes.</summary>
public sealed record SqliteStateStoreOptions
{
    /// <summary>The longest a query may take. Default: 2 s.</summary>
    public TimeSpan ReadLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Idle read-only connections kept open. Default: 8.</summary>
    public int IdleReaders { get; init; } = 8;

    /// <summary>Pages of 4 KiB written between two checkpoints. Default: 4,096 (16 MiB).</summary>
    public int CheckpointPages { get; init; } = 4_096;
}
