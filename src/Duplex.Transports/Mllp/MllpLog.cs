using Microsoft.Extensions.Logging;

namespace Duplex.Transports.Mllp;

/// <summary>Log messages of MLLP: ids, codes and positions, never contents. Next free id: 2106.</summary>
internal static partial class MllpLog
{
    [LoggerMessage(2101, LogLevel.Information, "MLLP connection {ConnectionId} closed; {SkippedBytes} bytes outside of frames, {EmptyFrames} empty frames")]
    public static partial void Closed(ILogger logger, string connectionId, long skippedBytes, long emptyFrames);

    [LoggerMessage(2102, LogLevel.Debug, "MLLP connection {ConnectionId} was reset by the sender")]
    public static partial void Reset(ILogger logger, string connectionId);

    [LoggerMessage(2103, LogLevel.Error, "MLLP connection {ConnectionId} is closed: its receiver failed")]
    public static partial void ReceiverFailed(ILogger logger, string connectionId, Exception exception);

    [LoggerMessage(2104, LogLevel.Warning, "Message on {Connection} over MLLP connection {ConnectionId} was refused: {Code} at {Place}")]
    public static partial void Refused(ILogger logger, string connection, string connectionId, string code, string place);

    [LoggerMessage(2105, LogLevel.Error, "Message on {Connection} over MLLP connection {ConnectionId} could not be stored; no answer is given and the connection is closed")]
    public static partial void NotStored(ILogger logger, string connection, string connectionId, Exception exception);
}
