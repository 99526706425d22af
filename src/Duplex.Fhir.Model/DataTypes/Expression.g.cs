// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A expression that is evaluated in a specified context and returns a value.</summary>
public sealed class Expression : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Expression", Element.R4, "description+:string name+:id language!+:code expression+:string reference+:uri");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A brief, natural language description of the condition that effectively communicates the intended semantics (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>A short name assigned to the expression to allow for multiple reuse of the expression in the context where it is defined (0..1).</summary>
    public FhirId? Name { get; set; }
    /// <summary>The media type of the language for the expression (1..1).</summary>
    public FhirCode? Language { get; set; }
    /// <summary>An expression in the specified language that returns a value (0..1).</summary>
    public FhirString? ExpressionValue { get; set; }
    /// <summary>A URI that defines where the expression is found (0..1).</summary>
    public FhirUri? Reference { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Description,
        3 => Name,
        4 => Language,
        5 => ExpressionValue,
        6 => Reference,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Description = reader.Primitive(Description ?? new()); break;
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Language = reader.Primitive(Language ?? new()); break;
            case 5: ExpressionValue = reader.Primitive(ExpressionValue ?? new()); break;
            case 6: Reference = reader.Primitive(Reference ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Description);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Language);
        writer.Primitive(R4[5], ExpressionValue);
        writer.Primitive(R4[6], Reference);
    }
}
