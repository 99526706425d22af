// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A request to convey information; e.g. the CDS system proposes that an alert be sent to a responsible provider, the CDS system proposes that the public health ….</summary>
public sealed class CommunicationRequest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CommunicationRequest", DomainResource.R4, "identifier*+:Identifier basedOn*+:Reference replaces*+:Reference groupIdentifier+:Identifier status!+:code=RequestStatus statusReason:CodeableConcept category*:CodeableConcept priority+:code=RequestPriority doNotPerform+:boolean medium*:CodeableConcept subject:Reference about*:Reference encounter+:Reference payload*:CommunicationRequest.payload occurrence^+:dateTime,Period authoredOn+:dateTime requester+:Reference recipient*:Reference sender+:Reference reasonCode*+:CodeableConcept reasonReference*+:Reference note*:Annotation");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<Reference>? _replaces;
    private List<CodeableConcept>? _category;
    private List<CodeableConcept>? _medium;
    private List<Reference>? _about;
    private List<CommunicationRequestPayload>? _payload;
    private DataType? _occurrence;
    private List<Reference>? _recipient;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this communication request by the performer or other systems which remain constant as the resource is updated and propagates … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A plan or proposal that is fulfilled in whole or in part by this request (0..*).</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>Completed or terminated request(s) whose function is taken by this new request (0..*): to CommunicationRequest.</summary>
    public List<Reference> Replaces { get => _replaces ??= []; set => _replaces = value; }
    /// <summary>A shared identifier common to all requests that were authorized more or less simultaneously by a single author, representing the identifier of the requisition … (0..1).</summary>
    public Identifier? GroupIdentifier { get; set; }
    /// <summary>The status of the proposal or order (1..1): <see cref="RequestStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Captures the reason for the current state of the CommunicationRequest (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>The type of message to be sent such as alert, notification, reminder, instruction, etc (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Characterizes how quickly the proposed act must be initiated (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>If true indicates that the CommunicationRequest is asking for the specified action to *not* occur (0..1).</summary>
    public FhirBoolean? DoNotPerform { get; set; }
    /// <summary>A channel that was used for this communication (e.g. email, fax) (0..*).</summary>
    public List<CodeableConcept> Medium { get => _medium ??= []; set => _medium = value; }
    /// <summary>The patient or group that is the focus of this communication request (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>Other resources that pertain to this communication request and to which this communication request should be associated (0..*).</summary>
    public List<Reference> About { get => _about ??= []; set => _about = value; }
    /// <summary>The Encounter during which this CommunicationRequest was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Text, attachment(s), or resource(s) to be communicated to the recipient (0..*).</summary>
    public List<CommunicationRequestPayload> Payload { get => _payload ??= []; set => _payload = value; }
    /// <summary>The time when this communication is to occur (0..1): dateTime, Period.</summary>
    public DataType? Occurrence { get => _occurrence; set => _occurrence = GiveAnew(_occurrence, value, 22); }
    /// <summary>For draft requests, indicates the date of initial creation (0..1).</summary>
    public FhirDateTime? AuthoredOn { get; set; }
    /// <summary>The device, individual, or organization who initiated the request and has responsibility for its activation (0..1): to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.</summary>
    public Reference? Requester { get; set; }
    /// <summary>The entity (e.g. person, organization, clinical information system, device, group, or care team) which is the intended target of the communication (0..*): to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, Group, CareTeam, HealthcareService.</summary>
    public List<Reference> Recipient { get => _recipient ??= []; set => _recipient = value; }
    /// <summary>The entity (e.g. person, organization, clinical information system, or device) which is to be the source of the communication (0..1): to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, HealthcareService.</summary>
    public Reference? Sender { get; set; }
    /// <summary>Describes why the request is being made in coded or textual form (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource whose existence justifies this request (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Comments made about the request by the requester, sender, recipient, subject or other participants (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _basedOn,
        10 => _replaces,
        11 => GroupIdentifier,
        12 => Status,
        13 => StatusReason,
        14 => _category,
        15 => Priority,
        16 => DoNotPerform,
        17 => _medium,
        18 => Subject,
        19 => _about,
        20 => Encounter,
        21 => _payload,
        22 => _occurrence,
        23 => AuthoredOn,
        24 => Requester,
        25 => _recipient,
        26 => Sender,
        27 => _reasonCode,
        28 => _reasonReference,
        29 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _basedOn); break;
            case 10: reader.Objects(ref _replaces); break;
            case 11: GroupIdentifier = reader.Object<Identifier>(new()); break;
            case 12: Status = reader.Primitive(Status ?? new()); break;
            case 13: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 14: reader.Objects(ref _category); break;
            case 15: Priority = reader.Primitive(Priority ?? new()); break;
            case 16: DoNotPerform = reader.Primitive(DoNotPerform ?? new()); break;
            case 17: reader.Objects(ref _medium); break;
            case 18: Subject = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _about); break;
            case 20: Encounter = reader.Object<Reference>(new()); break;
            case 21: reader.Objects(ref _payload); break;
            case 22: _occurrence = reader.Choice(_occurrence); break;
            case 23: AuthoredOn = reader.Primitive(AuthoredOn ?? new()); break;
            case 24: Requester = reader.Object<Reference>(new()); break;
            case 25: reader.Objects(ref _recipient); break;
            case 26: Sender = reader.Object<Reference>(new()); break;
            case 27: reader.Objects(ref _reasonCode); break;
            case 28: reader.Objects(ref _reasonReference); break;
            case 29: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _basedOn);
        writer.Objects(R4[10], _replaces);
        writer.Object(R4[11], GroupIdentifier);
        writer.Primitive(R4[12], Status);
        writer.Object(R4[13], StatusReason);
        writer.Objects(R4[14], _category);
        writer.Primitive(R4[15], Priority);
        writer.Primitive(R4[16], DoNotPerform);
        writer.Objects(R4[17], _medium);
        writer.Object(R4[18], Subject);
        writer.Objects(R4[19], _about);
        writer.Object(R4[20], Encounter);
        writer.Objects(R4[21], _payload);
        writer.Choice(R4[22], _occurrence);
        writer.Primitive(R4[23], AuthoredOn);
        writer.Object(R4[24], Requester);
        writer.Objects(R4[25], _recipient);
        writer.Object(R4[26], Sender);
        writer.Objects(R4[27], _reasonCode);
        writer.Objects(R4[28], _reasonReference);
        writer.Objects(R4[29], _note);
    }
}

/// <summary>Text, attachment(s), or resource(s) to be communicated to the recipient.</summary>
public sealed class CommunicationRequestPayload : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CommunicationRequest.payload", BackboneElement.R4, "content!^:string,Attachment,Reference");
    private DataType? _content;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The communicated content (or for multi-part communications, one portion of the communication) (1..1): string, Attachment, Reference.</summary>
    public DataType? Content { get => _content; set => _content = GiveAnew(_content, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _content,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _content = reader.Choice(_content); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _content);
    }
}
