// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A series of measurements taken by a device, with upper and lower limits.</summary>
public sealed class SampledData : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("SampledData", Element.R4, "origin!+:Quantity period!+:decimal factor+:decimal lowerLimit+:decimal upperLimit+:decimal dimensions!+:positiveInt data:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The base quantity that a measured value of zero represents (1..1).</summary>
    public Quantity? Origin { get; set; }
    /// <summary>The length of time between sampling times, measured in milliseconds (1..1).</summary>
    public FhirDecimal? Period { get; set; }
    /// <summary>A correction factor that is applied to the sampled data points before they are added to the origin (0..1).</summary>
    public FhirDecimal? Factor { get; set; }
    /// <summary>The lower limit of detection of the measured points (0..1).</summary>
    public FhirDecimal? LowerLimit { get; set; }
    /// <summary>The upper limit of detection of the measured points (0..1).</summary>
    public FhirDecimal? UpperLimit { get; set; }
    /// <summary>The number of sample points at each time point (1..1).</summary>
    public FhirPositiveInt? Dimensions { get; set; }
    /// <summary>A series of data points which are decimal values separated by a single space (character u20) (0..1).</summary>
    public FhirString? Data { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Origin,
        3 => Period,
        4 => Factor,
        5 => LowerLimit,
        6 => UpperLimit,
        7 => Dimensions,
        8 => Data,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Origin = reader.Object<Quantity>(new()); break;
            case 3: Period = reader.Primitive(Period ?? new()); break;
            case 4: Factor = reader.Primitive(Factor ?? new()); break;
            case 5: LowerLimit = reader.Primitive(LowerLimit ?? new()); break;
            case 6: UpperLimit = reader.Primitive(UpperLimit ?? new()); break;
            case 7: Dimensions = reader.Primitive(Dimensions ?? new()); break;
            case 8: Data = reader.Primitive(Data ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[2], Origin);
        writer.Primitive(R4[3], Period);
        writer.Primitive(R4[4], Factor);
        writer.Primitive(R4[5], LowerLimit);
        writer.Primitive(R4[6], UpperLimit);
        writer.Primitive(R4[7], Dimensions);
        writer.Primitive(R4[8], Data);
    }
}
