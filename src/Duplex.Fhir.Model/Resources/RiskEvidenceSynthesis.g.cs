// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The RiskEvidenceSynthesis resource describes the likelihood of an outcome in a population plus exposure state where the risk estimate is derived from a ….</summary>
public sealed class RiskEvidenceSynthesis : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("RiskEvidenceSynthesis", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string status!+:code=PublicationStatus date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown note*:Annotation useContext*+:UsageContext jurisdiction*+:CodeableConcept copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact synthesisType:CodeableConcept studyType:CodeableConcept population!+:Reference exposure+:Reference outcome!+:Reference sampleSize:RiskEvidenceSynthesis.sampleSize riskEstimate+:RiskEvidenceSynthesis.riskEstimate certainty*:RiskEvidenceSynthesis.certainty");
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
    private List<RiskEvidenceSynthesisCertainty>? _certainty;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this risk evidence synthesis when it is referenced in a specification, model, design or an instance; also called its … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this risk evidence synthesis when it is represented in other formats, or referenced in a specification, model … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the risk evidence synthesis when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the risk evidence synthesis (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the risk evidence synthesis (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this risk evidence synthesis (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The date  (and optionally time) when the risk evidence synthesis was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the risk evidence synthesis (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the risk evidence synthesis from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>A human-readable string to clarify or explain concepts about the resource (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the risk evidence synthesis is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>A copyright statement relating to the risk evidence synthesis and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the risk evidence synthesis content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the RiskEvidenceSynthesis (0..*).</summary>
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
    /// <summary>Type of synthesis eg meta-analysis (0..1).</summary>
    public CodeableConcept? SynthesisType { get; set; }
    /// <summary>Type of study eg randomized trial (0..1).</summary>
    public CodeableConcept? StudyType { get; set; }
    /// <summary>A reference to a EvidenceVariable resource that defines the population for the research (1..1): to EvidenceVariable.</summary>
    public Reference? Population { get; set; }
    /// <summary>A reference to a EvidenceVariable resource that defines the exposure for the research (0..1): to EvidenceVariable.</summary>
    public Reference? Exposure { get; set; }
    /// <summary>A reference to a EvidenceVariable resomece that defines the outcome for the research (1..1): to EvidenceVariable.</summary>
    public Reference? Outcome { get; set; }
    /// <summary>A description of the size of the sample involved in the synthesis (0..1).</summary>
    public RiskEvidenceSynthesisSampleSize? SampleSize { get; set; }
    /// <summary>The estimated risk of the outcome (0..1).</summary>
    public RiskEvidenceSynthesisRiskEstimate? RiskEstimate { get; set; }
    /// <summary>A description of the certainty of the risk estimate (0..*).</summary>
    public List<RiskEvidenceSynthesisCertainty> Certainty { get => _certainty ??= []; set => _certainty = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => Status,
        14 => Date,
        15 => Publisher,
        16 => _contact,
        17 => Description,
        18 => _note,
        19 => _useContext,
        20 => _jurisdiction,
        21 => Copyright,
        22 => ApprovalDate,
        23 => LastReviewDate,
        24 => EffectivePeriod,
        25 => _topic,
        26 => _author,
        27 => _editor,
        28 => _reviewer,
        29 => _endorser,
        30 => _relatedArtifact,
        31 => SynthesisType,
        32 => StudyType,
        33 => Population,
        34 => Exposure,
        35 => Outcome,
        36 => SampleSize,
        37 => RiskEstimate,
        38 => _certainty,
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
            case 13: Status = reader.Primitive(Status ?? new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 16: reader.Objects(ref _contact); break;
            case 17: Description = reader.Primitive(Description ?? new()); break;
            case 18: reader.Objects(ref _note); break;
            case 19: reader.Objects(ref _useContext); break;
            case 20: reader.Objects(ref _jurisdiction); break;
            case 21: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 22: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 23: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 24: EffectivePeriod = reader.Object<Period>(new()); break;
            case 25: reader.Objects(ref _topic); break;
            case 26: reader.Objects(ref _author); break;
            case 27: reader.Objects(ref _editor); break;
            case 28: reader.Objects(ref _reviewer); break;
            case 29: reader.Objects(ref _endorser); break;
            case 30: reader.Objects(ref _relatedArtifact); break;
            case 31: SynthesisType = reader.Object<CodeableConcept>(new()); break;
            case 32: StudyType = reader.Object<CodeableConcept>(new()); break;
            case 33: Population = reader.Object<Reference>(new()); break;
            case 34: Exposure = reader.Object<Reference>(new()); break;
            case 35: Outcome = reader.Object<Reference>(new()); break;
            case 36: SampleSize = reader.Object<RiskEvidenceSynthesisSampleSize>(new()); break;
            case 37: RiskEstimate = reader.Object<RiskEvidenceSynthesisRiskEstimate>(new()); break;
            case 38: reader.Objects(ref _certainty); break;
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
        writer.Primitive(R4[13], Status);
        writer.Primitive(R4[14], Date);
        writer.Primitive(R4[15], Publisher);
        writer.Objects(R4[16], _contact);
        writer.Primitive(R4[17], Description);
        writer.Objects(R4[18], _note);
        writer.Objects(R4[19], _useContext);
        writer.Objects(R4[20], _jurisdiction);
        writer.Primitive(R4[21], Copyright);
        writer.Primitive(R4[22], ApprovalDate);
        writer.Primitive(R4[23], LastReviewDate);
        writer.Object(R4[24], EffectivePeriod);
        writer.Objects(R4[25], _topic);
        writer.Objects(R4[26], _author);
        writer.Objects(R4[27], _editor);
        writer.Objects(R4[28], _reviewer);
        writer.Objects(R4[29], _endorser);
        writer.Objects(R4[30], _relatedArtifact);
        writer.Object(R4[31], SynthesisType);
        writer.Object(R4[32], StudyType);
        writer.Object(R4[33], Population);
        writer.Object(R4[34], Exposure);
        writer.Object(R4[35], Outcome);
        writer.Object(R4[36], SampleSize);
        writer.Object(R4[37], RiskEstimate);
        writer.Objects(R4[38], _certainty);
    }
}

/// <summary>A description of the size of the sample involved in the synthesis.</summary>
public sealed class RiskEvidenceSynthesisSampleSize : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RiskEvidenceSynthesis.sampleSize", BackboneElement.R4, "description:string numberOfStudies:integer numberOfParticipants:integer");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Human-readable summary of sample size (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Number of studies included in this evidence synthesis (0..1).</summary>
    public FhirInteger? NumberOfStudies { get; set; }
    /// <summary>Number of participants included in this evidence synthesis (0..1).</summary>
    public FhirInteger? NumberOfParticipants { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => NumberOfStudies,
        5 => NumberOfParticipants,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: NumberOfStudies = reader.Primitive(NumberOfStudies ?? new()); break;
            case 5: NumberOfParticipants = reader.Primitive(NumberOfParticipants ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Primitive(R4[4], NumberOfStudies);
        writer.Primitive(R4[5], NumberOfParticipants);
    }
}

/// <summary>The estimated risk of the outcome.</summary>
public sealed class RiskEvidenceSynthesisRiskEstimate : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RiskEvidenceSynthesis.riskEstimate", BackboneElement.R4, "description:string type:CodeableConcept value:decimal unitOfMeasure:CodeableConcept denominatorCount:integer numeratorCount:integer precisionEstimate*:RiskEvidenceSynthesis.riskEstimate.precisionEstimate");
    private List<RiskEvidenceSynthesisRiskEstimatePrecisionEstimate>? _precisionEstimate;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Human-readable summary of risk estimate (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Examples include proportion and mean (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The point estimate of the risk estimate (0..1).</summary>
    public FhirDecimal? Value { get; set; }
    /// <summary>Specifies the UCUM unit for the outcome (0..1).</summary>
    public CodeableConcept? UnitOfMeasure { get; set; }
    /// <summary>The sample size for the group that was measured for this risk estimate (0..1).</summary>
    public FhirInteger? DenominatorCount { get; set; }
    /// <summary>The number of group members with the outcome of interest (0..1).</summary>
    public FhirInteger? NumeratorCount { get; set; }
    /// <summary>A description of the precision of the estimate for the effect (0..*).</summary>
    public List<RiskEvidenceSynthesisRiskEstimatePrecisionEstimate> PrecisionEstimate { get => _precisionEstimate ??= []; set => _precisionEstimate = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Type,
        5 => Value,
        6 => UnitOfMeasure,
        7 => DenominatorCount,
        8 => NumeratorCount,
        9 => _precisionEstimate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Value = reader.Primitive(Value ?? new()); break;
            case 6: UnitOfMeasure = reader.Object<CodeableConcept>(new()); break;
            case 7: DenominatorCount = reader.Primitive(DenominatorCount ?? new()); break;
            case 8: NumeratorCount = reader.Primitive(NumeratorCount ?? new()); break;
            case 9: reader.Objects(ref _precisionEstimate); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Object(R4[4], Type);
        writer.Primitive(R4[5], Value);
        writer.Object(R4[6], UnitOfMeasure);
        writer.Primitive(R4[7], DenominatorCount);
        writer.Primitive(R4[8], NumeratorCount);
        writer.Objects(R4[9], _precisionEstimate);
    }
}

/// <summary>A description of the precision of the estimate for the effect.</summary>
public sealed class RiskEvidenceSynthesisRiskEstimatePrecisionEstimate : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RiskEvidenceSynthesis.riskEstimate.precisionEstimate", BackboneElement.R4, "type:CodeableConcept level:decimal from:decimal to:decimal");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Examples include confidence interval and interquartile range (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Use 95 for a 95% confidence interval (0..1).</summary>
    public FhirDecimal? Level { get; set; }
    /// <summary>Lower bound of confidence interval (0..1).</summary>
    public FhirDecimal? From { get; set; }
    /// <summary>Upper bound of confidence interval (0..1).</summary>
    public FhirDecimal? To { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Level,
        5 => From,
        6 => To,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Level = reader.Primitive(Level ?? new()); break;
            case 5: From = reader.Primitive(From ?? new()); break;
            case 6: To = reader.Primitive(To ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Level);
        writer.Primitive(R4[5], From);
        writer.Primitive(R4[6], To);
    }
}

/// <summary>A description of the certainty of the risk estimate.</summary>
public sealed class RiskEvidenceSynthesisCertainty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RiskEvidenceSynthesis.certainty", BackboneElement.R4, "rating*:CodeableConcept note*:Annotation certaintySubcomponent*:RiskEvidenceSynthesis.certainty.certaintySubcomponent");
    private List<CodeableConcept>? _rating;
    private List<Annotation>? _note;
    private List<RiskEvidenceSynthesisCertaintyCertaintySubcomponent>? _certaintySubcomponent;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A rating of the certainty of the effect estimate (0..*).</summary>
    public List<CodeableConcept> Rating { get => _rating ??= []; set => _rating = value; }
    /// <summary>A human-readable string to clarify or explain concepts about the resource (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>A description of a component of the overall certainty (0..*).</summary>
    public List<RiskEvidenceSynthesisCertaintyCertaintySubcomponent> CertaintySubcomponent { get => _certaintySubcomponent ??= []; set => _certaintySubcomponent = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _rating,
        4 => _note,
        5 => _certaintySubcomponent,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _rating); break;
            case 4: reader.Objects(ref _note); break;
            case 5: reader.Objects(ref _certaintySubcomponent); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _rating);
        writer.Objects(R4[4], _note);
        writer.Objects(R4[5], _certaintySubcomponent);
    }
}

/// <summary>A description of a component of the overall certainty.</summary>
public sealed class RiskEvidenceSynthesisCertaintyCertaintySubcomponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RiskEvidenceSynthesis.certainty.certaintySubcomponent", BackboneElement.R4, "type:CodeableConcept rating*:CodeableConcept note*:Annotation");
    private List<CodeableConcept>? _rating;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of subcomponent of certainty rating (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A rating of a subcomponent of rating certainty (0..*).</summary>
    public List<CodeableConcept> Rating { get => _rating ??= []; set => _rating = value; }
    /// <summary>A human-readable string to clarify or explain concepts about the resource (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _rating,
        5 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _rating); break;
            case 5: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _rating);
        writer.Objects(R4[5], _note);
    }
}
