using System.Globalization;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Transports.Mllp;

namespace Duplex.Bench;

/// <summary>Reads the header and writes a proper acknowledgement of each message, and keeps nothing: what the transport alone can do.</summary>
internal sealed class TransientReceiver(TimeProvider time) : IMllpReceiver
{
    private long _answers;

    public ValueTask<MllpReply> ReceiveAsync(MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken)
    {
        if (!MessageHeader.TryRead(frame.Bytes, out var header))
        {
            return ValueTask.FromResult(MllpReply.CloseWithoutAnswer);
        }

        var controlId = Interlocked.Increment(ref _answers).ToString(CultureInfo.InvariantCulture);
        return ValueTask.FromResult(new MllpReply(Acknowledgement.Write(header, AcknowledgementCode.AA, controlId, Hl7Timestamp.From(time.GetUtcNow()))));
    }
}
