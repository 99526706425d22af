// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Details for all kinds of technology mediated contact points for a person or organization, including telephone, email, etc.</summary>
public sealed class ContactPoint : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("ContactPoint", Element.R4, "system+:code=ContactPointSystem value+:string use+:code=ContactPointUse rank+:positiveInt period+:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Telecommunications form for contact point - what communications system is required to make use of the contact (0..1): <see cref="ContactPointSystemCodes"/>.</summary>
    public FhirCode? System { get; set; }
    /// <summary>The actual contact point details, in a form that is meaningful to the designated communication system (i.e. phone number or email address) (0..1).</summary>
    public FhirString? Value { get; set; }
    /// <summary>Identifies the purpose for the contact point (0..1): <see cref="ContactPointUseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>Specifies a preferred order in which to use a set of contacts (0..1).</summary>
    public FhirPositiveInt? Rank { get; set; }
    /// <summary>Time period when the contact point was/is in use (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => System,
        3 => Value,
        4 => Use,
        5 => Rank,
        6 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: System = reader.Primitive(System ?? new()); break;
            case 3: Value = reader.Primitive(Value ?? new()); break;
            case 4: Use = reader.Primitive(Use ?? new()); break;
            case 5: Rank = reader.Primitive(Rank ?? new()); break;
            case 6: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], System);
        writer.Primitive(R4[3], Value);
        writer.Primitive(R4[4], Use);
        writer.Primitive(R4[5], Rank);
        writer.Object(R4[6], Period);
    }
}
