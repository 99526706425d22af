namespace Duplex.Hl7v2.Batch;

internal enum BatchLine
{
    /// <summary>Anything else: part of a message, or a line outside of all.</summary>
    Other,
    Message,
    BatchHeader,
    BatchTrailer,
    FileHeader,
    FileTrailer,
}

/// <summary>What a line of a file begins with.</summary>
internal static class BatchLines
{
    public const byte StartBlock = 0x0B;
    public const byte EndBlock = 0x1C;

    /// <summary>So many bytes tell what a line is.</summary>
    public const int Enough = 4;

    /// <summary>Blanks and frame starts before a segment are passed over up to this many.</summary>
    public const int MaxIndent = 64;

    /// <param name="isFirst">The first line of a file needs no delimiter behind its three letters to be taken for a header.</param>
    public static BatchLine KindOf(ReadOnlySpan<byte> line, byte fieldSeparator, bool isFirst)
    {
        if (line.Length < 3)
        {
            return BatchLine.Other;
        }

        ReadOnlySpan<byte> id = line[..3];
        bool delimited = line.Length > 3 && line[3] > 0x20 && line[3] < 0x7F && !char.IsAsciiLetterOrDigit((char)line[3]);
        if (delimited || isFirst)
        {
            BatchLine header = id.SequenceEqual("MSH"u8) ? BatchLine.Message
                : id.SequenceEqual("BHS"u8) ? BatchLine.BatchHeader
                : id.SequenceEqual("FHS"u8) ? BatchLine.FileHeader
                : BatchLine.Other;
            if (header != BatchLine.Other)
            {
                return header;
            }
        }

        if (line.Length == 3 || line[3] == fieldSeparator || line[3] is (byte)'\r' or (byte)'\n' or EndBlock)
        {
            return id.SequenceEqual("BTS"u8) ? BatchLine.BatchTrailer
                : id.SequenceEqual("FTS"u8) ? BatchLine.FileTrailer
                : BatchLine.Other;
        }

        return BatchLine.Other;
    }

    /// <summary>Whether the first line begins a message, and no later one anything else.</summary>
    public static bool AreOneMessage(ReadOnlySpan<byte> lines)
    {
        lines = lines.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? lines[3..] : lines;
        while (!lines.IsEmpty && (IsLineEnd(lines[0]) || IsIndent(lines[0])))
        {
            lines = lines[1..];
        }

        return lines.Length > 3 && KindOf(lines, lines[3], isFirst: true) == BatchLine.Message && !HasAnother(lines);
    }

    /// <summary>Whether a line after the first begins a message, or begins or ends a batch or file.</summary>
    public static bool HasAnother(ReadOnlySpan<byte> message)
    {
        byte separator = message.Length > 3 ? message[3] : (byte)'|';
        int end;
        while ((end = message.IndexOfAny((byte)'\r', (byte)'\n')) >= 0)
        {
            message = message[(end + 1)..];
            int indent = 0;
            while (indent < message.Length && indent < MaxIndent && IsIndent(message[indent]))
            {
                indent++;
            }

            if (KindOf(message[indent..], separator, isFirst: false) != BatchLine.Other)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsIndent(byte value) => value is (byte)' ' or (byte)'\t' or StartBlock;

    public static bool IsLineEnd(byte value) => value is (byte)'\r' or (byte)'\n';
}
