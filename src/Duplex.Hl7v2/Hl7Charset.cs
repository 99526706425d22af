using System.Text;
using System.Text.Unicode;

namespace Duplex.Hl7v2;

/// <summary>How the character set of a message was found.</summary>
public enum Hl7CharsetOrigin
{
    /// <summary>MSH-18 names it.</summary>
    Declared,

    /// <summary>MSH-18 is empty or says ASCII, and the bytes are valid UTF-8.</summary>
    Detected,

    /// <summary>The bytes are not what MSH-18 says, or not valid UTF-8 without MSH-18: read as Windows-1252.</summary>
    Fallback,

    /// <summary>MSH-18 names a set that can't be read here: ASCII is right, other characters may be wrong.</summary>
    Unsupported,
}

/// <summary>The character set of a message's texts (MSH-18, first repetition; HL7 table 0211).</summary>
public sealed record Hl7Charset(Encoding Encoding, Hl7CharsetOrigin Origin)
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    internal static Hl7Charset Of(Hl7Message message) =>
        Resolve(message[0][18][1].Value.Bytes, message.Bytes.Span);

    /// <summary>Decides by what MSH-18 says and by what the bytes show.</summary>
    public static Hl7Charset Resolve(ReadOnlySpan<byte> declared, ReadOnlySpan<byte> message)
    {
        string name = Encoding.ASCII.GetString(declared).Trim().ToUpperInvariant();
        switch (name)
        {
            case "" or "\"\"" or "ASCII":
                return Utf8.IsValid(message)
                    ? new(Encoding.UTF8, Hl7CharsetOrigin.Detected)
                    : new(Windows1252, Hl7CharsetOrigin.Fallback);
            case "UNICODE UTF-8" or "UTF-8" or "UTF8":
                return Utf8.IsValid(message)
                    ? new(Encoding.UTF8, Hl7CharsetOrigin.Declared)
                    : new(Windows1252, Hl7CharsetOrigin.Fallback);
            case "8859/1":
                return new(Encoding.Latin1, Hl7CharsetOrigin.Declared);
        }

        Encoding? listed = name.StartsWith("8859/", StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(5), out int part) && part is > 1 and <= 15
            ? SingleByte(28590 + part)
            : null;
        return listed is not null
            ? new(listed, Hl7CharsetOrigin.Declared)
            : new(Utf8.IsValid(message) ? Encoding.UTF8 : Windows1252, Hl7CharsetOrigin.Unsupported);
    }

    // Asked by number, a code page that the platform lacks (8859/10, /12, /14) gives null from the provider.
    private static Encoding? SingleByte(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage);
}
