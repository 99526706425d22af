// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A record of a request for service such as diagnostic investigations, treatments, or operations to be performed.</summary>
public sealed class ServiceRequest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ServiceRequest", DomainResource.R4, "identifier*+:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri basedOn*+:Reference replaces*+:Reference requisition+:Identifier status!+:code=RequestStatus intent!+:code=RequestIntent category*+:CodeableConcept priority+:code=RequestPriority doNotPerform+:boolean code+:CodeableConcept orderDetail*+:CodeableConcept quantity^+:Quantity,Ratio,Range subject!+:Reference encounter+:Reference occurrence^+:dateTime,Period,Timing asNeeded^+:boolean,CodeableConcept authoredOn+:dateTime requester+:Reference performerType+:CodeableConcept performer*+:Reference locationCode*+:CodeableConcept locationReference*+:Reference reasonCode*+:CodeableConcept reasonReference*+:Reference insurance*:Reference supportingInfo*:Reference specimen*+:Reference bodySite*+:CodeableConcept note*:Annotation patientInstruction+:string relevantHistory*:Reference");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<Reference>? _basedOn;
    private List<Reference>? _replaces;
    private List<CodeableConcept>? _category;
    private List<CodeableConcept>? _orderDetail;
    private DataType? _quantity;
    private DataType? _occurrence;
    private DataType? _asNeeded;
    private List<Reference>? _performer;
    private List<CodeableConcept>? _locationCode;
    private List<Reference>? _locationReference;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Reference>? _insurance;
    private List<Reference>? _supportingInfo;
    private List<Reference>? _specimen;
    private List<CodeableConcept>? _bodySite;
    private List<Annotation>? _note;
    private List<Reference>? _relevantHistory;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers assigned to this order instance by the orderer and/or the receiver and/or order fulfiller (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this ServiceRequest (0..*): to ActivityDefinition, PlanDefinition.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, orderset or other definition that is adhered to in whole or in part by this ServiceRequest (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>Plan/proposal/order fulfilled by this request (0..*): to CarePlan, ServiceRequest, MedicationRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>The request takes the place of the referenced completed or terminated request(s) (0..*): to ServiceRequest.</summary>
    public List<Reference> Replaces { get => _replaces ??= []; set => _replaces = value; }
    /// <summary>A shared identifier common to all service requests that were authorized more or less simultaneously by a single author, representing the composite or group … (0..1).</summary>
    public Identifier? Requisition { get; set; }
    /// <summary>The status of the order (1..1): <see cref="RequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Whether the request is a proposal, plan, an original order or a reflex order (1..1): <see cref="RequestIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>A code that classifies the service for searching, sorting and display purposes (e.g. "Surgical Procedure") (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Indicates how quickly the ServiceRequest should be addressed with respect to other requests (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>Set this to true if the record is saying that the service/procedure should NOT be performed (0..1).</summary>
    public FhirBoolean? DoNotPerform { get; set; }
    /// <summary>A code that identifies a particular service (i.e., procedure, diagnostic investigation, or panel of investigations) that have been requested (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Additional details and instructions about the how the services are to be delivered (0..*).</summary>
    public List<CodeableConcept> OrderDetail { get => _orderDetail ??= []; set => _orderDetail = value; }
    /// <summary>An amount of service being requested which can be a quantity ( for example $1,500 home modification), a ratio ( for example, 20 half day visits per month), or a … (0..1): Quantity, Ratio, Range.</summary>
    public DataType? Quantity { get => _quantity; set => _quantity = GiveAnew(_quantity, value, 21); }
    /// <summary>On whom or what the service is to be performed (1..1): to Patient, Group, Location, Device.</summary>
    public Reference? Subject { get; set; }
    /// <summary>An encounter that provides additional information about the healthcare context in which this request is made (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date/time at which the requested service should occur (0..1): dateTime, Period, Timing.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 24); }
    /// <summary>If a CodeableConcept is present, it indicates the pre-condition for performing the service (0..1): boolean, CodeableConcept.</summary>
    public DataType? AsNeeded { get => _asNeeded; set => _asNeeded = GiveAnew(_asNeeded, value, 25); }
    /// <summary>When the request transitioned to being actionable (0..1).</summary>
    public FhirDateTime? AuthoredOn { get; set; }
    /// <summary>The individual who initiated the request and has responsibility for its activation (0..1): to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.</summary>
    public Reference? Requester { get; set; }
    /// <summary>Desired type of performer for doing the requested service (0..1).</summary>
    public CodeableConcept? PerformerType { get; set; }
    /// <summary>The desired performer for doing the requested service (0..*): to Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService, Patient, Device, RelatedPerson.</summary>
    public List<Reference> Performer { get => _performer ??= []; set => _performer = value; }
    /// <summary>The preferred location(s) where the procedure should actually happen in coded or free text form (0..*).</summary>
    public List<CodeableConcept> LocationCode { get => _locationCode ??= []; set => _locationCode = value; }
    /// <summary>A reference to the the preferred location(s) where the procedure should actually happen (0..*): to Location.</summary>
    public List<Reference> LocationReference { get => _locationReference ??= []; set => _locationReference = value; }
    /// <summary>An explanation or justification for why this service is being requested in coded or textual form (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource that provides a justification for why this service is being requested (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Insurance plans, coverage extensions, pre-authorizations and/or pre-determinations that may be needed for delivering the requested service (0..*): to Coverage, ClaimResponse.</summary>
    public List<Reference> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Additional clinical information about the patient or specimen that may influence the services or their interpretations (0..*).</summary>
    public List<Reference> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>One or more specimens that the laboratory procedure will use (0..*): to Specimen.</summary>
    public List<Reference> Specimen { get => _specimen ??= []; set => _specimen = value; }
    /// <summary>Anatomic location where the procedure should be performed (0..*).</summary>
    public List<CodeableConcept> BodySite { get => _bodySite ??= []; set => _bodySite = value; }
    /// <summary>Any other notes and comments made about the service request (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Instructions in terms that are understood by the patient or consumer (0..1).</summary>
    public FhirString? PatientInstruction { get; set; }
    /// <summary>Key events in the history of the request (0..*): to Provenance.</summary>
    public List<Reference> RelevantHistory { get => _relevantHistory ??= []; set => _relevantHistory = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => _basedOn,
        12 => _replaces,
        13 => Requisition,
        14 => Status,
        15 => Intent,
        16 => _category,
        17 => Priority,
        18 => DoNotPerform,
        19 => Code,
        20 => _orderDetail,
        21 => _quantity,
        22 => Subject,
        23 => Encounter,
        24 => _occurrence,
        25 => _asNeeded,
        26 => AuthoredOn,
        27 => Requester,
        28 => PerformerType,
        29 => _performer,
        30 => _locationCode,
        31 => _locationReference,
        32 => _reasonCode,
        33 => _reasonReference,
        34 => _insurance,
        35 => _supportingInfo,
        36 => _specimen,
        37 => _bodySite,
        38 => _note,
        39 => PatientInstruction,
        40 => _relevantHistory,
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
            case 13: Requisition = reader.Object<Identifier>(new()); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Intent = reader.Primitive(Intent ?? new()); break;
            case 16: reader.Objects(ref _category); break;
            case 17: Priority = reader.Primitive(Priority ?? new()); break;
            case 18: DoNotPerform = reader.Primitive(DoNotPerform ?? new()); break;
            case 19: Code = reader.Object<CodeableConcept>(new()); break;
            case 20: reader.Objects(ref _orderDetail); break;
            case 21: _quantity = reader.Choice(_quantity); break;
            case 22: Subject = reader.Object<Reference>(new()); break;
            case 23: Encounter = reader.Object<Reference>(new()); break;
            case 24: _occurrence = reader.Choice(_occurrence); break;
            case 25: _asNeeded = reader.Choice(_asNeeded); break;
            case 26: AuthoredOn = reader.Primitive(AuthoredOn ?? new()); break;
            case 27: Requester = reader.Object<Reference>(new()); break;
            case 28: PerformerType = reader.Object<CodeableConcept>(new()); break;
            case 29: reader.Objects(ref _performer); break;
            case 30: reader.Objects(ref _locationCode); break;
            case 31: reader.Objects(ref _locationReference); break;
            case 32: reader.Objects(ref _reasonCode); break;
            case 33: reader.Objects(ref _reasonReference); break;
            case 34: reader.Objects(ref _insurance); break;
            case 35: reader.Objects(ref _supportingInfo); break;
            case 36: reader.Objects(ref _specimen); break;
            case 37: reader.Objects(ref _bodySite); break;
            case 38: reader.Objects(ref _note); break;
            case 39: PatientInstruction = reader.Primitive(PatientInstruction ?? new()); break;
            case 40: reader.Objects(ref _relevantHistory); break;
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
        writer.Object(R4[13], Requisition);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Intent);
        writer.Objects(R4[16], _category);
        writer.Primitive(R4[17], Priority);
        writer.Primitive(R4[18], DoNotPerform);
        writer.Object(R4[19], Code);
        writer.Objects(R4[20], _orderDetail);
        writer.Choice(R4[21], _quantity);
        writer.Object(R4[22], Subject);
        writer.Object(R4[23], Encounter);
        writer.Choice(R4[24], _occurrence);
        writer.Choice(R4[25], _asNeeded);
        writer.Primitive(R4[26], AuthoredOn);
        writer.Object(R4[27], Requester);
        writer.Object(R4[28], PerformerType);
        writer.Objects(R4[29], _performer);
        writer.Objects(R4[30], _locationCode);
        writer.Objects(R4[31], _locationReference);
        writer.Objects(R4[32], _reasonCode);
        writer.Objects(R4[33], _reasonReference);
        writer.Objects(R4[34], _insurance);
        writer.Objects(R4[35], _supportingInfo);
        writer.Objects(R4[36], _specimen);
        writer.Objects(R4[37], _bodySite);
        writer.Objects(R4[38], _note);
        writer.Primitive(R4[39], PatientInstruction);
        writer.Objects(R4[40], _relevantHistory);
    }
}
