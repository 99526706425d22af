using System.Buffers;

namespace Duplex.Transports.Mllp;

/// <summary>
/// The first bytes of a frame that has not ended. A reset connection takes its pipe with it, so they are kept beside it.
/// </summary>
internal sealed class PartialFrameCopy(int limit)
{
    private byte[] _bytes = [];
    private int _length;

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>How much of the frame had come, kept or not.</summary>
    public long FrameLength { get; private set; }

    public void Clear() => (_length, FrameLength) = (0, 0);

    /// <summary>Adds what has come since the last call; takes the frame's bytes from its first one on.</summary>
    public void Keep(in ReadOnlySequence<byte> frame)
    {
        FrameLength = frame.Length;
        int wanted = (int)Math.Min(frame.Length, limit);
        if (wanted <= _length)
        {
            return;
        }

        if (_bytes.Length < wanted)
        {
            Array.Resize(ref _bytes, (int)Math.Min(limit, Math.Max(wanted, 2L * _bytes.Length)));
        }

        frame.Slice(_length, wanted - _length).CopyTo(_bytes.AsSpan(_length));
        _length = wanted;
    }
}
