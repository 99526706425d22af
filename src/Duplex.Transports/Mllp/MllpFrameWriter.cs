using System.Buffers;

namespace Duplex.Transports.Mllp;

/// <summary>Puts a message into its frame: <c>VT message FS CR</c>.</summary>
public static class MllpFrameWriter
{
    /// <summary>Bytes that the frame adds.</summary>
    public const int Overhead = 3;

    public static void Write(IBufferWriter<byte> target, ReadOnlySpan<byte> message)
    {
        Span<byte> span = target.GetSpan(message.Length + Overhead);
        target.Advance(Write(span, message));
    }

    /// <summary>Returns how many bytes were written.</summary>
    public static int Write(Span<byte> target, ReadOnlySpan<byte> message)
    {
        target[0] = MllpBytes.StartBlock;
        message.CopyTo(target[1..]);
        target[message.Length + 1] = MllpBytes.EndBlock;
        target[message.Length + 2] = MllpBytes.CarriageReturn;
        return message.Length + Overhead;
    }
}
