// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes the intention of how one or more practitioners intend to deliver care for a particular patient, group or community for a period of time, possibly ….</summary>
public sealed class CarePlan : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CarePlan", DomainResource.R4, "identifier*+:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri basedOn*+:Reference replaces*+:Reference partOf*+:Reference status!+:code=RequestStatus intent!+:code=CarePlanIntent category*+:CodeableConcept title+:string description+:string subject!+:Reference encounter+:Reference period+:Period created+:dateTime author+:Reference contributor*:Reference careTeam*:Reference addresses*+:Reference supportingInfo*:Reference goal*:Reference activity*:CarePlan.activity note*:Annotation");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<Reference>? _basedOn;
    private List<Reference>? _replaces;
    private List<Reference>? _partOf;
    private List<CodeableConcept>? _category;
    private List<Reference>? _contributor;
    private List<Reference>? _careTeam;
    private List<Reference>? _addresses;
    private List<Reference>? _supportingInfo;
    private List<Reference>? _goal;
    private List<CarePlanActivity>? _activity;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this care plan by the performer or other systems which remain constant as the resource is updated and propagates from server to … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, questionnaire or other definition that is adhered to in whole or in part by this CarePlan (0..*): to PlanDefinition, Questionnaire, Measure, ActivityDefinition, OperationDefinition.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, questionnaire or other definition that is adhered to in whole or in part by this CarePlan (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>A care plan that is fulfilled in whole or in part by this care plan (0..*): to CarePlan.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>Completed or terminated care plan whose function is taken by this new care plan (0..*): to CarePlan.</summary>
    public List<Reference> Replaces { get => _replaces ??= []; set => _replaces = value; }
    /// <summary>A larger care plan of which this particular care plan is a component or step (0..*): to CarePlan.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>Indicates whether the plan is currently being acted upon, represents future intentions or is now a historical record (1..1): <see cref="RequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Indicates the level of authority/intentionality associated with the care plan and where the care plan fits into the workflow chain (1..1): <see cref="CarePlanIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>Identifies what "kind" of plan this is to support differentiation between multiple co-existing plans; e.g. "Home health", "psychiatric", "asthma", "disease … (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Human-friendly name for the care plan (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A description of the scope and nature of the plan (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Identifies the patient or group whose intended care is described by the plan (1..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which this CarePlan was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Indicates when the plan did (or is intended to) come into effect and end (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Represents when this particular CarePlan record was created in the system, which is often a system-generated date (0..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>When populated, the author is responsible for the care plan (0..1): to Patient, Practitioner, PractitionerRole, Device, RelatedPerson, Organization, CareTeam.</summary>
    public Reference? Author { get; set; }
    /// <summary>Identifies the individual(s) or organization who provided the contents of the care plan (0..*): to Patient, Practitioner, PractitionerRole, Device, RelatedPerson, Organization, CareTeam.</summary>
    public List<Reference> Contributor { get => _contributor ??= []; set => _contributor = value; }
    /// <summary>Identifies all people and organizations who are expected to be involved in the care envisioned by this plan (0..*): to CareTeam.</summary>
    public List<Reference> CareTeam { get => _careTeam ??= []; set => _careTeam = value; }
    /// <summary>Identifies the conditions/problems/concerns/diagnoses/etc (0..*): to Condition.</summary>
    public List<Reference> Addresses { get => _addresses ??= []; set => _addresses = value; }
    /// <summary>Identifies portions of the patient's record that specifically influenced the formation of the plan (0..*).</summary>
    public List<Reference> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>Describes the intended objective(s) of carrying out the care plan (0..*): to Goal.</summary>
    public List<Reference> Goal { get => _goal ??= []; set => _goal = value; }
    /// <summary>Identifies a planned action to occur as part of the plan (0..*).</summary>
    public List<CarePlanActivity> Activity { get => _activity ??= []; set => _activity = value; }
    /// <summary>General notes about the care plan not covered elsewhere (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => _basedOn,
        12 => _replaces,
        13 => _partOf,
        14 => Status,
        15 => Intent,
        16 => _category,
        17 => Title,
        18 => Description,
        19 => Subject,
        20 => Encounter,
        21 => Period,
        22 => Created,
        23 => Author,
        24 => _contributor,
        25 => _careTeam,
        26 => _addresses,
        27 => _supportingInfo,
        28 => _goal,
        29 => _activity,
        30 => _note,
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
            case 12: reader.Objects(ref _replaces); break;
            case 13: reader.Objects(ref _partOf); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Intent = reader.Primitive(Intent ?? new()); break;
            case 16: reader.Objects(ref _category); break;
            case 17: Title = reader.Primitive(Title ?? new()); break;
            case 18: Description = reader.Primitive(Description ?? new()); break;
            case 19: Subject = reader.Object<Reference>(new()); break;
            case 20: Encounter = reader.Object<Reference>(new()); break;
            case 21: Period = reader.Object<Period>(new()); break;
            case 22: Created = reader.Primitive(Created ?? new()); break;
            case 23: Author = reader.Object<Reference>(new()); break;
            case 24: reader.Objects(ref _contributor); break;
            case 25: reader.Objects(ref _careTeam); break;
            case 26: reader.Objects(ref _addresses); break;
            case 27: reader.Objects(ref _supportingInfo); break;
            case 28: reader.Objects(ref _goal); break;
            case 29: reader.Objects(ref _activity); break;
            case 30: reader.Objects(ref _note); break;
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
        writer.Objects(R4[12], _replaces);
        writer.Objects(R4[13], _partOf);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Intent);
        writer.Objects(R4[16], _category);
        writer.Primitive(R4[17], Title);
        writer.Primitive(R4[18], Description);
        writer.Object(R4[19], Subject);
        writer.Object(R4[20], Encounter);
        writer.Object(R4[21], Period);
        writer.Primitive(R4[22], Created);
        writer.Object(R4[23], Author);
        writer.Objects(R4[24], _contributor);
        writer.Objects(R4[25], _careTeam);
        writer.Objects(R4[26], _addresses);
        writer.Objects(R4[27], _supportingInfo);
        writer.Objects(R4[28], _goal);
        writer.Objects(R4[29], _activity);
        writer.Objects(R4[30], _note);
    }
}

