// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A concept that may be defined by a formal reference to a terminology or ontology or may be provided by text.</summary>
public sealed class CodeableConcept : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("CodeableConcept", Element.R4, "coding*+:Coding text+:string");
    private List<Coding>? _coding;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A reference to a code defined by a terminology system (0..*).</summary>
    public List<Coding> Coding { get => _coding ??= []; set => _coding = value; }
    /// <summary>A human language representation of the concept as seen/selected/uttered by the user who entered the data and/or which represents the intended meaning of the … (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => _coding,
        3 => Text,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: reader.Objects(ref _coding); break;
            case 3: Text = reader.Primitive(Text ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[2], _coding);
        writer.Primitive(R4[3], Text);
    }
}
