namespace Duplex.Transports.Mllp;

public enum MllpFrameKind
{
    /// <summary>From VT to its end.</summary>
    Complete,

    /// <summary>The connection closed before its end.</summary>
    CutByClose,

    /// <summary>VT and <c>MSH</c> came before its end: the sender gave this one up and began the next.</summary>
    CutByStart,

    /// <summary>Longer than <see cref="MllpLimits.MaxFrameBytes"/>.</summary>
    TooLong,

    /// <summary>No frame: what came outside of frames, more than line ends and blanks. Once per connection, never answered.</summary>
    Unframed,
}

/// <summary>One block as it came from the wire.</summary>
/// <param name="Bytes">
/// A copy that the receiver may keep: the whole message, or its first <see cref="MllpLimits.MaxKeptBytes"/> where it is cut,
/// too long or no frame.
/// </param>
public readonly record struct MllpFrame(MllpFrameKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>How much of the message had come, of which <see cref="Bytes"/> may be a part; for one that is too long the limit that it passed.</summary>
    public long Length { get; init; } = Bytes.Length;
}
