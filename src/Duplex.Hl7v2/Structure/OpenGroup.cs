namespace Duplex.Hl7v2.Structure;

/// <summary>A group that the walk through a message is in.</summary>
internal sealed class OpenGroup(GrammarNode node, OpenGroup? parent, StructureGroup target)
{
    private ulong _filled;

    public GrammarNode Node { get; } = node;

    public OpenGroup? Parent { get; } = parent;

    /// <summary>Where its segments are gathered.</summary>
    public StructureGroup Target { get; } = target;

    /// <summary>The child that was reached last; -1 before the first.</summary>
    public int At { get; private set; } = -1;

    public void Reach(int child)
    {
        At = child;
        _filled |= 1UL << child;
    }

    /// <summary>Whether the segment stands here already at a place that takes one only.</summary>
    public bool HasOnly(uint id)
    {
        for (int i = 0; i <= At; i++)
        {
            GrammarNode child = Node.Children[i];
            if ((_filled & (1UL << i)) != 0 && !child.IsGroup && !child.Repeats && child.Ids.Contains(id))
            {
                return true;
            }
        }

        return false;
    }
}
