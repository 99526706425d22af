namespace Duplex.Transports.Mllp;

/// <summary>What a listener does with each frame: the rules of what is answered live here, not in the frame reader.</summary>
public interface IMllpReceiver
{
    /// <summary>
    /// Called for one frame at a time per connection, in the order in which they came. The answer is sent before the next frame
    /// is handed over. The token stays silent when the sender merely stops sending: a message that came whole is taken.
    /// </summary>
    ValueTask<MllpReply> ReceiveAsync(MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken);
}
