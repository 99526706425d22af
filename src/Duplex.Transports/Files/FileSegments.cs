namespace Duplex.Transports.Files;

internal enum FileHeader
{
    None,
    Message,
    Batch,
    File,
}

/// <summary>
/// Walks the segments of a file. Each message, batch or file header decides by its own end how segments end: where that is CR
/// (also CRLF), a line feed inside a text does not end one unless a segment follows it; where it is LF, each line end does.
/// The control bytes of an MLLP frame around a message are left out.
/// </summary>
internal ref struct FileSegments(ReadOnlySpan<byte> bytes, int start)
{
    private const byte StartBlock = 0x0B;
    private const byte EndBlock = 0x1C;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _next = start;
    private byte _fieldSeparator = (byte)'|';
    private bool _carriageReturn = true;

    /// <summary>The segment without its end; never empty.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>The place of the first byte that is neither byte order mark, blank, line end nor start of a frame.</summary>
    public static int SkipPrelude(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or StartBlock)
        {
            at++;
        }

        return at;
    }

    public static FileHeader HeaderOf(ReadOnlySpan<byte> segment) =>
        segment.StartsWith("MSH"u8) ? FileHeader.Message
        : segment.StartsWith("BHS"u8) ? FileHeader.Batch
        : segment.StartsWith("FHS"u8) ? FileHeader.File
        : FileHeader.None;

    public bool MoveNext()
    {
        while (_next < _bytes.Length)
        {
            int begin = _next;
            while (begin < _bytes.Length && _bytes[begin] == StartBlock)
            {
                begin++;
            }

            ReadHeader(_bytes[begin..]);
            int end = FindEnd(begin);
            _next = Math.Min(end + 1, _bytes.Length);
            if (end > begin)
            {
                Current = _bytes[begin..end];
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a header of another message stands here: its three letters and a delimiter.</summary>
    private static bool StartsHeader(ReadOnlySpan<byte> rest) =>
        HeaderOf(rest) != FileHeader.None && rest.Length > 3 && rest[3] > 0x20 && !char.IsAsciiLetterOrDigit((char)rest[3]);

    private void ReadHeader(ReadOnlySpan<byte> rest)
    {
        if (!StartsHeader(rest))
        {
            return;
        }

        _fieldSeparator = rest[3];
        int first = rest.IndexOfAny((byte)'\r', (byte)'\n', EndBlock);
        _carriageReturn = first < 0 || rest[first] != (byte)'\n';
    }

    private readonly int FindEnd(int begin)
    {
        int from = begin;
        while (true)
        {
            int next = _bytes[from..].IndexOfAny((byte)'\r', (byte)'\n', EndBlock);
            if (next < 0)
            {
                return _bytes.Length;
            }

            int at = from + next;
            if (EndsSegment(at, begin))
            {
                return at;
            }

            from = at + 1;
        }
    }

    private readonly bool EndsSegment(int at, int begin)
    {
        ReadOnlySpan<byte> after = _bytes[(at + 1)..];
        return _bytes[at] switch
        {
            (byte)'\r' => true,
            (byte)'\n' => !_carriageReturn || at == begin || after.IsEmpty || StartsSegment(after),
            _ => after.IsEmpty || after[0] is (byte)'\r' or (byte)'\n' or StartBlock,
        };
    }

    private readonly bool StartsSegment(ReadOnlySpan<byte> rest) =>
        rest[0] == StartBlock
        || StartsHeader(rest)
        || (rest.Length >= 4 && rest[3] == _fieldSeparator && char.IsAsciiLetterUpper((char)rest[0])
            && char.IsAsciiLetterOrDigit((char)rest[1]) && char.IsAsciiLetterOrDigit((char)rest[2]));
}
