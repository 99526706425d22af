namespace Duplex.Transports.Mllp;

public enum MllpSendVerdict
{
    /// <summary>An answer came; what it says is for the caller to judge.</summary>
    Answered,

    /// <summary>No connection: certainly not sent.</summary>
    NotConnected,

    /// <summary>No answer in time: done or not, it can't be known.</summary>
    TimedOut,

    /// <summary>The connection closed before an answer: done or not, it can't be known.</summary>
    Closed,

    /// <summary>An answer came cut or too long.</summary>
    Unreadable,

    /// <summary>Sent, and no answer was asked for.</summary>
    Posted,
}

/// <param name="Answer">The answer without its frame, where one came.</param>
public readonly record struct MllpSendOutcome(MllpSendVerdict Verdict, ReadOnlyMemory<byte> Answer = default);
