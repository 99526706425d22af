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

    public Hl7Path Place(int field, int component = 0) =>
        new(Id, Math.Min(Occurrence, ushort.MaxValue), field, component > 0 ? 1 : 0, component);

    private static Hl7Field[] FieldsOf(Hl7Segment segment)
    {
        Hl7Field[] fields = new Hl7Field[segment.FieldCount];
        int number = 0;
        foreach (Hl7Field field in segment.Fields)
        {
            fields[number++] = field;
        }

        return fields;
    }
}
