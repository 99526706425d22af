namespace Duplex.Hl7v2.Structure;

/// <summary>The grammar of one message structure.</summary>
internal sealed record Grammar(string Structure, GrammarNode Root)
{
    public bool Knows(uint id) => Root.Contained.Contains(id);
}
