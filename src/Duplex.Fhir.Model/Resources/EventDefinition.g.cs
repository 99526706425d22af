// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The EventDefinition resource provides a reusable description of when a particular event can occur.</summary>
public sealed class EventDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("EventDefinition", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string subtitle:string status!+:code=PublicationStatus experimental+:boolean subject^:CodeableConcept,Reference date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown usage:string copyright:markdown approvalDate+:date lastReviewDate+:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact trigger!*+:TriggerDefinition");
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
    private List<TriggerDefinition>? _trigger;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this event definition when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this event definition when it is represented in other formats, or referenced in a specification, model, design or … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the event definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the event definition (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the event definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>An explanatory or alternate title for the event definition giving additional information about its content (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>The status of this event definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this event definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>A code or group definition that describes the intended subject of the event definition (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 16); }
    /// <summary>The date  (and optionally time) when the event definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the event definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the event definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the event definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this event definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A detailed description of how the event definition is used from a clinical perspective (0..1).</summary>
    public FhirString? Usage { get; set; }
    /// <summary>A copyright statement relating to the event definition and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the event definition content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the module (0..*).</summary>
    public List<CodeableConcept> Topic { get => _topic ??= []; set => _topic = value; }
    /// <summary>An individiual or organization primarily involved in the creation and maintenance of the content (0..*).</summary>
    public List<ContactDetail> Author { get => _author ??= []; set => _author = value; }
    /// <summary>An individual or organization primarily responsible for internal coherence of the content (0..*).</summary>
    public List<ContactDetail> Editor { get => _editor ??= []; set => _editor = value; }
    /// <summary>An individual or organization primarily responsible for review of some aspect of the content (0..*).</summary>
    public List<ContactDetail> Reviewer { get => _reviewer ??= []; set => _reviewer = value; }
    /// <summary>An individual or organization responsible for officially endorsing the content for use in some setting (0..*).</summary>
    public List<ContactDetail> Endorser { get => _endorser ??= []; set => _endorser = value; }
    /// <summary>Related resources such as additional documentation, justification, or bibliographic references (0..*).</summary>
    public List<RelatedArtifact> RelatedArtifact { get => _relatedArtifact ??= []; set => _relatedArtifact = value; }
    /// <summary>The trigger element defines when the event occurs (1..*).</summary>
    public List<TriggerDefinition> Trigger { get => _trigger ??= []; set => _trigger = value; }
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
        16 => _subject,
        17 => Date,
        18 => Publisher,
        19 => _contact,
        20 => Description,
        21 => _useContext,
        22 => _jurisdiction,
        23 => Purpose,
        24 => Usage,
        25 => Copyright,
        26 => ApprovalDate,
        27 => LastReviewDate,
        28 => EffectivePeriod,
        29 => _topic,
        30 => _author,
        31 => _editor,
        32 => _reviewer,
        33 => _endorser,
        34 => _relatedArtifact,
        35 => _trigger,
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
            case 16: _subject = reader.Choice(_subject); break;
            case 17: Date = reader.Primitive(Date ?? new()); break;
            case 18: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 19: reader.Objects(ref _contact); break;
            case 20: Description = reader.Primitive(Description ?? new()); break;
            case 21: reader.Objects(ref _useContext); break;
            case 22: reader.Objects(ref _jurisdiction); break;
            case 23: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 24: Usage = reader.Primitive(Usage ?? new()); break;
            case 25: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 26: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 27: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 28: EffectivePeriod = reader.Object<Period>(new()); break;
            case 29: reader.Objects(ref _topic); break;
            case 30: reader.Objects(ref _author); break;
            case 31: reader.Objects(ref _editor); break;
            case 32: reader.Objects(ref _reviewer); break;
            case 33: reader.Objects(ref _endorser); break;
            case 34: reader.Objects(ref _relatedArtifact); break;
            case 35: reader.Objects(ref _trigger); break;
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
        writer.Choice(R4[16], _subject);
        writer.Primitive(R4[17], Date);
        writer.Primitive(R4[18], Publisher);
        writer.Objects(R4[19], _contact);
        writer.Primitive(R4[20], Description);
        writer.Objects(R4[21], _useContext);
        writer.Objects(R4[22], _jurisdiction);
        writer.Primitive(R4[23], Purpose);
        writer.Primitive(R4[24], Usage);
        writer.Primitive(R4[25], Copyright);
        writer.Primitive(R4[26], ApprovalDate);
        writer.Primitive(R4[27], LastReviewDate);
        writer.Object(R4[28], EffectivePeriod);
        writer.Objects(R4[29], _topic);
        writer.Objects(R4[30], _author);
        writer.Objects(R4[31], _editor);
        writer.Objects(R4[32], _reviewer);
        writer.Objects(R4[33], _endorser);
        writer.Objects(R4[34], _relatedArtifact);
        writer.Objects(R4[35], _trigger);
    }
}
