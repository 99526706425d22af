using System.Buffers;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;

namespace Duplex.Transports.Files;

/// <summary>Makes what files hold fit for the wire.</summary>
internal static class FileMessageBytes
{
    /// <summary>Each segment ended with CR, without indent and blank lines; a line feed inside a text stays where CR ends segments.</summary>
    public static ReadOnlyMemory<byte> EndSegmentsWithCR(ReadOnlyMemory<byte> message)
    {
        ArrayBufferWriter<byte> target = new(message.Length + 1);
        if (Hl7Message.Parse(message).Message is { } read)
        {
            foreach (Hl7Segment segment in read)
            {
                Write(target, segment.Value.Bytes);
            }
        }
        else
        {
            // Its header can't be read, so what ends its segments is not known: every line is one.
            ReadOnlySpan<byte> rest = message.Span;
            while (!rest.IsEmpty)
            {
                int end = rest.IndexOfAny((byte)'\r', (byte)'\n');
                ReadOnlySpan<byte> line = end < 0 ? rest : rest[..end];
                Write(target, line);
                rest = end < 0 ? default : rest[(end + 1)..];
            }
        }

        return IsUtf16(message.Span) && Hl7Message.Parse(target.WrittenMemory).Message is { } narrow ? NameUtf8(narrow) : target.WrittenMemory;
    }

    /// <summary>No zero byte stands in a message but in UTF-16, where the first letter or the second has one.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> message) =>
        message.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || message.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || message.StartsWith("M\0"u8) || message.StartsWith("\0M"u8);

    /// <summary>UTF-16 is not for the wire; MSH-18 has to name what is sent instead.</summary>
    private static byte[] NameUtf8(Hl7Message message)
    {
        Hl7MessageEditor editor = message.Edit();
        editor.Set("MSH-18", "UNICODE UTF-8");
        return editor.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> target, ReadOnlySpan<byte> segment)
    {
        if (!segment.IsEmpty)
        {
            target.Write(segment);
            target.Write("\r"u8);
        }
    }
}
