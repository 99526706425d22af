namespace Duplex.Hl7v2.Editing;

/// <summary>
/// The segments of an edited message in order. Nothing is held for those that nobody touched until segments are added, removed or
/// moved; each keeps its own line end and indentation.
/// </summary>
internal sealed class SegmentList(Hl7Message source)
{
    private List<SegmentLine>? _lines;
    private SegmentNode?[]? _nodes;

    public int Count => _lines?.Count ?? source.SegmentCount;

    public bool IsTouched => _lines is not null || _nodes is not null;

    /// <summary>-1 where there is none.</summary>
    public int IndexOf(uint packedId, int occurrence)
    {
        if (_lines is null)
        {
            return source.IndexOf(packedId, occurrence, 0, source.SegmentCount);
        }

        for (int i = 0; i < _lines.Count; i++)
        {
            if (SegmentId.Matches(_lines[i].Node.Content.Span, packedId, source.Delimiters.Field) && --occurrence == 0)
            {
                return i;
            }
        }

        return -1;
    }

    public SegmentNode Node(int index)
    {
        if (_lines is not null)
        {
            return _lines[index].Node;
        }

        _nodes ??= new SegmentNode?[source.SegmentCount];
        return _nodes[index] ??= SourceNode(index);
    }

    public SegmentNode Insert(int index, ReadOnlyMemory<byte> content, ReadOnlyMemory<byte> searched)
    {
        SegmentNode node = new(content, searched, source.Delimiters.Field);
        Lines().Insert(index, new(node, default, default));
        return node;
    }

    public void RemoveAt(int index) => Lines().RemoveAt(index);

    public void Move(int from, int to)
    {
        List<SegmentLine> lines = Lines();
        SegmentLine line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(to, line);
    }

    public void Write<TSink>(ref TSink sink)
        where TSink : struct, IByteSink
    {
        if (_lines is null)
        {
            WriteInPlace(ref sink);
            return;
        }

        ReadOnlySpan<byte> bytes = source.Bytes.Span;
        sink.Add(bytes[..source.SegmentStart(0)]);
        ReadOnlySpan<byte> usual = UsualEnd();
        for (int i = 0; i < _lines.Count; i++)
        {
            SegmentLine line = _lines[i];
            sink.Add(line.Indentation.Span);
            line.Node.Write(ref sink);
            bool keepsNone = line.IsSource && i == _lines.Count - 1;
            sink.Add(line.End.IsEmpty && !keepsNone ? usual : line.End.Span);
        }
    }

    private void WriteInPlace<TSink>(ref TSink sink)
        where TSink : struct, IByteSink
    {
        ReadOnlySpan<byte> bytes = source.Bytes.Span;
        int at = 0;
        for (int i = 0; i < (_nodes?.Length ?? 0); i++)
        {
            if (_nodes![i] is { } node)
            {
                sink.Add(bytes[at..source.SegmentStart(i)]);
                node.Write(ref sink);
                at = source.SegmentEnd(i);
            }
        }

        sink.Add(bytes[at..]);
    }

    private List<SegmentLine> Lines()
    {
        if (_lines is not null)
        {
            return _lines;
        }

        List<SegmentLine> lines = new(source.SegmentCount + 4);
        ReadOnlyMemory<byte> bytes = source.Bytes;
        int lineStart = source.SegmentStart(0);
        for (int i = 0; i < source.SegmentCount; i++)
        {
            int end = source.SegmentEnd(i);
            int next = bytes.Length;
            if (i + 1 < source.SegmentCount)
            {
                // Blanks before the next segment go with it, line ends and blank lines with this one.
                int start = source.SegmentStart(i + 1);
                next = end + bytes.Span[end..start].LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
            }

            lines.Add(new(_nodes?[i] ?? SourceNode(i), bytes[lineStart..source.SegmentStart(i)], bytes[end..next], IsSource: true));
            lineStart = next;
        }

        return _lines = lines;
    }

    private SegmentNode SourceNode(int index)
    {
        Range range = source.SegmentStart(index)..source.SegmentEnd(index);
        return new(source.Bytes[range], source.Mask is { } mask ? mask.AsMemory(range) : source.Bytes[range], source.Delimiters.Field);
    }

    private ReadOnlySpan<byte> UsualEnd()
    {
        ReadOnlySpan<byte> after = source.Bytes.Span[source.SegmentEnd(0)..];
        return after.StartsWith("\r\n"u8) ? "\r\n"u8 : after.StartsWith("\n"u8) ? "\n"u8 : "\r"u8;
    }

    private readonly record struct SegmentLine(
        SegmentNode Node, ReadOnlyMemory<byte> Indentation, ReadOnlyMemory<byte> End, bool IsSource = false);
}
