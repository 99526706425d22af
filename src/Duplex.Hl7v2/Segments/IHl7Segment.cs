namespace Duplex.Hl7v2.Segments;

/// <summary>A segment read by the names of its fields. A Z segment of one's own is read in the same way.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IHl7Segment<T> where T : struct, IHl7Segment<T>
{
    /// <summary>The segment id, such as <c>PID</c>.</summary>
    static abstract string Id { get; }

    /// <summary>The view over this segment, which may be absent.</summary>
    static abstract T From(Hl7Segment segment);
}
