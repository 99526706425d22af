// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An address expressed using postal conventions (as opposed to GPS or other location definition formats).</summary>
public sealed class Address : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Address", Element.R4, "use+:code=AddressUse type+:code=AddressType text+:string line*+:string city+:string district+:string state+:string postalCode+:string country+:string period+:Period");
    private List<FhirString>? _line;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The purpose of this address (0..1): <see cref="AddressUseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>Distinguishes between physical addresses (those you can visit) and mailing addresses (e.g. PO Boxes and care-of addresses) (0..1): <see cref="AddressTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>Specifies the entire address as it should be displayed e.g. on a postal label (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>This component contains the house number, apartment number, street name, street direction,  P.O (0..*).</summary>
    public List<FhirString> Line { get => _line ??= []; set => _line = value; }
    /// <summary>The name of the city, town, suburb, village or other community or delivery center (0..1).</summary>
    public FhirString? City { get; set; }
    /// <summary>The name of the administrative area (county) (0..1).</summary>
    public FhirString? District { get; set; }
    /// <summary>Sub-unit of a country with limited sovereignty in a federally organized country (0..1).</summary>
    public FhirString? State { get; set; }
    /// <summary>A postal code designating a region defined by the postal service (0..1).</summary>
    public FhirString? PostalCode { get; set; }
    /// <summary>Country - a nation as commonly understood or generally accepted (0..1).</summary>
    public FhirString? Country { get; set; }
    /// <summary>Time period when address was/is in use (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Use,
        3 => Type,
        4 => Text,
        5 => _line,
        6 => City,
        7 => District,
        8 => State,
        9 => PostalCode,
        10 => Country,
        11 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Use = reader.Primitive(Use ?? new()); break;
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Text = reader.Primitive(Text ?? new()); break;
            case 5: reader.Primitives(ref _line); break;
            case 6: City = reader.Primitive(City ?? new()); break;
            case 7: District = reader.Primitive(District ?? new()); break;
            case 8: State = reader.Primitive(State ?? new()); break;
            case 9: PostalCode = reader.Primitive(PostalCode ?? new()); break;
            case 10: Country = reader.Primitive(Country ?? new()); break;
            case 11: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Use);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Text);
        writer.Primitives(R4[5], _line);
        writer.Primitive(R4[6], City);
        writer.Primitive(R4[7], District);
        writer.Primitive(R4[8], State);
        writer.Primitive(R4[9], PostalCode);
        writer.Primitive(R4[10], Country);
        writer.Object(R4[11], Period);
    }
}
