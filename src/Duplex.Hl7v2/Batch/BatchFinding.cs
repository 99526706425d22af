namespace Duplex.Hl7v2.Batch;

/// <summary>What is wrong with a file of messages.</summary>
public enum BatchFault
{
    /// <summary>It does not begin with MSH, BHS or FHS. Nothing more is read of it.</summary>
    NoHeader,

    /// <summary>It is UTF-16 and not one message alone, or not valid. Nothing more is read of it.</summary>
    Utf16,

    /// <summary>It holds nothing.</summary>
    Empty,

    /// <summary>It has batch or file segments and no message.</summary>
    NoMessage,

    /// <summary>BTS-1 is not the number of messages in the batch.</summary>
    MessageCountDisagrees,

    /// <summary>FTS-1 is not the number of batches in the file.</summary>
    BatchCountDisagrees,

    /// <summary>BTS without BHS.</summary>
    BatchHeaderMissing,

    /// <summary>BHS without BTS: the batch may be cut.</summary>
    BatchTrailerMissing,

    /// <summary>FTS without FHS.</summary>
    FileHeaderMissing,

    /// <summary>FHS without FTS: the file may be cut.</summary>
    FileTrailerMissing,

    /// <summary>Lines that belong to no message, and were left out.</summary>
    LinesOutside,

    /// <summary>A message is longer than the limit and was left out.</summary>
    MessageTooLong,

    /// <summary>BTS-1 or FTS-1 is valued and no number.</summary>
    CountUnreadable,
}

/// <param name="Fault">What is wrong.</param>
/// <param name="Sentence">The same for people; it holds no content of messages.</param>
/// <param name="Declared">The count that the trailer says; null where the fault is no count.</param>
/// <param name="Actual">The count that came; null where the fault is no count.</param>
public sealed record BatchFinding(BatchFault Fault, string Sentence, long? Declared = null, long? Actual = null);
