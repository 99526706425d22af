namespace Duplex.Hl7v2;

/// <summary>Finds where segments start and end.</summary>
internal static class SegmentBounds
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The place of the first byte that is neither byte order mark nor line end nor blank.</summary>
    public static int SkipPrelude(ReadOnlySpan<byte> bytes)
    {
        int start = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        while (start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n' or (byte)' ' or (byte)'\t')
        {
            start++;
        }

        return start;
    }

    /// <summary>Pairs of start and end, without empty lines.</summary>
    public static int[] Find(ReadOnlySpan<byte> bytes, int start, byte fieldSeparator)
    {
        int first = bytes[start..].IndexOfAny((byte)'\r', (byte)'\n');
        // Where CR ends segments, a line feed inside a text does not, unless a segment follows it.
        bool carriageReturn = first < 0 || bytes[start + first] == (byte)'\r';
        byte terminator = carriageReturn ? (byte)'\r' : (byte)'\n';
        int[] bounds = new int[2 * (bytes[start..].Count(terminator) + 1)];
        int used = 0;
        int segment = start;
        int from = start;
        while (segment < bytes.Length)
        {
            int next = bytes[from..].IndexOfAny((byte)'\r', (byte)'\n');
            int end = next < 0 ? bytes.Length : from + next;
            from = end + 1;
            bool isEnd = next < 0 || !carriageReturn || bytes[end] == (byte)'\r' || end == segment
                || StartsSegment(bytes[(end + 1)..], fieldSeparator);
            if (!isEnd)
            {
                continue;
            }

            if (end > segment)
            {
                int letters = segment + Math.Max(bytes[segment..end].IndexOfAnyExcept((byte)' ', (byte)'\t'), 0);
                if (letters > segment && letters < end && StartsSegment(bytes[letters..end], fieldSeparator))
                {
                    // Indented, as messages in documents often are.
                    segment = letters;
                }

                if (used + 2 > bounds.Length)
                {
                    Array.Resize(ref bounds, bounds.Length * 2);
                }

                bounds[used++] = segment;
                bounds[used++] = end;
            }

            segment = end + 1;
        }

        if (used != bounds.Length)
        {
            Array.Resize(ref bounds, used);
        }

        return bounds;
    }

    private static bool StartsSegment(ReadOnlySpan<byte> rest, byte fieldSeparator) =>
        rest.IsEmpty
        || (rest.Length >= 4 && rest[3] == fieldSeparator && char.IsAsciiLetterUpper((char)rest[0])
            && char.IsAsciiLetterOrDigit((char)rest[1]) && char.IsAsciiLetterOrDigit((char)rest[2]));
}
