namespace Duplex.Transports.Mllp;

/// <summary>What ends a frame.</summary>
public enum MllpFrameEnd
{
    /// <summary>FS directly followed by CR. FS alone is part of the message.</summary>
    EndBlockAndReturn,

    /// <summary>FS; a CR behind it belongs to it. For answers of receivers that forget CR: the caller waits for no other frame.</summary>
    EndBlock,
}
