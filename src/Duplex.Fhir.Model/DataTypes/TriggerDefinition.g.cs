// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A description of a triggering event.</summary>
public sealed class TriggerDefinition : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("TriggerDefinition", Element.R4, "type!+:code=TriggerType name+:string timing^+:Timing,Reference,date,dateTime data*+:DataRequirement condition+:Expression");
    private DataType? _timing;
    private List<DataRequirement>? _data;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of triggering event (1..1): <see cref="TriggerTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A formal name for the event (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The timing of the event (if this is a periodic trigger) (0..1): Timing, Reference, date, dateTime.</summary>
    public DataType? Timing { get => _timing; set => _timing = GiveAnew(_timing, value, 4); }
    /// <summary>The triggering data of the event (if this is a data trigger) (0..*).</summary>
    public List<DataRequirement> Data { get => _data ??= []; set => _data = value; }
    /// <summary>A boolean-valued expression that is evaluated in the context of the container of the trigger definition and returns whether or not the trigger fires (0..1).</summary>
    public Expression? Condition { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Type,
        3 => Name,
        4 => _timing,
        5 => _data,
        6 => Condition,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Type = reader.Primitive(Type ?? new()); break;
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: _timing = reader.Choice(_timing); break;
            case 5: reader.Objects(ref _data); break;
            case 6: Condition = reader.Object<Expression>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Type);
        writer.Primitive(R4[3], Name);
        writer.Choice(R4[4], _timing);
        writer.Objects(R4[5], _data);
        writer.Object(R4[6], Condition);
    }
}