/// <summary>Identifies a planned action to occur as part of the plan.</summary>
public sealed class CarePlanActivity : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CarePlan.activity", BackboneElement.R4, "outcomeCodeableConcept*:CodeableConcept outcomeReference*:Reference progress*:Annotation reference:Reference detail:CarePlan.activity.detail");
    private List<CodeableConcept>? _outcomeCodeableConcept;
    private List<Reference>? _outcomeReference;
    private List<Annotation>? _progress;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies the outcome at the point when the status of the activity is assessed (0..*).</summary>
    public List<CodeableConcept> OutcomeCodeableConcept { get => _outcomeCodeableConcept ??= []; set => _outcomeCodeableConcept = value; }
    /// <summary>Details of the outcome or action resulting from the activity (0..*).</summary>
    public List<Reference> OutcomeReference { get => _outcomeReference ??= []; set => _outcomeReference = value; }
    /// <summary>Notes about the adherence/status/progress of the activity (0..*).</summary>
    public List<Annotation> Progress { get => _progress ??= []; set => _progress = value; }
    /// <summary>The details of the proposed activity represented in a specific resource (0..1): to Appointment, CommunicationRequest, DeviceRequest, MedicationRequest, NutritionOrder, Task, ServiceRequest, VisionPrescription, RequestGroup.</summary>
    public Reference? Reference { get; set; }
    /// <summary>A simple summary of a planned activity suitable for a general care plan system (e.g. form driven) that doesn't know about specific resources such as procedure … (0..1).</summary>
    public CarePlanActivityDetail? Detail { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _outcomeCodeableConcept,
        4 => _outcomeReference,
        5 => _progress,
        6 => Reference,
        7 => Detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _outcomeCodeableConcept); break;
            case 4: reader.Objects(ref _outcomeReference); break;
            case 5: reader.Objects(ref _progress); break;
            case 6: Reference = reader.Object<Reference>(new()); break;
            case 7: Detail = reader.Object<CarePlanActivityDetail>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _outcomeCodeableConcept);
        writer.Objects(R4[4], _outcomeReference);
        writer.Objects(R4[5], _progress);
        writer.Object(R4[6], Reference);
        writer.Object(R4[7], Detail);
    }
}

