namespace Duplex.Hl7v2;

/// <summary>A segment's three letters as one number, so that finding a segment compares no strings.</summary>
internal static class SegmentId
{
    public static uint Pack(ReadOnlySpan<char> id) =>
        id.Length == 3 && char.IsAscii(id[0]) && char.IsAscii(id[1]) && char.IsAscii(id[2])
            ? (uint)(id[0] | (id[1] << 8) | (id[2] << 16))
            : throw new ArgumentException("A segment id has three ASCII characters, as in 'PID'.", nameof(id));

    public static string Unpack(uint packed) =>
        string.Create(3, packed, static (chars, value) =>
        {
            chars[0] = (char)(value & 0xFF);
            chars[1] = (char)((value >> 8) & 0xFF);
            chars[2] = (char)((value >> 16) & 0xFF);
        });

    public static bool Matches(ReadOnlySpan<byte> segment, uint packed, byte fieldSeparator) =>
        segment.Length >= 3
        && (uint)(segment[0] | (segment[1] << 8) | (segment[2] << 16)) == packed
        && (segment.Length == 3 || segment[3] == fieldSeparator);
}
