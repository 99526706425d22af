using System.Buffers;
using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>The part of a stream that is being looked at: grows while a value is incomplete, forgets what was taken.</summary>
internal sealed class StreamWindow(Stream stream, long maxBytes) : IDisposable
{
    private const int FirstSize = 32 * 1024;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;
    private long _line = 1;
    private long _column = 1;

    /// <summary>Bytes taken so far.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether the stream went on beyond the limit.</summary>
    public bool IsOverLimit { get; private set; }

    /// <summary>What was read and not taken yet.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Where <see cref="Bytes"/> starts.</summary>
    public FhirPosition Position => new(Offset, (int)Math.Min(_line, int.MaxValue), (int)Math.Min(_column, int.MaxValue));

    /// <summary>Reads more; false at the end of the stream or at the limit.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _buffer.Length)
        {
            MakeRoom();
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        if (Offset + (_end - _start) <= maxBytes)
        {
            return read > 0;
        }

        IsOverLimit = true;
        return false;
    }

    /// <summary>Forgets the first bytes.</summary>
    public void Take(int count)
    {
        var taken = _buffer.AsSpan(_start, count);
        var lines = taken.Count((byte)'\n');
        _line += lines;
        _column = lines == 0 ? _column + count : count - taken.LastIndexOf((byte)'\n');
        Offset += count;
        _start += count;
        if (_start == _end)
        {
            _start = _end = 0;
        }
    }

    /// <summary>Steps over the mark that may stand before UTF-8; it is no part of the first line.</summary>
    public async ValueTask TakeByteOrderMarkAsync(CancellationToken cancellationToken)
    {
        while (Bytes.Length < 3 && "\uFEFF"u8.StartsWith(Bytes) && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        if (Bytes.StartsWith("\uFEFF"u8))
        {
            Take(3);
            _column = 1;
        }
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _start = _end = 0;
        }
    }

    private void MakeRoom()
    {
        var held = Bytes;
        if (_start >= _buffer.Length / 2)
        {
            held.CopyTo(_buffer);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            held.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        _end -= _start;
        _start = 0;
    }
}
