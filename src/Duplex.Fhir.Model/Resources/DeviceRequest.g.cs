// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Represents a request for a patient to employ a medical device.</summary>
public sealed class DeviceRequest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceRequest", DomainResource.R4, "identifier*+:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri basedOn*+:Reference priorRequest*+:Reference groupIdentifier+:Identifier status+:code=RequestStatus intent!+:code=RequestIntent priority+:code=RequestPriority code!^+:Reference,CodeableConcept parameter*:DeviceRequest.parameter subject!+:Reference encounter+:Reference occurrence^+:dateTime,Period,Timing authoredOn+:dateTime requester+:Reference performerType+:CodeableConcept performer+:Reference reasonCode*+:CodeableConcept reasonReference*+:Reference insurance*:Reference supportingInfo*:Reference note*:Annotation relevantHistory*:Reference");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<Reference>? _basedOn;
    private List<Reference>? _priorRequest;
    private DataType? _code;
    private List<DeviceRequestParameter>? _parameter;
    private DataType? _occurrence;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Reference>? _insurance;
    private List<Reference>? _supportingInfo;
    private List<Annotation>? _note;
    private List<Reference>? _relevantHistory;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers assigned to this order by the orderer or by the receiver (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this DeviceRequest (0..*): to ActivityDefinition, PlanDefinition.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, orderset or other definition that is adhered to in whole or in part by this DeviceRequest (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>Plan/proposal/order fulfilled by this request (0..*).</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>The request takes the place of the referenced completed or terminated request(s) (0..*).</summary>
    public List<Reference> PriorRequest { get => _priorRequest ??= []; set => _priorRequest = value; }
    /// <summary>Composite request this is part of (0..1).</summary>
    public Identifier? GroupIdentifier { get; set; }
    /// <summary>The status of the request (0..1): <see cref="RequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Whether the request is a proposal, plan, an original order or a reflex order (1..1): <see cref="RequestIntentCodes"/>.</summary>
    public FhirCode? Intent { get; set; }
    /// <summary>Indicates how quickly the {{title}} should be addressed with respect to other requests (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>The details of the device to be used (1..1): Reference, CodeableConcept.</summary>
    public DataType? Code { get => _code; set => _code = GiveAnew(_code, value, 17); }
    /// <summary>Specific parameters for the ordered item (0..*).</summary>
    public List<DeviceRequestParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <summary>The patient who will use the device (1..1): to Patient, Group, Location, Device.</summary>
    public Reference? Subject { get; set; }
    /// <summary>An encounter that provides additional context in which this request is made (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The timing schedule for the use of the device (0..1): dateTime, Period, Timing.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 21); }
    /// <summary>When the request transitioned to being actionable (0..1).</summary>
    public FhirDateTime? AuthoredOn { get; set; }
    /// <summary>The individual who initiated the request and has responsibility for its activation (0..1): to Device, Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Requester { get; set; }
    /// <summary>Desired type of performer for doing the diagnostic testing (0..1).</summary>
    public CodeableConcept? PerformerType { get; set; }
    /// <summary>The desired performer for doing the diagnostic testing (0..1): to Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService, Patient, Device, RelatedPerson.</summary>
    public Reference? Performer { get; set; }
    /// <summary>Reason or justification for the use of this device (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Reason or justification for the use of this device (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Insurance plans, coverage extensions, pre-authorizations and/or pre-determinations that may be required for delivering the requested service (0..*): to Coverage, ClaimResponse.</summary>
    public List<Reference> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Additional clinical information about the patient that may influence the request fulfilment (0..*).</summary>
    public List<Reference> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>Details about this request that were not represented at all or sufficiently in one of the attributes provided in a class (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Key events in the history of the request (0..*): to Provenance.</summary>
    public List<Reference> RelevantHistory { get => _relevantHistory ??= []; set => _relevantHistory = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => _basedOn,
        12 => _priorRequest,
        13 => GroupIdentifier,
        14 => Status,
        15 => Intent,
        16 => Priority,
        17 => _code,
        18 => _parameter,
        19 => Subject,
        20 => Encounter,
        21 => _occurrence,
        22 => AuthoredOn,
        23 => Requester,
        24 => PerformerType,
        25 => Performer,
        26 => _reasonCode,
        27 => _reasonReference,
        28 => _insurance,
        29 => _supportingInfo,
        30 => _note,
        31 => _relevantHistory,
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
            case 12: reader.Objects(ref _priorRequest); break;
            case 13: GroupIdentifier = reader.Object<Identifier>(new()); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Intent = reader.Primitive(Intent ?? new()); break;
            case 16: Priority = reader.Primitive(Priority ?? new()); break;
            case 17: _code = reader.Choice(_code); break;
            case 18: reader.Objects(ref _parameter); break;
            case 19: Subject = reader.Object<Reference>(new()); break;
            case 20: Encounter = reader.Object<Reference>(new()); break;
            case 21: _occurrence = reader.Choice(_occurrence); break;
            case 22: AuthoredOn = reader.Primitive(AuthoredOn ?? new()); break;
            case 23: Requester = reader.Object<Reference>(new()); break;
            case 24: PerformerType = reader.Object<CodeableConcept>(new()); break;
            case 25: Performer = reader.Object<Reference>(new()); break;
            case 26: reader.Objects(ref _reasonCode); break;
            case 27: reader.Objects(ref _reasonReference); break;
            case 28: reader.Objects(ref _insurance); break;
            case 29: reader.Objects(ref _supportingInfo); break;
            case 30: reader.Objects(ref _note); break;
            case 31: reader.Objects(ref _relevantHistory); break;
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
        writer.Objects(R4[12], _priorRequest);
        writer.Object(R4[13], GroupIdentifier);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Intent);
        writer.Primitive(R4[16], Priority);
        writer.Choice(R4[17], _code);
        writer.Objects(R4[18], _parameter);
        writer.Object(R4[19], Subject);
        writer.Object(R4[20], Encounter);
        writer.Choice(R4[21], _occurrence);
        writer.Primitive(R4[22], AuthoredOn);
        writer.Object(R4[23], Requester);
        writer.Object(R4[24], PerformerType);
        writer.Object(R4[25], Performer);
        writer.Objects(R4[26], _reasonCode);
        writer.Objects(R4[27], _reasonReference);
        writer.Objects(R4[28], _insurance);
        writer.Objects(R4[29], _supportingInfo);
        writer.Objects(R4[30], _note);
        writer.Objects(R4[31], _relevantHistory);
    }
}

/// <summary>Specific parameters for the ordered item.</summary>
public sealed class DeviceRequestParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceRequest.parameter", BackboneElement.R4, "code:CodeableConcept value^:CodeableConcept,Quantity,Range,boolean");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code or string that identifies the device detail being asserted (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The value of the device detail (0..1): CodeableConcept, Quantity, Range, boolean.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Choice(R4[4], _value);
    }
}
