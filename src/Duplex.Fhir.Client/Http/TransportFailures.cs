using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Fhir.Client.Http;

/// <summary>Says which leg failed, from what the transport threw and whether the body had begun to leave.</summary>
internal static class TransportFailures
{
    public static TransportFailure From(HttpRequestException exception, WatchedContent? content) => exception.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new(TransportLeg.NotSent, TransportFailureCodes.NameUnknown,
            "The server's name has no address; the base address in the connection's configuration must name a reachable host."),
        HttpRequestError.SecureConnectionError => new(TransportLeg.NotSent, TransportFailureCodes.TlsFailed,
            "The TLS handshake failed; the server's certificate must be valid for its name and trusted here."),
        HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError => new(TransportLeg.NotSent, TransportFailureCodes.Unreachable,
            "No connection could be made; the server must be running and reachable from here."),
        _ => Lost(content),
    };

    public static TransportFailure Lost(WatchedContent? content) => new(LegOf(content), TransportFailureCodes.ConnectionLost,
        "The connection ended before the whole answer had come.");

    public static TransportFailure TimedOut(WatchedContent? content) => new(LegOf(content), TransportFailureCodes.TimedOut,
        "The time limit of the call passed before the whole answer had come.");

    public static TransportFailure OutOfTime() => new(TransportLeg.NotSent, TransportFailureCodes.TimedOut,
        "The time limit of all tries passed before there was a token to send.");

    public static TransportFailure TooLarge(int limit) => new(TransportLeg.NoAnswer, TransportFailureCodes.AnswerTooLarge,
        $"The answer is longer than the limit of {limit} bytes; ask for less or raise the limit.");

    public static TransportFailure WithoutToken(AccessTokenFailure failure) => new(TransportLeg.NotSent, TransportFailureCodes.NoToken,
        failure.Sentence, failure);

    private static TransportLeg LegOf(WatchedContent? content) =>
        content is { Begun: false } ? TransportLeg.NotSent : TransportLeg.NoAnswer;
}
