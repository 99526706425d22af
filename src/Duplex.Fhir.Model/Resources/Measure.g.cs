// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The Measure resource provides the definition of a quality measure.</summary>
public sealed class Measure : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Measure", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string subtitle:string status!+:code=PublicationStatus experimental+:boolean subject^:CodeableConcept,Reference date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown usage:string copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact library*:canonical disclaimer+:markdown scoring+:CodeableConcept compositeScoring+:CodeableConcept type*+:CodeableConcept riskAdjustment+:string rateAggregation+:string rationale+:markdown clinicalRecommendationStatement+:markdown improvementNotation+:CodeableConcept definition*+:markdown guidance+:markdown group*:Measure.group supplementalData*:Measure.supplementalData");
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
    private List<CodeableConcept>? _type;
    private List<FhirMarkdown>? _definition;
    private List<MeasureGroup>? _group;
    private List<MeasureSupplementalData>? _supplementalData;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this measure when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this measure when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the measure when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the measure (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the measure (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>An explanatory or alternate title for the measure giving additional information about its content (0..1).</summary>
    public FhirString? Subtitle { get; set; }
    /// <summary>The status of this measure (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this measure is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for genuine … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The intended subjects for the measure (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 16); }
    /// <summary>The date  (and optionally time) when the measure was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the measure (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the measure from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the measure is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this measure is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A detailed description, from a clinical perspective, of how the measure is used (0..1).</summary>
    public FhirString? Usage { get; set; }
    /// <summary>A copyright statement relating to the measure and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the measure content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the measure (0..*).</summary>
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
    /// <summary>A reference to a Library resource containing the formal logic used by the measure (0..*): to Library.</summary>
    public List<FhirCanonical> Library { get => _library ??= []; set => _library = value; }
    /// <summary>Notices and disclaimers regarding the use of the measure or related to intellectual property (such as code systems) referenced by the measure (0..1).</summary>
    public FhirMarkdown? Disclaimer { get; set; }
    /// <summary>Indicates how the calculation is performed for the measure, including proportion, ratio, continuous-variable, and cohort (0..1).</summary>
    public CodeableConcept? Scoring { get; set; }
    /// <summary>If this is a composite measure, the scoring method used to combine the component measures to determine the composite score (0..1).</summary>
    public CodeableConcept? CompositeScoring { get; set; }
    /// <summary>Indicates whether the measure is used to examine a process, an outcome over time, a patient-reported outcome, or a structure measure such as utilization (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>A description of the risk adjustment factors that may impact the resulting score for the measure and how they may be accounted for when computing and reporting … (0..1).</summary>
    public FhirString? RiskAdjustment { get; set; }
    /// <summary>Describes how to combine the information calculated, based on logic in each of several populations, into one summarized result (0..1).</summary>
    public FhirString? RateAggregation { get; set; }
    /// <summary>Provides a succinct statement of the need for the measure (0..1).</summary>
    public FhirMarkdown? Rationale { get; set; }
    /// <summary>Provides a summary of relevant clinical guidelines or other clinical recommendations supporting the measure (0..1).</summary>
    public FhirMarkdown? ClinicalRecommendationStatement { get; set; }
    /// <summary>Information on whether an increase or decrease in score is the preferred result (e.g., a higher score indicates better quality OR a lower score indicates better … (0..1).</summary>
    public CodeableConcept? ImprovementNotation { get; set; }
    /// <summary>Provides a description of an individual term used within the measure (0..*).</summary>
    public List<FhirMarkdown> Definition { get => _definition ??= []; set => _definition = value; }
    /// <summary>Additional guidance for the measure including how it can be used in a clinical context, and the intent of the measure (0..1).</summary>
    public FhirMarkdown? Guidance { get; set; }
    /// <summary>A group of population criteria for the measure (0..*).</summary>
    public List<MeasureGroup> Group { get => _group ??= []; set => _group = value; }
    /// <summary>The supplemental data criteria for the measure report, specified as either the name of a valid CQL expression within a referenced library, or a valid FHIR … (0..*).</summary>
    public List<MeasureSupplementalData> SupplementalData { get => _supplementalData ??= []; set => _supplementalData = value; }
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
        36 => Disclaimer,
        37 => Scoring,
        38 => CompositeScoring,
        39 => _type,
        40 => RiskAdjustment,
        41 => RateAggregation,
        42 => Rationale,
        43 => ClinicalRecommendationStatement,
        44 => ImprovementNotation,
        45 => _definition,
        46 => Guidance,
        47 => _group,
        48 => _supplementalData,
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
            case 36: Disclaimer = reader.Primitive(Disclaimer ?? new()); break;
            case 37: Scoring = reader.Object<CodeableConcept>(new()); break;
            case 38: CompositeScoring = reader.Object<CodeableConcept>(new()); break;
            case 39: reader.Objects(ref _type); break;
            case 40: RiskAdjustment = reader.Primitive(RiskAdjustment ?? new()); break;
            case 41: RateAggregation = reader.Primitive(RateAggregation ?? new()); break;
            case 42: Rationale = reader.Primitive(Rationale ?? new()); break;
            case 43: ClinicalRecommendationStatement = reader.Primitive(ClinicalRecommendationStatement ?? new()); break;
            case 44: ImprovementNotation = reader.Object<CodeableConcept>(new()); break;
            case 45: reader.Primitives(ref _definition); break;
            case 46: Guidance = reader.Primitive(Guidance ?? new()); break;
            case 47: reader.Objects(ref _group); break;
            case 48: reader.Objects(ref _supplementalData); break;
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
        writer.Primitive(R4[36], Disclaimer);
        writer.Object(R4[37], Scoring);
        writer.Object(R4[38], CompositeScoring);
        writer.Objects(R4[39], _type);
        writer.Primitive(R4[40], RiskAdjustment);
        writer.Primitive(R4[41], RateAggregation);
        writer.Primitive(R4[42], Rationale);
        writer.Primitive(R4[43], ClinicalRecommendationStatement);
        writer.Object(R4[44], ImprovementNotation);
        writer.Primitives(R4[45], _definition);
        writer.Primitive(R4[46], Guidance);
        writer.Objects(R4[47], _group);
        writer.Objects(R4[48], _supplementalData);
    }
}

