// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An occurrence of information being transmitted; e.g. an alert that was sent to a responsible provider, a public health agency that was notified about a ….</summary>
public sealed class Communication : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Communication", DomainResource.R4, "identifier*+:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri basedOn*+:Reference partOf*+:Reference inResponseTo*:Reference status!+:code=EventStatus statusReason+:CodeableConcept category*:CodeableConcept priority+:code=RequestPriority medium*:CodeableConcept subject+:Reference topic:CodeableConcept about*:Reference encounter+:Reference sent:dateTime received:dateTime recipient*:Reference sender:Reference reasonCode*+:CodeableConcept reasonReference*+:Reference payload*:Communication.payload note*:Annotation");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private List<Reference>? _inResponseTo;
    private List<CodeableConcept>? _category;
    private List<CodeableConcept>? _medium;
    private List<Reference>? _about;
    private List<Reference>? _recipient;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<CommunicationPayload>? _payload;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this communication by the performer or other systems which remain constant as the resource is updated and propagates from … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this Communication (0..*): to PlanDefinition, ActivityDefinition, Measure, OperationDefinition, Questionnaire.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, orderset or other definition that is adhered to in whole or in part by this Communication (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>An order, proposal or plan fulfilled in whole or in part by this Communication (0..*).</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>Part of this action (0..*).</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>Prior communication that this communication is in response to (0..*): to Communication.</summary>
    public List<Reference> InResponseTo { get => _inResponseTo ??= []; set => _inResponseTo = value; }
    /// <summary>The status of the transmission (1..1): <see cref="EventStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Captures the reason for the current state of the Communication (0..1).</summary>
    public CodeableConcept? StatusReason { get; set; }
    /// <summary>The type of message conveyed such as alert, notification, reminder, instruction, etc (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Characterizes how quickly the planned or in progress communication must be addressed (0..1): <see cref="RequestPriorityCodes"/>.</summary>
    public FhirCode? Priority { get; set; }
    /// <summary>A channel that was used for this communication (e.g. email, fax) (0..*).</summary>
    public List<CodeableConcept> Medium { get => _medium ??= []; set => _medium = value; }
    /// <summary>The patient or group that was the focus of this communication (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>Description of the purpose/content, similar to a subject line in an email (0..1).</summary>
    public CodeableConcept? Topic { get; set; }
    /// <summary>Other resources that pertain to this communication and to which this communication should be associated (0..*).</summary>
    public List<Reference> About { get => _about ??= []; set => _about = value; }
    /// <summary>The Encounter during which this Communication was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The time when this communication was sent (0..1).</summary>
    public FhirDateTime? Sent { get; set; }
    /// <summary>The time when this communication arrived at the destination (0..1).</summary>
    public FhirDateTime? Received { get; set; }
    /// <summary>The entity (e.g. person, organization, clinical information system, care team or device) which was the target of the communication (0..*): to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, Group, CareTeam, HealthcareService.</summary>
    public List<Reference> Recipient { get => _recipient ??= []; set => _recipient = value; }
    /// <summary>The entity (e.g. person, organization, clinical information system, or device) which was the source of the communication (0..1): to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, HealthcareService.</summary>
    public Reference? Sender { get; set; }
    /// <summary>The reason or justification for the communication (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates another resource whose existence justifies this communication (0..*): to Condition, Observation, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>Text, attachment(s), or resource(s) that was communicated to the recipient (0..*).</summary>
    public List<CommunicationPayload> Payload { get => _payload ??= []; set => _payload = value; }
    /// <summary>Additional notes or commentary about the communication by the sender, receiver or other interested parties (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => _basedOn,
        12 => _partOf,
        13 => _inResponseTo,
        14 => Status,
        15 => StatusReason,
        16 => _category,
        17 => Priority,
        18 => _medium,
        19 => Subject,
        20 => Topic,
        21 => _about,
        22 => Encounter,
        23 => Sent,
        24 => Received,
        25 => _recipient,
        26 => Sender,
        27 => _reasonCode,
        28 => _reasonReference,
        29 => _payload,
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
            case 12: reader.Objects(ref _partOf); break;
            case 13: reader.Objects(ref _inResponseTo); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: StatusReason = reader.Object<CodeableConcept>(new()); break;
            case 16: reader.Objects(ref _category); break;
            case 17: Priority = reader.Primitive(Priority ?? new()); break;
            case 18: reader.Objects(ref _medium); break;
            case 19: Subject = reader.Object<Reference>(new()); break;
            case 20: Topic = reader.Object<CodeableConcept>(new()); break;
            case 21: reader.Objects(ref _about); break;
            case 22: Encounter = reader.Object<Reference>(new()); break;
            case 23: Sent = reader.Primitive(Sent ?? new()); break;
            case 24: Received = reader.Primitive(Received ?? new()); break;
            case 25: reader.Objects(ref _recipient); break;
            case 26: Sender = reader.Object<Reference>(new()); break;
            case 27: reader.Objects(ref _reasonCode); break;
            case 28: reader.Objects(ref _reasonReference); break;
            case 29: reader.Objects(ref _payload); break;
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
        writer.Objects(R4[12], _partOf);
        writer.Objects(R4[13], _inResponseTo);
        writer.Primitive(R4[14], Status);
        writer.Object(R4[15], StatusReason);
        writer.Objects(R4[16], _category);
        writer.Primitive(R4[17], Priority);
        writer.Objects(R4[18], _medium);
        writer.Object(R4[19], Subject);
        writer.Object(R4[20], Topic);
        writer.Objects(R4[21], _about);
        writer.Object(R4[22], Encounter);
        writer.Primitive(R4[23], Sent);
        writer.Primitive(R4[24], Received);
        writer.Objects(R4[25], _recipient);
        writer.Object(R4[26], Sender);
        writer.Objects(R4[27], _reasonCode);
        writer.Objects(R4[28], _reasonReference);
        writer.Objects(R4[29], _payload);
        writer.Objects(R4[30], _note);
    }
}

/// <summary>Text, attachment(s), or resource(s) that was communicated to the recipient.</summary>
public sealed class CommunicationPayload : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Communication.payload", BackboneElement.R4, "content!^:string,Attachment,Reference");
    private DataType? _content;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A communicated content (or for multi-part communications, one portion of the communication) (1..1): string, Attachment, Reference.</summary>
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
