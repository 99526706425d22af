namespace Duplex.Transports.Mllp;

/// <summary>What a sender takes for the answer to its message.</summary>
/// <param name="Is">Told by its content; frames that are not are passed over. Null: the next frame, whatever it says.</param>
/// <param name="Within">From the first byte sent to the whole answer; null: <see cref="MllpClientOptions.AnswerTimeout"/>.</param>
public sealed record MllpAnswer(Func<ReadOnlyMemory<byte>, bool>? Is = null, TimeSpan? Within = null)
{
    public static MllpAnswer Next { get; } = new();
}
