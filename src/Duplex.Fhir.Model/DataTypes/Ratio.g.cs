// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A relationship of two Quantity values - expressed as a numerator and a denominator.</summary>
public sealed class Ratio : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Ratio", Element.R4, "numerator+:Quantity denominator+:Quantity");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The value of the numerator (0..1).</summary>
    public Quantity? Numerator { get; set; }
    /// <summary>The value of the denominator (0..1).</summary>
    public Quantity? Denominator { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Numerator,
        3 => Denominator,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Numerator = reader.Object<Quantity>(new()); break;
            case 3: Denominator = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[2], Numerator);
        writer.Object(R4[3], Denominator);
    }
}