/// <summary>A group of population criteria for the measure.</summary>
public sealed class MeasureGroup : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Measure.group", BackboneElement.R4, "code:CodeableConcept description:string population*:Measure.group.population stratifier*:Measure.group.stratifier");
    private List<MeasureGroupPopulation>? _population;
    private List<MeasureGroupStratifier>? _stratifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates a meaning for the group (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The human readable description of this population group (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>A population criteria for the measure (0..*).</summary>
    public List<MeasureGroupPopulation> Population { get => _population ??= []; set => _population = value; }
    /// <summary>The stratifier criteria for the measure report, specified as either the name of a valid CQL expression defined within a referenced library or a valid FHIR … (0..*).</summary>
    public List<MeasureGroupStratifier> Stratifier { get => _stratifier ??= []; set => _stratifier = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Description,
        5 => _population,
        6 => _stratifier,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: reader.Objects(ref _population); break;
            case 6: reader.Objects(ref _stratifier); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Description);
        writer.Objects(R4[5], _population);
        writer.Objects(R4[6], _stratifier);
    }
}

/// <summary>A population criteria for the measure.</summary>
public sealed class MeasureGroupPopulation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Measure.group.population", BackboneElement.R4, "code:CodeableConcept description:string criteria!:Expression");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of population criteria (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The human readable description of this population criteria (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>An expression that specifies the criteria for the population, typically the name of an expression in a library (1..1).</summary>
    public Expression? Criteria { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Description,
        5 => Criteria,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: Criteria = reader.Object<Expression>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Description);
        writer.Object(R4[5], Criteria);
    }
}

/// <summary>The stratifier criteria for the measure report, specified as either the name of a valid CQL expression defined within a referenced library or a valid FHIR ….</summary>
public sealed class MeasureGroupStratifier : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Measure.group.stratifier", BackboneElement.R4, "code:CodeableConcept description:string criteria:Expression component*:Measure.group.stratifier.component");
    private List<MeasureGroupStratifierComponent>? _component;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates a meaning for the stratifier (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The human readable description of this stratifier criteria (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>An expression that specifies the criteria for the stratifier (0..1).</summary>
    public Expression? Criteria { get; set; }
    /// <summary>A component of the stratifier criteria for the measure report, specified as either the name of a valid CQL expression defined within a referenced library or a … (0..*).</summary>
    public List<MeasureGroupStratifierComponent> Component { get => _component ??= []; set => _component = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Description,
        5 => Criteria,
        6 => _component,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: Criteria = reader.Object<Expression>(new()); break;
            case 6: reader.Objects(ref _component); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Description);
        writer.Object(R4[5], Criteria);
        writer.Objects(R4[6], _component);
    }
}

/// <summary>A component of the stratifier criteria for the measure report, specified as either the name of a valid CQL expression defined within a referenced library or a ….</summary>
public sealed class MeasureGroupStratifierComponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Measure.group.stratifier.component", BackboneElement.R4, "code:CodeableConcept description:string criteria!:Expression");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates a meaning for the stratifier component (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The human readable description of this stratifier criteria component (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>An expression that specifies the criteria for this component of the stratifier (1..1).</summary>
    public Expression? Criteria { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Description,
        5 => Criteria,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: Criteria = reader.Object<Expression>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Description);
        writer.Object(R4[5], Criteria);
    }
}

/// <summary>The supplemental data criteria for the measure report, specified as either the name of a valid CQL expression within a referenced library, or a valid FHIR ….</summary>
public sealed class MeasureSupplementalData : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Measure.supplementalData", BackboneElement.R4, "code:CodeableConcept usage*:CodeableConcept description:string criteria!:Expression");
    private List<CodeableConcept>? _usage;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates a meaning for the supplemental data (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>An indicator of the intended usage for the supplemental data element (0..*).</summary>
    public List<CodeableConcept> Usage { get => _usage ??= []; set => _usage = value; }
    /// <summary>The human readable description of this supplemental data (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The criteria for the supplemental data (1..1).</summary>
    public Expression? Criteria { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _usage,
        5 => Description,
        6 => Criteria,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _usage); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            case 6: Criteria = reader.Object<Expression>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Objects(R4[4], _usage);
        writer.Primitive(R4[5], Description);
        writer.Object(R4[6], Criteria);
    }
}
