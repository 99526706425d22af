namespace Duplex.Hl7v2.Structure;

/// <summary>
/// A message in the groups of its structure (HL7 v2.5.1). A segment that the structure does not foresee stays in the group in
/// which it stands, so that nothing is lost. Where the structure is not known, segments are grouped by their kind:
/// PATIENT at PID, ORDER at ORC or OBR, OBSERVATION at OBX, SPECIMEN at SPM.
/// </summary>
public sealed class StructureTree
{
    private StructureTree(string? structure, StructureGroup root)
    {
        Structure = structure;
        Root = root;
    }

    /// <summary>The structure by which it is grouped, such as <c>ORU_R01</c>; null where grouped by kind of segment.</summary>
    public string? Structure { get; }

    /// <summary>The message: its groups, and the segments in none of them.</summary>
    public StructureGroup Root { get; }

    /// <summary>Groups a message by the structure that MSH-9 names.</summary>
    public static StructureTree Of(Hl7Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (MessageStructures.Find(message) is not { } grammar)
        {
            return new(null, PositionalGroups.Of(message));
        }

        StructureMatcher matcher = new(message, grammar, new FindingList(0));
        matcher.Run();
        return new(grammar.Structure, matcher.Root);
    }

    /// <summary>The groups of this name at any depth, in order.</summary>
    public IEnumerable<StructureGroup> Groups(string name) => Root.Descendants(name);
}
