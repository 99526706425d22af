// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The ResearchDefinition resource describes the conditional state (population and any exposures being compared within the population) and outcome (if specified) ….</summary>
public sealed class ResearchDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ResearchDefinition", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string shortTitle:string subtitle:string status!+:code=PublicationStatus experimental+:boolean subject^:CodeableConcept,Reference date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown comment*:string useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact library*:canonical population!+:Reference exposure+:Reference exposureAlternative+:Reference outcome+:Reference");
    private List<Identifier>? _identifier;
    private DataType? _subject;
    private List<ContactDetail>? _contact;
    private List<FhirString>? _comment;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<CodeableConcept>? _topic;
    private List<ContactDetail>? _author;
    private List<ContactDetail>? _editor;
    private List<ContactDetail>? _reviewer;
    private List<ContactDetail>? _endorser;
    private List<RelatedArtifact>? _relatedArtifact;
    private List<FhirCanonical>? _library;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this research definition when it is referenced in a specification, model, design or an instance; also called its … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this research definition when it is represented in other formats, or referenced in a specification, model, design … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the research definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the research definition (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the research definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The short title provides an alternate title for use in informal descriptive contexts where the full, formal title is not necessary (0..1).</summary>
    public FhirString? ShortTitle { get; set; }
    /// <summary>An explanatory or alternate title for the ResearchDefinition giving additional information about its content (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>The status of this research definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this research definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The intended subjects for the ResearchDefinition (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 17); }
    /// <summary>The date  (and optionally time) when the research definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the research definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the research definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>A human-readable string to clarify or explain concepts about the resource (0..*).</summary>
    public List<FhirString> Comment { get => _comment ??= []; set => _comment = value; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the research definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this research definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A detailed description, from a clinical perspective, of how the ResearchDefinition is used (0..1).</summary>
    public FhirString? Usage { get; set; }
    /// <summary>A copyright statement relating to the research definition and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the research definition content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the ResearchDefinition (0..*).</summary>
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
    /// <summary>A reference to a Library resource containing the formal logic used by the ResearchDefinition (0..*): to Library.</summary>
    public List<FhirCanonical> Library { get => _library ??= []; set => _library = value; }
    /// <summary>A reference to a ResearchElementDefinition resource that defines the population for the research (1..1): to ResearchElementDefinition.</summary>
    public Reference? Population { get; set; }
    /// <summary>A reference to a ResearchElementDefinition resource that defines the exposure for the research (0..1): to ResearchElementDefinition.</summary>
    public Reference? Exposure { get; set; }
    /// <summary>A reference to a ResearchElementDefinition resource that defines the exposureAlternative for the research (0..1): to ResearchElementDefinition.</summary>
    public Reference? ExposureAlternative { get; set; }
    /// <summary>A reference to a ResearchElementDefinition resomece that defines the outcome for the research (0..1): to ResearchElementDefinition.</summary>
    public Reference? Outcome { get; set; }
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
        16 => Experimental,
        17 => _subject,
        18 => Date,
        19 => Publisher,
        20 => _contact,
        21 => Description,
        22 => _comment,
        23 => _useContext,
        24 => _jurisdiction,
        25 => Purpose,
        26 => Usage,
        27 => Copyright,
        28 => ApprovalDate,
        29 => LastReviewDate,
        30 => EffectivePeriod,
        31 => _topic,
        32 => _author,
        33 => _editor,
        34 => _reviewer,
        35 => _endorser,
        36 => _relatedArtifact,
        37 => _library,
        38 => Population,
        39 => Exposure,
        40 => ExposureAlternative,
        41 => Outcome,
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
            case 16: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 17: _subject = reader.Choice(_subject); break;
            case 18: Date = reader.Primitive(Date ?? new()); break;
            case 19: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 20: reader.Objects(ref _contact); break;
            case 21: Description = reader.Primitive(Description ?? new()); break;
            case 22: reader.Primitives(ref _comment); break;
            case 23: reader.Objects(ref _useContext); break;
            case 24: reader.Objects(ref _jurisdiction); break;
            case 25: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 26: Usage = reader.Primitive(Usage ?? new()); break;
            case 27: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 28: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 29: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 30: EffectivePeriod = reader.Object<Period>(new()); break;
            case 31: reader.Objects(ref _topic); break;
            case 32: reader.Objects(ref _author); break;
            case 33: reader.Objects(ref _editor); break;
            case 34: reader.Objects(ref _reviewer); break;
            case 35: reader.Objects(ref _endorser); break;
            case 36: reader.Objects(ref _relatedArtifact); break;
            case 37: reader.Primitives(ref _library); break;
            case 38: Population = reader.Object<Reference>(new()); break;
            case 39: Exposure = reader.Object<Reference>(new()); break;
            case 40: ExposureAlternative = reader.Object<Reference>(new()); break;
            case 41: Outcome = reader.Object<Reference>(new()); break;
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
        writer.Primitive(R4[16], Experimental);
        writer.Choice(R4[17], _subject);
        writer.Primitive(R4[18], Date);
        writer.Primitive(R4[19], Publisher);
        writer.Objects(R4[20], _contact);
        writer.Primitive(R4[21], Description);
        writer.Primitives(R4[22], _comment);
        writer.Objects(R4[23], _useContext);
        writer.Objects(R4[24], _jurisdiction);
        writer.Primitive(R4[25], Purpose);
        writer.Primitive(R4[26], Usage);
        writer.Primitive(R4[27], Copyright);
        writer.Primitive(R4[28], ApprovalDate);
        writer.Primitive(R4[29], LastReviewDate);
        writer.Object(R4[30], EffectivePeriod);
        writer.Objects(R4[31], _topic);
        writer.Objects(R4[32], _author);
        writer.Objects(R4[33], _editor);
        writer.Objects(R4[34], _reviewer);
        writer.Objects(R4[35], _endorser);
        writer.Objects(R4[36], _relatedArtifact);
        writer.Primitives(R4[37], _library);
        writer.Object(R4[38], Population);
        writer.Object(R4[39], Exposure);
        writer.Object(R4[40], ExposureAlternative);
        writer.Object(R4[41], Outcome);
    }
}
