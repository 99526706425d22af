// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A task to be performed.</summary>
public sealed class Task : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Task", DomainResource.R4, "identifier*:Identifier instantiatesCanonical+:canonical instantiatesUri+:uri basedOn*+:Reference groupIdentifier+:Identifier partOf*+:Reference status!+:code=TaskStatus statusReason+:CodeableConcept businessStatus+:CodeableConcept intent!+:code=TaskIntent priority:code=RequestPriority code+:CodeableConcept description+:string focus+:Reference for+:Reference encounter+:Reference executionPeriod+:Period authoredOn:dateTime lastModified+:dateTime requester+:Reference performerType*:CodeableConcept owner+:Reference location+:Reference reasonCode:CodeableConcept reasonReference:Reference insurance*:Reference note*:Annotation relevantHistory*:Reference restriction:Task.restriction input*:Task.input output*:Task.output");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private List<CodeableConcept>? _performerType;
    private List<Reference>? _insurance;
    private List<Annotation>? _note;
    private List<Reference>? _relevantHistory;
    private List<TaskInput>? _input;
    private List<TaskOutput>? _output;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The business identifier for this task (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a *FHIR*-defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this Task (0..1): to ActivityDefinition.</summary>
    public FhirCanonical? InstantiatesCanonical { get; set; }
    /// <summary>The URL pointing to an *externally* maintained  protocol, guideline, orderset or other definition that is adhered to in whole or in part by this Task (0..1).</summary>
    public FhirUri? InstantiatesUri { get; set; }
    /// <summary>BasedOn refers to a higher-level authorization that triggered the creation of the task (0..*).</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>An identifier that links together multiple tasks and other requests that were created in the same context (0..1).</summary>
    public Identifier? GroupIdentifier { get; set; }
    /// <summary>Task that this particular task is part of (0..*): to Task.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>The current status of the task (1..1): <see cref="TaskStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>An explanation as to why this task is held, failed, was refused, etc (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>Contains business-specific nuances of the business state (0..1).</summary>
    public CodeableConcept? BusinessStatus { get; set; }
    /// <summary>Indicates the "level" of actionability associated with the Task, i.e. i+R[9]Cs this a proposed task, a planned task, an actionable task, etc (1..1): <see cref="TaskIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>Indicates how quickly the Task should be addressed with respect to other requests (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>A name or code (or both) briefly describing what the task involves (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A free-text description of what is to be performed (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The request being actioned or the resource being manipulated by this task (0..1).</summary>
    public Reference? Focus { get; set; }
    /// <summary>The entity who benefits from the performance of the service specified in the task (e.g., the patient) (0..1).</summary>
    public Reference? For { get; set; }
    /// <summary>The healthcare event  (e.g. a patient and healthcare provider interaction) during which this task was created (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Identifies the time action was first taken against the task (start) and/or the time final action was taken against the task prior to marking it as completed … (0..1).</summary>
    public Period? ExecutionPeriod { get; set; }
    /// <summary>The date and time this task was created (0..1).</summary>
    public FhirDateTime? AuthoredOn { get; set; }
    /// <summary>The date and time of last modification to this task (0..1).</summary>
    public FhirDateTime? LastModified { get; set; }
    /// <summary>The creator of the task (0..1): to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Requester { get; set; }
    /// <summary>The kind of participant that should perform the task (0..*).</summary>
    public List<CodeableConcept> PerformerType { get => _performerType ??= []; set => _performerType = value; }
    /// <summary>Individual organization or Device currently responsible for task execution (0..1): to Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService, Patient, Device, RelatedPerson.</summary>
    public Reference? Owner { get; set; }
    /// <summary>Principal physical location where the this task is performed (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>A description or code indicating why this task needs to be performed (0..1).</summary>
    public CodeableConcept? ReasonCode { get; set; }
    /// <summary>A resource reference indicating why this task needs to be performed (0..1).</summary>
    public Reference? ReasonReference { get; set; }
    /// <summary>Insurance plans, coverage extensions, pre-authorizations and/or pre-determinations that may be relevant to the Task (0..*): to Coverage, ClaimResponse.</summary>
    public List<Reference> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Free-text information captured about the task as it progresses (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Links to Provenance records for past versions of this Task that identify key state transitions or updates that are likely to be relevant to a user looking at … (0..*): to Provenance.</summary>
    public List<Reference> RelevantHistory { get => _relevantHistory ??= []; set => _relevantHistory = value; }
    /// <summary>If the Task.focus is a request resource and the task is seeking fulfillment (i.e. is asking for the request to be actioned), this element identifies any … (0..1).</summary>
    public TaskRestriction? Restriction { get; set; }
    /// <summary>Additional information that may be needed in the execution of the task (0..*).</summary>
    public List<TaskInput> Input { get => _input ??= []; set => _input = value; }
    /// <summary>Outputs produced by the Task (0..*).</summary>
    public List<TaskOutput> Output { get => _output ??= []; set => _output = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => InstantiatesCanonical,
        10 => InstantiatesUri,
        11 => _basedOn,
        12 => GroupIdentifier,
        13 => _partOf,
        14 => Status,
        15 => StatusReason,
        16 => BusinessStatus,
        17 => Intent,
        18 => Priority,
        19 => Code,
        20 => Description,
        21 => Focus,
        22 => For,
        23 => Encounter,
        24 => ExecutionPeriod,
        25 => AuthoredOn,
        26 => LastModified,
        27 => Requester,
        28 => _performerType,
        29 => Owner,
        30 => Location,
        31 => ReasonCode,
        32 => ReasonReference,
        33 => _insurance,
        34 => _note,
        35 => _relevantHistory,
        36 => Restriction,
        37 => _input,
        38 => _output,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: InstantiatesCanonical = reader.Primitive(InstantiatesCanonical ?? new()); break;
            case 10: InstantiatesUri = reader.Primitive(InstantiatesUri ?? new()); break;
            case 11: reader.Objects(ref _basedOn); break;
            case 12: GroupIdentifier = reader.Object<Identifier>(new()); break;
            case 13: reader.Objects(ref _partOf); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 16: BusinessStatus = reader.Object<CodeableConcept>(new()); break;
            case 17: Intent = reader.Primitive(Intent ?? new()); break;
            case 18: Priority = reader.Primitive(Priority ?? new()); break;
            case 19: Code = reader.Object<CodeableConcept>(new()); break;
            case 20: Description = reader.Primitive(Description ?? new()); break;
            case 21: Focus = reader.Object<Reference>(new()); break;
            case 22: For = reader.Object<Reference>(new()); break;
            case 23: Encounter = reader.Object<Reference>(new()); break;
            case 24: ExecutionPeriod = reader.Object<Period>(new()); break;
            case 25: AuthoredOn = reader.Primitive(AuthoredOn ?? new()); break;
            case 26: LastModified = reader.Primitive(LastModified ?? new()); break;
            case 27: Requester = reader.Object<Reference>(new()); break;
            case 28: reader.Objects(ref _performerType); break;
            case 29: Owner = reader.Object<Reference>(new()); break;
            case 30: Location = reader.Object<Reference>(new()); break;
            case 31: ReasonCode = reader.Object<CodeableConcept>(new()); break;
            case 32: ReasonReference = reader.Object<Reference>(new()); break;
            case 33: reader.Objects(ref _insurance); break;
            case 34: reader.Objects(ref _note); break;
            case 35: reader.Objects(ref _relevantHistory); break;
            case 36: Restriction = reader.Object<TaskRestriction>(new()); break;
            case 37: reader.Objects(ref _input); break;
            case 38: reader.Objects(ref _output); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], InstantiatesCanonical);
        writer.Primitive(R4[10], InstantiatesUri);
        writer.Objects(R4[11], _basedOn);
        writer.Object(R4[12], GroupIdentifier);
        writer.Objects(R4[13], _partOf);
        writer.Primitive(R4[14], Status);
        writer.Object(R4[15], StatusReason);
        writer.Object(R4[16], BusinessStatus);
        writer.Primitive(R4[17], Intent);
        writer.Primitive(R4[18], Priority);
        writer.Object(R4[19], Code);
        writer.Primitive(R4[20], Description);
        writer.Object(R4[21], Focus);
        writer.Object(R4[22], For);
        writer.Object(R4[23], Encounter);
        writer.Object(R4[24], ExecutionPeriod);
        writer.Primitive(R4[25], AuthoredOn);
        writer.Primitive(R4[26], LastModified);
        writer.Object(R4[27], Requester);
        writer.Objects(R4[28], _performerType);
        writer.Object(R4[29], Owner);
        writer.Object(R4[30], Location);
        writer.Object(R4[31], ReasonCode);
        writer.Object(R4[32], ReasonReference);
        writer.Objects(R4[33], _insurance);
        writer.Objects(R4[34], _note);
        writer.Objects(R4[35], _relevantHistory);
        writer.Object(R4[36], Restriction);
        writer.Objects(R4[37], _input);
        writer.Objects(R4[38], _output);
    }
}

