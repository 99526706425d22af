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

    public static bool IsIndent(byte value) => value is (byte)' ' or (byte)'\t' or StartBlock;

    public static bool IsLineEnd(byte value) => value is (byte)'\r' or (byte)'\n';
}
