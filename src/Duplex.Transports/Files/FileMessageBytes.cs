using System.Buffers;
using Duplex.Hl7v2;

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

        return target.WrittenMemory;
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
