namespace Duplex.Transports.Mllp;

/// <summary>What to send back, without its frame.</summary>
/// <param name="Answer">Null: no answer.</param>
/// <param name="Close">Whether to close the connection after it.</param>
public readonly record struct MllpReply(ReadOnlyMemory<byte>? Answer, bool Close = false)
{
    /// <summary>
    /// A second message for the sender, once it is known: the application acknowledgement of enhanced mode. It is written on the
    /// same connection when that is still open, between two answers and never before <see cref="Answer"/>, and holds up nothing.
    /// Null: there is none. A null result: none after all.
    /// </summary>
    public Task<ReadOnlyMemory<byte>?>? Later { get; init; }

    public static MllpReply None => default;

    public static MllpReply CloseWithoutAnswer => new(null, Close: true);
}
