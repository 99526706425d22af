using System.Buffers;
using System.Text;

namespace Duplex.Hl7v2.Editing;

/// <summary>An edited message as bytes, in the form in which it was received.</summary>
internal static class EditedBytes
{
    public static byte[] ToArray(Hl7Message source, SegmentList segments)
    {
        if (!segments.IsTouched)
        {
            return source.Received.ToArray();
        }

        ByteCount count = default;
        segments.Write(ref count);
        byte[] bytes = new byte[checked((int)count.Total)];
        ArrayFill fill = new(bytes);
        segments.Write(ref fill);
        return source.Wide is { } wide ? wide.Encoding.GetBytes(Encoding.UTF8.GetString(bytes)) : bytes;
    }

    public static void WriteTo(IBufferWriter<byte> target, Hl7Message source, SegmentList segments)
    {
        if (!segments.IsTouched || source.Wide is not null)
        {
            target.Write(segments.IsTouched ? ToArray(source, segments) : source.Received.Span);
            return;
        }

        BufferFill fill = new(target);
        segments.Write(ref fill);
    }
}
