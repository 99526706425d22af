namespace Duplex.Hl7v2.Editing;

/// <summary>One segment of a message that is edited: its bytes as they were and the fields that differ.</summary>
/// <param name="content">Without line end and indentation.</param>
/// <param name="searched">The same with what only looks like a delimiter hidden.</param>
/// <param name="separator">MSH-1.</param>
internal sealed class SegmentNode(ReadOnlyMemory<byte> content, ReadOnlyMemory<byte> searched, byte separator)
{
    // From this many changed fields on, their places are looked up instead of counted again each time.
    private const int EditsBeforeIndex = 8;

    private readonly List<FieldEdit> _edits = new(1);
    private int[]? _separators;

    public ReadOnlyMemory<byte> Content => content;

    public ReadOnlySpan<byte> Searched => searched.Span;

    public bool IsHeader { get; } = Hl7Segment.IsHeader(content.Span);

    public List<FieldEdit> Edits => _edits;

    /// <summary>The place of the edit with this number, or the complement of where it belongs.</summary>
    public int EditOf(int field)
    {
        int low = 0;
        int high = _edits.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int number = _edits[middle].Number;
            if (number == field)
            {
                return middle;
            }

            (low, high) = number < field ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>Where the field was; false, with the segment's end, where there was none.</summary>
    public bool TryLocate(int field, out int start, out int end)
    {
        int before = IsHeader ? field - 1 : field;
        ReadOnlySpan<byte> bytes = Searched;
        if (_edits.Count >= EditsBeforeIndex)
        {
            _separators ??= FindSeparators(bytes, separator);
            start = before <= _separators.Length ? _separators[before - 1] + 1 : bytes.Length;
            end = before < _separators.Length ? _separators[before] : bytes.Length;
            return before <= _separators.Length;
        }

        start = 0;
        while (before-- > 0)
        {
            int next = bytes[start..].IndexOf(separator);
            if (next < 0)
            {
                start = end = bytes.Length;
                return false;
            }

            start += next + 1;
        }

        int stop = bytes[start..].IndexOf(separator);
        end = stop < 0 ? bytes.Length : start + stop;
        return true;
    }

    public void Write<TSink>(ref TSink sink)
        where TSink : struct, IByteSink
    {
        ReadOnlySpan<byte> bytes = content.Span;
        int at = 0;
        int last = -1;
        foreach (FieldEdit edit in _edits)
        {
            sink.Add(bytes[at..edit.Start]);
            at = edit.End;
            if (edit.Start == bytes.Length && !IsLocated(edit))
            {
                last = last < 0 ? LastField() : last;
                sink.Fill(separator, edit.Number - last);
                last = edit.Number;
            }

            sink.Add(edit.Bytes.Span);
        }

        sink.Add(bytes[at..]);
    }

    // An empty last field and one behind it both start at the end.
    private bool IsLocated(FieldEdit edit) => TryLocate(edit.Number, out _, out _);

    private int LastField() => Searched.Count(separator) + (IsHeader ? 1 : 0);

    private static int[] FindSeparators(ReadOnlySpan<byte> bytes, byte separator)
    {
        int[] found = new int[bytes.Count(separator)];
        int at = 0;
        for (int i = 0; i < found.Length; i++)
        {
            at += bytes[at..].IndexOf(separator);
            found[i] = at++;
        }

        return found;
    }
}
