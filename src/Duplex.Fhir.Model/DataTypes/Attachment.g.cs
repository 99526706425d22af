// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>For referring to data content defined in other formats.</summary>
public sealed class Attachment : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Attachment", Element.R4, "contentType+:code language+:code data:base64Binary url+:url size+:unsignedInt hash+:base64Binary title+:string creation+:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies the type of the data in the attachment and allows a method to be chosen to interpret or render the data (0..1).</summary>
    public FhirCode? ContentType { get; set; }
    /// <summary>The human language of the content (0..1).</summary>
    public FhirCode? Language { get; set; }
    /// <summary>The actual data of the attachment - a sequence of bytes, base64 encoded (0..1).</summary>
    public FhirBase64Binary? Data { get; set; }
    /// <summary>A location where the data can be accessed (0..1).</summary>
    public FhirUrl? Url { get; set; }
    /// <summary>The number of bytes of data that make up this attachment (before base64 encoding, if that is done) (0..1).</summary>
    public FhirUnsignedInt? Size { get; set; }
    /// <summary>The calculated hash of the data using SHA-1 (0..1).</summary>
    public FhirBase64Binary? Hash { get; set; }
    /// <summary>A label or set of text to display in place of the data (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The date that the attachment was first created (0..1).</summary>
    public FhirDateTime? Creation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => ContentType,
        3 => Language,
        4 => Data,
        5 => Url,
        6 => Size,
        7 => Hash,
        8 => Title,
        9 => Creation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: ContentType = reader.Primitive(ContentType ?? new()); break;
            case 3: Language = reader.Primitive(Language ?? new()); break;
            case 4: Data = reader.Primitive(Data ?? new()); break;
            case 5: Url = reader.Primitive(Url ?? new()); break;
            case 6: Size = reader.Primitive(Size ?? new()); break;
            case 7: Hash = reader.Primitive(Hash ?? new()); break;
            case 8: Title = reader.Primitive(Title ?? new()); break;
            case 9: Creation = reader.Primitive(Creation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], ContentType);
        writer.Primitive(R4[3], Language);
        writer.Primitive(R4[4], Data);
        writer.Primitive(R4[5], Url);
        writer.Primitive(R4[6], Size);
        writer.Primitive(R4[7], Hash);
        writer.Primitive(R4[8], Title);
        writer.Primitive(R4[9], Creation);
    }
}
