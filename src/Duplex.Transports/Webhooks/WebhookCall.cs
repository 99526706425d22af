namespace Duplex.Transports.Webhooks;

/// <summary>One call of a webhook.</summary>
public sealed record WebhookCall
{
    public required Uri Endpoint { get; init; }

    /// <summary>May be empty.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Null where there is no body.</summary>
    public string? MediaType { get; init; }

    /// <summary>Sent as they are.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>What the call is signed with, the newest first.</summary>
    public required IReadOnlyList<string> Secrets { get; init; }

    /// <summary>How long the call may take.</summary>
    public required TimeSpan Timeout { get; init; }
}

/// <summary>What a call came to.</summary>
public enum WebhookOutcome
{
    /// <summary>Answered 2xx.</summary>
    Taken,

    /// <summary>Answered 410: the receiver wants to hear no more.</summary>
    Gone,

    /// <summary>Answered otherwise.</summary>
    NotTaken,

    /// <summary>No answer, or none in time.</summary>
    NoAnswer,

    /// <summary>Not called: the machine may not be.</summary>
    Refused,
}

/// <param name="Sentence">What happened, in words for the app; empty where it was taken.</param>
/// <param name="RetryAfter">How long the receiver asked to wait.</param>
public sealed record WebhookAnswer(WebhookOutcome Outcome, string Sentence = "", TimeSpan? RetryAfter = null);
