// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An identifier - identifies some entity uniquely and unambiguously.</summary>
public sealed class Identifier : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Identifier", Element.R4, "use+:code=IdentifierUse type+:CodeableConcept system+:uri value+:string period+:Period assigner+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The purpose of this identifier (0..1): <see cref="IdentifierUseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>A coded type for the identifier that can be used to determine which identifier to use for a specific purpose (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Establishes the namespace for the value - that is, a URL that describes a set values that are unique (0..1).</summary>
    public FhirUri? System { get; set; }
    /// <summary>The portion of the identifier typically relevant to the user and which is unique within the context of the system (0..1).</summary>
    public FhirString? Value { get; set; }
    /// <summary>Time period during which identifier is/was valid for use (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Organization that issued/manages the identifier (0..1): to Organization.</summary>
    public Reference? Assigner { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Use,
        3 => Type,
        4 => System,
        5 => Value,
        6 => Period,
        7 => Assigner,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Use = reader.Primitive(Use ?? new()); break;
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: System = reader.Primitive(System ?? new()); break;
            case 5: Value = reader.Primitive(Value ?? new()); break;
            case 6: Period = reader.Object<Period>(new()); break;
            case 7: Assigner = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Use);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], System);
        writer.Primitive(R4[5], Value);
        writer.Object(R4[6], Period);
        writer.Object(R4[7], Assigner);
    }
}
