namespace Duplex.Hl7v2.Structure;

/// <summary>A place in a grammar: a segment, one of several segments, or a group of places.</summary>
internal sealed class GrammarNode
{
    /// <summary>Packed segment ids; more than one is a choice. Empty for a group.</summary>
    public uint[] Ids { get; init; } = [];

    /// <summary>The name of a group; empty where the standard gives none, and then its segments belong to the group around it.</summary>
    public string Name { get; init; } = "";

    public GrammarNode[] Children { get; init; } = [];

    public bool IsRequired { get; init; }

    public bool Repeats { get; init; }

    public GrammarNode? Parent { get; private set; }

    /// <summary>Its place among its parent's children.</summary>
    public int Index { get; private set; }

    public bool IsGroup => Children.Length > 0;

    /// <summary>Whether nothing is missing where it is left out.</summary>
    public bool MayBeAbsent { get; private set; }

    /// <summary>Every segment that may stand somewhere in it.</summary>
    public HashSet<uint> Contained { get; } = [];

    /// <summary>Sets what follows from the tree; called once for the root.</summary>
    public void Link(GrammarNode? parent = null, int index = 0)
    {
        Parent = parent;
        Index = index;
        bool all = IsGroup;
        Contained.UnionWith(Ids);
        for (int i = 0; i < Children.Length; i++)
        {
            Children[i].Link(this, i);
            Contained.UnionWith(Children[i].Contained);
            all &= Children[i].MayBeAbsent;
        }

        MayBeAbsent = !IsRequired || all;
    }
}