/// <summary>If the Task.focus is a request resource and the task is seeking fulfillment (i.e. is asking for the request to be actioned), this element identifies any ….</summary>
public sealed class TaskRestriction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Task.restriction", BackboneElement.R4, "repetitions:positiveInt period:Period recipient*:Reference");
    private List<Reference>? _recipient;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates the number of times the requested action should occur (0..1).</summary>
    public FhirPositiveInt? Repetitions { get; set; }
    /// <summary>Over what time-period is fulfillment sought (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>For requests that are targeted to more than on potential recipient/target, for whom is fulfillment sought? (0..*): to Patient, Practitioner, PractitionerRole, RelatedPerson, Group, Organization.</summary>
    public List<Reference> Recipient { get => _recipient ??= []; set => _recipient = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Repetitions,
        4 => Period,
        5 => _recipient,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Repetitions = reader.Primitive(Repetitions ?? new()); break;
            case 4: Period = reader.Object<Period>(new()); break;
            case 5: reader.Objects(ref _recipient); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Repetitions);
        writer.Object(R4[4], Period);
        writer.Objects(R4[5], _recipient);
    }
}

/// <summary>Additional information that may be needed in the execution of the task.</summary>
public sealed class TaskInput : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Task.input", BackboneElement.R4, "type!:CodeableConcept value!^:@");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code or description indicating how the input is intended to be used as part of the task execution (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The value of the input parameter as a basic type (1..1): any type.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Choice(R4[4], _value);
    }
}

/// <summary>Outputs produced by the Task.</summary>
public sealed class TaskOutput : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Task.output", BackboneElement.R4, "type!:CodeableConcept value!^:@");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of the Output parameter (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The value of the Output parameter as a basic type (1..1): any type.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Choice(R4[4], _value);
    }
}
