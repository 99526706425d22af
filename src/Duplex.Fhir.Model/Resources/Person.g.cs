// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Demographics and administrative information about a person independent of a specific health-related context.</summary>
public sealed class Person : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Person", DomainResource.R4, "identifier*:Identifier name*+:HumanName telecom*+:ContactPoint gender+:code=AdministrativeGender birthDate+:date address*:Address photo:Attachment managingOrganization+:Reference active+:boolean link*:Person.link");
    private List<Identifier>? _identifier;
    private List<HumanName>? _name;
    private List<ContactPoint>? _telecom;
    private List<Address>? _address;
    private List<PersonLink>? _link;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for a person within a particular scope (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A name associated with the person (0..*).</summary>
    public List<HumanName> Name { get => _name ??= []; set => _name = value; }
    /// <summary>A contact detail for the person, e.g. a telephone number or an email address (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Administrative Gender (0..1): <see cref="AdministrativeGenderCodes"/>.</summary>
    public FhirCode? Gender { get; set; }
    /// <summary>The birth date for the person (0..1).</summary>
    public FhirDate? BirthDate { get; set; }
    /// <summary>One or more addresses for the person (0..*).</summary>
    public List<Address> Address { get => _address ??= []; set => _address = value; }
    /// <summary>An image that can be displayed as a thumbnail of the person to enhance the identification of the individual (0..1).</summary>
    public Attachment? Photo { get; set; }
    /// <summary>The organization that is the custodian of the person record (0..1): to Organization.</summary>
    public Reference? ManagingOrganization { get; set; }
    /// <summary>Whether this person's record is in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>Link to a resource that concerns the same actual person (0..*).</summary>
    public List<PersonLink> Link { get => _link ??= []; set => _link = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _name,
        10 => _telecom,
        11 => Gender,
        12 => BirthDate,
        13 => _address,
        14 => Photo,
        15 => ManagingOrganization,
        16 => Active,
        17 => _link,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _name); break;
            case 10: reader.Objects(ref _telecom); break;
            case 11: Gender = reader.Primitive(Gender ?? new()); break;
            case 12: BirthDate = reader.Primitive(BirthDate ?? new()); break;
            case 13: reader.Objects(ref _address); break;
            case 14: Photo = reader.Object<Attachment>(new()); break;
            case 15: ManagingOrganization = reader.Object<Reference>(new()); break;
            case 16: Active = reader.Primitive(Active ?? new()); break;
            case 17: reader.Objects(ref _link); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _name);
        writer.Objects(R4[10], _telecom);
        writer.Primitive(R4[11], Gender);
        writer.Primitive(R4[12], BirthDate);
        writer.Objects(R4[13], _address);
        writer.Object(R4[14], Photo);
        writer.Object(R4[15], ManagingOrganization);
        writer.Primitive(R4[16], Active);
        writer.Objects(R4[17], _link);
    }
}

/// <summary>Link to a resource that concerns the same actual person.</summary>
public sealed class PersonLink : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Person.link", BackboneElement.R4, "target!:Reference assurance:code=IdentityAssuranceLevel");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The resource to which this actual person is associated (1..1): to Patient, Practitioner, RelatedPerson, Person.</summary>
    public Reference? Target { get; set; }
    /// <summary>Level of assurance that this link is associated with the target resource (0..1): <see cref="IdentityAssuranceLevelCodes"/>.</summary>
    public FhirCode? Assurance { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Target,
        4 => Assurance,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Target = reader.Object<Reference>(new()); break;
            case 4: Assurance = reader.Primitive(Assurance ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Target);
        writer.Primitive(R4[4], Assurance);
    }
}
