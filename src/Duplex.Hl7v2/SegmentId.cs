using System.Buffers.Binary;

namespace Duplex.Hl7v2;

/// <summary>A segment's name as one number, so that finding a segment compares no strings. The standard's have three letters.</summary>
internal static class SegmentId
{
    public static bool IsId(ReadOnlySpan<char> id)
    {
        if (id.Length is < 1 or > 4 || !char.IsAsciiLetter(id[0]))
        {
            return false;
        }

        foreach (char letter in id)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                return false;
            }
        }

        return true;
    }

    public static uint Pack(ReadOnlySpan<char> id)
    {
        if (!IsId(id))
        {
            throw new ArgumentException("A segment id is a letter and up to three letters or digits, as in 'PID'.", nameof(id));
        }

        uint packed = 0;
        for (int i = id.Length - 1; i >= 0; i--)
        {
            packed = (packed << 8) | id[i];
        }

        return packed;
    }

    public static string Unpack(uint packed) =>
        string.Create(Length(packed), packed, static (chars, value) =>
        {
            for (int i = 0; i < chars.Length; i++)
            {
                chars[i] = (char)((value >> (8 * i)) & 0xFF);
            }
        });

    public static bool Matches(ReadOnlySpan<byte> segment, uint packed, byte fieldSeparator) =>
        packed is > 0xFFFF and <= 0xFF_FFFF && segment.Length >= 4
            ? BinaryPrimitives.ReadUInt32LittleEndian(segment) == (packed | ((uint)fieldSeparator << 24))
            : MatchesAny(segment, packed, fieldSeparator);

    private static bool MatchesAny(ReadOnlySpan<byte> segment, uint packed, byte fieldSeparator)
    {
        int length = Length(packed);
        if (length == 0 || segment.Length < length || (segment.Length > length && segment[length] != fieldSeparator))
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (segment[i] != (byte)(packed >> (8 * i)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Length(uint packed) => packed switch { 0 => 0, <= 0xFF => 1, <= 0xFFFF => 2, <= 0xFF_FFFF => 3, _ => 4 };
}
