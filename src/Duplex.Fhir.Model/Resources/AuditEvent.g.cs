// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A record of an event made for purposes of maintaining a security log.</summary>
public sealed class AuditEvent : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("AuditEvent", DomainResource.R4, "type!+:Coding subtype*+:Coding action+:code=AuditEventAction period:Period recorded!+:instant outcome+:code=AuditEventOutcome outcomeDesc+:string purposeOfEvent*+:CodeableConcept agent!*:AuditEvent.agent source!:AuditEvent.source entity*:AuditEvent.entity");
    private List<Coding>? _subtype;
    private List<CodeableConcept>? _purposeOfEvent;
    private List<AuditEventAgent>? _agent;
    private List<AuditEventEntity>? _entity;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for a family of the event (1..1).</summary>
    public Coding? Type { get; set; }
    /// <summary>Identifier for the category of event (0..*).</summary>
    public List<Coding> Subtype { get => _subtype ??= []; set => _subtype = value; }
    /// <summary>Indicator for type of action performed during the event that generated the audit (0..1): <see cref="AuditEventActionCodes"/>.</summary>
    public FhirCode? Action { get; set; }
    /// <summary>The period during which the activity occurred (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>The time when the event was recorded (1..1).</summary>
    public FhirInstant? Recorded { get; set; }
    /// <summary>Indicates whether the event succeeded or failed (0..1): <see cref="AuditEventOutcomeCodes"/>.</summary>
    public FhirCode? Outcome { get; set; }
    /// <summary>A free text description of the outcome of the event (0..1).</summary>
    public FhirString? OutcomeDesc { get; set; }
    /// <summary>The purposeOfUse (reason) that was used during the event being recorded (0..*).</summary>
    public List<CodeableConcept> PurposeOfEvent { get => _purposeOfEvent ??= []; set => _purposeOfEvent = value; }
    /// <summary>An actor taking an active role in the event or activity that is logged (1..*).</summary>
    public List<AuditEventAgent> Agent { get => _agent ??= []; set => _agent = value; }
    /// <summary>The system that is reporting the event (1..1).</summary>
    public AuditEventSource? Source { get; set; }
    /// <summary>Specific instances of data or objects that have been accessed (0..*).</summary>
    public List<AuditEventEntity> Entity { get => _entity ??= []; set => _entity = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Type,
        9 => _subtype,
        10 => Action,
        11 => Period,
        12 => Recorded,
        13 => Outcome,
        14 => OutcomeDesc,
        15 => _purposeOfEvent,
        16 => _agent,
        17 => Source,
        18 => _entity,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Type = reader.Object<Coding>(new()); break;
            case 9: reader.Objects(ref _subtype); break;
            case 10: Action = reader.Primitive(Action ?? new()); break;
            case 11: Period = reader.Object<Period>(new()); break;
            case 12: Recorded = reader.Primitive(Recorded ?? new()); break;
            case 13: Outcome = reader.Primitive(Outcome ?? new()); break;
            case 14: OutcomeDesc = reader.Primitive(OutcomeDesc ?? new()); break;
            case 15: reader.Objects(ref _purposeOfEvent); break;
            case 16: reader.Objects(ref _agent); break;
            case 17: Source = reader.Object<AuditEventSource>(new()); break;
            case 18: reader.Objects(ref _entity); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Type);
        writer.Objects(R4[9], _subtype);
        writer.Primitive(R4[10], Action);
        writer.Object(R4[11], Period);
        writer.Primitive(R4[12], Recorded);
        writer.Primitive(R4[13], Outcome);
        writer.Primitive(R4[14], OutcomeDesc);
        writer.Objects(R4[15], _purposeOfEvent);
        writer.Objects(R4[16], _agent);
        writer.Object(R4[17], Source);
        writer.Objects(R4[18], _entity);
    }
}

/// <summary>An actor taking an active role in the event or activity that is logged.</summary>
public sealed class AuditEventAgent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AuditEvent.agent", BackboneElement.R4, "type:CodeableConcept role*:CodeableConcept who+:Reference altId:string name:string requestor!+:boolean location:Reference policy*:uri media:Coding network:AuditEvent.agent.network purposeOfUse*:CodeableConcept");
    private List<CodeableConcept>? _role;
    private List<FhirUri>? _policy;
    private List<CodeableConcept>? _purposeOfUse;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Specification of the participation type the user plays when performing the event (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The security role that the user was acting under, that come from local codes defined by the access control security system (e.g. RBAC, ABAC) used in the local … (0..*).</summary>
    public List<CodeableConcept> Role { get => _role ??= []; set => _role = value; }
    /// <summary>Reference to who this agent is that was involved in the event (0..1): to PractitionerRole, Practitioner, Organization, Device, Patient, RelatedPerson.</summary>
    public Reference? Who { get; set; }
    /// <summary>Alternative agent Identifier (0..1).</summary>
    public FhirString? AltId { get; set; }
    /// <summary>Human-meaningful name for the agent (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Indicator that the user is or is not the requestor, or initiator, for the event being audited (1..1).</summary>
    public FhirBoolean? Requestor { get; set; }
    /// <summary>Where the event occurred (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>The policy or plan that authorized the activity being recorded (0..*).</summary>
    public List<FhirUri> Policy { get => _policy ??= []; set => _policy = value; }
    /// <summary>Type of media involved (0..1).</summary>
    public Coding? Media { get; set; }
    /// <summary>Logical network location for application activity, if the activity has a network location (0..1).</summary>
    public AuditEventAgentNetwork? Network { get; set; }
    /// <summary>The reason (purpose of use), specific to this agent, that was used during the event being recorded (0..*).</summary>
    public List<CodeableConcept> PurposeOfUse { get => _purposeOfUse ??= []; set => _purposeOfUse = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _role,
        5 => Who,
        6 => AltId,
        7 => Name,
        8 => Requestor,
        9 => Location,
        10 => _policy,
        11 => Media,
        12 => Network,
        13 => _purposeOfUse,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _role); break;
            case 5: Who = reader.Object<Reference>(new()); break;
            case 6: AltId = reader.Primitive(AltId ?? new()); break;
            case 7: Name = reader.Primitive(Name ?? new()); break;
            case 8: Requestor = reader.Primitive(Requestor ?? new()); break;
            case 9: Location = reader.Object<Reference>(new()); break;
            case 10: reader.Primitives(ref _policy); break;
            case 11: Media = reader.Object<Coding>(new()); break;
            case 12: Network = reader.Object<AuditEventAgentNetwork>(new()); break;
            case 13: reader.Objects(ref _purposeOfUse); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _role);
        writer.Object(R4[5], Who);
        writer.Primitive(R4[6], AltId);
        writer.Primitive(R4[7], Name);
        writer.Primitive(R4[8], Requestor);
        writer.Object(R4[9], Location);
        writer.Primitives(R4[10], _policy);
        writer.Object(R4[11], Media);
        writer.Object(R4[12], Network);
        writer.Objects(R4[13], _purposeOfUse);
    }
}

