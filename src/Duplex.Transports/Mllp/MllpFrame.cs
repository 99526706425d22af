namespace Duplex.Transports.Mllp;

public enum MllpFrameKind
{
    /// <summary>From VT to FS.</summary>
    Complete,

    /// <summary>The connection closed before FS.</summary>
    CutByClose,

    /// <summary>VT and <c>MSH</c> came before FS: the sender gave this one up and began the next.</summary>
    CutByStart,

    /// <summary>Longer than <see cref="MllpLimits.MaxFrameBytes"/>.</summary>
    TooLong,
}

/// <summary>One block as it came from the wire.</summary>
/// <param name="Bytes">
/// A copy that the receiver may keep: the whole message, or its first <see cref="MllpLimits.MaxKeptBytes"/> where it is cut or
/// too long.
/// </param>
public readonly record struct MllpFrame(MllpFrameKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>How much of the message had come, of which <see cref="Bytes"/> may be a part; for one that is too long the limit that it passed.</summary>
    public long Length { get; init; } = Bytes.Length;
}
