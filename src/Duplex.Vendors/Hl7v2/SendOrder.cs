using Duplex.Engine.Deliveries;
using Duplex.Transports.Mllp;
using Duplex.Translation.Orders;

namespace Duplex.Vendors.Hl7v2;

/// <summary>Sends the planned message as it is, and judges the answer that comes on the same connection.</summary>
internal sealed class SendOrder(MllpClient line)
{
    public async ValueTask<SendOutcome> SendAsync(Part part, CancellationToken cancellationToken)
    {
        var controlId = MessageControl.IdIn(part.Plan.Lookup);
        if (controlId != MessageControl.IdOf(part.Delivery.Value))
        {
            // With the control id of another delivery the receiver would take a cancellation for a repeat of its order.
            throw new InvalidOperationException($"The message of delivery {part.Delivery} was planned with the identifier of another delivery.");
        }

        var answered = await line.SendAsync(part.Plan.Body, cancellationToken);
        var outcome = answered.Verdict switch
        {
            MllpSendVerdict.Busy => NotSent("line-busy", "The laboratory still answers earlier messages; this one was not sent and is tried again."),
            MllpSendVerdict.NotConnected => NotSent("unreachable", "The laboratory's listener could not be reached; nothing was sent, and it is tried again."),
            MllpSendVerdict.NotTrusted => NotSent(
                "not-trusted", "TLS with the laboratory's listener failed, so that nothing was sent, and it is tried again; the certificates on both sides must be those that 'mllp.tls' names."),
            MllpSendVerdict.TimedOut => Unknown("timed-out", "The laboratory did not answer in time; it may or may not have taken the order."),
            MllpSendVerdict.Closed => Unknown("connection-lost", "The connection to the laboratory ended before its answer; it may or may not have taken the order."),
            MllpSendVerdict.Unreadable => Unknown("answer-unreadable", "The laboratory's answer is cut, too long or no HL7 v2 acknowledgement; it may or may not have taken the order."),
            MllpSendVerdict.OutOfStep => Unknown(
                "answer-to-other-message", "The laboratory's answer acknowledges another message (MSA-2); it may or may not have taken the order.", "MSA-2"),
            _ => Judge(answered.Answer, part.Plan.Body),
        } with { Answer = answered.Answer };
        return outcome with { Request = outcome.Verdict == SendVerdict.Transient && outcome.Answer.IsEmpty ? default : part.Plan.Body, ControlId = controlId };
    }

    private static SendOutcome Judge(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> sent)
    {
        if (OrderAnswer.Read(bytes) is not { } answer)
        {
            return Unknown("answer-unreadable", "The laboratory's answer is no HL7 v2 acknowledgement; it may or may not have taken the order.");
        }

        var judged = OrderJudgement.Of(answer, sent);
        return new SendOutcome(judged.Verdict, judged.Reference, Problem: judged.Problem);
    }

    private static SendOutcome NotSent(string code, string sentence) => new(SendVerdict.Transient, Problem: new Problem(code, "", sentence));

    private static SendOutcome Unknown(string code, string sentence, string place = "") => new(SendVerdict.Unknown, Problem: new Problem(code, place, sentence));
}
