using System.Buffers;
using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2;

/// <summary>How texts of one message are written: its delimiters, its set, and what to do with characters that the set lacks.</summary>
internal sealed class TextWriting
{
    private readonly Hl7Delimiters _delimiters;
    private readonly SearchValues<char> _special;
    private readonly Hl7Message? _message;
    private readonly string? _replacement;
    private Encoding? _strict;

    public TextWriting(Hl7Delimiters delimiters, Encoding encoding, string? replacement)
        : this(delimiters, replacement) => _strict = StrictEncoding.Of(encoding, replacement);

    /// <summary>In the set of the message, which is looked for with the first text that needs it.</summary>
    public TextWriting(Hl7Message message, string? replacement)
        : this(message.Delimiters, replacement) => _message = message;

    private TextWriting(Hl7Delimiters delimiters, string? replacement)
    {
        _delimiters = delimiters;
        _special = Hl7Escape.SpecialOf(delimiters);
        _replacement = replacement;
    }

    /// <summary>Whether the text is written as it stands, as most are: ASCII without anything to escape.</summary>
    public bool IsPlain(ReadOnlySpan<char> text) => Ascii.IsValid(text) && !text.ContainsAny(_special) && text is not "\"\"";

    /// <summary>Escaped and encoded.</summary>
    /// <exception cref="Hl7EncodingException">The set lacks a character and there is no replacement.</exception>
    public ReadOnlyMemory<byte> Encode(ReadOnlySpan<char> text)
    {
        if (IsPlain(text))
        {
            byte[] plain = new byte[text.Length];
            Encoding.ASCII.GetBytes(text, plain);
            return plain;
        }

        ArrayBufferWriter<byte> buffer = new(text.Length + 16);
        _strict ??= StrictEncoding.Of(SetOf(_message!), _replacement);
        Hl7Escape.Write(text, buffer, _delimiters, _special, _strict);
        return buffer.WrittenMemory;
    }

    // What says ASCII and holds nothing else is kept to it; what says so wrongly has a set of its own.
    private static Encoding SetOf(Hl7Message message) =>
        message.Charset is { Declared: ["ASCII" or "ISO IR6"] } && Ascii.IsValid(message.Bytes.Span)
            ? Encoding.ASCII
            : message.Charset.Encoding;
}
