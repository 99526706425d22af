using System.Text;
using Duplex.Hl7v2.Names;

namespace Duplex.Hl7SegmentGenerator;

/// <summary>One segment as C#.</summary>
internal static class SegmentWriter
{
    public static string File(string segment)
    {
        var type = Naming.Type(segment);
        var title = SegmentNames.TitleOf(segment)!;
        var text = new StringBuilder(SourceText.Head("Duplex.Hl7v2.Segments", "Duplex.Hl7v2.DataTypes"));
        text.Append($$"""
            /// <summary>{{SourceText.Xml(segment)}}, {{SourceText.Xml(title)}} (HL7 {{VersionOf(segment)}}).</summary>
            /// <param name="Segment">The segment; an absent one has absent fields.</param>
            public readonly record struct {{type}}(Hl7Segment Segment) : IHl7Segment<{{type}}>
            {
                /// <summary>Whether the message has it.</summary>
                public bool IsPresent => Segment.IsPresent;

            """);
        var number = 0;
        foreach (var field in FieldNames.Of(segment))
        {
            text.Append(Property(segment, ++number, field));
        }

        text.Append($$"""

                /// <summary>The segment as it stands.</summary>
                public override string ToString() => Segment.ToString();

                // In place of one that the compiler would write, which reads every property.
                private bool PrintMembers(System.Text.StringBuilder builder) => builder.Append(Segment.ToString()).Length > 0;

                static string IHl7Segment<{{type}}>.Id => "{{segment}}";

                static {{type}} IHl7Segment<{{type}}>.From(Hl7Segment segment) => new(segment);
            }

            """);
        return text.ToString();
    }

    private static string Property(string segment, int number, FieldName field)
    {
        var (type, read) = (segment, number, field.Type) switch
        {
            ("OBX", 5, _) => ("ObservationValue", "new(Segment[2][1][1][1], Segment[5])"),
            (_, _, "*") => ("Hl7Field", $"Segment[{number}]"),
            _ when field.Repeats => ($"Repeated<{ValueShape.Of(field.Type).Repeated}>", $"new(Segment[{number}])"),
            _ => (ValueShape.Of(field.Type).Single, string.Format(null, ValueShape.Of(field.Type).Read, $"new Hl7Composite(Segment[{number}][1])")),
        };
        var kind = field.Type == "*" ? segment == "OBX" ? "by OBX-2, repeats" : "any type" : field.Repeats ? $"{field.Type}, repeats" : field.Type;
        return $$"""

                /// <summary>{{segment}}-{{number}} {{SourceText.Xml(field.Name)}} ({{kind}}).</summary>
                public {{type}} {{Naming.Member(field.Name, segment)}} => {{read}};

            """;
    }

    private static string VersionOf(string segment) => segment is "PRT" or "ARV" ? "2.7" : "2.5.1";
}
