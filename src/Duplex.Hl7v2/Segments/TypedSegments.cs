namespace Duplex.Hl7v2.Segments;

/// <summary>Segments by their names. Nothing is built or looked up: each is a view over the message's bytes.</summary>
public static partial class TypedSegments
{
    /// <summary>The n-th segment of this kind, from 1; an absent one where there are fewer.</summary>
    public static T Segment<T>(this Hl7Message message, int occurrence = 1)
        where T : struct, IHl7Segment<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        return T.From(message.Segment(T.Id, occurrence));
    }

    /// <summary>Every segment of this kind in order.</summary>
    public static SegmentsOf<T> All<T>(this Hl7Message message)
        where T : struct, IHl7Segment<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(message.GetEnumerator());
    }

    /// <summary>The n-th segment of this kind in the group, from 1; an absent one where there are fewer.</summary>
    public static T Segment<T>(this Hl7Group group, int occurrence = 1)
        where T : struct, IHl7Segment<T> => T.From(group.Segment(T.Id, occurrence));

    /// <summary>Every segment of this kind in the group, in order.</summary>
    public static SegmentsOf<T> All<T>(this Hl7Group group)
        where T : struct, IHl7Segment<T> => new(group.GetEnumerator());
}
