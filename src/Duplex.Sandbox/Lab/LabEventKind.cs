namespace Duplex.Sandbox.Lab;

/// <summary>What happened in the sandbox laboratory.</summary>
public enum LabEventKind
{
    /// <summary>A new order was opened (NW).</summary>
    OrderTaken,

    /// <summary>A new order whose placer number is known already: no second one was opened.</summary>
    OrderKnown,

    /// <summary>Cancelled as the clinic asked (CA).</summary>
    OrderCancelled,

    /// <summary>Changed as the clinic asked (XO).</summary>
    OrderChanged,

    /// <summary>An order, change or cancellation was refused; the detail is its ORC-1 and error code.</summary>
    OrderRefused,

    /// <summary>A message came with a control id that was seen before.</summary>
    MessageRepeated,

    /// <summary>A message was refused as a whole; the detail is MSA-1 and the error code.</summary>
    MessageRejected,

    /// <summary>An answer went out on the connection on which the message came.</summary>
    Answered,

    /// <summary>A script holds the answer back.</summary>
    AnswerWithheld,

    /// <summary>A script lets the message go without an answer.</summary>
    AnswerOmitted,

    /// <summary>The connection broke before the answer was written.</summary>
    AnswerLost,

    /// <summary>An act waits until somebody releases it.</summary>
    ResultHeld,

    /// <summary>A result or late answer is ready to be sent.</summary>
    MessageQueued,

    /// <summary>A result or late answer is on its way.</summary>
    MessageSent,

    /// <summary>AA or CA came for it.</summary>
    MessageAcknowledged,

    /// <summary>Something else came for it; it is not sent again.</summary>
    MessageRefused,

    /// <summary>No answer came; it is sent again as it was.</summary>
    MessageUnanswered,
}
