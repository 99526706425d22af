// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The Evidence resource describes the conditional state (population and any exposures being compared within the population) and outcome (if specified) that the ….</summary>
public sealed class Evidence : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Evidence", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string shortTitle:string subtitle:string status!+:code=PublicationStatus date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown note*:Annotation useContext*+:UsageContext jurisdiction*+:CodeableConcept copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact exposureBackground!+:Reference exposureVariant*+:Reference outcome*+:Reference");
    private List<Identifier>? _identifier;
    private List<ContactDetail>? _contact;
    private List<Annotation>? _note;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<CodeableConcept>? _topic;
    private List<ContactDetail>? _author;
    private List<ContactDetail>? _editor;
    private List<ContactDetail>? _reviewer;
    private List<ContactDetail>? _endorser;
    private List<RelatedArtifact>? _relatedArtifact;
    private List<Reference>? _exposureVariant;
    private List<Reference>? _outcome;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this evidence when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this evidence when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the evidence when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the evidence (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the evidence (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The short title provides an alternate title for use in informal descriptive contexts where the full, formal title is not necessary (0..1).</summary>
    public FhirString? ShortTitle { get; set; }
    /// <summary>An explanatory or alternate title for the Evidence giving additional information about its content (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>The status of this evidence (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The date  (and optionally time) when the evidence was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the evidence (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the evidence from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>A human-readable string to clarify or explain concepts about the resource (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the evidence is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>A copyright statement relating to the evidence and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the evidence content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the Evidence (0..*).</summary>
    public List<CodeableConcept> Topic { get => _topic ??= []; set => _topic = value; }
    /// <summary>An individiual or organization primarily involved in the creation and maintenance of the content (0..*).</summary>
    public List<ContactDetail> Author { get => _author ??= []; set => _author = value; }
    /// <summary>An individual or organization primarily responsible for internal coherence of the content (0..*).</summary>
    public List<ContactDetail> Editor { get => _editor ??= []; set => _editor = value; }
    /// <summary>An individual or organization primarily responsible for review of some aspect of the content (0..*).</summary>
    public List<ContactDetail> Reviewer { get => _reviewer ??= []; set => _reviewer = value; }
    /// <summary>An individual or organization responsible for officially endorsing the content for use in some setting (0..*).</summary>
    public List<ContactDetail> Endorser { get => _endorser ??= []; set => _endorser = value; }
    /// <summary>Related artifacts such as additional documentation, justification, or bibliographic references (0..*).</summary>
    public List<RelatedArtifact> RelatedArtifact { get => _relatedArtifact ??= []; set => _relatedArtifact = value; }
    /// <summary>A reference to a EvidenceVariable resource that defines the population for the research (1..1): to EvidenceVariable.</summary>
    public Reference? ExposureBackground { get; set; }
    /// <summary>A reference to a EvidenceVariable resource that defines the exposure for the research (0..*): to EvidenceVariable.</summary>
    public List<Reference> ExposureVariant { get => _exposureVariant ??= []; set => _exposureVariant = value; }
    /// <summary>A reference to a EvidenceVariable resomece that defines the outcome for the research (0..*): to EvidenceVariable.</summary>
    public List<Reference> Outcome { get => _outcome ??= []; set => _outcome = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => ShortTitle,
        14 => Subtitle,
        15 => Status,
        16 => Date,
        17 => Publisher,
        18 => _contact,
        19 => Description,
        20 => _note,
        21 => _useContext,
        22 => _jurisdiction,
        23 => Copyright,
        24 => ApprovalDate,
        25 => LastReviewDate,
        26 => EffectivePeriod,
        27 => _topic,
        28 => _author,
        29 => _editor,
        30 => _reviewer,
        31 => _endorser,
        32 => _relatedArtifact,
        33 => ExposureBackground,
        34 => _exposureVariant,
        35 => _outcome,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: Version = reader.Primitive(Version ?? new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: Title = reader.Primitive(Title ?? new()); break;
            case 13: ShortTitle = reader.Primitive(ShortTitle ?? new()); break;
            case 14: Subtitle = reader.Primitive(Subtitle ?? new()); break;
            case 15: Status = reader.Primitive(Status ?? new()); break;
            case 16: Date = reader.Primitive(Date ?? new()); break;
            case 17: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 18: reader.Objects(ref _contact); break;
            case 19: Description = reader.Primitive(Description ?? new()); break;
            case 20: reader.Objects(ref _note); break;
            case 21: reader.Objects(ref _useContext); break;
            case 22: reader.Objects(ref _jurisdiction); break;
            case 23: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 24: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 25: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 26: EffectivePeriod = reader.Object<Period>(new()); break;
            case 27: reader.Objects(ref _topic); break;
            case 28: reader.Objects(ref _author); break;
            case 29: reader.Objects(ref _editor); break;
            case 30: reader.Objects(ref _reviewer); break;
            case 31: reader.Objects(ref _endorser); break;
            case 32: reader.Objects(ref _relatedArtifact); break;
            case 33: ExposureBackground = reader.Object<Reference>(new()); break;
            case 34: reader.Objects(ref _exposureVariant); break;
            case 35: reader.Objects(ref _outcome); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Objects(R4[9], _identifier);
        writer.Primitive(R4[10], Version);
        writer.Primitive(R4[11], Name);
        writer.Primitive(R4[12], Title);
        writer.Primitive(R4[13], ShortTitle);
        writer.Primitive(R4[14], Subtitle);
        writer.Primitive(R4[15], Status);
        writer.Primitive(R4[16], Date);
        writer.Primitive(R4[17], Publisher);
        writer.Objects(R4[18], _contact);
        writer.Primitive(R4[19], Description);
        writer.Objects(R4[20], _note);
        writer.Objects(R4[21], _useContext);
        writer.Objects(R4[22], _jurisdiction);
        writer.Primitive(R4[23], Copyright);
        writer.Primitive(R4[24], ApprovalDate);
        writer.Primitive(R4[25], LastReviewDate);
        writer.Object(R4[26], EffectivePeriod);
        writer.Objects(R4[27], _topic);
        writer.Objects(R4[28], _author);
        writer.Objects(R4[29], _editor);
        writer.Objects(R4[30], _reviewer);
        writer.Objects(R4[31], _endorser);
        writer.Objects(R4[32], _relatedArtifact);
        writer.Object(R4[33], ExposureBackground);
        writer.Objects(R4[34], _exposureVariant);
        writer.Objects(R4[35], _outcome);
    }
}
