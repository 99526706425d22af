namespace Duplex.Hl7v2.Structure;

/// <summary>Names the segments of a message as paths while they are gone through in order.</summary>
internal sealed class SegmentPlaces
{
    private readonly Dictionary<uint, int> _counts = [];

    /// <summary>Where the segment before stands.</summary>
    public Hl7Path Last { get; private set; } = new("MSH");

    /// <summary>The path of the next segment in order; of a line without an id that of the segment before.</summary>
    public Hl7Path Next(uint id)
    {
        if (id != 0)
        {
            int count = Count(id) + 1;
            _counts[id] = count;
            Last = PathOf(id, count);
        }

        return Last;
    }

    /// <summary>Where the next segment of this kind would stand.</summary>
    public Hl7Path Following(uint id) => PathOf(id, Count(id) + 1);

    private int Count(uint id) => _counts.GetValueOrDefault(id);

    // A path counts to 65535; what comes later is named by the last place it can name.
    private static Hl7Path PathOf(uint id, int occurrence) => new(SegmentId.Unpack(id), Math.Min(occurrence, ushort.MaxValue));

    public static Hl7Path Field(Hl7Path segment, int field, int repetition = 0, int component = 0) => new(
        segment.Segment, segment.Occurrence, Math.Min(field, ushort.MaxValue), Math.Min(repetition, ushort.MaxValue), component);

    /// <summary>0 where the segment does not begin with three capital letters or digits and the field separator.</summary>
    public static uint IdOf(Hl7Segment segment)
    {
        ReadOnlySpan<byte> bytes = segment.Value.Bytes;
        return bytes.Length >= 3 && char.IsAsciiLetterUpper((char)bytes[0]) && IsRest(bytes[1]) && IsRest(bytes[2])
            && (bytes.Length == 3 || bytes[3] == segment.Value.Delimiters.Field)
            ? (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16))
            : 0;
    }

    public static bool IsLocal(uint id) => (byte)id == 'Z';

    private static bool IsRest(byte value) => char.IsAsciiLetterUpper((char)value) || char.IsAsciiDigit((char)value);
}
