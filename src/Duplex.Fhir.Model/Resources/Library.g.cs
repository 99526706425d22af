// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The Library resource is a general-purpose container for knowledge asset definitions.</summary>
public sealed class Library : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Library", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string subtitle:string status!+:code=PublicationStatus experimental+:boolean type!+:CodeableConcept subject^:CodeableConcept,Reference date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact parameter*:ParameterDefinition dataRequirement*:DataRequirement content*+:Attachment");
    private List<Identifier>? _identifier;
    private DataType? _subject;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<CodeableConcept>? _topic;
    private List<ContactDetail>? _author;
    private List<ContactDetail>? _editor;
    private List<ContactDetail>? _reviewer;
    private List<ContactDetail>? _endorser;
    private List<RelatedArtifact>? _relatedArtifact;
    private List<ParameterDefinition>? _parameter;
    private List<DataRequirement>? _dataRequirement;
    private List<Attachment>? _content;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this library when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this library when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the library when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the library (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the library (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>An explanatory or alternate title for the library giving additional information about its content (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>The status of this library (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this library is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for genuine … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>Identifies the type of library such as a Logic Library, Model Definition, Asset Collection, or Module Definition (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A code or group definition that describes the intended subject of the contents of the library (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 17); }
    /// <summary>The date  (and optionally time) when the library was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the library (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the library from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the library is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this library is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A detailed description of how the library is used from a clinical perspective (0..1).</summary>
    public FhirString? Usage { get; set; }
    /// <summary>A copyright statement relating to the library and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the library content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the library (0..*).</summary>
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
    /// <summary>The parameter element defines parameters used by the library (0..*).</summary>
    public List<ParameterDefinition> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <summary>Describes a set of data that must be provided in order to be able to successfully perform the computations defined by the library (0..*).</summary>
    public List<DataRequirement> DataRequirement { get => _dataRequirement ??= []; set => _dataRequirement = value; }
    /// <summary>The content of the library as an Attachment (0..*).</summary>
    public List<Attachment> Content { get => _content ??= []; set => _content = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => Subtitle,
        14 => Status,
        15 => Experimental,
        16 => Type,
        17 => _subject,
        18 => Date,
        19 => Publisher,
        20 => _contact,
        21 => Description,
        22 => _useContext,
        23 => _jurisdiction,
        24 => Purpose,
        25 => Usage,
        26 => Copyright,
        27 => ApprovalDate,
        28 => LastReviewDate,
        29 => EffectivePeriod,
        30 => _topic,
        31 => _author,
        32 => _editor,
        33 => _reviewer,
        34 => _endorser,
        35 => _relatedArtifact,
        36 => _parameter,
        37 => _dataRequirement,
        38 => _content,
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
            case 13: Subtitle = reader.Primitive(Subtitle ?? new()); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 16: Type = reader.Object<CodeableConcept>(new()); break;
            case 17: _subject = reader.Choice(_subject); break;
            case 18: Date = reader.Primitive(Date ?? new()); break;
            case 19: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 20: reader.Objects(ref _contact); break;
            case 21: Description = reader.Primitive(Description ?? new()); break;
            case 22: reader.Objects(ref _useContext); break;
            case 23: reader.Objects(ref _jurisdiction); break;
            case 24: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 25: Usage = reader.Primitive(Usage ?? new()); break;
            case 26: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 27: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 28: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 29: EffectivePeriod = reader.Object<Period>(new()); break;
            case 30: reader.Objects(ref _topic); break;
            case 31: reader.Objects(ref _author); break;
            case 32: reader.Objects(ref _editor); break;
            case 33: reader.Objects(ref _reviewer); break;
            case 34: reader.Objects(ref _endorser); break;
            case 35: reader.Objects(ref _relatedArtifact); break;
            case 36: reader.Objects(ref _parameter); break;
            case 37: reader.Objects(ref _dataRequirement); break;
            case 38: reader.Objects(ref _content); break;
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
        writer.Primitive(R4[13], Subtitle);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Experimental);
        writer.Object(R4[16], Type);
        writer.Choice(R4[17], _subject);
        writer.Primitive(R4[18], Date);
        writer.Primitive(R4[19], Publisher);
        writer.Objects(R4[20], _contact);
        writer.Primitive(R4[21], Description);
        writer.Objects(R4[22], _useContext);
        writer.Objects(R4[23], _jurisdiction);
        writer.Primitive(R4[24], Purpose);
        writer.Primitive(R4[25], Usage);
        writer.Primitive(R4[26], Copyright);
        writer.Primitive(R4[27], ApprovalDate);
        writer.Primitive(R4[28], LastReviewDate);
        writer.Object(R4[29], EffectivePeriod);
        writer.Objects(R4[30], _topic);
        writer.Objects(R4[31], _author);
        writer.Objects(R4[32], _editor);
        writer.Objects(R4[33], _reviewer);
        writer.Objects(R4[34], _endorser);
        writer.Objects(R4[35], _relatedArtifact);
        writer.Objects(R4[36], _parameter);
        writer.Objects(R4[37], _dataRequirement);
        writer.Objects(R4[38], _content);
    }
}
