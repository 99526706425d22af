using Duplex.Hl7v2;

namespace Duplex.Translation.Segments;

/// <summary>A segment and which of its kind it is.</summary>
internal sealed record PlacedSegment(Hl7Segment Segment, string Id, int Occurrence)
{
    public Hl7Field this[int field] => Segment[field];

    public Hl7Path Place(int field, int component = 0) =>
        new(Id, Math.Min(Occurrence, ushort.MaxValue), field, component > 0 ? 1 : 0, component);
}
