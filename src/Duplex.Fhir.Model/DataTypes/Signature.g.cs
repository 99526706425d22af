// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A signature along with supporting context.</summary>
public sealed class Signature : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Signature", Element.R4, "type!*+:Coding when!+:instant who!+:Reference onBehalfOf+:Reference targetFormat:code sigFormat:code data:base64Binary");
    private List<Coding>? _type;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An indication of the reason that the entity signed this document (1..*).</summary>
    public List<Coding> Type { get => _type ??= []; set => _type = value; }
    /// <summary>When the digital signature was signed (1..1).</summary>
    public FhirInstant? When { get; set; }
    /// <summary>A reference to an application-usable description of the identity that signed  (e.g. the signature used their private key) (1..1): to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.</summary>
    public Reference? Who { get; set; }
    /// <summary>A reference to an application-usable description of the identity that is represented by the signature (0..1): to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.</summary>
    public Reference? OnBehalfOf { get; set; }
    /// <summary>A mime type that indicates the technical format of the target resources signed by the signature (0..1).</summary>
    public FhirCode? TargetFormat { get; set; }
    /// <summary>A mime type that indicates the technical format of the signature (0..1).</summary>
    public FhirCode? SigFormat { get; set; }
    /// <summary>The base64 encoding of the Signature content (0..1).</summary>
    public FhirBase64Binary? Data { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => _type,
        3 => When,
        4 => Who,
        5 => OnBehalfOf,
        6 => TargetFormat,
        7 => SigFormat,
        8 => Data,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: reader.Objects(ref _type); break;
            case 3: When = reader.Primitive(When ?? new()); break;
            case 4: Who = reader.Object<Reference>(new()); break;
            case 5: OnBehalfOf = reader.Object<Reference>(new()); break;
            case 6: TargetFormat = reader.Primitive(TargetFormat ?? new()); break;
            case 7: SigFormat = reader.Primitive(SigFormat ?? new()); break;
            case 8: Data = reader.Primitive(Data ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[2], _type);
        writer.Primitive(R4[3], When);
        writer.Object(R4[4], Who);
        writer.Object(R4[5], OnBehalfOf);
        writer.Primitive(R4[6], TargetFormat);
        writer.Primitive(R4[7], SigFormat);
        writer.Primitive(R4[8], Data);
    }
}
