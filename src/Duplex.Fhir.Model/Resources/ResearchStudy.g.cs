// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A process where a researcher or organization plans and then executes a series of steps intended to increase the field of healthcare-related knowledge.</summary>
public sealed class ResearchStudy : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ResearchStudy", DomainResource.R4, "identifier*+:Identifier title+:string protocol*+:Reference partOf*+:Reference status!+:code=ResearchStudyStatus primaryPurposeType+:CodeableConcept phase+:CodeableConcept category*+:CodeableConcept focus*+:CodeableConcept condition*+:CodeableConcept contact*+:ContactDetail relatedArtifact*:RelatedArtifact keyword*+:CodeableConcept location*+:CodeableConcept description:markdown enrollment*+:Reference period+:Period sponsor+:Reference principalInvestigator+:Reference site*+:Reference reasonStopped+:CodeableConcept note*:Annotation arm*:ResearchStudy.arm objective*:ResearchStudy.objective");
    private List<Identifier>? _identifier;
    private List<Reference>? _protocol;
    private List<Reference>? _partOf;
    private List<CodeableConcept>? _category;
    private List<CodeableConcept>? _focus;
    private List<CodeableConcept>? _condition;
    private List<ContactDetail>? _contact;
    private List<RelatedArtifact>? _relatedArtifact;
    private List<CodeableConcept>? _keyword;
    private List<CodeableConcept>? _location;
    private List<Reference>? _enrollment;
    private List<Reference>? _site;
    private List<Annotation>? _note;
    private List<ResearchStudyArm>? _arm;
    private List<ResearchStudyObjective>? _objective;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers assigned to this research study by the sponsor or other systems (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A short, descriptive user-friendly label for the study (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The set of steps expected to be performed as part of the execution of the study (0..*): to PlanDefinition.</summary>
    public List<Reference> Protocol { get => _protocol ??= []; set => _protocol = value; }
    /// <summary>A larger research study of which this particular study is a component or step (0..*): to ResearchStudy.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>The current state of the study (1..1): <see cref="ResearchStudyStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The type of study based upon the intent of the study's activities (0..1).</summary>
    public CodeableConcept? PrimaryPurposeType { get; set; }
    /// <summary>The stage in the progression of a therapy from initial experimental use in humans in clinical trials to post-market evaluation (0..1).</summary>
    public CodeableConcept? Phase { get; set; }
    /// <summary>Codes categorizing the type of study such as investigational vs (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>The medication(s), food(s), therapy(ies), device(s) or other concerns or interventions that the study is seeking to gain more information about (0..*).</summary>
    public List<CodeableConcept> Focus { get => _focus ??= []; set => _focus = value; }
    /// <summary>The condition that is the focus of the study (0..*).</summary>
    public List<CodeableConcept> Condition { get => _condition ??= []; set => _condition = value; }
    /// <summary>Contact details to assist a user in learning more about or engaging with the study (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>Citations, references and other related documents (0..*).</summary>
    public List<RelatedArtifact> RelatedArtifact { get => _relatedArtifact ??= []; set => _relatedArtifact = value; }
    /// <summary>Key terms to aid in searching for or filtering the study (0..*).</summary>
    public List<CodeableConcept> Keyword { get => _keyword ??= []; set => _keyword = value; }
    /// <summary>Indicates a country, state or other region where the study is taking place (0..*).</summary>
    public List<CodeableConcept> Location { get => _location ??= []; set => _location = value; }
    /// <summary>A full description of how the study is being conducted (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>Reference to a Group that defines the criteria for and quantity of subjects participating in the study (0..*): to Group.</summary>
    public List<Reference> Enrollment { get => _enrollment ??= []; set => _enrollment = value; }
    /// <summary>Identifies the start date and the expected (or actual, depending on status) end date for the study (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>An organization that initiates the investigation and is legally responsible for the study (0..1): to Organization.</summary>
    public Reference? Sponsor { get; set; }
    /// <summary>A researcher in a study who oversees multiple aspects of the study, such as concept development, protocol writing, protocol submission for IRB approval … (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? PrincipalInvestigator { get; set; }
    /// <summary>A facility in which study activities are conducted (0..*): to Location.</summary>
    public List<Reference> Site { get => _site ??= []; set => _site = value; }
    /// <summary>A description and/or code explaining the premature termination of the study (0..1).</summary>
    public CodeableConcept? ReasonStopped { get; set; }
    /// <summary>Comments made about the study by the performer, subject or other participants (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Describes an expected sequence of events for one of the participants of a study (0..*).</summary>
    public List<ResearchStudyArm> Arm { get => _arm ??= []; set => _arm = value; }
    /// <summary>A goal that the study is aiming to achieve in terms of a scientific question to be answered by the analysis of data collected during the study (0..*).</summary>
    public List<ResearchStudyObjective> Objective { get => _objective ??= []; set => _objective = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Title,
        10 => _protocol,
        11 => _partOf,
        12 => Status,
        13 => PrimaryPurposeType,
        14 => Phase,
        15 => _category,
        16 => _focus,
        17 => _condition,
        18 => _contact,
        19 => _relatedArtifact,
        20 => _keyword,
        21 => _location,
        22 => Description,
        23 => _enrollment,
        24 => Period,
        25 => Sponsor,
        26 => PrincipalInvestigator,
        27 => _site,
        28 => ReasonStopped,
        29 => _note,
        30 => _arm,
        31 => _objective,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Title = reader.Primitive(Title ?? new()); break;
            case 10: reader.Objects(ref _protocol); break;
            case 11: reader.Objects(ref _partOf); break;
            case 12: Status = reader.Primitive(Status ?? new()); break;
            case 13: PrimaryPurposeType = reader.Object<CodeableConcept>(new()); break;
            case 14: Phase = reader.Object<CodeableConcept>(new()); break;
            case 15: reader.Objects(ref _category); break;
            case 16: reader.Objects(ref _focus); break;
            case 17: reader.Objects(ref _condition); break;
            case 18: reader.Objects(ref _contact); break;
            case 19: reader.Objects(ref _relatedArtifact); break;
            case 20: reader.Objects(ref _keyword); break;
            case 21: reader.Objects(ref _location); break;
            case 22: Description = reader.Primitive(Description ?? new()); break;
            case 23: reader.Objects(ref _enrollment); break;
            case 24: Period = reader.Object<Period>(new()); break;
            case 25: Sponsor = reader.Object<Reference>(new()); break;
            case 26: PrincipalInvestigator = reader.Object<Reference>(new()); break;
            case 27: reader.Objects(ref _site); break;
            case 28: ReasonStopped = reader.Object<CodeableConcept>(new()); break;
            case 29: reader.Objects(ref _note); break;
            case 30: reader.Objects(ref _arm); break;
            case 31: reader.Objects(ref _objective); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Title);
        writer.Objects(R4[10], _protocol);
        writer.Objects(R4[11], _partOf);
        writer.Primitive(R4[12], Status);
        writer.Object(R4[13], PrimaryPurposeType);
        writer.Object(R4[14], Phase);
        writer.Objects(R4[15], _category);
        writer.Objects(R4[16], _focus);
        writer.Objects(R4[17], _condition);
        writer.Objects(R4[18], _contact);
        writer.Objects(R4[19], _relatedArtifact);
        writer.Objects(R4[20], _keyword);
        writer.Objects(R4[21], _location);
        writer.Primitive(R4[22], Description);
        writer.Objects(R4[23], _enrollment);
        writer.Object(R4[24], Period);
        writer.Object(R4[25], Sponsor);
        writer.Object(R4[26], PrincipalInvestigator);
        writer.Objects(R4[27], _site);
        writer.Object(R4[28], ReasonStopped);
        writer.Objects(R4[29], _note);
        writer.Objects(R4[30], _arm);
        writer.Objects(R4[31], _objective);
    }
}

/// <summary>Describes an expected sequence of events for one of the participants of a study.</summary>
public sealed class ResearchStudyArm : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ResearchStudy.arm", BackboneElement.R4, "name!:string type:CodeableConcept description:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique, human-readable label for this arm of the study (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Categorization of study arm, e.g. experimental, active comparator, placebo comparater (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A succinct description of the path through the study that would be followed by a subject adhering to this arm (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Type,
        5 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Object(R4[4], Type);
        writer.Primitive(R4[5], Description);
    }
}

/// <summary>A goal that the study is aiming to achieve in terms of a scientific question to be answered by the analysis of data collected during the study.</summary>
public sealed class ResearchStudyObjective : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ResearchStudy.objective", BackboneElement.R4, "name:string type:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique, human-readable label for this objective of the study (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The kind of study objective (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Object(R4[4], Type);
    }
}
