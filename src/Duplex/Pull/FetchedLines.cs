using Duplex.Chart.Bulk;

namespace Duplex.Pull;

/// <summary>Cuts what comes into chunks, and counts its lines.</summary>
internal sealed class FetchedLines
{
    private readonly List<byte[]> _whole = [];
    private byte[] _open = new byte[BulkFile.ChunkBytes];
    private int _length;
    private int _line;
    private long _lines;
    private bool _isBlank = true;

    /// <summary>That are not blank; one without its end counts too.</summary>
    public long Lines => _lines + (_isBlank ? 0 : 1);

    public long Bytes { get; private set; }

    public int LongestLine { get; private set; }

    /// <summary>Whole chunks that were not taken yet.</summary>
    public int Waiting => _whole.Count;

    /// <summary>Chunks that were taken.</summary>
    public int Chunks { get; private set; }

    public void Add(ReadOnlySpan<byte> piece)
    {
        Bytes += piece.Length;
        Count(piece);
        while (!piece.IsEmpty)
        {
            var count = Math.Min(piece.Length, BulkFile.ChunkBytes - _length);
            piece[..count].CopyTo(_open.AsSpan(_length));
            _length += count;
            piece = piece[count..];
            if (_length == BulkFile.ChunkBytes)
            {
                _whole.Add(_open);
                (_open, _length) = (new byte[BulkFile.ChunkBytes], 0);
            }
        }
    }

    public IReadOnlyList<(int Number, ReadOnlyMemory<byte> Bytes)> TakeWhole()
    {
        var taken = _whole.Select((bytes, index) => (Chunks + index, (ReadOnlyMemory<byte>)bytes)).ToList();
        Chunks += taken.Count;
        _whole.Clear();
        return taken;
    }

    /// <summary>What is left at the end.</summary>
    public IReadOnlyList<(int Number, ReadOnlyMemory<byte> Bytes)> TakeRest()
    {
        var taken = TakeWhole().ToList();
        if (_length > 0)
        {
            taken.Add((Chunks++, _open.AsMemory(0, _length)));
        }

        return taken;
    }

    private void Count(ReadOnlySpan<byte> piece)
    {
        while (piece.IndexOf((byte)'\n') is var end and >= 0)
        {
            Extend(piece[..end]);
            _lines += _isBlank ? 0 : 1;
            (_line, _isBlank) = (0, true);
            piece = piece[(end + 1)..];
        }

        Extend(piece);
    }

    private void Extend(ReadOnlySpan<byte> part)
    {
        _line += part.Length;
        LongestLine = Math.Max(LongestLine, _line);
        _isBlank &= part.IndexOfAnyExcept(" \t\r"u8) < 0;
    }
}
