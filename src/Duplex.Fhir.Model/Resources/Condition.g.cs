// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A clinical condition, problem, diagnosis, or other event, situation, issue, or clinical concept that has risen to a level of concern.</summary>
public sealed class Condition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Condition", DomainResource.R4, "identifier*+:Identifier clinicalStatus+:CodeableConcept verificationStatus+:CodeableConcept category*:CodeableConcept severity:CodeableConcept code+:CodeableConcept bodySite*+:CodeableConcept subject!+:Reference encounter+:Reference onset^+:dateTime,Age,Period,Range,string abatement^:dateTime,Age,Period,Range,string recordedDate+:dateTime recorder+:Reference asserter+:Reference stage*:Condition.stage evidence*:Condition.evidence note*:Annotation");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private List<CodeableConcept>? _bodySite;
    private DataType? _onset;
    private DataType? _abatement;
    private List<ConditionStage>? _stage;
    private List<ConditionEvidence>? _evidence;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this condition by the performer or other systems which remain constant as the resource is updated and propagates from server to … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The clinical status of the condition (0..1).</summary>
    public CodeableConcept? ClinicalStatus { get; set; }
    /// <summary>The verification status to support the clinical status of the condition (0..1).</summary>
    public CodeableConcept? VerificationStatus { get; set; }
    /// <summary>A category assigned to the condition (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>A subjective assessment of the severity of the condition as evaluated by the clinician (0..1).</summary>
    public CodeableConcept? Severity { get; set; }
    /// <summary>Identification of the condition, problem or diagnosis (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The anatomical location where this condition manifests itself (0..*).</summary>
    public List<CodeableConcept> BodySite { get => _bodySite ??= []; set => _bodySite = value; }
    /// <summary>Indicates the patient or group who the condition record is associated with (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which this Condition was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Estimated or actual date or date-time  the condition began, in the opinion of the clinician (0..1): dateTime, Age, Period, Range, string.</summary>
    public DataType? Onset { get => _onset; set => _onset = GiveAnew(_onset, value, 17); }
    /// <summary>The date or estimated date that the condition resolved or went into remission (0..1): dateTime, Age, Period, Range, string.</summary>
    public DataType? Abatement { get => _abatement; set => _abatement = GiveAnew(_abatement, value, 18); }
    /// <summary>The recordedDate represents when this particular Condition record was created in the system, which is often a system-generated date (0..1).</summary>
    public FhirDateTime? RecordedDate { get; set; }
    /// <summary>Individual who recorded the record and takes responsibility for its content (0..1): to Practitioner, PractitionerRole, Patient, RelatedPerson.</summary>
    public Reference? Recorder { get; set; }
    /// <summary>Individual who is making the condition statement (0..1): to Practitioner, PractitionerRole, Patient, RelatedPerson.</summary>
    public Reference? Asserter { get; set; }
    /// <summary>Clinical stage or grade of a condition (0..*).</summary>
    public List<ConditionStage> Stage { get => _stage ??= []; set => _stage = value; }
    /// <summary>Supporting evidence / manifestations that are the basis of the Condition's verification status, such as evidence that confirmed or refuted the condition (0..*).</summary>
    public List<ConditionEvidence> Evidence { get => _evidence ??= []; set => _evidence = value; }
    /// <summary>Additional information about the Condition (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => ClinicalStatus,
        10 => VerificationStatus,
        11 => _category,
        12 => Severity,
        13 => Code,
        14 => _bodySite,
        15 => Subject,
        16 => Encounter,
        17 => _onset,
        18 => _abatement,
        19 => RecordedDate,
        20 => Recorder,
        21 => Asserter,
        22 => _stage,
        23 => _evidence,
        24 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: ClinicalStatus = reader.Object<CodeableConcept>(new()); break;
            case 10: VerificationStatus = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _category); break;
            case 12: Severity = reader.Object<CodeableConcept>(new()); break;
            case 13: Code = reader.Object<CodeableConcept>(new()); break;
            case 14: reader.Objects(ref _bodySite); break;
            case 15: Subject = reader.Object<Reference>(new()); break;
            case 16: Encounter = reader.Object<Reference>(new()); break;
            case 17: _onset = reader.Choice(_onset); break;
            case 18: _abatement = reader.Choice(_abatement); break;
            case 19: RecordedDate = reader.Primitive(RecordedDate ?? new()); break;
            case 20: Recorder = reader.Object<Reference>(new()); break;
            case 21: Asserter = reader.Object<Reference>(new()); break;
            case 22: reader.Objects(ref _stage); break;
            case 23: reader.Objects(ref _evidence); break;
            case 24: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], ClinicalStatus);
        writer.Object(R4[10], VerificationStatus);
        writer.Objects(R4[11], _category);
        writer.Object(R4[12], Severity);
        writer.Object(R4[13], Code);
        writer.Objects(R4[14], _bodySite);
        writer.Object(R4[15], Subject);
        writer.Object(R4[16], Encounter);
        writer.Choice(R4[17], _onset);
        writer.Choice(R4[18], _abatement);
        writer.Primitive(R4[19], RecordedDate);
        writer.Object(R4[20], Recorder);
        writer.Object(R4[21], Asserter);
        writer.Objects(R4[22], _stage);
        writer.Objects(R4[23], _evidence);
        writer.Objects(R4[24], _note);
    }
}

/// <summary>Clinical stage or grade of a condition.</summary>
public sealed class ConditionStage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Condition.stage", BackboneElement.R4, "summary:CodeableConcept assessment*:Reference type:CodeableConcept");
    private List<Reference>? _assessment;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A simple summary of the stage such as "Stage 3" (0..1).</summary>
    public CodeableConcept? Summary { get; set; }
    /// <summary>Reference to a formal record of the evidence on which the staging assessment is based (0..*): to ClinicalImpression, DiagnosticReport, Observation.</summary>
    public List<Reference> Assessment { get => _assessment ??= []; set => _assessment = value; }
    /// <summary>The kind of staging, such as pathological or clinical staging (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Summary,
        4 => _assessment,
        5 => Type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Summary = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _assessment); break;
            case 5: Type = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Summary);
        writer.Objects(R4[4], _assessment);
        writer.Object(R4[5], Type);
    }
}

/// <summary>Supporting evidence / manifestations that are the basis of the Condition's verification status, such as evidence that confirmed or refuted the condition.</summary>
public sealed class ConditionEvidence : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Condition.evidence", BackboneElement.R4, "code*+:CodeableConcept detail*+:Reference");
    private List<CodeableConcept>? _code;
    private List<Reference>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A manifestation or symptom that led to the recording of this condition (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Links to other relevant information, including pathology reports (0..*).</summary>
    public List<Reference> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _code,
        4 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _code); break;
            case 4: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _code);
        writer.Objects(R4[4], _detail);
    }
}
