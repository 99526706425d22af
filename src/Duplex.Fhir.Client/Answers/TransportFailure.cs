using Duplex.Fhir.Client.Tokens;

namespace Duplex.Fhir.Client.Answers;

/// <summary>Which leg of a call failed.</summary>
public enum TransportLeg
{
    /// <summary>Certainly nothing of the interaction left: no token, no connection, or no byte of the body was handed to it.</summary>
    NotSent,

    /// <summary>Bytes may have left, and no whole answer came: whether it was done is not known.</summary>
    NoAnswer,
}

/// <summary>Why a call has no answer, without patient data.</summary>
/// <param name="Code">A readable constant from <see cref="TransportFailureCodes"/>.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
/// <param name="Token">Set where the token was the trouble.</param>
public sealed record TransportFailure(TransportLeg Leg, string Code, string Sentence, AccessTokenFailure? Token = null);

/// <summary>The codes of <see cref="TransportFailure"/>.</summary>
public static class TransportFailureCodes
{
    /// <summary>The host's name has no address.</summary>
    public const string NameUnknown = "name-unknown";

    /// <summary>No connection could be made.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The TLS handshake failed.</summary>
    public const string TlsFailed = "tls-failed";

    /// <summary>The time limit of the call passed.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>The connection ended before the whole answer had come.</summary>
    public const string ConnectionLost = "connection-lost";

    /// <summary>The answer is longer than the limit.</summary>
    public const string AnswerTooLarge = "answer-too-large";

    /// <summary>There is no token to send.</summary>
    public const string NoToken = "no-token";
}
