namespace Duplex.Hl7v2.Structure;

/// <summary>A group of segments, such as ORDER_OBSERVATION, with the groups in it. Each segment is in one group only.</summary>
public sealed class StructureGroup
{
    private readonly Hl7Message _message;
    private readonly List<int> _own = [];
    private readonly List<StructureGroup> _groups = [];

    internal StructureGroup(string name, Hl7Message message)
    {
        Name = name;
        _message = message;
    }

    /// <summary>As the standard names it; empty for the message itself.</summary>
    public string Name { get; }

    /// <summary>The groups directly in it, in order.</summary>
    public IReadOnlyList<StructureGroup> Groups => _groups;

    /// <summary>The segments directly in it, in order; those of its groups are not among them.</summary>
    public IEnumerable<Hl7Segment> Segments => _own.Select(index => _message[index]);

    /// <summary>Places of <see cref="Segments"/> in the message, from 0.</summary>
    public IReadOnlyList<int> SegmentIndexes => _own;

    /// <summary>The groups of this name directly in it.</summary>
    public IEnumerable<StructureGroup> this[string name] => _groups.Where(group => group.Name == name);

    /// <summary>The n-th segment of this kind directly in it, from 1; an absent one where there are fewer.</summary>
    public Hl7Segment Segment(string id, int occurrence = 1)
    {
        uint packed = SegmentId.Pack(id);
        foreach (Hl7Segment segment in Segments)
        {
            if (SegmentId.Matches(segment.Value.Bytes, packed, _message.Delimiters.Field) && --occurrence == 0)
            {
                return segment;
            }
        }

        return default;
    }

    /// <summary>The groups of this name in it at any depth, in order.</summary>
    public IEnumerable<StructureGroup> Descendants(string name)
    {
        foreach (StructureGroup group in _groups)
        {
            if (group.Name == name)
            {
                yield return group;
            }

            foreach (StructureGroup below in group.Descendants(name))
            {
                yield return below;
            }
        }
    }

    /// <summary>Its own segments and those of all groups in it, in the order of the message.</summary>
    public IEnumerable<Hl7Segment> AllSegments()
    {
        List<int> all = [];
        Gather(all);
        all.Sort();
        return all.Select(index => _message[index]);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal void Take(int segment) => _own.Add(segment);

    internal StructureGroup Open(string name)
    {
        StructureGroup group = new(name, _message);
        _groups.Add(group);
        return group;
    }

    private void Gather(List<int> all)
    {
        all.AddRange(_own);
        foreach (StructureGroup group in _groups)
        {
            group.Gather(all);
        }
    }
}
