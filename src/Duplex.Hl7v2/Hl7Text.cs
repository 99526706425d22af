using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Duplex.Hl7v2;

/// <summary>Escape sequences (HL7 v2.5.1, 2.7), worked on bytes so that <c>\X..\</c> may hold parts of a character.</summary>
internal static class Hl7Text
{
    private const int StackLimit = 512;

    public static string Decode(ReadOnlySpan<byte> bytes, Hl7Message message) =>
        Ascii.IsValid(bytes) ? Encoding.ASCII.GetString(bytes) : message.Charset.Encoding.GetString(bytes);

    public static string Unescape(ReadOnlySpan<byte> bytes, Hl7Message message)
    {
        Hl7Delimiters delimiters = message.Delimiters;
        if (delimiters.Escape == 0 || bytes.IndexOf(delimiters.Escape) < 0)
        {
            return Decode(bytes, message);
        }

        byte[]? rented = bytes.Length > StackLimit ? ArrayPool<byte>.Shared.Rent(bytes.Length) : null;
        Span<byte> target = rented ?? stackalloc byte[StackLimit];
        int length = Unescape(bytes, target, delimiters);
        string text = Decode(target[..length], message);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        return text;
    }

    /// <summary>Writes at most as many bytes as it reads; returns how many.</summary>
    internal static int Unescape(ReadOnlySpan<byte> source, Span<byte> target, in Hl7Delimiters delimiters)
    {
        int written = 0;
        while (!source.IsEmpty)
        {
            int open = source.IndexOf(delimiters.Escape);
            int plain = open < 0 ? source.Length : open;
            source[..plain].CopyTo(target[written..]);
            written += plain;
            source = source[plain..];
            if (source.IsEmpty)
            {
                break;
            }

            int close = source[1..].IndexOf(delimiters.Escape);
            int known = close < 0 ? -1 : Sequence(source.Slice(1, close), target[written..], delimiters);
            if (known < 0)
            {
                // Unknown or alone (as in C:\dir): kept. The closing character may open the next sequence.
                target[written++] = delimiters.Escape;
                source = source[1..];
                continue;
            }

            written += known;
            source = source[(close + 2)..];
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
