using System.Buffers;

namespace Duplex.Hl7v2.Editing;

/// <summary>A message with other delimiters.</summary>
internal static class DelimiterChange
{
    private const int LongestSequence = 4096;

    private static readonly SearchValues<byte> s_hexadecimal = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    public static byte[] Write(Hl7Message message, Hl7Delimiters wanted)
    {
        byte[] header = new Hl7MessageBuilder(wanted).Segment("MSH").ToArray();
        if (!Hl7Delimiters.TryRead(header, out Hl7Delimiters read) || read != wanted)
        {
            throw new ArgumentException("The delimiters must be distinct printable characters that are no letters or digits.", nameof(wanted));
        }

        ArrayBufferWriter<byte> target = new(message.Bytes.Length + 64);
        ReadOnlySpan<byte> bytes = message.Bytes.Span;
        int at = 0;
        for (int i = 0; i < message.SegmentCount; i++)
        {
            int start = message.SegmentStart(i);
            int end = message.SegmentEnd(i);
            target.Write(bytes[at..start]);
            if (Hl7Segment.IsHeader(bytes[start..end]))
            {
                target.Write(bytes.Slice(start, 3));
                target.Write(header.AsSpan(3, header.Length - 4));
                Hl7Value second = message[i][2].Value;
                start = second.Offset + second.Bytes.Length;
            }

            Rewrite(bytes[start..end], message.Searched[start..end], target, message.Delimiters, wanted);
            at = end;
        }

        target.Write(bytes[at..]);
        byte[] made = target.WrittenSpan.ToArray();
        return message.Wide is { } wide ? wide.Encoding.GetBytes(System.Text.Encoding.UTF8.GetString(made)) : made;
    }

    private static void Rewrite(
        ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> searched, ArrayBufferWriter<byte> target, in Hl7Delimiters former, in Hl7Delimiters wanted)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            if (searched[i] != value || value is >= 0x80 or <= 0x20)
            {
                target.Write([value]);
                continue;
            }

            if (value == former.Escape && i + 2 < bytes.Length && searched[i + 2] == value && Literal(bytes[i + 1], former) is > 0 and byte literal)
            {
                // A delimiter as a text, which may be none any more.
                WriteLiteral(literal, target, default, wanted);
                i += 2;
                continue;
            }

            if (value == former.Escape && Sequence(searched[(i + 1)..], former.Escape) is > 0 and int length)
            {
                byte escape = Needed(wanted.Escape);
                target.Write([escape]);
                target.Write(bytes.Slice(i + 1, length));
                target.Write([escape]);
                i += length + 1;
                continue;
            }

            byte separator = value == former.Field ? wanted.Field
                : value == former.Component ? Needed(wanted.Component)
                : value == former.Repetition ? Needed(wanted.Repetition)
                : value == former.Subcomponent ? Needed(wanted.Subcomponent)
                : (byte)0;
            if (separator != 0)
            {
                target.Write([separator]);
                continue;
            }

            WriteLiteral(value, target, former, wanted);
        }
    }

    private static byte Literal(byte name, in Hl7Delimiters former) => name switch
    {
        (byte)'F' => former.Field,
        (byte)'S' => former.Component,
        (byte)'R' => former.Repetition,
        (byte)'T' => former.Subcomponent,
        (byte)'E' => former.Escape,
        (byte)'P' => former.Truncation,
        _ => 0,
    };

    private static void WriteLiteral(byte value, ArrayBufferWriter<byte> target, in Hl7Delimiters former, in Hl7Delimiters wanted)
    {
        // A lone escape character was a text before and is one still, where it is the same.
        byte name = value == wanted.Field ? (byte)'F'
            : value == wanted.Component ? (byte)'S'
            : value == wanted.Repetition ? (byte)'R'
            : value == wanted.Subcomponent ? (byte)'T'
            : value == wanted.Truncation ? (byte)'P'
            : value == wanted.Escape && former.Escape != wanted.Escape ? (byte)'E'
            : (byte)0;
        target.Write(name == 0 ? [value] : [Needed(wanted.Escape), name, wanted.Escape]);
    }

    /// <summary>The length of the sequence behind this escape character; 0 where it is a lone one, as in C:\dir.</summary>
    private static int Sequence(ReadOnlySpan<byte> after, byte escape)
    {
        int close = after[..Math.Min(after.Length, LongestSequence)].IndexOf(escape);
        return close > 0 && IsSequence(after[..close]) ? close : 0;
    }

    private static bool IsSequence(ReadOnlySpan<byte> sequence) => sequence[0] switch
    {
        (byte)'F' or (byte)'S' or (byte)'T' or (byte)'R' or (byte)'E' or (byte)'P' or (byte)'H' or (byte)'N' => sequence.Length == 1,
        (byte)'X' or (byte)'C' or (byte)'M' or (byte)'Z' => sequence.Length > 2 && !sequence[1..].ContainsAnyExcept(s_hexadecimal),
        (byte)'.' => sequence.Length is > 2 and < 10,
        _ => false,
    };

    private static byte Needed(byte delimiter) => delimiter != 0 ? delimiter : throw new ArgumentException(
        "The message needs a delimiter that the wanted ones lack.", nameof(delimiter));
}
