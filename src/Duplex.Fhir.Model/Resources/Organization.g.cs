// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A formally or informally recognized grouping of people or organizations formed for the purpose of achieving some form of collective action.</summary>
public sealed class Organization : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Organization", DomainResource.R4, "identifier*+:Identifier active+:boolean type*+:CodeableConcept name+:string alias*:string telecom*:ContactPoint address*:Address partOf+:Reference contact*:Organization.contact endpoint*:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _type;
    private List<FhirString>? _alias;
    private List<ContactPoint>? _telecom;
    private List<Address>? _address;
    private List<OrganizationContact>? _contact;
    private List<Reference>? _endpoint;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for the organization that is used to identify the organization across multiple disparate systems (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether the organization's record is still in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>The kind(s) of organization that this is (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>A name associated with the organization (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A list of alternate names that the organization is known as, or was known as in the past (0..*).</summary>
    public List<FhirString> Alias { get => _alias ??= []; set => _alias = value; }
    /// <summary>A contact detail for the organization (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>An address for the organization (0..*).</summary>
    public List<Address> Address { get => _address ??= []; set => _address = value; }
    /// <summary>The organization of which this organization forms a part (0..1): to Organization.</summary>
    public Reference? PartOf { get; set; }
    /// <summary>Contact for the organization for a certain purpose (0..*).</summary>
    public List<OrganizationContact> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>Technical endpoints providing access to services operated for the organization (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => _type,
        11 => Name,
        12 => _alias,
        13 => _telecom,
        14 => _address,
        15 => PartOf,
        16 => _contact,
        17 => _endpoint,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: reader.Objects(ref _type); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: reader.Primitives(ref _alias); break;
            case 13: reader.Objects(ref _telecom); break;
            case 14: reader.Objects(ref _address); break;
            case 15: PartOf = reader.Object<Reference>(new()); break;
            case 16: reader.Objects(ref _contact); break;
            case 17: reader.Objects(ref _endpoint); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Objects(R4[10], _type);
        writer.Primitive(R4[11], Name);
        writer.Primitives(R4[12], _alias);
        writer.Objects(R4[13], _telecom);
        writer.Objects(R4[14], _address);
        writer.Object(R4[15], PartOf);
        writer.Objects(R4[16], _contact);
        writer.Objects(R4[17], _endpoint);
    }
}

/// <summary>Contact for the organization for a certain purpose.</summary>
public sealed class OrganizationContact : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Organization.contact", BackboneElement.R4, "purpose:CodeableConcept name:HumanName telecom*:ContactPoint address:Address");
    private List<ContactPoint>? _telecom;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates a purpose for which the contact can be reached (0..1).</summary>
    public CodeableConcept? Purpose { get; set; }
    /// <summary>A name associated with the contact (0..1).</summary>
    public HumanName? Name { get; set; }
    /// <summary>A contact detail (e.g. a telephone number or an email address) by which the party may be contacted (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Visiting or postal addresses for the contact (0..1).</summary>
    public Address? Address { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Purpose,
        4 => Name,
        5 => _telecom,
        6 => Address,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Purpose = reader.Object<CodeableConcept>(new()); break;
            case 4: Name = reader.Object<HumanName>(new()); break;
            case 5: reader.Objects(ref _telecom); break;
            case 6: Address = reader.Object<Address>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Purpose);
        writer.Object(R4[4], Name);
        writer.Objects(R4[5], _telecom);
        writer.Object(R4[6], Address);
    }
}
