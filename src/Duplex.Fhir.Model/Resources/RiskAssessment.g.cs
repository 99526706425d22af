// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An assessment of the likely outcome(s) for a patient or other subject as well as the likelihood of each outcome.</summary>
public sealed class RiskAssessment : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("RiskAssessment", DomainResource.R4, "identifier*+:Identifier basedOn:Reference parent:Reference status!+:code=ObservationStatus method+:CodeableConcept code+:CodeableConcept subject!+:Reference encounter+:Reference occurrence^+:dateTime,Period condition+:Reference performer+:Reference reasonCode*:CodeableConcept reasonReference*:Reference basis*:Reference prediction*:RiskAssessment.prediction mitigation:string note*:Annotation");
    private List<Identifier>? _identifier;
    private DataType? _occurrence;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Reference>? _basis;
    private List<RiskAssessmentPrediction>? _prediction;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifier assigned to the risk assessment (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A reference to the request that is fulfilled by this risk assessment (0..1).</summary>
    public Reference? BasedOn { get; set; }
    /// <summary>A reference to a resource that this risk assessment is part of, such as a Procedure (0..1).</summary>
    public Reference? Parent { get; set; }
    /// <summary>The status of the RiskAssessment, using the same statuses as an Observation (1..1): <see cref="ObservationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The algorithm, process or mechanism used to evaluate the risk (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>The type of the risk assessment performed (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The patient or group the risk assessment applies to (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The encounter where the assessment was performed (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date (and possibly time) the risk assessment was performed (0..1): dateTime, Period.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 16); }
    /// <summary>For assessments or prognosis specific to a particular condition, indicates the condition being assessed (0..1): to Condition.</summary>
    public Reference? Condition { get; set; }
    /// <summary>The provider or software application that performed the assessment (0..1): to Practitioner, PractitionerRole, Device.</summary>
    public Reference? Performer { get; set; }
    /// <summary>The reason the risk assessment was performed (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Resources supporting the reason the risk assessment was performed (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Indicates the source data considered as part of the assessment (for example, FamilyHistory, Observations, Procedures, Conditions, etc.) (0..*).</summary>
    public List<Reference> Basis { get => _basis ??= []; set => _basis = value; }
    /// <summary>Describes the expected outcome for the subject (0..*).</summary>
    public List<RiskAssessmentPrediction> Prediction { get => _prediction ??= []; set => _prediction = value; }
    /// <summary>A description of the steps that might be taken to reduce the identified risk(s) (0..1).</summary>
    public FhirString? Mitigation { get; set; }
    /// <summary>Additional comments about the risk assessment (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => BasedOn,
        10 => Parent,
        11 => Status,
        12 => Method,
        13 => Code,
        14 => Subject,
        15 => Encounter,
        16 => _occurrence,
        17 => Condition,
        18 => Performer,
        19 => _reasonCode,
        20 => _reasonReference,
        21 => _basis,
        22 => _prediction,
        23 => Mitigation,
        24 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: BasedOn = reader.Object<Reference>(new()); break;
            case 10: Parent = reader.Object<Reference>(new()); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: Method = reader.Object<CodeableConcept>(new()); break;
            case 13: Code = reader.Object<CodeableConcept>(new()); break;
            case 14: Subject = reader.Object<Reference>(new()); break;
            case 15: Encounter = reader.Object<Reference>(new()); break;
            case 16: _occurrence = reader.Choice(_occurrence); break;
            case 17: Condition = reader.Object<Reference>(new()); break;
            case 18: Performer = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _reasonCode); break;
            case 20: reader.Objects(ref _reasonReference); break;
            case 21: reader.Objects(ref _basis); break;
            case 22: reader.Objects(ref _prediction); break;
            case 23: Mitigation = reader.Primitive(Mitigation ?? new()); break;
            case 24: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], BasedOn);
        writer.Object(R4[10], Parent);
        writer.Primitive(R4[11], Status);
        writer.Object(R4[12], Method);
        writer.Object(R4[13], Code);
        writer.Object(R4[14], Subject);
        writer.Object(R4[15], Encounter);
        writer.Choice(R4[16], _occurrence);
        writer.Object(R4[17], Condition);
        writer.Object(R4[18], Performer);
        writer.Objects(R4[19], _reasonCode);
        writer.Objects(R4[20], _reasonReference);
        writer.Objects(R4[21], _basis);
        writer.Objects(R4[22], _prediction);
        writer.Primitive(R4[23], Mitigation);
        writer.Objects(R4[24], _note);
    }
}

/// <summary>Describes the expected outcome for the subject.</summary>
public sealed class RiskAssessmentPrediction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RiskAssessment.prediction", BackboneElement.R4, "outcome:CodeableConcept probability^:decimal,Range qualitativeRisk:CodeableConcept relativeRisk:decimal when^:Period,Range rationale:string");
    private DataType? _probability;
    private DataType? _when;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>One of the potential outcomes for the patient (e.g. remission, death,  a particular condition) (0..1).</summary>
    public CodeableConcept? Outcome { get; set; }
    /// <summary>Indicates how likely the outcome is (in the specified timeframe) (0..1): decimal, Range.</summary>
    public DataType? Probability { get => _probability; set => _probability = GiveAnew(_probability, value, 4); }
    /// <summary>Indicates how likely the outcome is (in the specified timeframe), expressed as a qualitative value (e.g. low, medium, or high) (0..1).</summary>
    public CodeableConcept? QualitativeRisk { get; set; }
    /// <summary>Indicates the risk for this particular subject (with their specific characteristics) divided by the risk of the population in general (0..1).</summary>
    public FhirDecimal? RelativeRisk { get; set; }
    /// <summary>Indicates the period of time or age range of the subject to which the specified probability applies (0..1): Period, Range.</summary>
    public DataType? When { get => _when; set => _when = GiveAnew(_when, value, 7); }
    /// <summary>Additional information explaining the basis for the prediction (0..1).</summary>
    public FhirString? Rationale { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Outcome,
        4 => _probability,
        5 => QualitativeRisk,
        6 => RelativeRisk,
        7 => _when,
        8 => Rationale,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Outcome = reader.Object<CodeableConcept>(new()); break;
            case 4: _probability = reader.Choice(_probability); break;
            case 5: QualitativeRisk = reader.Object<CodeableConcept>(new()); break;
            case 6: RelativeRisk = reader.Primitive(RelativeRisk ?? new()); break;
            case 7: _when = reader.Choice(_when); break;
            case 8: Rationale = reader.Primitive(Rationale ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Outcome);
        writer.Choice(R4[4], _probability);
        writer.Object(R4[5], QualitativeRisk);
        writer.Primitive(R4[6], RelativeRisk);
        writer.Choice(R4[7], _when);
        writer.Primitive(R4[8], Rationale);
    }
}
