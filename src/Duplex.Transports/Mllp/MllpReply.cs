namespace Duplex.Transports.Mllp;

/// <summary>What to send back, without its frame.</summary>
/// <param name="Answer">Null: no answer.</param>
/// <param name="Close">Whether to close the connection after it.</param>
public readonly record struct MllpReply(ReadOnlyMemory<byte>? Answer, bool Close = false)
{
    public static MllpReply None => default;

    public static MllpReply CloseWithoutAnswer => new(null, Close: true);
}
