// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A reference to a document of any kind for any purpose.</summary>
public sealed class DocumentReference : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DocumentReference", DomainResource.R4, "masterIdentifier+:Identifier identifier*+:Identifier status!+:code=DocumentReferenceStatus docStatus+:code=CompositionStatus type+:CodeableConcept category*+:CodeableConcept subject+:Reference date+:instant author*+:Reference authenticator:Reference custodian:Reference relatesTo*+:DocumentReference.relatesTo description+:string securityLabel*+:CodeableConcept content!*+:DocumentReference.content context+:DocumentReference.context");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private List<Reference>? _author;
    private List<DocumentReferenceRelatesTo>? _relatesTo;
    private List<CodeableConcept>? _securityLabel;
    private List<DocumentReferenceContent>? _content;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Document identifier as assigned by the source of the document (0..1).</summary>
    public Identifier? MasterIdentifier { get; set; }
    /// <summary>Other identifiers associated with the document, including version independent identifiers (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of this document reference (1..1): <see cref="DocumentReferenceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The status of the underlying document (0..1): <see cref="CompositionStatusCodes"/>.</summary>
    public FhirCode? DocStatus { get; set; }
    /// <summary>Specifies the particular kind of document referenced  (e.g. History and Physical, Discharge Summary, Progress Note) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A categorization for the type of document referenced - helps for indexing and searching (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Who or what the document is about (0..1): to Patient, Practitioner, Group, Device.</summary>
    public Reference? Subject { get; set; }
    /// <summary>When the document reference was created (0..1).</summary>
    public FhirInstant? Date { get; set; }
    /// <summary>Identifies who is responsible for adding the information to the document (0..*): to Practitioner, PractitionerRole, Organization, Device, Patient, RelatedPerson.</summary>
    public List<Reference> Author { get => _author ??= []; set => _author = value; }
    /// <summary>Which person or organization authenticates that this document is valid (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Authenticator { get; set; }
    /// <summary>Identifies the organization or group who is responsible for ongoing maintenance of and access to the document (0..1): to Organization.</summary>
    public Reference? Custodian { get; set; }
    /// <summary>Relationships that this document has with other document references that already exist (0..*).</summary>
    public List<DocumentReferenceRelatesTo> RelatesTo { get => _relatesTo ??= []; set => _relatesTo = value; }
    /// <summary>Human-readable description of the source document (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>A set of Security-Tag codes specifying the level of privacy/security of the Document (0..*).</summary>
    public List<CodeableConcept> SecurityLabel { get => _securityLabel ??= []; set => _securityLabel = value; }
    /// <summary>The document and format referenced (1..*).</summary>
    public List<DocumentReferenceContent> Content { get => _content ??= []; set => _content = value; }
    /// <summary>The clinical context in which the document was prepared (0..1).</summary>
    public DocumentReferenceContext? Context { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => MasterIdentifier,
        9 => _identifier,
        10 => Status,
        11 => DocStatus,
        12 => Type,
        13 => _category,
        14 => Subject,
        15 => Date,
        16 => _author,
        17 => Authenticator,
        18 => Custodian,
        19 => _relatesTo,
        20 => Description,
        21 => _securityLabel,
        22 => _content,
        23 => Context,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: MasterIdentifier = reader.Object<Identifier>(new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: DocStatus = reader.Primitive(DocStatus ?? new()); break;
            case 12: Type = reader.Object<CodeableConcept>(new()); break;
            case 13: reader.Objects(ref _category); break;
            case 14: Subject = reader.Object<Reference>(new()); break;
            case 15: Date = reader.Primitive(Date ?? new()); break;
            case 16: reader.Objects(ref _author); break;
            case 17: Authenticator = reader.Object<Reference>(new()); break;
            case 18: Custodian = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _relatesTo); break;
            case 20: Description = reader.Primitive(Description ?? new()); break;
            case 21: reader.Objects(ref _securityLabel); break;
            case 22: reader.Objects(ref _content); break;
            case 23: Context = reader.Object<DocumentReferenceContext>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], MasterIdentifier);
        writer.Objects(R4[9], _identifier);
        writer.Primitive(R4[10], Status);
        writer.Primitive(R4[11], DocStatus);
        writer.Object(R4[12], Type);
        writer.Objects(R4[13], _category);
        writer.Object(R4[14], Subject);
        writer.Primitive(R4[15], Date);
        writer.Objects(R4[16], _author);
        writer.Object(R4[17], Authenticator);
        writer.Object(R4[18], Custodian);
        writer.Objects(R4[19], _relatesTo);
        writer.Primitive(R4[20], Description);
        writer.Objects(R4[21], _securityLabel);
        writer.Objects(R4[22], _content);
        writer.Object(R4[23], Context);
    }
}

