namespace Duplex.Hl7v2.Structure;

/// <summary>Escape characters that begin no sequence of HL7 v2.5.1, 2.7: they are read as they stand.</summary>
internal static class EscapeCheck
{
    /// <summary>One finding for each segment at most.</summary>
    public static void Run(Hl7Segment segment, int index, Hl7Path place, FindingList findings)
    {
        Hl7Delimiters delimiters = segment.Value.Delimiters;
        if (delimiters.Escape == 0)
        {
            return;
        }

        ReadOnlySpan<byte> all = segment.Value.Bytes;
        // MSH-2 declares the escape character.
        int at = Hl7Segment.IsHeader(all) ? AfterDelimiters(all, delimiters.Field) : 0;
        while (all[at..].IndexOf(delimiters.Escape) is var next and >= 0)
        {
            int open = at + next;
            ReadOnlySpan<byte> rest = all[(open + 1)..];
            int close = rest.IndexOf(delimiters.Escape);
            if (close < 0 || !IsKnown(rest[..close]))
            {
                findings.Add(
                    index, FindingSeverity.Information, SegmentPlaces.Field(place, FieldAt(all, open, delimiters.Field)), StructureCodes.EscapeUnknown,
                    $"{place} has an escape character that begins no known sequence; it is kept as it stands. A sender writes it as its escape sequence E.");
                return;
            }

            at = open + close + 2;
        }
    }

    private static bool IsKnown(ReadOnlySpan<byte> sequence)
    {
        if (sequence.IsEmpty || sequence.Length > 4096)
        {
            return false;
        }

        return sequence[0] switch
        {
            (byte)'F' or (byte)'S' or (byte)'T' or (byte)'R' or (byte)'E' or (byte)'P' or (byte)'H' or (byte)'N' => sequence.Length == 1,
            (byte)'X' or (byte)'C' or (byte)'M' => sequence.Length > 2 && sequence.Length % 2 == 1 && IsHex(sequence[1..]),
            (byte)'Z' => true,
            (byte)'.' => IsFormat(sequence[1..]),
            _ => false,
        };
    }

    private static bool IsHex(ReadOnlySpan<byte> digits)
    {
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFormat(ReadOnlySpan<byte> command)
    {
        if (command.Length < 2)
        {
            return false;
        }

        ReadOnlySpan<byte> name = command[..2];
        return name.SequenceEqual("br"u8) || name.SequenceEqual("sp"u8) || name.SequenceEqual("fi"u8) || name.SequenceEqual("nf"u8)
            || name.SequenceEqual("in"u8) || name.SequenceEqual("ti"u8) || name.SequenceEqual("sk"u8) || name.SequenceEqual("ce"u8);
    }

    private static int AfterDelimiters(ReadOnlySpan<byte> header, byte separator)
    {
        int end = header[4..].IndexOf(separator);
        return end < 0 ? header.Length : 4 + end;
    }

    private static int FieldAt(ReadOnlySpan<byte> segment, int place, byte separator) =>
        segment[..place].Count(separator) + (Hl7Segment.IsHeader(segment) ? 1 : 0);
}
