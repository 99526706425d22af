// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Provenance of a resource is a record that describes entities and processes involved in producing and delivering or otherwise influencing that resource.</summary>
public sealed class Provenance : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Provenance", DomainResource.R4, "target!*+:Reference occurred^:Period,dateTime recorded!+:instant policy*:uri location:Reference reason*:CodeableConcept activity:CodeableConcept agent!*:Provenance.agent entity*:Provenance.entity signature*:Signature");
    private List<Reference>? _target;
    private DataType? _occurred;
    private List<FhirUri>? _policy;
    private List<CodeableConcept>? _reason;
    private List<ProvenanceAgent>? _agent;
    private List<ProvenanceEntity>? _entity;
    private List<Signature>? _signature;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The Reference(s) that were generated or updated by  the activity described in this resource (1..*).</summary>
    public List<Reference> Target { get => _target ??= []; set => _target = value; }
    /// <summary>The period during which the activity occurred (0..1): Period, dateTime.</summary>
    public DataType? Occurred { get => _occurred; set => _occurred = GiveAnew(_occurred, value, 9); }
    /// <summary>The instant of time at which the activity was recorded (1..1).</summary>
    public FhirInstant? Recorded { get; set; }
    /// <summary>Policy or plan the activity was defined by (0..*).</summary>
    public List<FhirUri> Policy { get => _policy ??= []; set => _policy = value; }
    /// <summary>Where the activity occurred, if relevant (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>The reason that the activity was taking place (0..*).</summary>
    public List<CodeableConcept> Reason { get => _reason ??= []; set => _reason = value; }
    /// <summary>An activity is something that occurs over a period of time and acts upon or with entities; it may include consuming, processing, transforming, modifying … (0..1).</summary>
    public CodeableConcept? Activity { get; set; }
    /// <summary>An actor taking a role in an activity  for which it can be assigned some degree of responsibility for the activity taking place (1..*).</summary>
    public List<ProvenanceAgent> Agent { get => _agent ??= []; set => _agent = value; }
    /// <summary>An entity used in this activity (0..*).</summary>
    public List<ProvenanceEntity> Entity { get => _entity ??= []; set => _entity = value; }
    /// <summary>A digital signature on the target Reference(s) (0..*).</summary>
    public List<Signature> Signature { get => _signature ??= []; set => _signature = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _target,
        9 => _occurred,
        10 => Recorded,
        11 => _policy,
        12 => Location,
        13 => _reason,
        14 => Activity,
        15 => _agent,
        16 => _entity,
        17 => _signature,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _target); break;
            case 9: _occurred = reader.Choice(_occurred); break;
            case 10: Recorded = reader.Primitive(Recorded ?? new()); break;
            case 11: reader.Primitives(ref _policy); break;
            case 12: Location = reader.Object<Reference>(new()); break;
            case 13: reader.Objects(ref _reason); break;
            case 14: Activity = reader.Object<CodeableConcept>(new()); break;
            case 15: reader.Objects(ref _agent); break;
            case 16: reader.Objects(ref _entity); break;
            case 17: reader.Objects(ref _signature); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _target);
        writer.Choice(R4[9], _occurred);
        writer.Primitive(R4[10], Recorded);
        writer.Primitives(R4[11], _policy);
        writer.Object(R4[12], Location);
        writer.Objects(R4[13], _reason);
        writer.Object(R4[14], Activity);
        writer.Objects(R4[15], _agent);
        writer.Objects(R4[16], _entity);
        writer.Objects(R4[17], _signature);
    }
}

/// <summary>An actor taking a role in an activity  for which it can be assigned some degree of responsibility for the activity taking place.</summary>
public sealed class ProvenanceAgent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Provenance.agent", BackboneElement.R4, "type+:CodeableConcept role*:CodeableConcept who!+:Reference onBehalfOf:Reference");
    private List<CodeableConcept>? _role;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The participation the agent had with respect to the activity (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The function of the agent with respect to the activity (0..*).</summary>
    public List<CodeableConcept> Role { get => _role ??= []; set => _role = value; }
    /// <summary>The individual, device or organization that participated in the event (1..1): to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.</summary>
    public Reference? Who { get; set; }
    /// <summary>The individual, device, or organization for whom the change was made (0..1): to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.</summary>
    public Reference? OnBehalfOf { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _role,
        5 => Who,
        6 => OnBehalfOf,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _role); break;
            case 5: Who = reader.Object<Reference>(new()); break;
            case 6: OnBehalfOf = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _role);
        writer.Object(R4[5], Who);
        writer.Object(R4[6], OnBehalfOf);
    }
}

/// <summary>An entity used in this activity.</summary>
public sealed class ProvenanceEntity : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Provenance.entity", BackboneElement.R4, "role!+:code=ProvenanceEntityRole what!+:Reference agent*:Provenance.agent");
    private List<ProvenanceAgent>? _agent;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>How the entity was used during the activity (1..1): <see cref="ProvenanceEntityRoleCodes"/>.</summary>
    public FhirCode? Role { get; set; }
    /// <summary>Identity of the  Entity used (1..1).</summary>
    public Reference? What { get; set; }
    /// <summary>The entity is attributed to an agent to express the agent's responsibility for that entity, possibly along with other agents (0..*).</summary>
    public List<ProvenanceAgent> Agent { get => _agent ??= []; set => _agent = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Role,
        4 => What,
        5 => _agent,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Role = reader.Primitive(Role ?? new()); break;
            case 4: What = reader.Object<Reference>(new()); break;
            case 5: reader.Objects(ref _agent); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Role);
        writer.Object(R4[4], What);
        writer.Objects(R4[5], _agent);
    }
}
