using Duplex.Hl7v2;
using Duplex.Hl7v2.Structure;

namespace Duplex.Tests.Hl7v2.Structure;

/// <summary>Findings in short: severity letter, code, path.</summary>
internal static class Checked
{
    public static string[] Of(string lines) => Of(Wire.Message(lines));

    public static string[] Of(Hl7Message message) =>
        [.. StructureCheck.Check(message).Select(finding => $"{finding.Severity.ToString()[0]} {finding.Code} {finding.Path}")];

    /// <summary>A tree as text: groups with what is directly in them.</summary>
    public static string Tree(string lines) => Tree(StructureTree.Of(Wire.Message(lines)).Root);

    private static string Tree(StructureGroup group)
    {
        List<(int At, string Text)> parts = [.. group.SegmentIndexes.Zip(group.Segments, (index, segment) => (index, segment.Id))];
        parts.AddRange(group.Groups.Select(below => (below.AllSegments().First().Value.Offset + 1_000_000, $"{below.Name}({Tree(below)})")));
        return string.Join(' ', parts.Select(part => part.Text));
    }
}
