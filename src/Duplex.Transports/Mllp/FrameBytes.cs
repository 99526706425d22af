using System.Buffers;

namespace Duplex.Transports.Mllp;

/// <summary>What has come of a frame that has not ended: held here, so that a reset connection does not take it along.</summary>
internal sealed class FrameBytes
{
    private const int Smallest = 4 * 1024;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    public void Add(in ReadOnlySequence<byte> more)
    {
        int length = checked(Length + (int)more.Length);
        if (length > _bytes.Length)
        {
            byte[] larger = GC.AllocateUninitializedArray<byte>((int)Math.Min(Math.Max(Math.Max(length, Smallest), 2L * _bytes.Length), Array.MaxLength));
            _bytes.AsSpan(0, Length).CopyTo(larger);
            _bytes = larger;
        }

        more.CopyTo(_bytes.AsSpan(Length));
        Length = length;
    }

    /// <summary>All of it, and none is left. Not copied where it fills most of its memory.</summary>
    public ReadOnlyMemory<byte> TakeAll()
    {
        ReadOnlyMemory<byte> all = 4L * Length >= 3L * _bytes.Length ? _bytes.AsMemory(0, Length) : _bytes.AsSpan(0, Length).ToArray();
        Clear();
        return all;
    }

    /// <summary>A copy of its first bytes, and none is left.</summary>
    public byte[] TakeFirst(int count)
    {
        byte[] first = _bytes.AsSpan(0, Math.Min(count, Length)).ToArray();
        Clear();
        return first;
    }

    private void Clear() => (_bytes, Length) = ([], 0);
}
