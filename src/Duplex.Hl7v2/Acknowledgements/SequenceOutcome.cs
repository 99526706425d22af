namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What a received MSH-13 means for its message.</summary>
public enum SequenceOutcome
{
    /// <summary>MSH-13 is empty: the link does not use the protocol for this message. Process it.</summary>
    NotUsed,

    /// <summary>0: the link starts; the message has no functional content. Acknowledge, do not process.</summary>
    LinkStart,

    /// <summary>-1: the next positive number is the new base. Acknowledge, do not process.</summary>
    Resynchronise,

    /// <summary>The number expected. Process it, and store the new state before acknowledging.</summary>
    InSequence,

    /// <summary>The last one again. Acknowledge, do not process.</summary>
    Duplicate,

    /// <summary>Any other number. Refuse, do not process.</summary>
    OutOfStep,

    /// <summary>No number. Refuse, do not process.</summary>
    Unreadable,
}
