// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A slot of time on a schedule that may be available for booking appointments.</summary>
public sealed class Slot : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Slot", DomainResource.R4, "identifier*+:Identifier serviceCategory*+:CodeableConcept serviceType*+:CodeableConcept specialty*+:CodeableConcept appointmentType+:CodeableConcept schedule!+:Reference status!+:code=SlotStatus start!+:instant end!+:instant overbooked:boolean comment:string");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _serviceCategory;
    private List<CodeableConcept>? _serviceType;
    private List<CodeableConcept>? _specialty;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>External Ids for this item (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A broad categorization of the service that is to be performed during this appointment (0..*).</summary>
    public List<CodeableConcept> ServiceCategory { get => _serviceCategory ??= []; set => _serviceCategory = value; }
    /// <summary>The type of appointments that can be booked into this slot (ideally this would be an identifiable service - which is at a location, rather than the location … (0..*).</summary>
    public List<CodeableConcept> ServiceType { get => _serviceType ??= []; set => _serviceType = value; }
    /// <summary>The specialty of a practitioner that would be required to perform the service requested in this appointment (0..*).</summary>
    public List<CodeableConcept> Specialty { get => _specialty ??= []; set => _specialty = value; }
    /// <summary>The style of appointment or patient that may be booked in the slot (not service type) (0..1).</summary>
    public CodeableConcept? AppointmentType { get; set; }
    /// <summary>The schedule resource that this slot defines an interval of status information (1..1): to Schedule.</summary>
    public Reference? Schedule { get; set; }
    /// <summary>busy | free | busy-unavailable | busy-tentative | entered-in-error (1..1): <see cref="SlotStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Date/Time that the slot is to begin (1..1).</summary>
    public FhirInstant? Start { get; set; }
    /// <summary>Date/Time that the slot is to conclude (1..1).</summary>
    public FhirInstant? End { get; set; }
    /// <summary>This slot has already been overbooked, appointments are unlikely to be accepted for this time (0..1).</summary>
    public FhirBoolean? Overbooked { get; set; }
    /// <summary>Comments on the slot to describe any extended information (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _serviceCategory,
        10 => _serviceType,
        11 => _specialty,
        12 => AppointmentType,
        13 => Schedule,
        14 => Status,
        15 => Start,
        16 => End,
        17 => Overbooked,
        18 => Comment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _serviceCategory); break;
            case 10: reader.Objects(ref _serviceType); break;
            case 11: reader.Objects(ref _specialty); break;
            case 12: AppointmentType = reader.Object<CodeableConcept>(new()); break;
            case 13: Schedule = reader.Object<Reference>(new()); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Start = reader.Primitive(Start ?? new()); break;
            case 16: End = reader.Primitive(End ?? new()); break;
            case 17: Overbooked = reader.Primitive(Overbooked ?? new()); break;
            case 18: Comment = reader.Primitive(Comment ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _serviceCategory);
        writer.Objects(R4[10], _serviceType);
        writer.Objects(R4[11], _specialty);
        writer.Object(R4[12], AppointmentType);
        writer.Object(R4[13], Schedule);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Start);
        writer.Primitive(R4[16], End);
        writer.Primitive(R4[17], Overbooked);
        writer.Primitive(R4[18], Comment);
    }
}
