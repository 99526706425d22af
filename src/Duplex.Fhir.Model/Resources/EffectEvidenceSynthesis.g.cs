// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The EffectEvidenceSynthesis resource describes the difference in an outcome between exposures states in a population where the effect estimate is derived from a ….</summary>
public sealed class EffectEvidenceSynthesis : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("EffectEvidenceSynthesis", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string status!+:code=PublicationStatus date+:dateTime publisher+:string contact*+:ContactDetail description+:markdown note*:Annotation useContext*+:UsageContext jurisdiction*+:CodeableConcept copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period topic*:CodeableConcept author*:ContactDetail editor*:ContactDetail reviewer*:ContactDetail endorser*:ContactDetail relatedArtifact*:RelatedArtifact synthesisType:CodeableConcept studyType:CodeableConcept population!+:Reference exposure!+:Reference exposureAlternative!+:Reference outcome!+:Reference sampleSize:EffectEvidenceSynthesis.sampleSize resultsByExposure*:EffectEvidenceSynthesis.resultsByExposure effectEstimate*+:EffectEvidenceSynthesis.effectEstimate certainty*:EffectEvidenceSynthesis.certainty");
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
    private List<EffectEvidenceSynthesisResultsByExposure>? _resultsByExposure;
    private List<EffectEvidenceSynthesisEffectEstimate>? _effectEstimate;
    private List<EffectEvidenceSynthesisCertainty>? _certainty;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this effect evidence synthesis when it is referenced in a specification, model, design or an instance; also called its … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this effect evidence synthesis when it is represented in other formats, or referenced in a specification, model … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the effect evidence synthesis when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the effect evidence synthesis (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the effect evidence synthesis (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this effect evidence synthesis (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The date  (and optionally time) when the effect evidence synthesis was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the effect evidence synthesis (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the effect evidence synthesis from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>A human-readable string to clarify or explain concepts about the resource (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the effect evidence synthesis is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>A copyright statement relating to the effect evidence synthesis and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the effect evidence synthesis content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>Descriptive topics related to the content of the EffectEvidenceSynthesis (0..*).</summary>
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
    /// <summary>A reference to a EvidenceVariable resource that defines the exposure for the research (1..1): to EvidenceVariable.</summary>
    public Reference? Exposure { get; set; }
    /// <summary>A reference to a EvidenceVariable resource that defines the comparison exposure for the research (1..1): to EvidenceVariable.</summary>
    public Reference? ExposureAlternative { get; set; }
    /// <summary>A reference to a EvidenceVariable resomece that defines the outcome for the research (1..1): to EvidenceVariable.</summary>
    public Reference? Outcome { get; set; }
    /// <summary>A description of the size of the sample involved in the synthesis (0..1).</summary>
    public EffectEvidenceSynthesisSampleSize? SampleSize { get; set; }
    /// <summary>A description of the results for each exposure considered in the effect estimate (0..*).</summary>
    public List<EffectEvidenceSynthesisResultsByExposure> ResultsByExposure { get => _resultsByExposure ??= []; set => _resultsByExposure = value; }
    /// <summary>The estimated effect of the exposure variant (0..*).</summary>
    public List<EffectEvidenceSynthesisEffectEstimate> EffectEstimate { get => _effectEstimate ??= []; set => _effectEstimate = value; }
    /// <summary>A description of the certainty of the effect estimate (0..*).</summary>
    public List<EffectEvidenceSynthesisCertainty> Certainty { get => _certainty ??= []; set => _certainty = value; }
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
        35 => ExposureAlternative,
        36 => Outcome,
        37 => SampleSize,
        38 => _resultsByExposure,
        39 => _effectEstimate,
        40 => _certainty,
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
            case 35: ExposureAlternative = reader.Object<Reference>(new()); break;
            case 36: Outcome = reader.Object<Reference>(new()); break;
            case 37: SampleSize = reader.Object<EffectEvidenceSynthesisSampleSize>(new()); break;
            case 38: reader.Objects(ref _resultsByExposure); break;
            case 39: reader.Objects(ref _effectEstimate); break;
            case 40: reader.Objects(ref _certainty); break;
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
        writer.Object(R4[35], ExposureAlternative);
        writer.Object(R4[36], Outcome);
        writer.Object(R4[37], SampleSize);
        writer.Objects(R4[38], _resultsByExposure);
        writer.Objects(R4[39], _effectEstimate);
        writer.Objects(R4[40], _certainty);
    }
}

/// <summary>A description of the size of the sample involved in the synthesis.</summary>
public sealed class EffectEvidenceSynthesisSampleSize : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EffectEvidenceSynthesis.sampleSize", BackboneElement.R4, "description:string numberOfStudies:integer numberOfParticipants:integer");
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

/// <summary>A description of the results for each exposure considered in the effect estimate.</summary>
public sealed class EffectEvidenceSynthesisResultsByExposure : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EffectEvidenceSynthesis.resultsByExposure", BackboneElement.R4, "description:string exposureState:code=ExposureState variantState:CodeableConcept riskEvidenceSynthesis!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Human-readable summary of results by exposure state (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Whether these results are for the exposure state or alternative exposure state (0..1): <see cref="ExposureStateCodes"/>.</summary>
    public FhirCode? ExposureState { get; set; }
    /// <summary>Used to define variant exposure states such as low-risk state (0..1).</summary>
    public CodeableConcept? VariantState { get; set; }
    /// <summary>Reference to a RiskEvidenceSynthesis resource (1..1): to RiskEvidenceSynthesis.</summary>
    public Reference? RiskEvidenceSynthesis { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => ExposureState,
        5 => VariantState,
        6 => RiskEvidenceSynthesis,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: ExposureState = reader.Primitive(ExposureState ?? new()); break;
            case 5: VariantState = reader.Object<CodeableConcept>(new()); break;
            case 6: RiskEvidenceSynthesis = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Primitive(R4[4], ExposureState);
        writer.Object(R4[5], VariantState);
        writer.Object(R4[6], RiskEvidenceSynthesis);
    }
}

/// <summary>The estimated effect of the exposure variant.</summary>
public sealed class EffectEvidenceSynthesisEffectEstimate : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EffectEvidenceSynthesis.effectEstimate", BackboneElement.R4, "description:string type:CodeableConcept variantState:CodeableConcept value:decimal unitOfMeasure:CodeableConcept precisionEstimate*:EffectEvidenceSynthesis.effectEstimate.precisionEstimate");
    private List<EffectEvidenceSynthesisEffectEstimatePrecisionEstimate>? _precisionEstimate;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Human-readable summary of effect estimate (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Examples include relative risk and mean difference (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Used to define variant exposure states such as low-risk state (0..1).</summary>
    public CodeableConcept? VariantState { get; set; }
    /// <summary>The point estimate of the effect estimate (0..1).</summary>
    public FhirDecimal? Value { get; set; }
    /// <summary>Specifies the UCUM unit for the outcome (0..1).</summary>
    public CodeableConcept? UnitOfMeasure { get; set; }
    /// <summary>A description of the precision of the estimate for the effect (0..*).</summary>
    public List<EffectEvidenceSynthesisEffectEstimatePrecisionEstimate> PrecisionEstimate { get => _precisionEstimate ??= []; set => _precisionEstimate = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Type,
        5 => VariantState,
        6 => Value,
        7 => UnitOfMeasure,
        8 => _precisionEstimate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: VariantState = reader.Object<CodeableConcept>(new()); break;
            case 6: Value = reader.Primitive(Value ?? new()); break;
            case 7: UnitOfMeasure = reader.Object<CodeableConcept>(new()); break;
            case 8: reader.Objects(ref _precisionEstimate); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], VariantState);
        writer.Primitive(R4[6], Value);
        writer.Object(R4[7], UnitOfMeasure);
        writer.Objects(R4[8], _precisionEstimate);
    }
}

/// <summary>A description of the precision of the estimate for the effect.</summary>
public sealed class EffectEvidenceSynthesisEffectEstimatePrecisionEstimate : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EffectEvidenceSynthesis.effectEstimate.precisionEstimate", BackboneElement.R4, "type:CodeableConcept level:decimal from:decimal to:decimal");
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

/// <summary>A description of the certainty of the effect estimate.</summary>
public sealed class EffectEvidenceSynthesisCertainty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EffectEvidenceSynthesis.certainty", BackboneElement.R4, "rating*:CodeableConcept note*:Annotation certaintySubcomponent*:EffectEvidenceSynthesis.certainty.certaintySubcomponent");
    private List<CodeableConcept>? _rating;
    private List<Annotation>? _note;
    private List<EffectEvidenceSynthesisCertaintyCertaintySubcomponent>? _certaintySubcomponent;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A rating of the certainty of the effect estimate (0..*).</summary>
    public List<CodeableConcept> Rating { get => _rating ??= []; set => _rating = value; }
    /// <summary>A human-readable string to clarify or explain concepts about the resource (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>A description of a component of the overall certainty (0..*).</summary>
    public List<EffectEvidenceSynthesisCertaintyCertaintySubcomponent> CertaintySubcomponent { get => _certaintySubcomponent ??= []; set => _certaintySubcomponent = value; }
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
public sealed class EffectEvidenceSynthesisCertaintyCertaintySubcomponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("EffectEvidenceSynthesis.certainty.certaintySubcomponent", BackboneElement.R4, "type:CodeableConcept rating*:CodeableConcept note*:Annotation");
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
