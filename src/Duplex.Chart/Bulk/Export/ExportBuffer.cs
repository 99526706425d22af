using System.Buffers;

namespace Duplex.Chart.Bulk.Export;

/// <summary>Lines of one file that are not kept yet.</summary>
internal sealed class ExportBuffer(BulkFileKind kind)
{
    private readonly ArrayBufferWriter<byte> _lines = new();

    public BulkFileKind Kind => kind;

    public int Count { get; private set; }

    public int Bytes => _lines.WrittenCount;

    /// <summary>Adds what is written as one line; what fails leaves nothing.</summary>
    public void AddLine(Action<IBufferWriter<byte>> write)
    {
        var line = new ArrayBufferWriter<byte>();
        write(line);
        AddLine(line.WrittenSpan);
    }

    /// <param name="line">JSON; line ends in it are between its tokens, and are left out.</param>
    public void AddLine(ReadOnlySpan<byte> line)
    {
        while (line.IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0)
        {
            _lines.Write(line[..end]);
            line = line[(end + 1)..];
        }

        _lines.Write(line);
        _lines.Write("\n"u8);
        Count++;
    }

    /// <summary>The lines in pieces; a piece may end within a line.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Slices()
    {
        for (var start = 0; start < _lines.WrittenCount; start += BulkFile.ChunkBytes)
        {
            yield return _lines.WrittenMemory[start..Math.Min(start + BulkFile.ChunkBytes, _lines.WrittenCount)];
        }
    }
}
