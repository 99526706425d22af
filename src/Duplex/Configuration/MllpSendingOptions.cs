namespace Duplex.Configuration;

/// <summary>How HL7 v2 messages are sent to a counterparty, from the section <c>mllp</c>.</summary>
public sealed record MllpSendingOptions
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    public AcknowledgementMode Mode { get; init; } = AcknowledgementMode.Original;

    public OrderMessage Message { get; init; } = OrderMessage.Oml;

    /// <summary>How long one answer may take; 10 s by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>MSH-3; <c>DUPLEX</c> by default.</summary>
    public string SendingApplication { get; init; } = "DUPLEX";

    /// <summary>MSH-4; <c>CLINIC</c> by default.</summary>
    public string SendingFacility { get; init; } = "CLINIC";

    /// <summary>MSH-5; empty by default.</summary>
    public string ReceivingApplication { get; init; } = "";

    /// <summary>MSH-6; empty by default.</summary>
    public string ReceivingFacility { get; init; } = "";

    /// <summary>What happens when nobody can tell whether a message arrived; a person decides by default.</summary>
    public UnknownOutcomePolicy OnUnknown { get; init; } = UnknownOutcomePolicy.Hold;

    /// <summary>The counterparty answers a repeated control id again without doing it again. False by default.</summary>
    public bool Deduplicates { get; init; }

    /// <summary>How many messages may be sent before the first of them is answered; 1 by default.</summary>
    public int InFlight { get; init; } = 1;

    /// <summary>What an answer to another message means for one that waits; nothing by default.</summary>
    public OtherAnswers OtherAnswers { get; init; }

    /// <summary>Null: plain TCP.</summary>
    public MllpTlsOptions? Tls { get; init; }
}

/// <summary>An answer came that names another message than the one that waits.</summary>
public enum OtherAnswers
{
    /// <summary>It is passed over, and the message waits on.</summary>
    Wait,

    /// <summary>Both sides are out of step: the message's outcome is unknown, and the next goes over a new connection.</summary>
    Reconnect,
}

/// <summary>HL7 v2 section 2.9.2: whether the application's answer comes at once, or later by a message of its own.</summary>
public enum AcknowledgementMode
{
    Original,
    Enhanced,
}

/// <summary>The message in which a laboratory takes its orders.</summary>
public enum OrderMessage
{
    /// <summary>OML^O21.</summary>
    Oml,

    /// <summary>ORM^O01.</summary>
    Orm,
}
