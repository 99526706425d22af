// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A booking of a healthcare event among patient(s), practitioner(s), related person(s) and/or device(s) for a specific date/time.</summary>
public sealed class Appointment : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Appointment", DomainResource.R4, "identifier*+:Identifier status!+:code=AppointmentStatus cancelationReason+:CodeableConcept serviceCategory*+:CodeableConcept serviceType*+:CodeableConcept specialty*+:CodeableConcept appointmentType+:CodeableConcept reasonCode*+:CodeableConcept reasonReference*:Reference priority:unsignedInt description:string supportingInformation*:Reference start+:instant end+:instant minutesDuration:positiveInt slot*:Reference created:dateTime comment:string patientInstruction:string basedOn*:Reference participant!*:Appointment.participant requestedPeriod*:Period");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _serviceCategory;
    private List<CodeableConcept>? _serviceType;
    private List<CodeableConcept>? _specialty;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Reference>? _supportingInformation;
    private List<Reference>? _slot;
    private List<Reference>? _basedOn;
    private List<AppointmentParticipant>? _participant;
    private List<Period>? _requestedPeriod;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>This records identifiers associated with this appointment concern that are defined by business processes and/or used to refer to it when a direct URL reference … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The overall status of the Appointment (1..1): <see cref="AppointmentStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The coded reason for the appointment being cancelled (0..1).</summary>
    public CodeableConcept? CancelationReason { get; set; }
    /// <summary>A broad categorization of the service that is to be performed during this appointment (0..*).</summary>
    public List<CodeableConcept> ServiceCategory { get => _serviceCategory ??= []; set => _serviceCategory = value; }
    /// <summary>The specific service that is to be performed during this appointment (0..*).</summary>
    public List<CodeableConcept> ServiceType { get => _serviceType ??= []; set => _serviceType = value; }
    /// <summary>The specialty of a practitioner that would be required to perform the service requested in this appointment (0..*).</summary>
    public List<CodeableConcept> Specialty { get => _specialty ??= []; set => _specialty = value; }
    /// <summary>The style of appointment or patient that has been booked in the slot (not service type) (0..1).</summary>
    public CodeableConcept? AppointmentType { get; set; }
    /// <summary>The coded reason that this appointment is being scheduled (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Reason the appointment has been scheduled to take place, as specified using information from another resource (0..*): to Condition, Procedure, Observation, ImmunizationRecommendation.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>The priority of the appointment (0..1).</summary>
    public FhirUnsignedInt? Priority { get; set; }
    /// <summary>The brief description of the appointment as would be shown on a subject line in a meeting request, or appointment list (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Additional information to support the appointment provided when making the appointment (0..*).</summary>
    public List<Reference> SupportingInformation { get => _supportingInformation ??= []; set => _supportingInformation = value; }
    /// <summary>Date/Time that the appointment is to take place (0..1).</summary>
    public FhirInstant? Start { get; set; }
    /// <summary>Date/Time that the appointment is to conclude (0..1).</summary>
    public FhirInstant? End { get; set; }
    /// <summary>Number of minutes that the appointment is to take (0..1).</summary>
    public FhirPositiveInt? MinutesDuration { get; set; }
    /// <summary>The slots from the participants' schedules that will be filled by the appointment (0..*): to Slot.</summary>
    public List<Reference> Slot { get => _slot ??= []; set => _slot = value; }
    /// <summary>The date that this appointment was initially created (0..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>Additional comments about the appointment (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>While Appointment.comment contains information for internal use, Appointment.patientInstructions is used to capture patient facing information about the … (0..1).</summary>
    public FhirString? PatientInstruction { get; set; }
    /// <summary>The service request this appointment is allocated to assess (e.g. incoming referral or procedure request) (0..*): to ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>List of participants involved in the appointment (1..*).</summary>
    public List<AppointmentParticipant> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>A set of date ranges (potentially including times) that the appointment is preferred to be scheduled within (0..*).</summary>
    public List<Period> RequestedPeriod { get => _requestedPeriod ??= []; set => _requestedPeriod = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => CancelationReason,
        11 => _serviceCategory,
        12 => _serviceType,
        13 => _specialty,
        14 => AppointmentType,
        15 => _reasonCode,
        16 => _reasonReference,
        17 => Priority,
        18 => Description,
        19 => _supportingInformation,
        20 => Start,
        21 => End,
        22 => MinutesDuration,
        23 => _slot,
        24 => Created,
        25 => Comment,
        26 => PatientInstruction,
        27 => _basedOn,
        28 => _participant,
        29 => _requestedPeriod,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: CancelationReason = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _serviceCategory); break;
            case 12: reader.Objects(ref _serviceType); break;
            case 13: reader.Objects(ref _specialty); break;
            case 14: AppointmentType = reader.Object<CodeableConcept>(new()); break;
            case 15: reader.Objects(ref _reasonCode); break;
            case 16: reader.Objects(ref _reasonReference); break;
            case 17: Priority = reader.Primitive(Priority ?? new()); break;
            case 18: Description = reader.Primitive(Description ?? new()); break;
            case 19: reader.Objects(ref _supportingInformation); break;
            case 20: Start = reader.Primitive(Start ?? new()); break;
            case 21: End = reader.Primitive(End ?? new()); break;
            case 22: MinutesDuration = reader.Primitive(MinutesDuration ?? new()); break;
            case 23: reader.Objects(ref _slot); break;
            case 24: Created = reader.Primitive(Created ?? new()); break;
            case 25: Comment = reader.Primitive(Comment ?? new()); break;
            case 26: PatientInstruction = reader.Primitive(PatientInstruction ?? new()); break;
            case 27: reader.Objects(ref _basedOn); break;
            case 28: reader.Objects(ref _participant); break;
            case 29: reader.Objects(ref _requestedPeriod); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], CancelationReason);
        writer.Objects(R4[11], _serviceCategory);
        writer.Objects(R4[12], _serviceType);
        writer.Objects(R4[13], _specialty);
        writer.Object(R4[14], AppointmentType);
        writer.Objects(R4[15], _reasonCode);
        writer.Objects(R4[16], _reasonReference);
        writer.Primitive(R4[17], Priority);
        writer.Primitive(R4[18], Description);
        writer.Objects(R4[19], _supportingInformation);
        writer.Primitive(R4[20], Start);
        writer.Primitive(R4[21], End);
        writer.Primitive(R4[22], MinutesDuration);
        writer.Objects(R4[23], _slot);
        writer.Primitive(R4[24], Created);
        writer.Primitive(R4[25], Comment);
        writer.Primitive(R4[26], PatientInstruction);
        writer.Objects(R4[27], _basedOn);
        writer.Objects(R4[28], _participant);
        writer.Objects(R4[29], _requestedPeriod);
    }
}

/// <summary>List of participants involved in the appointment.</summary>
public sealed class AppointmentParticipant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Appointment.participant", BackboneElement.R4, "type*+:CodeableConcept actor+:Reference required+:code=ParticipantRequired status!+:code=ParticipationStatus period:Period");
    private List<CodeableConcept>? _type;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Role of participant in the appointment (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>A Person, Location/HealthcareService or Device that is participating in the appointment (0..1): to Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService, Location.</summary>
    public Reference? Actor { get; set; }
    /// <summary>Whether this participant is required to be present at the meeting (0..1): <see cref="ParticipantRequiredCodes"/>.</summary>
    public FhirCode? Required { get; set; }
    /// <summary>Participation status of the actor (1..1): <see cref="ParticipationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Participation period of the actor (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _type,
        4 => Actor,
        5 => Required,
        6 => Status,
        7 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _type); break;
            case 4: Actor = reader.Object<Reference>(new()); break;
            case 5: Required = reader.Primitive(Required ?? new()); break;
            case 6: Status = reader.Primitive(Status ?? new()); break;
            case 7: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _type);
        writer.Object(R4[4], Actor);
        writer.Primitive(R4[5], Required);
        writer.Primitive(R4[6], Status);
        writer.Object(R4[7], Period);
    }
}
