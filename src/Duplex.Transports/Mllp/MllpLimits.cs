namespace Duplex.Transports.Mllp;

/// <summary>What one connection may cost.</summary>
public sealed record MllpLimits
{
    public static MllpLimits Default { get; } = new();

    /// <summary>Longest message in bytes, without its frame. Default: 32 MiB, enough for a scanned document as PDF.</summary>
    public int MaxFrameBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16);
            field = value;
        }
    } = 32 * 1024 * 1024;

    /// <summary>How much of a message that is cut or too long is handed on. Default: 64 KiB.</summary>
    public int MaxKeptBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16);
            field = value;
        }
    } = 64 * 1024;
}
