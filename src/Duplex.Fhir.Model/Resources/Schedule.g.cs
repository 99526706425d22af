// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A container for slots of time that may be available for booking appointments.</summary>
public sealed class Schedule : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Schedule", DomainResource.R4, "identifier*+:Identifier active+:boolean serviceCategory*+:CodeableConcept serviceType*+:CodeableConcept specialty*+:CodeableConcept actor!*+:Reference planningHorizon+:Period comment:string");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _serviceCategory;
    private List<CodeableConcept>? _serviceType;
    private List<CodeableConcept>? _specialty;
    private List<Reference>? _actor;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>External Ids for this item (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether this schedule record is in active use or should not be used (such as was entered in error) (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>A broad categorization of the service that is to be performed during this appointment (0..*).</summary>
    public List<CodeableConcept> ServiceCategory { get => _serviceCategory ??= []; set => _serviceCategory = value; }
    /// <summary>The specific service that is to be performed during this appointment (0..*).</summary>
    public List<CodeableConcept> ServiceType { get => _serviceType ??= []; set => _serviceType = value; }
    /// <summary>The specialty of a practitioner that would be required to perform the service requested in this appointment (0..*).</summary>
    public List<CodeableConcept> Specialty { get => _specialty ??= []; set => _specialty = value; }
    /// <summary>Slots that reference this schedule resource provide the availability details to these referenced resource(s) (1..*): to Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService, Location.</summary>
    public List<Reference> Actor { get => _actor ??= []; set => _actor = value; }
    /// <summary>The period of time that the slots that reference this Schedule resource cover (even if none exist) (0..1).</summary>
    public Period? PlanningHorizon { get; set; }
    /// <summary>Comments on the availability to describe any extended information (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => _serviceCategory,
        11 => _serviceType,
        12 => _specialty,
        13 => _actor,
        14 => PlanningHorizon,
        15 => Comment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: reader.Objects(ref _serviceCategory); break;
            case 11: reader.Objects(ref _serviceType); break;
            case 12: reader.Objects(ref _specialty); break;
            case 13: reader.Objects(ref _actor); break;
            case 14: PlanningHorizon = reader.Object<Period>(new()); break;
            case 15: Comment = reader.Primitive(Comment ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Objects(R4[10], _serviceCategory);
        writer.Objects(R4[11], _serviceType);
        writer.Objects(R4[12], _specialty);
        writer.Objects(R4[13], _actor);
        writer.Object(R4[14], PlanningHorizon);
        writer.Primitive(R4[15], Comment);
    }
}
