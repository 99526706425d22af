// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource is a non-persisted resource used to pass information into and back from an operation.</summary>
public sealed class Parameters : Resource
{
    internal static new readonly FhirTypeInfo R4 = new("Parameters", Resource.R4, "parameter*+:Parameters.parameter");
    private List<ParametersParameter>? _parameter;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A parameter passed to or received from the operation (0..*).</summary>
    public List<ParametersParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        4 => _parameter,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 4: reader.Objects(ref _parameter); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[4], _parameter);
    }
}

/// <summary>A parameter passed to or received from the operation.</summary>
public sealed class ParametersParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Parameters.parameter", BackboneElement.R4, "name!+:string value^+:@ resource+:Resource part*+:Parameters.parameter");
    private DataType? _value;
    private List<ParametersParameter>? _part;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of the parameter (reference to the operation definition) (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>If the parameter is a data type (0..1): any type.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <summary>If the parameter is a whole resource (0..1).</summary>
    public Resource? Resource { get; set; }
    /// <summary>A named part of a multi-part parameter (0..*).</summary>
    public List<ParametersParameter> Part { get => _part ??= []; set => _part = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => _value,
        5 => Resource,
        6 => _part,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: _value = reader.Choice(_value); break;
            case 5: Resource = reader.Resource(); break;
            case 6: reader.Objects(ref _part); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Choice(R4[4], _value);
        writer.Resource(R4[5], Resource);
        writer.Objects(R4[6], _part);
    }
}
