namespace Duplex.Hl7v2.Batch;

/// <summary>What was read from a file of messages.</summary>
public enum BatchEventKind
{
    /// <summary>FHS.</summary>
    FileHeader,

    /// <summary>BHS.</summary>
    BatchHeader,

    /// <summary>A message.</summary>
    Message,

    /// <summary>BTS.</summary>
    BatchTrailer,

    /// <summary>FTS.</summary>
    FileTrailer,

    /// <summary>Something about the file that is wrong.</summary>
    Finding,
}