/// <summary>Relationships that this document has with other document references that already exist.</summary>
public sealed class DocumentReferenceRelatesTo : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DocumentReference.relatesTo", BackboneElement.R4, "code!+:code=DocumentRelationshipType target!+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of relationship that this document has with anther document (1..1): <see cref="DocumentRelationshipTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The target document of this relationship (1..1): to DocumentReference.</summary>
    public Reference? Target { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Target,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Target = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Object(R4[4], Target);
    }
}

/// <summary>The document and format referenced.</summary>
public sealed class DocumentReferenceContent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DocumentReference.content", BackboneElement.R4, "attachment!+:Attachment format+:Coding");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The document or URL of the document along with critical metadata to prove content has integrity (1..1).</summary>
    public Attachment? Attachment { get; set; }
    /// <summary>An identifier of the document encoding, structure, and template that the document conforms to beyond the base format indicated in the mimeType (0..1).</summary>
    public Coding? Format { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Attachment,
        4 => Format,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Attachment = reader.Object<Attachment>(new()); break;
            case 4: Format = reader.Object<Coding>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Attachment);
        writer.Object(R4[4], Format);
    }
}

/// <summary>The clinical context in which the document was prepared.</summary>
public sealed class DocumentReferenceContext : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DocumentReference.context", BackboneElement.R4, "encounter*:Reference event*:CodeableConcept period+:Period facilityType:CodeableConcept practiceSetting:CodeableConcept sourcePatientInfo:Reference related*:Reference");
    private List<Reference>? _encounter;
    private List<CodeableConcept>? _event;
    private List<Reference>? _related;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Describes the clinical encounter or type of care that the document content is associated with (0..*): to Encounter, EpisodeOfCare.</summary>
    public List<Reference> Encounter { get => _encounter ??= []; set => _encounter = value; }
    /// <summary>This list of codes represents the main clinical acts, such as a colonoscopy or an appendectomy, being documented (0..*).</summary>
    public List<CodeableConcept> Event { get => _event ??= []; set => _event = value; }
    /// <summary>The time period over which the service that is described by the document was provided (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>The kind of facility where the patient was seen (0..1).</summary>
    public CodeableConcept? FacilityType { get; set; }
    /// <summary>This property may convey specifics about the practice setting where the content was created, often reflecting the clinical specialty (0..1).</summary>
    public CodeableConcept? PracticeSetting { get; set; }
    /// <summary>The Patient Information as known when the document was published (0..1): to Patient.</summary>
    public Reference? SourcePatientInfo { get; set; }
    /// <summary>Related identifiers or resources associated with the DocumentReference (0..*).</summary>
    public List<Reference> Related { get => _related ??= []; set => _related = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _encounter,
        4 => _event,
        5 => Period,
        6 => FacilityType,
        7 => PracticeSetting,
        8 => SourcePatientInfo,
        9 => _related,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _encounter); break;
            case 4: reader.Objects(ref _event); break;
            case 5: Period = reader.Object<Period>(new()); break;
            case 6: FacilityType = reader.Object<CodeableConcept>(new()); break;
            case 7: PracticeSetting = reader.Object<CodeableConcept>(new()); break;
            case 8: SourcePatientInfo = reader.Object<Reference>(new()); break;
            case 9: reader.Objects(ref _related); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _encounter);
        writer.Objects(R4[4], _event);
        writer.Object(R4[5], Period);
        writer.Object(R4[6], FacilityType);
        writer.Object(R4[7], PracticeSetting);
        writer.Object(R4[8], SourcePatientInfo);
        writer.Objects(R4[9], _related);
    }
}
