namespace Duplex.Hl7v2;

/// <summary>MSH-1 and MSH-2 (HL7 v2.5.1, 2.5.4). Zero means that the message declares no such delimiter.</summary>
public readonly record struct Hl7Delimiters(
    byte Field, byte Component, byte Repetition, byte Escape, byte Subcomponent, byte Truncation = 0)
{
    /// <summary><c>|^~\&amp;</c>.</summary>
    public static Hl7Delimiters Default { get; } =
        new((byte)'|', (byte)'^', (byte)'~', (byte)'\\', (byte)'&');

    /// <summary>Reads them from a header segment (MSH, FHS or BHS); false where it is too short or they collide.</summary>
    public static bool TryRead(ReadOnlySpan<byte> header, out Hl7Delimiters delimiters)
    {
        delimiters = default;
        if (header.Length < 5 || !IsUsable(header[3]))
        {
            return false;
        }

        byte field = header[3];
        ReadOnlySpan<byte> rest = header[4..];
        int end = rest.IndexOfAny(field, (byte)'\r', (byte)'\n');
        ReadOnlySpan<byte> encoding = rest[..Math.Min(end < 0 ? rest.Length : end, 5)];
        if (encoding.Length == 5 && encoding[2] == encoding[3])
        {
            // An escape character that a sender's own code escaped once more, as in MSH|^~\\&|.
            encoding = (byte[])[encoding[0], encoding[1], encoding[2], encoding[4]];
        }

        if (encoding.Length == 5 && !IsUsable(encoding[4]))
        {
            // What stands behind the four is no truncation character, as the rest of an XML escape in MSH|^~\&amp;|.
            encoding = encoding[..4];
        }

        if (encoding.IsEmpty || !AreDistinct(field, encoding))
        {
            return false;
        }

        delimiters = new(field, encoding[0], At(encoding, 1), At(encoding, 2), At(encoding, 3), At(encoding, 4));
        return true;
    }

    private static byte At(ReadOnlySpan<byte> encoding, int index) => index < encoding.Length ? encoding[index] : (byte)0;

    private static bool AreDistinct(byte field, ReadOnlySpan<byte> encoding)
    {
        for (int i = 0; i < encoding.Length; i++)
        {
            if (!IsUsable(encoding[i]) || encoding[i] == field || encoding[(i + 1)..].Contains(encoding[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUsable(byte value) =>
        value is > 0x20 and < 0x7F && !char.IsAsciiLetterOrDigit((char)value);
}
