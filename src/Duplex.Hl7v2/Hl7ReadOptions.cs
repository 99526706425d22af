using System.Text;

namespace Duplex.Hl7v2;

/// <summary>What to do where MSH-18 names a set that the bytes are not, or that can't be read here.</summary>
public enum Hl7WrongCharset
{
    /// <summary>Read what the bytes show: UTF-8 where they are valid UTF-8, otherwise Windows-1252 (the Windows set of the declared part of ISO 8859).</summary>
    Detect,

    /// <summary>Read as declared; what the set doesn't know becomes U+FFFD. A set that can't be read here is detected all the same.</summary>
    Trust,

    /// <summary>Refuse the message (<see cref="Hl7ParseFailure.WrongCharset"/>).</summary>
    Refuse,
}

/// <summary>How a source's messages are read. <see cref="Hl7Charset.Origin"/> of a message tells which rule was used.</summary>
public sealed record Hl7ReadOptions
{
    /// <summary>No default set; a wrong declaration is detected.</summary>
    public static Hl7ReadOptions Default { get; } = new();

    /// <summary>
    /// The set of messages whose MSH-18 is empty, such as <c>Hl7Charset.Named("8859/15")</c>; null (the default) reads what the
    /// bytes show: UTF-8 where they are valid UTF-8, otherwise Windows-1252.
    /// </summary>
    public Encoding? DefaultCharset { get; init; }

    /// <summary>The set of all messages whatever MSH-18 says, for a source that is known to declare wrongly; null by default.</summary>
    public Encoding? ForcedCharset { get; init; }

    /// <summary>What to do with a wrong or unknown declaration; default: <see cref="Hl7WrongCharset.Detect"/>.</summary>
    public Hl7WrongCharset WrongCharset { get; init; }
}
