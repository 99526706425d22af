// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An action that is or was performed on or for a patient.</summary>
public sealed class Procedure : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Procedure", DomainResource.R4, "identifier*+:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri basedOn*+:Reference partOf*+:Reference status!+:code=EventStatus statusReason+:CodeableConcept category+:CodeableConcept code+:CodeableConcept subject!+:Reference encounter+:Reference performed^+:dateTime,Period,string,Age,Range recorder+:Reference asserter+:Reference performer*+:Procedure.performer location+:Reference reasonCode*+:CodeableConcept reasonReference*+:Reference bodySite*+:CodeableConcept outcome+:CodeableConcept report*:Reference complication*:CodeableConcept complicationDetail*:Reference followUp*:CodeableConcept note*:Annotation focalDevice*:Procedure.focalDevice usedReference*:Reference usedCode*:CodeableConcept");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private DataType? _performed;
    private List<ProcedurePerformer>? _performer;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<CodeableConcept>? _bodySite;
    private List<Reference>? _report;
    private List<CodeableConcept>? _complication;
    private List<Reference>? _complicationDetail;
    private List<CodeableConcept>? _followUp;
    private List<Annotation>? _note;
    private List<ProcedureFocalDevice>? _focalDevice;
    private List<Reference>? _usedReference;
    private List<CodeableConcept>? _usedCode;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this procedure by the performer or other systems which remain constant as the resource is updated and is propagated from server … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, order set or other definition that is adhered to in whole or in part by this Procedure (0..*): to PlanDefinition, ActivityDefinition, Measure, OperationDefinition, Questionnaire.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, order set or other definition that is adhered to in whole or in part by this Procedure (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>A reference to a resource that contains details of the request for this procedure (0..*): to CarePlan, ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A larger event of which this particular procedure is a component or step (0..*): to Procedure, Observation, MedicationAdministration.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>A code specifying the state of the procedure (1..1): <see cref="EventStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Captures the reason for the current state of the procedure (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>A code that classifies the procedure for searching, sorting and display purposes (e.g. "Surgical Procedure") (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>The specific procedure that is performed (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The person, animal or group on which the procedure was performed (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which this Procedure was created or performed or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Estimated or actual date, date-time, period, or age when the procedure was performed (0..1): dateTime, Period, string, Age, Range.</summary>
    public DataType? Performed { get => _performed; set => _performed = GiveAnew(_performed, value, 19); }
    /// <summary>Individual who recorded the record and takes responsibility for its content (0..1): to Patient, RelatedPerson, Practitioner, PractitionerRole.</summary>
    public Reference? Recorder { get; set; }
    /// <summary>Individual who is making the procedure statement (0..1): to Patient, RelatedPerson, Practitioner, PractitionerRole.</summary>
    public Reference? Asserter { get; set; }
    /// <summary>Limited to "real" people rather than equipment (0..*).</summary>
    public List<ProcedurePerformer> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>The location where the procedure actually happened (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>The coded reason why the procedure was performed (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>The justification of why the procedure was performed (0..*): to Condition, Observation, Procedure, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Detailed and structured anatomical location information (0..*).</summary>
    public List<CodeableConcept> BodySite { get => _bodySite ??= []; set => _bodySite = value; }
    /// <summary>The outcome of the procedure - did it resolve the reasons for the procedure being performed? (0..1).</summary>
    public CodeableConcept? Outcome { get; set; }
    /// <summary>This could be a histology result, pathology report, surgical report, etc (0..*): to DiagnosticReport, DocumentReference, Composition.</summary>
    public List<Reference> Report { get => _report ??= []; set => _report = value; }
    /// <summary>Any complications that occurred during the procedure, or in the immediate post-performance period (0..*).</summary>
    public List<CodeableConcept> Complication { get => _complication ??= []; set => _complication = value; }
    /// <summary>Any complications that occurred during the procedure, or in the immediate post-performance period (0..*): to Condition.</summary>
    public List<Reference> ComplicationDetail { get => _complicationDetail ??= []; set => _complicationDetail = value; }
    /// <summary>If the procedure required specific follow up - e.g. removal of sutures (0..*).</summary>
    public List<CodeableConcept> FollowUp { get => _followUp ??= []; set => _followUp = value; }
    /// <summary>Any other notes and comments about the procedure (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>A device that is implanted, removed or otherwise manipulated (calibration, battery replacement, fitting a prosthesis, attaching a wound-vac, etc.) as a focal … (0..*).</summary>
    public List<ProcedureFocalDevice> FocalDevice { get => _focalDevice ??= []; set => _focalDevice = value; }
    /// <summary>Identifies medications, devices and any other substance used as part of the procedure (0..*): to Device, Medication, Substance.</summary>
    public List<Reference> UsedReference { get => _usedReference ??= []; set => _usedReference = value; }
    /// <summary>Identifies coded items that were used as part of the procedure (0..*).</summary>
    public List<CodeableConcept> UsedCode { get => _usedCode ??= []; set => _usedCode = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => _basedOn,
        12 => _partOf,
        13 => Status,
        14 => StatusReason,
        15 => Category,
        16 => Code,
        17 => Subject,
        18 => Encounter,
        19 => _performed,
        20 => Recorder,
        21 => Asserter,
        22 => _performer,
        23 => Location,
        24 => _reasonCode,
        25 => _reasonReference,
        26 => _bodySite,
        27 => Outcome,
        28 => _report,
        29 => _complication,
        30 => _complicationDetail,
        31 => _followUp,
        32 => _note,
        33 => _focalDevice,
        34 => _usedReference,
        35 => _usedCode,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Primitives(ref _instantiatesCanonical); break;
            case 10: reader.Primitives(ref _instantiatesUri); break;
            case 11: reader.Objects(ref _basedOn); break;
            case 12: reader.Objects(ref _partOf); break;
            case 13: Status = reader.Primitive(Status ?? new()); break;
            case 14: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 15: Category = reader.Object<CodeableConcept>(new()); break;
            case 16: Code = reader.Object<CodeableConcept>(new()); break;
            case 17: Subject = reader.Object<Reference>(new()); break;
            case 18: Encounter = reader.Object<Reference>(new()); break;
            case 19: _performed = reader.Choice(_performed); break;
            case 20: Recorder = reader.Object<Reference>(new()); break;
            case 21: Asserter = reader.Object<Reference>(new()); break;
            case 22: reader.Objects(ref _performer); break;
            case 23: Location = reader.Object<Reference>(new()); break;
            case 24: reader.Objects(ref _reasonCode); break;
            case 25: reader.Objects(ref _reasonReference); break;
            case 26: reader.Objects(ref _bodySite); break;
            case 27: Outcome = reader.Object<CodeableConcept>(new()); break;
            case 28: reader.Objects(ref _report); break;
            case 29: reader.Objects(ref _complication); break;
            case 30: reader.Objects(ref _complicationDetail); break;
            case 31: reader.Objects(ref _followUp); break;
            case 32: reader.Objects(ref _note); break;
            case 33: reader.Objects(ref _focalDevice); break;
            case 34: reader.Objects(ref _usedReference); break;
            case 35: reader.Objects(ref _usedCode); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitives(R4[9], _instantiatesCanonical);
        writer.Primitives(R4[10], _instantiatesUri);
        writer.Objects(R4[11], _basedOn);
        writer.Objects(R4[12], _partOf);
        writer.Primitive(R4[13], Status);
        writer.Object(R4[14], StatusReason);
        writer.Object(R4[15], Category);
        writer.Object(R4[16], Code);
        writer.Object(R4[17], Subject);
        writer.Object(R4[18], Encounter);
        writer.Choice(R4[19], _performed);
        writer.Object(R4[20], Recorder);
        writer.Object(R4[21], Asserter);
        writer.Objects(R4[22], _performer);
        writer.Object(R4[23], Location);
        writer.Objects(R4[24], _reasonCode);
        writer.Objects(R4[25], _reasonReference);
        writer.Objects(R4[26], _bodySite);
        writer.Object(R4[27], Outcome);
        writer.Objects(R4[28], _report);
        writer.Objects(R4[29], _complication);
        writer.Objects(R4[30], _complicationDetail);
        writer.Objects(R4[31], _followUp);
        writer.Objects(R4[32], _note);
        writer.Objects(R4[33], _focalDevice);
        writer.Objects(R4[34], _usedReference);
        writer.Objects(R4[35], _usedCode);
    }
}

/// <summary>Limited to "real" people rather than equipment.</summary>
public sealed class ProcedurePerformer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Procedure.performer", BackboneElement.R4, "function+:CodeableConcept actor!+:Reference onBehalfOf:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Distinguishes the type of involvement of the performer in the procedure (0..1).</summary>
    public CodeableConcept? Function { get; set; }
    /// <summary>The practitioner who was involved in the procedure (1..1): to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.</summary>
    public Reference? Actor { get; set; }
    /// <summary>The organization the device or practitioner was acting on behalf of (0..1): to Organization.</summary>
    public Reference? OnBehalfOf { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Function,
        4 => Actor,
        5 => OnBehalfOf,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Function = reader.Object<CodeableConcept>(new()); break;
            case 4: Actor = reader.Object<Reference>(new()); break;
            case 5: OnBehalfOf = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Function);
        writer.Object(R4[4], Actor);
        writer.Object(R4[5], OnBehalfOf);
    }
}

/// <summary>A device that is implanted, removed or otherwise manipulated (calibration, battery replacement, fitting a prosthesis, attaching a wound-vac, etc.) as a focal ….</summary>
public sealed class ProcedureFocalDevice : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Procedure.focalDevice", BackboneElement.R4, "action:CodeableConcept manipulated!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kind of change that happened to the device during the procedure (0..1).</summary>
    public CodeableConcept? Action { get; set; }
    /// <summary>The device that was manipulated (changed) during the procedure (1..1): to Device.</summary>
    public Reference? Manipulated { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Action,
        4 => Manipulated,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Action = reader.Object<CodeableConcept>(new()); break;
            case 4: Manipulated = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Action);
        writer.Object(R4[4], Manipulated);
    }
}
