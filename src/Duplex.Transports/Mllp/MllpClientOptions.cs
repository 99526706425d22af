namespace Duplex.Transports.Mllp;

/// <summary>How long a sender waits.</summary>
public sealed record MllpClientOptions
{
    /// <summary>Default: 10 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From the first byte sent to the whole answer. Default: 30 s, the middle of what receivers usually need.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Limits of an answer.</summary>
    public MllpLimits Limits { get; init; } = MllpLimits.Default;
}
