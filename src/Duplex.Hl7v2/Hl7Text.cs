using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2;

/// <summary>Escape sequences (HL7 v2.5.1, 2.7), worked on bytes so that <c>\X..\</c> may hold parts of a character.</summary>
internal static class Hl7Text
{
    private const int StackLimit = 512;
    private const byte ShiftByte = 0x1B;

    public static string Decode(ReadOnlySpan<byte> bytes, Hl7Message message) =>
        IsPlain(bytes, message) ? Encoding.ASCII.GetString(bytes) : EncodingOf(bytes, message.Charset).GetString(bytes);

    /// <summary>
    /// A message that names no set and is ASCII throughout may hold the bytes of one in its escapes (<c>\XE9\</c>): they are read as if
    /// they stood there themselves.
    /// </summary>
    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes, Hl7Charset charset) =>
        charset.Origin == Hl7CharsetOrigin.Detected && charset.Encoding is UTF8Encoding && !Utf8.IsValid(bytes) ? CharacterSets.Western : charset.Encoding;

    /// <param name="bytes">As received.</param>
    /// <param name="searched">The same, with what only looks like an escape character hidden.</param>
    /// <param name="message">Where they come from.</param>
    public static string Unescape(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> searched, Hl7Message message)
    {
        byte escape = message.Delimiters.Escape;
        if (escape == 0 || searched.IndexOf(escape) < 0)
        {
            return Decode(bytes, message);
        }

        return CharsetSwitch.MayStand(searched, escape) && message.Charset.Declared.Count > 0
            ? CharsetSwitch.Read(bytes, searched, message)
            : Unescape(bytes, searched, message, charset: null);
    }

    /// <summary>One run of text in the set given, or in that of the message.</summary>
    internal static string Unescape(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> searched, Hl7Message message, CharsetSwitch? charset)
    {
        byte[]? rented = bytes.Length > StackLimit ? ArrayPool<byte>.Shared.Rent(bytes.Length) : null;
        Span<byte> target = rented ?? stackalloc byte[StackLimit];
        int length = Unescape(bytes, searched, target, message.Delimiters);
        string text = charset is null ? Decode(target[..length], message) : charset.Decode(target[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        return text;
    }

    private static bool IsPlain(ReadOnlySpan<byte> bytes, Hl7Message message) =>
        Ascii.IsValid(bytes) && (!message.IsMasked || bytes.IndexOf(ShiftByte) < 0);

    /// <summary>Writes at most as many bytes as it reads; returns how many.</summary>
    private static int Unescape(ReadOnlySpan<byte> source, ReadOnlySpan<byte> searched, Span<byte> target, in Hl7Delimiters delimiters)
    {
        int written = 0;
        int at = 0;
        while (at < source.Length)
        {
            int open = searched[at..].IndexOf(delimiters.Escape);
            int plain = open < 0 ? source.Length - at : open;
            source.Slice(at, plain).CopyTo(target[written..]);
            written += plain;
            at += plain;
            if (at == source.Length)
            {
                break;
            }

            int close = searched[(at + 1)..].IndexOf(delimiters.Escape);
            int known = close < 0 ? -1 : Sequence(source.Slice(at + 1, close), target[written..], delimiters);
            if (known < 0)
            {
                // Unknown or alone (as in C:\dir): kept. The closing character may open the next sequence.
                target[written++] = delimiters.Escape;
                at++;
                continue;
            }

            written += known;
            at += close + 2;
        }

        return written;
    }

    private static int Sequence(ReadOnlySpan<byte> sequence, Span<byte> target, in Hl7Delimiters delimiters)
    {
        byte single = sequence.Length != 1 ? (byte)0 : sequence[0] switch
        {
            (byte)'F' => delimiters.Field,
            (byte)'S' => delimiters.Component,
            (byte)'T' => delimiters.Subcomponent == 0 ? (byte)'&' : delimiters.Subcomponent,
            (byte)'R' => delimiters.Repetition == 0 ? (byte)'~' : delimiters.Repetition,
            (byte)'E' => delimiters.Escape,
            (byte)'P' => delimiters.Truncation == 0 ? (byte)'#' : delimiters.Truncation,
            _ => (byte)0,
        };
        if (single != 0)
        {
            target[0] = single;
            return 1;
        }

        if (sequence.SequenceEqual(".br"u8))
        {
            target[0] = (byte)'\n';
            return 1;
        }

        return sequence.Length > 2 && sequence[0] == (byte)'X' ? Hex(sequence[1..], target) : -1;
    }

    /// <summary>Whether these bytes between two escape characters are a sequence that is replaced.</summary>
    internal static bool IsSequence(ReadOnlySpan<byte> sequence, in Hl7Delimiters delimiters)
    {
        Span<byte> target = stackalloc byte[16];
        return sequence.Length <= target.Length && Sequence(sequence, target, delimiters) >= 0;
    }

    /// <summary>Pairs of hexadecimal digits; -1 where they are none.</summary>
    private static int Hex(ReadOnlySpan<byte> digits, Span<byte> target)
    {
        if (digits.Length % 2 != 0)
        {
            return -1;
        }

        for (int i = 0; i < digits.Length; i += 2)
        {
            if (!Utf8Parser.TryParse(digits.Slice(i, 2), out byte value, out int consumed, 'X') || consumed != 2)
            {
                return -1;
            }

            target[i / 2] = value;
        }

        return digits.Length / 2;
    }
}
