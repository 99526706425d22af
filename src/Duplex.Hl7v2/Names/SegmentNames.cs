namespace Duplex.Hl7v2.Names;

/// <summary>Titles of segments, as HL7 2.5.1 gives them (PRT and ARV: as 2.7 does).</summary>
public static class SegmentNames
{
    /// <summary>Null for a segment that is not known here, such as a Z segment.</summary>
    public static string? TitleOf(string segment) => NamedSegments.Find(segment)?.Title;

    /// <summary>The segments that are known here.</summary>
    public static IReadOnlyList<string> Known => NamedSegments.Known;
}
