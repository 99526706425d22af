using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Transports.Mllp;

/// <summary>
/// The acknowledgement of a message: nothing in it but the message, the exchange and its time, so that a repeat is answered to
/// the byte as the first was.
/// </summary>
internal static class Hl7v2Answer
{
    /// <summary>AA in original mode, CA in enhanced mode. Null where the sender asked for none at once (MSH-15).</summary>
    public static byte[]? Accept(in MessageHeader header, ExchangeId exchange, Instant receivedAt)
    {
        AcknowledgementPlan plan = AcknowledgementPlan.For(header);
        AcknowledgementCode? code = plan.IsEnhancedMode
            ? plan.Accept(AcknowledgementOutcome.Accepted)
            : plan.Application(AcknowledgementOutcome.Accepted);
        return code is { } given ? Write(header, given, exchange, receivedAt) : null;
    }

    /// <summary>Whether a word of the application is to follow (MSH-16), whatever it may be.</summary>
    public static bool IsApplicationAsked(in MessageHeader header)
    {
        AcknowledgementPlan plan = AcknowledgementPlan.For(header);
        return plan.IsEnhancedMode
            && (plan.Application(AcknowledgementOutcome.Accepted) ?? plan.Application(AcknowledgementOutcome.Error)) is not null;
    }

    /// <summary>The application acknowledgement of enhanced mode, once the exchange is handled. Null where MSH-16 asks for none of this kind.</summary>
    public static byte[]? Apply(in MessageHeader header, Exchange exchange)
    {
        bool held = exchange.Outcome == ExchangeOutcome.Held;
        if (AcknowledgementPlan.For(header).Application(held ? AcknowledgementOutcome.Error : AcknowledgementOutcome.Accepted) is not { } code)
        {
            return null;
        }

        Hl7Path? place = Hl7Path.TryParse(exchange.Place, out Hl7Path path) ? path : null;
        AcknowledgementError[] errors = held ? [new AcknowledgementError(Hl7ErrorCode.DataTypeError, place, exchange.Sentence)] : [];
        // Another message than the accept acknowledgement, so that it has another control id.
        return Write(header, code, $"A{exchange.Id.Value.ToString("N")[13..]}", exchange.At, errors);
    }

    /// <inheritdoc cref="Accept"/>
    public static byte[]? Refuse(in MessageHeader header, Hl7v2Refusal refusal, ExchangeId exchange, Instant receivedAt)
    {
        AcknowledgementPlan plan = AcknowledgementPlan.For(header);
        AcknowledgementOutcome outcome = refusal.IsReject ? AcknowledgementOutcome.Rejected : AcknowledgementOutcome.Error;
        // A sender that wants only the application's word gets it at once: nothing will be handled.
        return (plan.Accept(outcome) ?? plan.Application(outcome)) is { } code
            ? Write(header, code, exchange, receivedAt, refusal.ToError())
            : null;
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
}
