using Duplex.Hl7v2;

namespace Duplex.Translation.Segments;

/// <summary>A segment and which of its kind it is.</summary>
internal sealed class PlacedSegment(Hl7Segment segment, string id, int occurrence)
{
    // Found in one pass: by number each field would be searched from the segment's beginning.
    private Hl7Field[]? _fields;

    public Hl7Segment Segment { get; } = segment;

    public string Id { get; } = id;

    public int Occurrence { get; } = occurrence;

    public Hl7Field this[int field]
    {
        get
        {
            Hl7Field[] fields = _fields ??= FieldsOf(Segment);
            return (uint)(field - 1) < (uint)fields.Length ? fields[field - 1] : default;
        }
    }

    /// <summary>The bytes of these fields, with what separates them; fewer where the segment ends before.</summary>
    public ReadOnlySpan<byte> BytesOf(int first, int last)
    {
        Hl7Field[] fields = _fields ??= FieldsOf(Segment);
        if (first > fields.Length)
        {
            return default;
        }

        Hl7Value end = fields[Math.Min(last, fields.Length) - 1].Value;
        int start = fields[first - 1].Value.Offset - Segment.Value.Offset;
        return Segment.Value.Bytes[start..(end.Offset + end.Length - Segment.Value.Offset)];
    }

    public Hl7Path Place(int field, int component = 0) =>
        new(Id, Math.Min(Occurrence, ushort.MaxValue), field, component > 0 ? 1 : 0, component);

    private static Hl7Field[] FieldsOf(Hl7Segment segment)
    {
        Hl7Field[] fields = new Hl7Field[segment.FieldCount];
        segment.CopyFields(fields);
        return fields;
    }
}
