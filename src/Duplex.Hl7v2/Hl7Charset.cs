using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2;

/// <summary>How the character set of a message was found.</summary>
public enum Hl7CharsetOrigin
{
    /// <summary>MSH-18 names it.</summary>
    Declared,

    /// <summary>MSH-18 is empty or says ASCII, and the bytes are valid UTF-8; or they are UTF-16 by their first bytes.</summary>
    Detected,

    /// <summary>
    /// The bytes are not what MSH-18 says, or not valid UTF-8 without MSH-18: read as UTF-8 or Windows-1252. Under a set of one byte
    /// each, UTF-8 throughout and the controls 0x80 to 0x9F of ISO 8859 contradict MSH-18.
    /// </summary>
    Fallback,

    /// <summary>MSH-18 names a set that can't be read here: ASCII is right, other characters may be wrong.</summary>
    Unsupported,

    /// <summary>MSH-18 is empty: <see cref="Hl7ReadOptions.DefaultCharset"/>.</summary>
    Assumed,

    /// <summary><see cref="Hl7ReadOptions.ForcedCharset"/>, whatever MSH-18 says.</summary>
    Forced,
}

/// <summary>The character set of a message's texts (MSH-18; HL7 table 0211).</summary>
/// <param name="Encoding">That of <see cref="Hl7Message.Bytes"/>.</param>
/// <param name="Origin">How it was found.</param>
public sealed record Hl7Charset(Encoding Encoding, Hl7CharsetOrigin Origin)
{
    /// <summary>The repetitions of MSH-18 in upper case, blanks cut; the first is the default set, others are for escapes.</summary>
    public IReadOnlyList<string> Declared { get; init; } = [];

    /// <summary>UTF-16 where the message was received in it; null otherwise.</summary>
    public Encoding? Transcoded { get; init; }

    /// <summary>
    /// The encoding of a name of table 0211, such as <c>8859/15</c>, <c>UNICODE UTF-8</c>, <c>GB 18030-2000</c>, <c>ISO IR87</c>,
    /// <c>KS X 1001</c> or <c>BIG-5</c>; null where it is unknown or not to be had here. <c>ISO IR14</c> is read as Shift-JIS, which
    /// contains it; <c>ISO IR87</c> and <c>ISO IR159</c> are ISO-2022-JP.
    /// </summary>
    public static Encoding? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return CharacterSets.Find(CharacterSets.Normalize(name));
    }

    /// <summary>Decides by what MSH-18 says (one or more repetitions, separated by <c>~</c>) and by what the bytes show.</summary>
    public static Hl7Charset Resolve(ReadOnlySpan<byte> declared, ReadOnlySpan<byte> message) =>
        CharsetResolution.Resolve(declared, (byte)'~', message, Hl7ReadOptions.Default);
}
