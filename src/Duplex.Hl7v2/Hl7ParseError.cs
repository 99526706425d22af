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

    /// <summary>The bytes are UTF-32, which no interface takes.</summary>
    Utf32,

    /// <summary>The bytes start as UTF-16 but hold an odd byte or half of a surrogate pair.</summary>
    BrokenUtf16,

    /// <summary>MSH-18 is wrong or unknown, and <see cref="Hl7WrongCharset.Refuse"/> was asked for.</summary>
    WrongCharset,
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
        Hl7ParseFailure.Utf32 => "The bytes are UTF-32, which is not read; send UTF-8 (MSH-18 'UNICODE UTF-8').",
        Hl7ParseFailure.BrokenUtf16 => "The bytes start as UTF-16 but are not valid UTF-16; send UTF-8 (MSH-18 'UNICODE UTF-8').",
        Hl7ParseFailure.WrongCharset => "The bytes are not in the character set that MSH-18 names, or it is unknown; name the right one of table 0211.",
        _ => "MSH-1 and MSH-2 must be distinct printable characters that are no letters or digits, as in 'MSH|^~\\&'.",
    });
}
