namespace Duplex.Hl7v2.Batch;

/// <summary>How much an assembler keeps.</summary>
public sealed record AssemblyLimits
{
    /// <summary>Parts of one message. Default: 1,000.</summary>
    public int MaxParts { get; init; } = 1000;

    /// <summary>Bytes of one message. Default: 64 MiB.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Messages that wait for parts at once. Default: 100.</summary>
    public int MaxMessages { get; init; } = 100;
}
