// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A record of a clinical assessment performed to determine what problem(s) may affect the patient and before planning the treatments or management strategies that ….</summary>
public sealed class ClinicalImpression : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ClinicalImpression", DomainResource.R4, "identifier*+:Identifier status!+:code=ClinicalImpressionStatus statusReason:CodeableConcept code+:CodeableConcept description+:string subject!+:Reference encounter+:Reference effective^+:dateTime,Period date+:dateTime assessor+:Reference previous:Reference problem*+:Reference investigation*:ClinicalImpression.investigation protocol*:uri summary:string finding*:ClinicalImpression.finding prognosisCodeableConcept*:CodeableConcept prognosisReference*:Reference supportingInfo*:Reference note*:Annotation");
    private List<Identifier>? _identifier;
    private DataType? _effective;
    private List<Reference>? _problem;
    private List<ClinicalImpressionInvestigation>? _investigation;
    private List<FhirUri>? _protocol;
    private List<ClinicalImpressionFinding>? _finding;
    private List<CodeableConcept>? _prognosisCodeableConcept;
    private List<Reference>? _prognosisReference;
    private List<Reference>? _supportingInfo;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this clinical impression by the performer or other systems which remain constant as the resource is updated and propagates from … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Identifies the workflow status of the assessment (1..1): <see cref="ClinicalImpressionStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Captures the reason for the current state of the ClinicalImpression (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>Categorizes the type of clinical assessment performed (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A summary of the context and/or cause of the assessment - why / where it was performed, and what patient events/status prompted it (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The patient or group of individuals assessed as part of this record (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which this ClinicalImpression was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The point in time or period over which the subject was assessed (0..1): dateTime, Period.</summary>
    public DataType? Effective { get => _effective; set => _effective = GiveAnew(_effective, value, 15); }
    /// <summary>Indicates when the documentation of the assessment was complete (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The clinician performing the assessment (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Assessor { get; set; }
    /// <summary>A reference to the last assessment that was conducted on this patient (0..1): to ClinicalImpression.</summary>
    public Reference? Previous { get; set; }
    /// <summary>A list of the relevant problems/conditions for a patient (0..*): to Condition, AllergyIntolerance.</summary>
    public List<Reference> Problem { get => _problem ??= []; set => _problem = value; }
    /// <summary>One or more sets of investigations (signs, symptoms, etc.) (0..*).</summary>
    public List<ClinicalImpressionInvestigation> Investigation { get => _investigation ??= []; set => _investigation = value; }
    /// <summary>Reference to a specific published clinical protocol that was followed during this assessment, and/or that provides evidence in support of the diagnosis (0..*).</summary>
    public List<FhirUri> Protocol { get => _protocol ??= []; set => _protocol = value; }
    /// <summary>A text summary of the investigations and the diagnosis (0..1).</summary>
    public FhirString? Summary { get; set; }
    /// <summary>Specific findings or diagnoses that were considered likely or relevant to ongoing treatment (0..*).</summary>
    public List<ClinicalImpressionFinding> Finding { get => _finding ??= []; set => _finding = value; }
    /// <summary>Estimate of likely outcome (0..*).</summary>
    public List<CodeableConcept> PrognosisCodeableConcept { get => _prognosisCodeableConcept ??= []; set => _prognosisCodeableConcept = value; }
    /// <summary>RiskAssessment expressing likely outcome (0..*): to RiskAssessment.</summary>
    public List<Reference> PrognosisReference { get => _prognosisReference ??= []; set => _prognosisReference = value; }
    /// <summary>Information supporting the clinical impression (0..*).</summary>
    public List<Reference> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>Commentary about the impression, typically recorded after the impression itself was made, though supplemental notes by the original author could also appear (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => StatusReason,
        11 => Code,
        12 => Description,
        13 => Subject,
        14 => Encounter,
        15 => _effective,
        16 => Date,
        17 => Assessor,
        18 => Previous,
        19 => _problem,
        20 => _investigation,
        21 => _protocol,
        22 => Summary,
        23 => _finding,
        24 => _prognosisCodeableConcept,
        25 => _prognosisReference,
        26 => _supportingInfo,
        27 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 11: Code = reader.Object<CodeableConcept>(new()); break;
            case 12: Description = reader.Primitive(Description ?? new()); break;
            case 13: Subject = reader.Object<Reference>(new()); break;
            case 14: Encounter = reader.Object<Reference>(new()); break;
            case 15: _effective = reader.Choice(_effective); break;
            case 16: Date = reader.Primitive(Date ?? new()); break;
            case 17: Assessor = reader.Object<Reference>(new()); break;
            case 18: Previous = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _problem); break;
            case 20: reader.Objects(ref _investigation); break;
            case 21: reader.Primitives(ref _protocol); break;
            case 22: Summary = reader.Primitive(Summary ?? new()); break;
            case 23: reader.Objects(ref _finding); break;
            case 24: reader.Objects(ref _prognosisCodeableConcept); break;
            case 25: reader.Objects(ref _prognosisReference); break;
            case 26: reader.Objects(ref _supportingInfo); break;
            case 27: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], StatusReason);
        writer.Object(R4[11], Code);
        writer.Primitive(R4[12], Description);
        writer.Object(R4[13], Subject);
        writer.Object(R4[14], Encounter);
        writer.Choice(R4[15], _effective);
        writer.Primitive(R4[16], Date);
        writer.Object(R4[17], Assessor);
        writer.Object(R4[18], Previous);
        writer.Objects(R4[19], _problem);
        writer.Objects(R4[20], _investigation);
        writer.Primitives(R4[21], _protocol);
        writer.Primitive(R4[22], Summary);
        writer.Objects(R4[23], _finding);
        writer.Objects(R4[24], _prognosisCodeableConcept);
        writer.Objects(R4[25], _prognosisReference);
        writer.Objects(R4[26], _supportingInfo);
        writer.Objects(R4[27], _note);
    }
}

/// <summary>One or more sets of investigations (signs, symptoms, etc.).</summary>
public sealed class ClinicalImpressionInvestigation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClinicalImpression.investigation", BackboneElement.R4, "code!:CodeableConcept item*:Reference");
    private List<Reference>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A name/code for the group ("set") of investigations (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A record of a specific investigation that was undertaken (0..*): to Observation, QuestionnaireResponse, FamilyMemberHistory, DiagnosticReport, RiskAssessment, ImagingStudy, Media.</summary>
    public List<Reference> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Objects(R4[4], _item);
    }
}

/// <summary>Specific findings or diagnoses that were considered likely or relevant to ongoing treatment.</summary>
public sealed class ClinicalImpressionFinding : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ClinicalImpression.finding", BackboneElement.R4, "itemCodeableConcept:CodeableConcept itemReference:Reference basis:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Specific text or code for finding or diagnosis, which may include ruled-out or resolved conditions (0..1).</summary>
    public CodeableConcept? ItemCodeableConcept { get; set; }
    /// <summary>Specific reference for finding or diagnosis, which may include ruled-out or resolved conditions (0..1): to Condition, Observation, Media.</summary>
    public Reference? ItemReference { get; set; }
    /// <summary>Which investigations support finding or diagnosis (0..1).</summary>
    public FhirString? Basis { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ItemCodeableConcept,
        4 => ItemReference,
        5 => Basis,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ItemCodeableConcept = reader.Object<CodeableConcept>(new()); break;
            case 4: ItemReference = reader.Object<Reference>(new()); break;
            case 5: Basis = reader.Primitive(Basis ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], ItemCodeableConcept);
        writer.Object(R4[4], ItemReference);
        writer.Primitive(R4[5], Basis);
    }
}
