// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A time period defined by a start and end date and optionally time.</summary>
public sealed class Period : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Period", Element.R4, "start+:dateTime end+:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The start of the period (0..1).</summary>
    public FhirDateTime? Start { get; set; }
    /// <summary>The end of the period (0..1).</summary>
    public FhirDateTime? End { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Start,
        3 => End,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Start = reader.Primitive(Start ?? new()); break;
            case 3: End = reader.Primitive(End ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Start);
        writer.Primitive(R4[3], End);
    }
}
