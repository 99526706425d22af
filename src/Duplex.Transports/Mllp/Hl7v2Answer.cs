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
    /// <summary>Null where the sender asked for no answer of this kind (MSH-15 and MSH-16).</summary>
    public static byte[]? Accept(in MessageHeader header, ExchangeId exchange, Instant receivedAt) =>
        CodeOf(header, AcknowledgementOutcome.Accepted) is { } code ? Write(header, code, exchange, receivedAt) : null;

    /// <inheritdoc cref="Accept"/>
    public static byte[]? Refuse(in MessageHeader header, Hl7v2Refusal refusal, ExchangeId exchange, Instant receivedAt) =>
        CodeOf(header, refusal.IsReject ? AcknowledgementOutcome.Rejected : AcknowledgementOutcome.Error) is { } code
            ? Write(header, code, exchange, receivedAt, refusal.ToError())
            : null;

    // A sender that wants only the application's word waits for it on this connection.
    private static AcknowledgementCode? CodeOf(in MessageHeader header, AcknowledgementOutcome outcome)
    {
        AcknowledgementPlan plan = AcknowledgementPlan.For(header);
        return plan.Accept(outcome) ?? plan.Application(outcome);
    }

    // MSH-10 holds 20 characters before version 2.7: the last 20 digits of the id, 74 random bits of a UUIDv7.
    private static byte[] Write(
        in MessageHeader header, AcknowledgementCode code, ExchangeId exchange, Instant receivedAt,
        params ReadOnlySpan<AcknowledgementError> errors) =>
        Acknowledgement.Write(
            header, code, exchange.Value.ToString("N")[12..], Hl7Timestamp.From(receivedAt.ToDateTimeOffset()), errors);
}
