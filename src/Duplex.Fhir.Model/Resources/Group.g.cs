// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Represents a defined collection of entities that may be discussed or acted upon collectively but which are not expected to act collectively, and are not ….</summary>
public sealed class Group : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Group", DomainResource.R4, "identifier*+:Identifier active+:boolean type!+:code=GroupType actual!+:boolean code+:CodeableConcept name+:string quantity+:unsignedInt managingEntity+:Reference characteristic*:Group.characteristic member*:Group.member");
    private List<Identifier>? _identifier;
    private List<GroupCharacteristic>? _characteristic;
    private List<GroupMember>? _member;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique business identifier for this group (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates whether the record for the group is available for use or is merely being retained for historical purposes (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>Identifies the broad classification of the kind of resources the group includes (1..1): <see cref="GroupTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>If true, indicates that the resource refers to a specific group of real individuals (1..1).</summary>
    public FhirBoolean? Actual { get; set; }
    /// <summary>Provides a specific type of resource the group includes; e.g. "cow", "syringe", etc (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A label assigned to the group for human identification and communication (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A count of the number of resource instances that are part of the group (0..1).</summary>
    public FhirUnsignedInt? Quantity { get; set; }
    /// <summary>Entity responsible for defining and maintaining Group characteristics and/or registered members (0..1): to Organization, RelatedPerson, Practitioner, PractitionerRole.</summary>
    public Reference? ManagingEntity { get; set; }
    /// <summary>Identifies traits whose presence r absence is shared by members of the group (0..*).</summary>
    public List<GroupCharacteristic> Characteristic { get => _characteristic ??= []; set => _characteristic = value; }
    /// <summary>Identifies the resource instances that are members of the group (0..*).</summary>
    public List<GroupMember> Member { get => _member ??= []; set => _member = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => Type,
        11 => Actual,
        12 => Code,
        13 => Name,
        14 => Quantity,
        15 => ManagingEntity,
        16 => _characteristic,
        17 => _member,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: Type = reader.Primitive(Type ?? new()); break;
            case 11: Actual = reader.Primitive(Actual ?? new()); break;
            case 12: Code = reader.Object<CodeableConcept>(new()); break;
            case 13: Name = reader.Primitive(Name ?? new()); break;
            case 14: Quantity = reader.Primitive(Quantity ?? new()); break;
            case 15: ManagingEntity = reader.Object<Reference>(new()); break;
            case 16: reader.Objects(ref _characteristic); break;
            case 17: reader.Objects(ref _member); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Primitive(R4[10], Type);
        writer.Primitive(R4[11], Actual);
        writer.Object(R4[12], Code);
        writer.Primitive(R4[13], Name);
        writer.Primitive(R4[14], Quantity);
        writer.Object(R4[15], ManagingEntity);
        writer.Objects(R4[16], _characteristic);
        writer.Objects(R4[17], _member);
    }
}

/// <summary>Identifies traits whose presence r absence is shared by members of the group.</summary>
public sealed class GroupCharacteristic : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Group.characteristic", BackboneElement.R4, "code!:CodeableConcept value!^:CodeableConcept,boolean,Quantity,Range,Reference exclude!:boolean period:Period");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that identifies the kind of trait being asserted (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The value of the trait that holds (or does not hold - see 'exclude') for members of the group (1..1): CodeableConcept, boolean, Quantity, Range, Reference.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <summary>If true, indicates the characteristic is one that is NOT held by members of the group (1..1).</summary>
    public FhirBoolean? Exclude { get; set; }
    /// <summary>The period over which the characteristic is tested; e.g. the patient had an operation during the month of June (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _value,
        5 => Exclude,
        6 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: _value = reader.Choice(_value); break;
            case 5: Exclude = reader.Primitive(Exclude ?? new()); break;
            case 6: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Choice(R4[4], _value);
        writer.Primitive(R4[5], Exclude);
        writer.Object(R4[6], Period);
    }
}

/// <summary>Identifies the resource instances that are members of the group.</summary>
public sealed class GroupMember : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Group.member", BackboneElement.R4, "entity!:Reference period:Period inactive:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A reference to the entity that is a member of the group (1..1): to Patient, Practitioner, PractitionerRole, Device, Medication, Substance, Group.</summary>
    public Reference? Entity { get; set; }
    /// <summary>The period that the member was in the group, if known (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>A flag to indicate that the member is no longer in the group, but previously may have been a member (0..1).</summary>
    public FhirBoolean? Inactive { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Entity,
        4 => Period,
        5 => Inactive,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Entity = reader.Object<Reference>(new()); break;
            case 4: Period = reader.Object<Period>(new()); break;
            case 5: Inactive = reader.Primitive(Inactive ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Entity);
        writer.Object(R4[4], Period);
        writer.Primitive(R4[5], Inactive);
    }
}
