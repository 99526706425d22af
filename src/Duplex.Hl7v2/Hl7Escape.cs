using System.Buffers;
using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2;

/// <summary>Escapes texts on the way out (HL7 v2.5.1, 2.7).</summary>
internal static class Hl7Escape
{
    private const char StartBlock = '\u000B';
    private const char EndBlock = '\u001C';

    // In sets of ISO 2022 it starts another alphabet, in which delimiters are letters.
    private const char ShiftAlphabet = '\u001B';

    private static SearchValues<char>? s_default;

    public static SearchValues<char> SpecialOf(in Hl7Delimiters delimiters) =>
        delimiters == Hl7Delimiters.Default ? s_default ??= CreateSpecial(delimiters) : CreateSpecial(delimiters);

    private static SearchValues<char> CreateSpecial(in Hl7Delimiters delimiters)
    {
        // VT and FS would end the MLLP frame around the message.
        List<char> special = ['\r', '\n', StartBlock, EndBlock, ShiftAlphabet];
        ReadOnlySpan<byte> declared =
        [
            delimiters.Field, delimiters.Component, delimiters.Repetition, delimiters.Escape, delimiters.Subcomponent,
            delimiters.Truncation,
        ];
        foreach (byte delimiter in declared)
        {
            if (delimiter != 0)
            {
                special.Add((char)delimiter);
            }
        }

        return SearchValues.Create([.. special]);
    }

    /// <exception cref="Hl7EncodingException">The set lacks a character.</exception>
    public static void Write(
        ReadOnlySpan<char> text, IBufferWriter<byte> target, in Hl7Delimiters delimiters, SearchValues<char> special, Encoding strict)
    {
        int offset = 0;
        if (text is "\"\"")
        {
            // Two quotes as a text, which would otherwise be the HL7 null.
            target.Write(delimiters.Escape == 0
                ? "\" \""u8
                : [delimiters.Escape, (byte)'X', (byte)'2', (byte)'2', delimiters.Escape, (byte)'"']);
            return;
        }

        while (!text.IsEmpty)
        {
            int stop = text.IndexOfAny(special);
            StrictEncoding.Write(stop < 0 ? text : text[..stop], target, strict, offset);
            if (stop < 0)
            {
                return;
            }

            bool pair = text[stop] == '\r' && stop + 1 < text.Length && text[stop + 1] == '\n';
            WriteSequence(text[stop], target, delimiters);
            stop += pair ? 2 : 1;
            offset += stop;
            text = text[stop..];
        }
    }

    private static void WriteSequence(char value, IBufferWriter<byte> target, in Hl7Delimiters delimiters)
    {
        // Without an escape character a delimiter can't be said; a blank keeps the structure of the message whole.
        if (delimiters.Escape == 0)
        {
            target.Write(" "u8);
            return;
        }

        ReadOnlySpan<byte> name = value is '\r' or '\n' ? ".br"u8
            : value == StartBlock ? "X0B"u8
            : value == EndBlock ? "X1C"u8
            : value == ShiftAlphabet ? "X1B"u8
            : value == delimiters.Field ? "F"u8
            : value == delimiters.Component ? "S"u8
            : value == delimiters.Repetition ? "R"u8
            : value == delimiters.Escape ? "E"u8
            : value == delimiters.Subcomponent ? "T"u8
            : "P"u8;
        target.Write([delimiters.Escape]);
        target.Write(name);
        target.Write([delimiters.Escape]);
    }
}
