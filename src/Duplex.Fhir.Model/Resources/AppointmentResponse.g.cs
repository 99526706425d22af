// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A reply to an appointment request for a patient and/or practitioner(s), such as a confirmation or rejection.</summary>
public sealed class AppointmentResponse : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("AppointmentResponse", DomainResource.R4, "identifier*+:Identifier appointment!+:Reference start:instant end:instant participantType*+:CodeableConcept actor+:Reference participantStatus!+:code=ParticipationStatus comment:string");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _participantType;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>This records identifiers associated with this appointment response concern that are defined by business processes and/ or used to refer to it when a direct URL … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Appointment that this response is replying to (1..1): to Appointment.</summary>
    public Reference? Appointment { get; set; }
    /// <summary>Date/Time that the appointment is to take place, or requested new start time (0..1).</summary>
    public FhirInstant? Start { get; set; }
    /// <summary>This may be either the same as the appointment request to confirm the details of the appointment, or alternately a new time to request a re-negotiation of the … (0..1).</summary>
    public FhirInstant? End { get; set; }
    /// <summary>Role of participant in the appointment (0..*).</summary>
    public List<CodeableConcept> ParticipantType { get => _participantType ??= []; set => _participantType = value; }
    /// <summary>A Person, Location, HealthcareService, or Device that is participating in the appointment (0..1): to Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService, Location.</summary>
    public Reference? Actor { get; set; }
    /// <summary>Participation status of the participant (1..1): <see cref="ParticipationStatusCodes"/>.</summary>
    public FhirCode? ParticipantStatus { get; set; }
    /// <summary>Additional comments about the appointment (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Appointment,
        10 => Start,
        11 => End,
        12 => _participantType,
        13 => Actor,
        14 => ParticipantStatus,
        15 => Comment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Appointment = reader.Object<Reference>(new()); break;
            case 10: Start = reader.Primitive(Start ?? new()); break;
            case 11: End = reader.Primitive(End ?? new()); break;
            case 12: reader.Objects(ref _participantType); break;
            case 13: Actor = reader.Object<Reference>(new()); break;
            case 14: ParticipantStatus = reader.Primitive(ParticipantStatus ?? new()); break;
            case 15: Comment = reader.Primitive(Comment ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Appointment);
        writer.Primitive(R4[10], Start);
        writer.Primitive(R4[11], End);
        writer.Objects(R4[12], _participantType);
        writer.Object(R4[13], Actor);
        writer.Primitive(R4[14], ParticipantStatus);
        writer.Primitive(R4[15], Comment);
    }
}
