namespace Duplex.Hl7v2;

/// <summary>
/// A run of segments that belong together by their order, such as an OBR with its OBXs and NTEs. The default value is an absent
/// group.
/// </summary>
public readonly struct Hl7Group
{
    private readonly Hl7Message? _message;
    private readonly int _end;

    internal Hl7Group(Hl7Message message, int start, int end)
    {
        _message = message;
        Start = start;
        _end = end;
    }

    /// <summary>The place of its first segment in the message, from 0.</summary>
    public int Start { get; }

    /// <summary>How many segments it has.</summary>
    public int SegmentCount => _end - Start;

    /// <summary>The segment that opens it; absent in an absent group.</summary>
    public Hl7Segment Head => SegmentCount > 0 ? this[0] : default;

    /// <summary>The segment at this place of the group, from 0.</summary>
    public Hl7Segment this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, SegmentCount);
            return _message![Start + index];
        }
    }

    /// <summary>What stands at the path, whose occurrence is counted inside the group; absent where the group ends before it.</summary>
    public Hl7Value this[Hl7Path path] => path.Of(_message?.Find(path.PackedSegment, path.Occurrence, Start, _end) ?? default);

    /// <inheritdoc cref="this[Hl7Path]"/>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    public Hl7Value this[string path] => this[Hl7Path.Parse(path)];

    /// <summary>The n-th segment of this kind in the group, from 1; an absent one where there are fewer.</summary>
    public Hl7Segment Segment(string id, int occurrence = 1) =>
        _message?.Find(SegmentId.Pack(id), occurrence, Start, _end) ?? default;

    /// <inheritdoc cref="Hl7Message.Groups"/>
    public Hl7Groups Groups(string first, string? second = null, string? third = null) =>
        new(_message, Start, _end, first, second, third);

    /// <summary>Its segments in order.</summary>
    public Hl7Message.Enumerator GetEnumerator() => new(_message, Start, _end);
}
