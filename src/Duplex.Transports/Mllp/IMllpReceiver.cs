namespace Duplex.Transports.Mllp;

/// <summary>What a listener does with each frame: the rules of what is answered live here, not in the frame reader.</summary>
public interface IMllpReceiver
{
    /// <summary>
    /// Called for the frames of a connection in the order in which they came, one call at a time; the next call may come before
    /// the reply to the former is complete, up to <see cref="MllpLimits.MaxInFlight"/>. What must keep the order is done before
    /// the first await. Answers leave in the order of their frames. An exception ends the connection, without an answer. The
    /// token stays silent when the sender merely stops sending: a message that came whole is taken.
    /// </summary>
    ValueTask<MllpReply> ReceiveAsync(MllpFrame frame, MllpPeer peer, CancellationToken cancellationToken);
}
