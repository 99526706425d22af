using System.Runtime.CompilerServices;

namespace Duplex.Chart.Bulk;

/// <summary>Cuts a stream into lines without reading what they say. Holds one line at a time.</summary>
public static class NdjsonLines
{
    /// <summary>16 MiB, as everywhere for one resource.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    private const int FirstBuffer = 64 * 1024;

    /// <param name="stream">Stays open.</param>
    /// <param name="longest">Bytes of a line.</param>
    public static async IAsyncEnumerable<NdjsonLine> ReadAsync(Stream stream, int longest = LongestLine, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[FirstBuffer];
        var (start, end, number, isTooLong) = (0, 0, 1L, false);
        while (true)
        {
            while (buffer.AsSpan(start..end).IndexOf((byte)'\n') is var length and >= 0)
            {
                if (LineOf(buffer.AsSpan(start, length), number, isTooLong || length > longest) is { } line)
                {
                    yield return line;
                }

                (start, number, isTooLong) = (start + length + 1, number + 1, false);
            }

            if (end - start > longest)
            {
                (start, end, isTooLong) = (0, 0, true);
            }

            buffer = MakeRoom(buffer, ref start, ref end);
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        if (LineOf(buffer.AsSpan(start..end), number, isTooLong) is { } last)
        {
            yield return last;
        }
    }

    private static NdjsonLine? LineOf(ReadOnlySpan<byte> line, long number, bool isTooLong)
    {
        if (number == 1 && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        line = line.Trim(" \t\r"u8);
        return isTooLong ? new NdjsonLine(number, default, true) : line.IsEmpty ? null : new NdjsonLine(number, line.ToArray(), false);
    }

    private static byte[] MakeRoom(byte[] buffer, ref int start, ref int end)
    {
        var kept = buffer.AsSpan(start..end);
        var target = kept.Length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        kept.CopyTo(target);
        (start, end) = (0, kept.Length);
        return target;
    }
}
