using System.Text;
using Duplex.Hl7v2.Names;

namespace Duplex.Hl7SegmentGenerator;

/// <summary>One data type as C#.</summary>
internal static class DataTypeWriter
{
    public static string File(string code)
    {
        var type = Naming.Type(code);
        var text = new StringBuilder(SourceText.Head("Duplex.Hl7v2.DataTypes"));
        text.Append($$"""
            /// <summary>{{code}}, {{SourceText.Xml(DataTypeNames.TitleOf(code)!)}} (HL7 2.5.1).</summary>
            /// <param name="Composite">The place; an absent one has absent parts.</param>
            public readonly partial record struct {{type}}(Hl7Composite Composite) : IHl7DataType<{{type}}>
            {
                /// <summary>Over a repetition: its parts are components.</summary>
                public {{type}}(Hl7Repetition repetition)
                    : this(new Hl7Composite(repetition))
                {
                }

                /// <summary>Over a component: its parts are subcomponents.</summary>
                public {{type}}(Hl7Component component)
                    : this(new Hl7Composite(component))
                {
                }

                /// <summary>What the sender said here.</summary>
                public Hl7Presence Presence => Composite.Presence;

            """);
        var number = 0;
        foreach (var component in ComponentNames.Of(code))
        {
            number++;
            var shape = ValueShape.Of(component.Type);
            text.Append($$"""

                    /// <summary>{{code}}.{{number}} {{SourceText.Xml(component.Name)}} ({{component.Type}}).</summary>
                    public {{shape.Single}} {{Naming.Member(component.Name, code)}} => {{string.Format(null, shape.Read, $"Composite.Part({number})")}};

                """);
        }

        text.Append($$"""

                /// <summary>The text of the place as it stands.</summary>
                public override string ToString() => Composite.ToString();

                // In place of one that the compiler would write, which reads every property.
                private bool PrintMembers(System.Text.StringBuilder builder) => builder.Append(Composite.ToString()).Length > 0;

                static {{type}} IHl7DataType<{{type}}>.From(Hl7Composite composite) => new(composite);
            }

            """);
        return text.ToString();
    }
}
