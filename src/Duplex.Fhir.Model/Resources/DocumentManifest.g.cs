// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A collection of documents compiled for a purpose together with metadata that applies to the collection.</summary>
public sealed class DocumentManifest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DocumentManifest", DomainResource.R4, "masterIdentifier+:Identifier identifier*+:Identifier status!+:code=DocumentReferenceStatus type+:CodeableConcept subject+:Reference created:dateTime author*+:Reference recipient*:Reference source:uri description+:string content!*+:Reference related*:DocumentManifest.related");
    private List<Identifier>? _identifier;
    private List<Reference>? _author;
    private List<Reference>? _recipient;
    private List<Reference>? _content;
    private List<DocumentManifestRelated>? _related;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A single identifier that uniquely identifies this manifest (0..1).</summary>
    public Identifier? MasterIdentifier { get; set; }
    /// <summary>Other identifiers associated with the document manifest, including version independent  identifiers (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of this document manifest (1..1): <see cref="DocumentReferenceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The code specifying the type of clinical activity that resulted in placing the associated content into the DocumentManifest (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Who or what the set of documents is about (0..1): to Patient, Practitioner, Group, Device.</summary>
    public Reference? Subject { get; set; }
    /// <summary>When the document manifest was created for submission to the server (not necessarily the same thing as the actual resource last modified time, since it may be … (0..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>Identifies who is the author of the manifest (0..*): to Practitioner, PractitionerRole, Organization, Device, Patient, RelatedPerson.</summary>
    public List<Reference> Author { get => _author ??= []; set => _author = value; }
    /// <summary>A patient, practitioner, or organization for which this set of documents is intended (0..*): to Patient, Practitioner, PractitionerRole, RelatedPerson, Organization.</summary>
    public List<Reference> Recipient { get => _recipient ??= []; set => _recipient = value; }
    /// <summary>Identifies the source system, application, or software that produced the document manifest (0..1).</summary>
    public FhirUri? Source { get; set; }
    /// <summary>Human-readable description of the source document (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The list of Resources that consist of the parts of this manifest (1..*).</summary>
    public List<Reference> Content { get => _content ??= []; set => _content = value; }
    /// <summary>Related identifiers or resources associated with the DocumentManifest (0..*).</summary>
    public List<DocumentManifestRelated> Related { get => _related ??= []; set => _related = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => MasterIdentifier,
        9 => _identifier,
        10 => Status,
        11 => Type,
        12 => Subject,
        13 => Created,
        14 => _author,
        15 => _recipient,
        16 => Source,
        17 => Description,
        18 => _content,
        19 => _related,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: MasterIdentifier = reader.Object<Identifier>(new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: Type = reader.Object<CodeableConcept>(new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Created = reader.Primitive(Created ?? new()); break;
            case 14: reader.Objects(ref _author); break;
            case 15: reader.Objects(ref _recipient); break;
            case 16: Source = reader.Primitive(Source ?? new()); break;
            case 17: Description = reader.Primitive(Description ?? new()); break;
            case 18: reader.Objects(ref _content); break;
            case 19: reader.Objects(ref _related); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], MasterIdentifier);
        writer.Objects(R4[9], _identifier);
        writer.Primitive(R4[10], Status);
        writer.Object(R4[11], Type);
        writer.Object(R4[12], Subject);
        writer.Primitive(R4[13], Created);
        writer.Objects(R4[14], _author);
        writer.Objects(R4[15], _recipient);
        writer.Primitive(R4[16], Source);
        writer.Primitive(R4[17], Description);
        writer.Objects(R4[18], _content);
        writer.Objects(R4[19], _related);
    }
}

/// <summary>Related identifiers or resources associated with the DocumentManifest.</summary>
public sealed class DocumentManifestRelated : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DocumentManifest.related", BackboneElement.R4, "identifier:Identifier ref:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Related identifier to this DocumentManifest (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Related Resource to this DocumentManifest (0..1).</summary>
    public Reference? Ref { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Ref,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Ref = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Object(R4[4], Ref);
    }
}
