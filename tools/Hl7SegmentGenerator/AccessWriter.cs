using System.Text;
using Duplex.Hl7v2.Names;

namespace Duplex.Hl7SegmentGenerator;

/// <summary>The short ways from a message to its segments.</summary>
internal static class AccessWriter
{
    public static string File()
    {
        var text = new StringBuilder(SourceText.Head("Duplex.Hl7v2.Segments"));
        text.Append("public static partial class TypedSegments\n{\n");
        var first = true;
        foreach (var segment in SegmentNames.Known)
        {
            var type = Naming.Type(segment);
            text.Append(first ? "" : "\n").Append($$"""
                    /// <summary>{{segment}}, {{SourceText.Xml(SegmentNames.TitleOf(segment)!)}}: the n-th, from 1; an absent one where there are fewer.</summary>
                    public static {{type}} {{type}}(this Hl7Message message, int occurrence = 1) => message.Segment<{{type}}>(occurrence);

                """);
            first = false;
        }

        return text.Append("}\n").ToString();
    }
}
