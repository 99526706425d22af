// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An amount of economic utility in some recognized currency.</summary>
public sealed class Money : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Money", Element.R4, "value+:decimal currency+:code");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Numerical value (with implicit precision) (0..1).</summary>
    public FhirDecimal? Value { get; set; }
    /// <summary>ISO 4217 Currency Code (0..1).</summary>
    public FhirCode? Currency { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Value,
        3 => Currency,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Value = reader.Primitive(Value ?? new()); break;
            case 3: Currency = reader.Primitive(Currency ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Value);
        writer.Primitive(R4[3], Currency);
    }
}
