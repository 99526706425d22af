using Duplex.Hl7v2.Names;

namespace Duplex.Hl7SegmentGenerator;

/// <summary>From the tables of names to C# source.</summary>
public static class SegmentGenerator
{
    /// <summary>Generates every file.</summary>
    /// <returns>Text by path relative to the folder of the Duplex.Hl7v2 project.</returns>
    public static IReadOnlyDictionary<string, string> Generate()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in DataTypeNames.Known.Where(type => ComponentNames.Of(type).Count > 0))
        {
            files.Add($"DataTypes/{Naming.Type(type)}.g.cs", DataTypeWriter.File(type));
        }

        foreach (var segment in SegmentNames.Known)
        {
            files.Add($"Segments/{Naming.Type(segment)}.g.cs", SegmentWriter.File(segment));
        }

        files.Add("Segments/TypedSegments.g.cs", AccessWriter.File());
        return files;
    }
}
