using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Hl7v2;

namespace Duplex.Transports.Mllp;

/// <summary>
/// The acknowledgement of a message: nothing in it but the message, the exchange and its time, so that a repeat is answered to
/// the byte as the first was.
/// </summary>
internal static class Hl7v2Answer
{
    /// <summary>Null where the sender asked for no answer of this kind (MSH-15 and MSH-16).</summary>
    public static byte[]? Accept(in MessageHeader header, ExchangeId exchange, Instant receivedAt)
    {
        AcknowledgementCode? code = !header.IsEnhancedMode ? AcknowledgementCode.AA
            : WantsSuccess(header.AcceptCondition) ? AcknowledgementCode.CA
            : null;
        return code is { } given ? Write(header, given, exchange, receivedAt) : null;
    }

    /// <summary>Whether the sender waits for a word of the application (MSH-16).</summary>
    public static bool IsApplicationAsked(in MessageHeader header) =>
        WantsSuccess(header.ApplicationCondition) || WantsError(header.ApplicationCondition);

    /// <summary>The application acknowledgement: a message of its own, once the exchange is handled. Null where MSH-16 asks for none of this kind.</summary>
    public static byte[]? Apply(in MessageHeader header, Exchange exchange)
    {
        if (exchange.Outcome != ExchangeOutcome.Held)
        {
            return WantsSuccess(header.ApplicationCondition)
                ? Write(header, AcknowledgementCode.AA, ApplicationControlId(exchange.Id), exchange.At)
                : null;
        }

        Hl7Path? place = Hl7Path.TryParse(exchange.Place, out Hl7Path path) ? path : null;
        return WantsError(header.ApplicationCondition)
            ? Write(
                header, AcknowledgementCode.AE, ApplicationControlId(exchange.Id), exchange.At,
                new AcknowledgementError(Hl7ErrorCode.DataTypeError, place, exchange.Sentence))
            : null;
    }

    /// <inheritdoc cref="Accept"/>
    public static byte[]? Refuse(in MessageHeader header, Hl7v2Refusal refusal, ExchangeId exchange, Instant receivedAt)
    {
        bool commit = header.IsEnhancedMode && WantsError(header.AcceptCondition);
        if (header.IsEnhancedMode && !commit && !WantsError(header.ApplicationCondition))
        {
            return null;
        }

        AcknowledgementCode code = (commit, refusal.IsReject) switch
        {
            (true, true) => AcknowledgementCode.CR,
            (true, false) => AcknowledgementCode.CE,
            (false, true) => AcknowledgementCode.AR,
            _ => AcknowledgementCode.AE,
        };
        return Write(header, code, exchange, receivedAt, refusal.ToError());
    }

    // MSH-10 holds 20 characters before version 2.7: the last 20 digits of the id, 74 random bits of a UUIDv7.
    private static byte[] Write(
        in MessageHeader header, AcknowledgementCode code, ExchangeId exchange, Instant receivedAt,
        params ReadOnlySpan<AcknowledgementError> errors) =>
        Write(header, code, exchange.Value.ToString("N")[12..], receivedAt, errors);

    private static byte[] Write(
        in MessageHeader header, AcknowledgementCode code, string controlId, Instant receivedAt,
        params ReadOnlySpan<AcknowledgementError> errors) =>
        Acknowledgement.Write(header, code, controlId, Hl7Timestamp.From(receivedAt.ToDateTimeOffset()), errors);

    // Another message than the accept acknowledgement, so that it has another control id.
    private static string ApplicationControlId(ExchangeId exchange) => $"A{exchange.Value.ToString("N")[13..]}";

    private static bool WantsSuccess(AcknowledgementCondition condition) =>
        condition is AcknowledgementCondition.Always or AcknowledgementCondition.OnSuccess;

    private static bool WantsError(AcknowledgementCondition condition) =>
        condition is AcknowledgementCondition.Always or AcknowledgementCondition.OnError;
}