/// <summary>A simple summary of a planned activity suitable for a general care plan system (e.g. form driven) that doesn't know about specific resources such as procedure ….</summary>
public sealed class CarePlanActivityDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CarePlan.activity.detail", BackboneElement.R4, "kind:code=CarePlanActivityKind instantiatesCanonical*:canonical instantiatesUri*:uri code:CodeableConcept reasonCode*:CodeableConcept reasonReference*:Reference goal*:Reference status!:code=CarePlanActivityStatus statusReason:CodeableConcept doNotPerform:boolean scheduled^:Timing,Period,string location:Reference performer*:Reference product^:CodeableConcept,Reference dailyAmount:Quantity quantity:Quantity description:string");
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Reference>? _goal;
    private DataType? _scheduled;
    private List<Reference>? _performer;
    private DataType? _product;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A description of the kind of resource the in-line definition of a care plan activity is representing (0..1): <see cref="CarePlanActivityKindCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, questionnaire or other definition that is adhered to in whole or in part by this CarePlan activity (0..*): to PlanDefinition, ActivityDefinition, Questionnaire, Measure, OperationDefinition.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, questionnaire or other definition that is adhered to in whole or in part by this CarePlan … (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>Detailed description of the type of planned activity; e.g. what lab test, what procedure, what kind of encounter (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Provides the rationale that drove the inclusion of this particular activity as part of the plan or the reason why the activity was prohibited (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource, such as the health condition(s), whose existence justifies this request and drove the inclusion of this particular activity as part … (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Internal reference that identifies the goals that this activity is intended to contribute towards meeting (0..*): to Goal.</summary>
    public List<Reference> Goal { get => _goal ??= []; set => _goal = value; }
    /// <summary>Identifies what progress is being made for the specific activity (1..1): <see cref="CarePlanActivityStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Provides reason why the activity isn't yet started, is on hold, was cancelled, etc (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>If true, indicates that the described activity is one that must NOT be engaged in when following the plan (0..1).</summary>
    public FhirBoolean? DoNotPerform { get; set; }
    /// <summary>The period, timing or frequency upon which the described activity is to occur (0..1): Timing, Period, string.</summary>
    public DataType? Scheduled { get => _scheduled; set => _scheduled = GiveAnew(_scheduled, value, 13); }
    /// <summary>Identifies the facility where the activity will occur; e.g. home, hospital, specific clinic, etc (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>Identifies who's expected to be involved in the activity (0..*): to Practitioner, PractitionerRole, Organization, RelatedPerson, Patient, CareTeam, HealthcareService, Device.</summary>
    public List<Reference> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>Identifies the food, drug or other product to be consumed or supplied in the activity (0..1): CodeableConcept, Reference.</summary>
    public DataType? Product { get => _product; set => _product = GiveAnew(_product, value, 16); }
    /// <summary>Identifies the quantity expected to be consumed in a given day (0..1).</summary>
    public Quantity? DailyAmount { get; set; }
    /// <summary>Identifies the quantity expected to be supplied, administered or consumed by the subject (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>This provides a textual description of constraints on the intended activity occurrence, including relation to other activities (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Kind,
        4 => _instantiatesCanonical,
        5 => _instantiatesUri,
        6 => Code,
        7 => _reasonCode,
        8 => _reasonReference,
        9 => _goal,
        10 => Status,
        11 => StatusReason,
        12 => DoNotPerform,
        13 => _scheduled,
        14 => Location,
        15 => _performer,
        16 => _product,
        17 => DailyAmount,
        18 => Quantity,
        19 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Kind = reader.Primitive(Kind ?? new()); break;
            case 4: reader.Primitives(ref _instantiatesCanonical); break;
            case 5: reader.Primitives(ref _instantiatesUri); break;
            case 6: Code = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Objects(ref _reasonCode); break;
            case 8: reader.Objects(ref _reasonReference); break;
            case 9: reader.Objects(ref _goal); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 12: DoNotPerform = reader.Primitive(DoNotPerform ?? new()); break;
            case 13: _scheduled = reader.Choice(_scheduled); break;
            case 14: Location = reader.Object<Reference>(new()); break;
            case 15: reader.Objects(ref _performer); break;
            case 16: _product = reader.Choice(_product); break;
            case 17: DailyAmount = reader.Object<Quantity>(new()); break;
            case 18: Quantity = reader.Object<Quantity>(new()); break;
            case 19: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Kind);
        writer.Primitives(R4[4], _instantiatesCanonical);
        writer.Primitives(R4[5], _instantiatesUri);
        writer.Object(R4[6], Code);
        writer.Objects(R4[7], _reasonCode);
        writer.Objects(R4[8], _reasonReference);
        writer.Objects(R4[9], _goal);
        writer.Primitive(R4[10], Status);
        writer.Object(R4[11], StatusReason);
        writer.Primitive(R4[12], DoNotPerform);
        writer.Choice(R4[13], _scheduled);
        writer.Object(R4[14], Location);
        writer.Objects(R4[15], _performer);
        writer.Choice(R4[16], _product);
        writer.Object(R4[17], DailyAmount);
        writer.Object(R4[18], Quantity);
        writer.Primitive(R4[19], Description);
    }
}
