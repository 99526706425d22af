// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A  text note which also  contains information about who made the statement and when.</summary>
public sealed class Annotation : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Annotation", Element.R4, "author^+:Reference,string time+:dateTime text!+:markdown");
    private DataType? _author;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The individual responsible for making the annotation (0..1): Reference, string.</summary>
    public DataType? Author { get => _author; set => _author = GiveAnew(_author, value, 2); }
    /// <summary>Indicates when this particular annotation was made (0..1).</summary>
    public FhirDateTime? Time { get; set; }
    /// <summary>The text of the annotation in markdown format (1..1).</summary>
    public FhirMarkdown? Text { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => _author,
        3 => Time,
        4 => Text,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: _author = reader.Choice(_author); break;
            case 3: Time = reader.Primitive(Time ?? new()); break;
            case 4: Text = reader.Primitive(Text ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[2], _author);
        writer.Primitive(R4[3], Time);
        writer.Primitive(R4[4], Text);
    }
}
