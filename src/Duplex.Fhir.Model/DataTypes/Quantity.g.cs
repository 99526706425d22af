// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A measured amount (or an amount that can potentially be measured).</summary>
public class Quantity : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Quantity", Element.R4, "value+:decimal comparator+:code=QuantityComparator unit+:string system+:uri code+:code");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The value of the measured amount (0..1).</summary>
    public FhirDecimal? Value { get; set; }
    /// <summary>How the value should be understood and represented - whether the actual value is greater or less than the stated value due to measurement issues; e.g. if the … (0..1): <see cref="QuantityComparatorCodes"/>.</summary>
    public FhirCode? Comparator { get; set; }
    /// <summary>A human-readable form of the unit (0..1).</summary>
    public FhirString? Unit { get; set; }
    /// <summary>The identification of the system that provides the coded form of the unit (0..1).</summary>
    public FhirUri? System { get; set; }
    /// <summary>A computer processable form of the unit in some unit representation system (0..1).</summary>
    public FhirCode? Code { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Value,
        3 => Comparator,
        4 => Unit,
        5 => System,
        6 => Code,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Value = reader.Primitive(Value ?? new()); break;
            case 3: Comparator = reader.Primitive(Comparator ?? new()); break;
            case 4: Unit = reader.Primitive(Unit ?? new()); break;
            case 5: System = reader.Primitive(System ?? new()); break;
            case 6: Code = reader.Primitive(Code ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Value);
        writer.Primitive(R4[3], Comparator);
        writer.Primitive(R4[4], Unit);
        writer.Primitive(R4[5], System);
        writer.Primitive(R4[6], Code);
    }
}
