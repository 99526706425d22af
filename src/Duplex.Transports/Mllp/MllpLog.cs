using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

/// <summary>Log messages of MLLP: ids, codes and positions, never contents. Next free id: 2111.</summary>
internal static partial class MllpLog
{
    /// <summary>Where it did not end by the sender's or the host's own will, somebody has to see why.</summary>
    public static void Closed(ILogger logger, string peer, MllpCloseReason reason)
    {
        if (reason is MllpCloseReason.Sender or MllpCloseReason.Reset or MllpCloseReason.Stopping or MllpCloseReason.Idle)
        {
            Ended(logger, peer, reason);
        }
        else
        {
            Ousted(logger, peer, reason);
        }
    }

    [LoggerMessage(2101, LogLevel.Information, "MLLP connection {Peer} closed: {Reason}")]
    private static partial void Ended(ILogger logger, string peer, MllpCloseReason reason);

    [LoggerMessage(2110, LogLevel.Warning, "MLLP connection {Peer} was closed or not taken: {Reason}")]
    private static partial void Ousted(ILogger logger, string peer, MllpCloseReason reason);

    [LoggerMessage(2102, LogLevel.Debug, "MLLP connection {Peer} was reset by the sender")]
    public static partial void Reset(ILogger logger, string peer);

    [LoggerMessage(2103, LogLevel.Error, "MLLP connection {Peer} is closed: its receiver failed")]
    public static partial void ReceiverFailed(ILogger logger, string peer, Exception exception);

    [LoggerMessage(2104, LogLevel.Warning, "Message on {Connection} over MLLP connection {Peer} was refused: {Code} at {Position}")]
    public static partial void Refused(ILogger logger, string connection, string peer, string code, string position);

    [LoggerMessage(2105, LogLevel.Error, "Message on {Connection} over MLLP connection {Peer} could not be stored; no answer is given and the connection is closed")]
    public static partial void NotStored(ILogger logger, string connection, string peer, Exception exception);

    [LoggerMessage(2106, LogLevel.Error, "The second answer to a message over MLLP connection {Peer} failed; the sender has to ask again")]
    public static partial void LaterFailed(ILogger logger, string peer, Exception exception);

    [LoggerMessage(2107, LogLevel.Information, "MLLP connection {Peer} sent {Bytes} bytes outside of frames and {Count} empty frames")]
    public static partial void Skipped(ILogger logger, string peer, long bytes, long count);

    [LoggerMessage(2108, LogLevel.Error, "MLLP connection {Peer} is closed: its listener failed")]
    public static partial void Failed(ILogger logger, string peer, Exception exception);

    [LoggerMessage(2109, LogLevel.Debug, "MLLP connection {Peer} did not get through its TLS handshake")]
    public static partial void HandshakeFailed(ILogger logger, string peer, Exception exception);
}
