// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Basic is used for handling concepts not yet defined in FHIR, narrative-only resources that don't map to an existing resource, and custom resources not ….</summary>
public sealed class Basic : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Basic", DomainResource.R4, "identifier*+:Identifier code!+:CodeableConcept subject+:Reference created+:date author+:Reference");
    private List<Identifier>? _identifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier assigned to the resource for business purposes, outside the context of FHIR (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Identifies the 'type' of resource - equivalent to the resource name for other resources (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Identifies the patient, practitioner, device or any other resource that is the "focus" of this resource (0..1).</summary>
    public Reference? Subject { get; set; }
    /// <summary>Identifies when the resource was first created (0..1).</summary>
    public FhirDate? Created { get; set; }
    /// <summary>Indicates who was responsible for creating the resource instance (0..1): to Practitioner, PractitionerRole, Patient, RelatedPerson, Organization.</summary>
    public Reference? Author { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Code,
        10 => Subject,
        11 => Created,
        12 => Author,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Code = reader.Object<CodeableConcept>(new()); break;
            case 10: Subject = reader.Object<Reference>(new()); break;
            case 11: Created = reader.Primitive(Created ?? new()); break;
            case 12: Author = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Code);
        writer.Object(R4[10], Subject);
        writer.Primitive(R4[11], Created);
        writer.Object(R4[12], Author);
    }
}
