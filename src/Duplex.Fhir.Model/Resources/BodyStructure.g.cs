// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Record details about an anatomical structure.</summary>
public sealed class BodyStructure : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("BodyStructure", DomainResource.R4, "identifier*+:Identifier active+:boolean morphology+:CodeableConcept location+:CodeableConcept locationQualifier*:CodeableConcept description+:string image*:Attachment patient!+:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _locationQualifier;
    private List<Attachment>? _image;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for this instance of the anatomical structure (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether this body site is in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>The kind of structure being represented by the body structure at BodyStructure.location (0..1).</summary>
    public CodeableConcept? Morphology { get; set; }
    /// <summary>The anatomical location or region of the specimen, lesion, or body structure (0..1).</summary>
    public CodeableConcept? Location { get; set; }
    /// <summary>Qualifier to refine the anatomical location (0..*).</summary>
    public List<CodeableConcept> LocationQualifier { get => _locationQualifier ??= []; set => _locationQualifier = value; }
    /// <summary>A summary, characterization or explanation of the body structure (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Image or images used to identify a location (0..*).</summary>
    public List<Attachment> Image { get => _image ??= []; set => _image = value; }
    /// <summary>The person to which the body site belongs (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => Morphology,
        11 => Location,
        12 => _locationQualifier,
        13 => Description,
        14 => _image,
        15 => Patient,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: Morphology = reader.Object<CodeableConcept>(new()); break;
            case 11: Location = reader.Object<CodeableConcept>(new()); break;
            case 12: reader.Objects(ref _locationQualifier); break;
            case 13: Description = reader.Primitive(Description ?? new()); break;
            case 14: reader.Objects(ref _image); break;
            case 15: Patient = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Object(R4[10], Morphology);
        writer.Object(R4[11], Location);
        writer.Objects(R4[12], _locationQualifier);
        writer.Primitive(R4[13], Description);
        writer.Objects(R4[14], _image);
        writer.Object(R4[15], Patient);
    }
}
