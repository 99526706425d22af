namespace Duplex.Hl7v2.Batch;

/// <summary>How much of a file is held at once.</summary>
public sealed record BatchLimits
{
    /// <summary>The longest message that is read, in bytes. Default: 64 MiB.</summary>
    public int MaxMessageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How much is asked of the stream at once, in bytes. Default: 64 KiB.</summary>
    public int ReadBytes { get; init; } = 64 * 1024;
}
