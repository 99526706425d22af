namespace Duplex.Transports.Mllp;

/// <summary>What a sender waits for.</summary>
/// <param name="Within">From the first byte sent to the whole answer; null: <see cref="MllpClientOptions.AnswerTimeout"/>.</param>
/// <param name="IsOptional">That none comes is right too (MSH-15 or MSH-16 is ER or SU), and says nothing against the connection.</param>
public sealed record MllpAnswer(TimeSpan? Within = null, bool IsOptional = false)
{
    public static MllpAnswer Required { get; } = new();
}
