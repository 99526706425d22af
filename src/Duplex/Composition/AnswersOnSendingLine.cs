using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Transports.Mllp;

namespace Duplex.Composition;

/// <summary>
/// What a counterparty's application answers on the connection that Duplex sends on, after its commit acknowledgement or too
/// late, goes the way of every message: into the intake log, where it is matched with what was sent.
/// </summary>
/// <param name="receiver">Made when the first such answer comes.</param>
internal sealed class AnswersOnSendingLine(string connection, Func<Hl7v2Receiver> receiver) : IMllpHearing
{
    private readonly Lazy<Hl7v2Receiver> _receiver = new(receiver);
    private readonly MllpPeer _peer = new($"{connection}/sending", null);

    public async ValueTask<ReadOnlyMemory<byte>?> HearAsync(MllpHeard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var isNews = heard.Kind is MllpHeardKind.Application or MllpHeardKind.Late
            && heard.Code is AcknowledgementCode.AA or AcknowledgementCode.AE or AcknowledgementCode.AR;
        if (!isNews)
        {
            return null;
        }

        var reply = await _receiver.Value.ReceiveAsync(new MllpFrame(MllpFrameKind.Complete, heard.Bytes), _peer, cancellationToken);

        // An acknowledgement is acknowledged only where it asks for it (HL7 v2.5.1, 2.9.3).
        return MessageHeader.TryRead(heard.Bytes, out var header) && header.IsEnhancedMode ? reply.Answer : null;
    }
}
