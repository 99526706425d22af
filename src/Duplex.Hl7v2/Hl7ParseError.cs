namespace Duplex.Hl7v2;

/// <summary>Why bytes can't be read as a message.</summary>
public enum Hl7ParseFailure
{
    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>The first segment is not MSH.</summary>
    NoHeader,

    /// <summary>FHS or BHS come first.</summary>
    BatchHeader,

    /// <summary>MSH ends before its delimiters.</summary>
    HeaderTooShort,

    /// <summary>The delimiters collide or are no delimiters.</summary>
    UnusableDelimiters,
}

/// <summary>Where reading stopped (offset in bytes, from 0), what is wrong and what would be right.</summary>
public sealed record Hl7ParseError(Hl7ParseFailure Failure, int Offset, string Text)
{
    internal static Hl7ParseError At(Hl7ParseFailure failure, int offset) => new(failure, offset, failure switch
    {
        Hl7ParseFailure.Empty => "There are no bytes; a message starts with an MSH segment.",
        Hl7ParseFailure.NoHeader => "The first segment is not MSH; a message starts with 'MSH' and its delimiters.",
        Hl7ParseFailure.BatchHeader => "This is a batch (FHS or BHS), not one message; split it into its messages first.",
        Hl7ParseFailure.HeaderTooShort => "MSH ends before its delimiters; it needs at least MSH-1 and MSH-2, as in 'MSH|^~\\&'.",
        _ => "MSH-1 and MSH-2 must be distinct printable characters that are no letters or digits, as in 'MSH|^~\\&'.",
    });
}
