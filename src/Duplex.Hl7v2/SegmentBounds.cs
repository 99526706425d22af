using System.Buffers;

namespace Duplex.Hl7v2;

/// <summary>Finds where segments start and end, in one pass.</summary>
internal static class SegmentBounds
{
    private const int StackBounds = 128;

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
        Span<int> bounds = stackalloc int[StackBounds];
        int[]? rented = null;
        int used = 0;
        bool known = false;
        bool carriageReturn = false;
        int segment = start;
        int from = start;
        while (segment < bytes.Length)
        {
            int next = bytes[from..].IndexOfAny((byte)'\r', (byte)'\n');
            int end = next < 0 ? bytes.Length : from + next;
            from = end + 1;
            if (!known)
            {
                // Where CR ends segments, a line feed inside a text does not, unless a segment follows it.
                carriageReturn = next < 0 || bytes[end] == (byte)'\r';
                known = true;
            }

            bool isEnd = next < 0 || !carriageReturn || bytes[end] == (byte)'\r' || end == segment
                || StartsSegment(bytes[(end + 1)..], fieldSeparator);
            if (!isEnd)
            {
                continue;
            }

            if (end > segment)
            {
                if (bytes[segment] is (byte)' ' or (byte)'\t')
                {
                    segment = SkipIndentation(bytes[..end], segment, fieldSeparator);
                }

                if (used + 2 > bounds.Length)
                {
                    int[] larger = ArrayPool<int>.Shared.Rent(bounds.Length * 2);
                    bounds[..used].CopyTo(larger);
                    Return(rented);
                    bounds = rented = larger;
                }

                bounds[used++] = segment;
                bounds[used++] = end;
            }

            segment = end + 1;
        }

        int[] found = bounds[..used].ToArray();
        Return(rented);
        return found;
    }

    private static void Return(int[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>Messages in documents are often indented; blanks before what is no segment belong to the line.</summary>
    private static int SkipIndentation(ReadOnlySpan<byte> line, int segment, byte fieldSeparator)
    {
        int letters = line[segment..].IndexOfAnyExcept((byte)' ', (byte)'\t');
        return letters > 0 && StartsSegment(line[(segment + letters)..], fieldSeparator) ? segment + letters : segment;
    }

    // Three letters as the standard has them: any word before a separator would take texts for segments.
    private static bool StartsSegment(ReadOnlySpan<byte> rest, byte fieldSeparator) =>
        rest.IsEmpty
        || (rest.Length >= 4 && rest[3] == fieldSeparator && char.IsAsciiLetterUpper((char)rest[0])
            && char.IsAsciiLetterOrDigit((char)rest[1]) && char.IsAsciiLetterOrDigit((char)rest[2]));
}
