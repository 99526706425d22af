namespace Duplex.Transports.Mllp;

/// <summary>What an answer to another message means for those that wait.</summary>
public enum OtherAnswerPolicy
{
    /// <summary>Nothing: it is told and passed over, and they wait on.</summary>
    PassOver,

    /// <summary>Both sides are out of step: all that wait on the connection end as unknown, and the next message opens another.</summary>
    Reconnect,
}

/// <summary>How a sender waits, and what it takes for an answer.</summary>
public sealed record MllpClientOptions
{
    /// <summary>TCP and TLS together. Default: 10 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Until the last byte of a message is handed to the network. Default: 30 s.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From the first byte sent to the whole answer. Default: 30 s, the middle of what receivers usually need.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From the commit acknowledgement to the application's, on the same connection. Default: 60 s.</summary>
    public TimeSpan ApplicationTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a message may wait for those before it. Null, the default: as long as they take.</summary>
    public TimeSpan? QueueTimeout { get; init; }

    /// <summary>
    /// How many messages may be sent before the first of them is answered. Default: 1, MLLP's usual profile. More only where the
    /// receiver agreed; a message without a control id always goes alone.
    /// </summary>
    public int InFlight
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>
    /// After a missing answer the next message goes over the same connection. Default: false, it opens another; until then a late
    /// answer is heard.
    /// </summary>
    public bool KeepAfterTimeout { get; init; }

    /// <summary>Default: <see cref="OtherAnswerPolicy.PassOver"/>.</summary>
    public OtherAnswerPolicy OtherAnswers { get; init; }

    /// <summary>When to try again to connect. Null: at once, each time.</summary>
    public MllpBackOff? BackOff { get; init; } = MllpBackOff.Default;

    /// <summary>Null, the default: plain TCP.</summary>
    public MllpClientTls? Tls { get; init; }

    /// <summary>Is told of what is nobody's answer. Null: only counted.</summary>
    public IMllpHearing? Hearing { get; init; }

    /// <summary>Limits of an answer.</summary>
    public MllpLimits Limits { get; init; } = MllpLimits.Default;
}
