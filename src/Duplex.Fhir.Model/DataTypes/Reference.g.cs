// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A reference from one resource to another.</summary>
public sealed class Reference : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Reference", Element.R4, "reference+:string type+:uri identifier+:Identifier display+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A reference to a location at which the other resource is found (0..1).</summary>
    public FhirString? ReferenceValue { get; set; }
    /// <summary>The expected type of the target of the reference (0..1).</summary>
    public FhirUri? Type { get; set; }
    /// <summary>An identifier for the target resource (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Plain text narrative that identifies the resource in addition to the resource reference (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => ReferenceValue,
        3 => Type,
        4 => Identifier,
        5 => Display,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: ReferenceValue = reader.Primitive(ReferenceValue ?? new()); break;
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Identifier = reader.Object<Identifier>(new()); break;
            case 5: Display = reader.Primitive(Display ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], ReferenceValue);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], Identifier);
        writer.Primitive(R4[5], Display);
    }
}
