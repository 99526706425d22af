using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Transports.Mllp;

/// <summary>What became of one message.</summary>
public enum MllpSendVerdict
{
    /// <summary>Acknowledged with AA or CA.</summary>
    Accepted,

    /// <summary>Acknowledged with AE, AR, CE or CR; why stands in ERR of the answer.</summary>
    Refused,

    /// <summary>A message that has no control id got an answer; what it says is for the caller to judge.</summary>
    Answered,

    /// <summary>Sent, and no answer was asked for.</summary>
    Posted,

    /// <summary>No connection, or it is too early to try again: certainly not sent.</summary>
    NotConnected,

    /// <summary>TLS was not agreed on, or the other side is not who it should be: certainly not sent.</summary>
    NotTrusted,

    /// <summary>Earlier messages held the line for too long: certainly not sent.</summary>
    Busy,

    /// <summary>No answer in time: done or not, it can't be known.</summary>
    TimedOut,

    /// <summary>The connection closed before an answer: done or not, it can't be known.</summary>
    Closed,

    /// <summary>What came for an answer was cut, too long, or no acknowledgement: done or not, it can't be known.</summary>
    Unreadable,

    /// <summary>The acknowledgement of this message has no code of HL7 table 0008: done or not, it can't be known.</summary>
    Unclear,

    /// <summary>
    /// An answer to another message came first, and <see cref="MllpClientOptions.OtherAnswers"/> says that both sides are then out
    /// of step: done or not, it can't be known.
    /// </summary>
    OutOfStep,
}

/// <param name="Answer">The answer without its frame, where one came.</param>
public readonly record struct MllpSendOutcome(MllpSendVerdict Verdict, ReadOnlyMemory<byte> Answer = default)
{
    /// <summary>MSA-1 of the answer; null where none came that names one.</summary>
    public AcknowledgementCode? Code { get; init; }

    /// <summary>
    /// The application's acknowledgement, where the message asks for one (MSH-16) and this is its commit acknowledgement. It
    /// completes when it comes on the same connection, otherwise as timed out or closed: it may come by another connection.
    /// </summary>
    public Task<MllpSendOutcome>? Application { get; init; }

    /// <summary>Not one byte left: it may be sent again without a second effect.</summary>
    public bool IsNotSent => Verdict is MllpSendVerdict.NotConnected or MllpSendVerdict.NotTrusted or MllpSendVerdict.Busy;

    /// <summary>Bytes left and nothing tells what they did: it must not be sent again where the receiver keeps repeats.</summary>
    public bool IsUnknown => Verdict is MllpSendVerdict.TimedOut or MllpSendVerdict.Closed or MllpSendVerdict.Unreadable
        or MllpSendVerdict.Unclear or MllpSendVerdict.OutOfStep;
}
