// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The parameters to the module.</summary>
public sealed class ParameterDefinition : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("ParameterDefinition", Element.R4, "name+:code use!+:code=OperationParameterUse min+:integer max+:string documentation+:string type!+:code=FHIRAllTypes profile+:canonical");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of the parameter used to allow access to the value of the parameter in evaluation contexts (0..1).</summary>
    public FhirCode? Name { get; set; }
    /// <summary>Whether the parameter is input or output for the module (1..1): <see cref="OperationParameterUseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>The minimum number of times this parameter SHALL appear in the request or response (0..1).</summary>
    public FhirInteger? Min { get; set; }
    /// <summary>The maximum number of times this element is permitted to appear in the request or response (0..1).</summary>
    public FhirString? Max { get; set; }
    /// <summary>A brief discussion of what the parameter is for and how it is used by the module (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <summary>The type of the parameter (1..1): <see cref="FHIRAllTypesCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>If specified, this indicates a profile that the input data must conform to, or that the output data will conform to (0..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Name,
        3 => Use,
        4 => Min,
        5 => Max,
        6 => Documentation,
        7 => Type,
        8 => Profile,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Name = reader.Primitive(Name ?? new()); break;
            case 3: Use = reader.Primitive(Use ?? new()); break;
            case 4: Min = reader.Primitive(Min ?? new()); break;
            case 5: Max = reader.Primitive(Max ?? new()); break;
            case 6: Documentation = reader.Primitive(Documentation ?? new()); break;
            case 7: Type = reader.Primitive(Type ?? new()); break;
            case 8: Profile = reader.Primitive(Profile ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Name);
        writer.Primitive(R4[3], Use);
        writer.Primitive(R4[4], Min);
        writer.Primitive(R4[5], Max);
        writer.Primitive(R4[6], Documentation);
        writer.Primitive(R4[7], Type);
        writer.Primitive(R4[8], Profile);
    }
}
