// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A resource that represents the data of a single raw artifact as digital content accessible in its native format.</summary>
public sealed class Binary : Resource
{
    internal static new readonly FhirTypeInfo R4 = new("Binary", Resource.R4, "contentType!+:code securityContext+:Reference data:base64Binary");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>MimeType of the binary content represented as a standard MimeType (BCP 13) (1..1).</summary>
    public FhirCode? ContentType { get; set; }
    /// <summary>This element identifies another resource that can be used as a proxy of the security sensitivity to use when deciding and enforcing access control rules for the … (0..1).</summary>
    public Reference? SecurityContext { get; set; }
    /// <summary>The actual content, base64 encoded (0..1).</summary>
    public FhirBase64Binary? Data { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        4 => ContentType,
        5 => SecurityContext,
        6 => Data,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 4: ContentType = reader.Primitive(ContentType ?? new()); break;
            case 5: SecurityContext = reader.Object<Reference>(new()); break;
            case 6: Data = reader.Primitive(Data ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[4], ContentType);
        writer.Object(R4[5], SecurityContext);
        writer.Primitive(R4[6], Data);
    }
}
