// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Specifies clinical/business/etc.</summary>
public sealed class UsageContext : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("UsageContext", Element.R4, "code!+:Coding value!^+:CodeableConcept,Quantity,Range,Reference");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that identifies the type of context being specified by this usage context (1..1).</summary>
    public Coding? Code { get; set; }
    /// <summary>A value that defines the context specified in this context of use (1..1): CodeableConcept, Quantity, Range, Reference.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Code,
        3 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Code = reader.Object<Coding>(new()); break;
            case 3: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[2], Code);
        writer.Choice(R4[3], _value);
    }
}