/// <summary>Logical network location for application activity, if the activity has a network location.</summary>
public sealed class AuditEventAgentNetwork : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AuditEvent.agent.network", BackboneElement.R4, "address:string type:code=AuditEventAgentNetworkType");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An identifier for the network access point of the user device for the audit event (0..1).</summary>
    public FhirString? Address { get; set; }
    /// <summary>An identifier for the type of network access point that originated the audit event (0..1): <see cref="AuditEventAgentNetworkTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Address,
        4 => Type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Address = reader.Primitive(Address ?? new()); break;
            case 4: Type = reader.Primitive(Type ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Address);
        writer.Primitive(R4[4], Type);
    }
}

/// <summary>The system that is reporting the event.</summary>
public sealed class AuditEventSource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AuditEvent.source", BackboneElement.R4, "site:string observer!+:Reference type*:Coding");
    private List<Coding>? _type;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Logical source location within the healthcare enterprise network (0..1).</summary>
    public FhirString? Site { get; set; }
    /// <summary>Identifier of the source where the event was detected (1..1): to PractitionerRole, Practitioner, Organization, Device, Patient, RelatedPerson.</summary>
    public Reference? Observer { get; set; }
    /// <summary>Code specifying the type of source where event originated (0..*).</summary>
    public List<Coding> Type { get => _type ??= []; set => _type = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Site,
        4 => Observer,
        5 => _type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Site = reader.Primitive(Site ?? new()); break;
            case 4: Observer = reader.Object<Reference>(new()); break;
            case 5: reader.Objects(ref _type); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Site);
        writer.Object(R4[4], Observer);
        writer.Objects(R4[5], _type);
    }
}

/// <summary>Specific instances of data or objects that have been accessed.</summary>
public sealed class AuditEventEntity : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AuditEvent.entity", BackboneElement.R4, "what+:Reference type:Coding role:Coding lifecycle:Coding securityLabel*:Coding name+:string description:string query+:base64Binary detail*:AuditEvent.entity.detail");
    private List<Coding>? _securityLabel;
    private List<AuditEventEntityDetail>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies a specific instance of the entity (0..1).</summary>
    public Reference? What { get; set; }
    /// <summary>The type of the object that was involved in this audit event (0..1).</summary>
    public Coding? Type { get; set; }
    /// <summary>Code representing the role the entity played in the event being audited (0..1).</summary>
    public Coding? Role { get; set; }
    /// <summary>Identifier for the data life-cycle stage for the entity (0..1).</summary>
    public Coding? Lifecycle { get; set; }
    /// <summary>Security labels for the identified entity (0..*).</summary>
    public List<Coding> SecurityLabel { get => _securityLabel ??= []; set => _securityLabel = value; }
    /// <summary>A name of the entity in the audit event (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Text that describes the entity in more detail (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The query parameters for a query-type entities (0..1).</summary>
    public FhirBase64Binary? Query { get; set; }
    /// <summary>Tagged value pairs for conveying additional information about the entity (0..*).</summary>
    public List<AuditEventEntityDetail> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => What,
        4 => Type,
        5 => Role,
        6 => Lifecycle,
        7 => _securityLabel,
        8 => Name,
        9 => Description,
        10 => Query,
        11 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: What = reader.Object<Reference>(new()); break;
            case 4: Type = reader.Object<Coding>(new()); break;
            case 5: Role = reader.Object<Coding>(new()); break;
            case 6: Lifecycle = reader.Object<Coding>(new()); break;
            case 7: reader.Objects(ref _securityLabel); break;
            case 8: Name = reader.Primitive(Name ?? new()); break;
            case 9: Description = reader.Primitive(Description ?? new()); break;
            case 10: Query = reader.Primitive(Query ?? new()); break;
            case 11: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], What);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], Role);
        writer.Object(R4[6], Lifecycle);
        writer.Objects(R4[7], _securityLabel);
        writer.Primitive(R4[8], Name);
        writer.Primitive(R4[9], Description);
        writer.Primitive(R4[10], Query);
        writer.Objects(R4[11], _detail);
    }
}

/// <summary>Tagged value pairs for conveying additional information about the entity.</summary>
public sealed class AuditEventEntityDetail : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AuditEvent.entity.detail", BackboneElement.R4, "type!:string value!^:string,base64Binary");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of extra detail provided in the value (1..1).</summary>
    public FhirString? Type { get; set; }
    /// <summary>The  value of the extra detail (1..1): string, base64Binary.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Choice(R4[4], _value);
    }
}
