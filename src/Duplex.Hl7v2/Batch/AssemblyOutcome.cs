namespace Duplex.Hl7v2.Batch;

/// <summary>What became of a part of a message.</summary>
public enum AssemblyOutcome
{
    /// <summary>It is a whole message by itself.</summary>
    NotCut,

    /// <summary>It was kept; more parts must come.</summary>
    Waiting,

    /// <summary>It was the last part: the message is whole.</summary>
    Complete,

    /// <summary>MSH-14 names a pointer for which nothing waits: the part before is missing, or this one came out of order or twice.</summary>
    PartMissing,

    /// <summary>A part with this pointer waits already, so that the two can't be told apart. The first one stays.</summary>
    PointerReused,

    /// <summary>The part before was cut inside a segment, and this one does not begin with ADD. What was kept is dropped.</summary>
    ContinuationMissing,

    /// <summary>More parts than allowed. What was kept is dropped.</summary>
    TooManyParts,

    /// <summary>More bytes than allowed. What was kept is dropped.</summary>
    TooLong,

    /// <summary>More messages are open than allowed; this one is not kept.</summary>
    TooManyMessages,

    /// <summary>The bytes are no message.</summary>
    Unreadable,
}

/// <param name="Outcome">What became of the part.</param>
/// <param name="Message">The bytes of a whole message, segments ended with CR; empty otherwise.</param>
/// <param name="ContinuationPointer">DSC-1 for which the message now waits, or MSH-14 that led nowhere; empty otherwise.</param>
public readonly record struct AssemblyResult(AssemblyOutcome Outcome, ReadOnlyMemory<byte> Message = default, string ContinuationPointer = "");
