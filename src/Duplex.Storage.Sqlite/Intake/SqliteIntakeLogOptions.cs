namespace Duplex.Storage.Sqlite.Intake;

/// <summary>How an intake log keeps and compares.</summary>
public sealed record SqliteIntakeLogOptions
{
    /// <summary>How long a sender's repeat is recognised. Default: 30 days.</summary>
    public TimeSpan RepeatWindow { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Bytes of entries kept in memory for the consumer; older ones are read from the file. Default: 8 MiB.</summary>
    public long TailBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Bytes kept of a refused entry. Default: 64 KiB.</summary>
    public int RefusedPayloadBytes { get; init; } = 64 * 1024;

    /// <summary>
    /// The size at which the file stops growing: appends then fail, and senders keep their messages, until acknowledged
    /// entries have left. Null, the default: as large as the disk allows.
    /// </summary>
    public long? MaxFileBytes { get; init; }

    /// <summary>Pages of 4 KiB written between two checkpoints. Default: 4,096 (16 MiB).</summary>
    public int CheckpointPages { get; init; } = 4_096;
}
