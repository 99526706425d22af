using System.Buffers;

namespace Duplex.Transports.Mllp;

/// <summary>
/// What came outside of frames. The first bytes of the first gap that holds more than line ends, blanks and NUL are kept, once
/// per connection: somebody sends something here that is no MLLP.
/// </summary>
internal sealed class UnframedBytes(int limit)
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create("\r\n\t \0"u8);

    private byte[] _kept = [];
    private int _length;
    private bool _taken;

    /// <summary>Of the whole connection.</summary>
    public long Total { get; private set; }

    /// <summary>Since the last frame.</summary>
    public long InGap { get; private set; }

    public void Add(in ReadOnlySequence<byte> bytes)
    {
        Total += bytes.Length;
        InGap += bytes.Length;
        if (_taken)
        {
            return;
        }

        foreach (ReadOnlyMemory<byte> chunk in bytes)
        {
            Keep(chunk.Span);
        }
    }

    /// <summary>The gap ends: true with what is to be shown of it.</summary>
    public bool TryEndGap(out MllpFrame frame)
    {
        frame = _length == 0 ? default : new(MllpFrameKind.Unframed, _kept.AsMemory(0, _length)) { Length = InGap };
        _taken |= _length > 0;
        (_kept, _length, InGap) = ([], 0, 0);
        return !frame.Bytes.IsEmpty;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_length == 0)
        {
            int first = bytes.IndexOfAnyExcept(Blank);
            bytes = first < 0 ? [] : bytes[first..];
        }

        bytes = bytes[..Math.Min(bytes.Length, limit - _length)];
        if (_kept.Length < _length + bytes.Length)
        {
            Array.Resize(ref _kept, Math.Min(limit, Math.Max(_length + bytes.Length, 2 * _kept.Length)));
        }

        bytes.CopyTo(_kept.AsSpan(_length));
        _length += bytes.Length;
    }
}
