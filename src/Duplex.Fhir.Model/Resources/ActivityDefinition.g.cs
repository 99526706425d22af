// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource allows for the definition of some activity to be performed, independent of a particular patient, practitioner, or other performance context.</summary>
public sealed class ActivityDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ActivityDefinition", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string subtitle:string status!+:code=PublicationStatus experimental+:boolean subject^:CodeableConcept,Reference date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact library*:canonical kind+:code=RequestResourceType profile:canonical code+:CodeableConcept intent:code=RequestIntent priority:code=RequestPriority doNotPerform+:boolean timing^:Timing,dateTime,Age,Period,Range,Duration location:Reference participant*:ActivityDefinition.participant product^:Reference,CodeableConcept quantity:Quantity dosage*:Dosage bodySite*:CodeableConcept specimenRequirement*:Reference observationRequirement*:Reference observationResultRequirement*:Reference transform:canonical dynamicValue*:ActivityDefinition.dynamicValue");
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
    private List<FhirCanonical>? _library;
    private DataType? _timing;
    private List<ActivityDefinitionParticipant>? _participant;
    private DataType? _product;
    private List<Dosage>? _dosage;
    private List<CodeableConcept>? _bodySite;
    private List<Reference>? _specimenRequirement;
    private List<Reference>? _observationRequirement;
    private List<Reference>? _observationResultRequirement;
    private List<ActivityDefinitionDynamicValue>? _dynamicValue;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this activity definition when it is referenced in a specification, model, design or an instance; also called its … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this activity definition when it is represented in other formats, or referenced in a specification, model, design … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the activity definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the activity definition (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the activity definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>An explanatory or alternate title for the activity definition giving additional information about its content (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>The status of this activity definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this activity definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>A code or group definition that describes the intended subject of the activity being defined (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 16); }
    /// <summary>The date  (and optionally time) when the activity definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the activity definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the activity definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the activity definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this activity definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A detailed description of how the activity definition is used from a clinical perspective (0..1).</summary>
    public FhirString? Usage { get; set; }
    /// <summary>A copyright statement relating to the activity definition and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the activity definition content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the activity (0..*).</summary>
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
    /// <summary>A reference to a Library resource containing any formal logic used by the activity definition (0..*): to Library.</summary>
    public List<FhirCanonical> Library { get => _library ??= []; set => _library = value; }
    /// <summary>A description of the kind of resource the activity definition is representing (0..1): <see cref="RequestResourceTypeCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>A profile to which the target of the activity definition is expected to conform (0..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <summary>Detailed description of the type of activity; e.g. What lab test, what procedure, what kind of encounter (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Indicates the level of authority/intentionality associated with the activity and where the request should fit into the workflow chain (0..1): <see cref="RequestIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>Indicates how quickly the activity  should be addressed with respect to other requests (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>Set this to true if the definition is to indicate that a particular activity should NOT be performed (0..1).</summary>
    public FhirBoolean? DoNotPerform { get; set; }
    /// <summary>The period, timing or frequency upon which the described activity is to occur (0..1): Timing, dateTime, Age, Period, Range, Duration.</summary>
    public DataType? Timing { get => _timing; set => _timing = GiveAnew(_timing, value, 42); }
    /// <summary>Identifies the facility where the activity will occur; e.g. home, hospital, specific clinic, etc (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>Indicates who should participate in performing the action described (0..*).</summary>
    public List<ActivityDefinitionParticipant> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>Identifies the food, drug or other product being consumed or supplied in the activity (0..1): Reference, CodeableConcept.</summary>
    public DataType? Product { get => _product; set => _product = GiveAnew(_product, value, 45); }
    /// <summary>Identifies the quantity expected to be consumed at once (per dose, per meal, etc.) (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>Provides detailed dosage instructions in the same way that they are described for MedicationRequest resources (0..*).</summary>
    public List<Dosage> Dosage { get => _dosage ??= []; set => _dosage = value; }
    /// <summary>Indicates the sites on the subject's body where the procedure should be performed (I.e (0..*).</summary>
    public List<CodeableConcept> BodySite { get => _bodySite ??= []; set => _bodySite = value; }
    /// <summary>Defines specimen requirements for the action to be performed, such as required specimens for a lab test (0..*): to SpecimenDefinition.</summary>
    public List<Reference> SpecimenRequirement { get => _specimenRequirement ??= []; set => _specimenRequirement = value; }
    /// <summary>Defines observation requirements for the action to be performed, such as body weight or surface area (0..*): to ObservationDefinition.</summary>
    public List<Reference> ObservationRequirement { get => _observationRequirement ??= []; set => _observationRequirement = value; }
    /// <summary>Defines the observations that are expected to be produced by the action (0..*): to ObservationDefinition.</summary>
    public List<Reference> ObservationResultRequirement { get => _observationResultRequirement ??= []; set => _observationResultRequirement = value; }
    /// <summary>A reference to a StructureMap resource that defines a transform that can be executed to produce the intent resource using the ActivityDefinition instance as the … (0..1): to StructureMap.</summary>
    public FhirCanonical? Transform { get; set; }
    /// <summary>Dynamic values that will be evaluated to produce values for elements of the resulting resource (0..*).</summary>
    public List<ActivityDefinitionDynamicValue> DynamicValue { get => _dynamicValue ??= []; set => _dynamicValue = value; }
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
        35 => _library,
        36 => Kind,
        37 => Profile,
        38 => Code,
        39 => Intent,
        40 => Priority,
        41 => DoNotPerform,
        42 => _timing,
        43 => Location,
        44 => _participant,
        45 => _product,
        46 => Quantity,
        47 => _dosage,
        48 => _bodySite,
        49 => _specimenRequirement,
        50 => _observationRequirement,
        51 => _observationResultRequirement,
        52 => Transform,
        53 => _dynamicValue,
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
            case 35: reader.Primitives(ref _library); break;
            case 36: Kind = reader.Primitive(Kind ?? new()); break;
            case 37: Profile = reader.Primitive(Profile ?? new()); break;
            case 38: Code = reader.Object<CodeableConcept>(new()); break;
            case 39: Intent = reader.Primitive(Intent ?? new()); break;
            case 40: Priority = reader.Primitive(Priority ?? new()); break;
            case 41: DoNotPerform = reader.Primitive(DoNotPerform ?? new()); break;
            case 42: _timing = reader.Choice(_timing); break;
            case 43: Location = reader.Object<Reference>(new()); break;
            case 44: reader.Objects(ref _participant); break;
            case 45: _product = reader.Choice(_product); break;
            case 46: Quantity = reader.Object<Quantity>(new()); break;
            case 47: reader.Objects(ref _dosage); break;
            case 48: reader.Objects(ref _bodySite); break;
            case 49: reader.Objects(ref _specimenRequirement); break;
            case 50: reader.Objects(ref _observationRequirement); break;
            case 51: reader.Objects(ref _observationResultRequirement); break;
            case 52: Transform = reader.Primitive(Transform ?? new()); break;
            case 53: reader.Objects(ref _dynamicValue); break;
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
        writer.Primitives(R4[35], _library);
        writer.Primitive(R4[36], Kind);
        writer.Primitive(R4[37], Profile);
        writer.Object(R4[38], Code);
        writer.Primitive(R4[39], Intent);
        writer.Primitive(R4[40], Priority);
        writer.Primitive(R4[41], DoNotPerform);
        writer.Choice(R4[42], _timing);
        writer.Object(R4[43], Location);
        writer.Objects(R4[44], _participant);
        writer.Choice(R4[45], _product);
        writer.Object(R4[46], Quantity);
        writer.Objects(R4[47], _dosage);
        writer.Objects(R4[48], _bodySite);
        writer.Objects(R4[49], _specimenRequirement);
        writer.Objects(R4[50], _observationRequirement);
        writer.Objects(R4[51], _observationResultRequirement);
        writer.Primitive(R4[52], Transform);
        writer.Objects(R4[53], _dynamicValue);
    }
}

/// <summary>Indicates who should participate in performing the action described.</summary>
public sealed class ActivityDefinitionParticipant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ActivityDefinition.participant", BackboneElement.R4, "type!:code=ActionParticipantType role:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of participant in the action (1..1): <see cref="ActionParticipantTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The role the participant should play in performing the described action (0..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Role,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Role = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], Role);
    }
}

/// <summary>Dynamic values that will be evaluated to produce values for elements of the resulting resource.</summary>
public sealed class ActivityDefinitionDynamicValue : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ActivityDefinition.dynamicValue", BackboneElement.R4, "path!:string expression!:Expression");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The path to the element to be customized (1..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>An expression specifying the value of the customized element (1..1).</summary>
    public Expression? Expression { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Path,
        4 => Expression,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Path = reader.Primitive(Path ?? new()); break;
            case 4: Expression = reader.Object<Expression>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Path);
        writer.Object(R4[4], Expression);
    }
}
