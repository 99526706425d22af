// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A set of ordered Quantities defined by a low and high limit.</summary>
public sealed class Range : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Range", Element.R4, "low+:Quantity high+:Quantity");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The low limit (0..1).</summary>
    public Quantity? Low { get; set; }
    /// <summary>The high limit (0..1).</summary>
    public Quantity? High { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Low,
        3 => High,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Low = reader.Object<Quantity>(new()); break;
            case 3: High = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[2], Low);
        writer.Object(R4[3], High);
    }
}
