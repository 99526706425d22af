// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Demographics and other administrative information about an individual or animal receiving care or other health-related services.</summary>
public sealed class Patient : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Patient", DomainResource.R4, "identifier*+:Identifier active+:boolean name*+:HumanName telecom*+:ContactPoint gender+:code=AdministrativeGender birthDate+:date deceased^+:boolean,dateTime address*+:Address maritalStatus:CodeableConcept multipleBirth^:boolean,integer photo*:Attachment contact*:Patient.contact communication*:Patient.communication generalPractitioner*:Reference managingOrganization+:Reference link*+:Patient.link");
    private List<Identifier>? _identifier;
    private List<HumanName>? _name;
    private List<ContactPoint>? _telecom;
    private DataType? _deceased;
    private List<Address>? _address;
    private DataType? _multipleBirth;
    private List<Attachment>? _photo;
    private List<PatientContact>? _contact;
    private List<PatientCommunication>? _communication;
    private List<Reference>? _generalPractitioner;
    private List<PatientLink>? _link;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An identifier for this patient (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether this patient record is in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>A name associated with the individual (0..*).</summary>
    public List<HumanName> Name { get => _name ??= []; set => _name = value; }
    /// <summary>A contact detail (e.g. a telephone number or an email address) by which the individual may be contacted (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Administrative Gender - the gender that the patient is considered to have for administration and record keeping purposes (0..1): <see cref="AdministrativeGenderCodes"/>.</summary>
    public FhirCode? Gender { get; set; }
    /// <summary>The date of birth for the individual (0..1).</summary>
    public FhirDate? BirthDate { get; set; }
    /// <summary>Indicates if the individual is deceased or not (0..1): boolean, dateTime.</summary>
    public DataType? Deceased { get => _deceased; set => _deceased = GiveAnew(_deceased, value, 14); }
    /// <summary>An address for the individual (0..*).</summary>
    public List<Address> Address { get => _address ??= []; set => _address = value; }
    /// <summary>This field contains a patient's most recent marital (civil) status (0..1).</summary>
    public CodeableConcept? MaritalStatus { get; set; }
    /// <summary>Indicates whether the patient is part of a multiple (boolean) or indicates the actual birth order (integer) (0..1): boolean, integer.</summary>
    public DataType? MultipleBirth { get => _multipleBirth; set => _multipleBirth = GiveAnew(_multipleBirth, value, 17); }
    /// <summary>Image of the patient (0..*).</summary>
    public List<Attachment> Photo { get => _photo ??= []; set => _photo = value; }
    /// <summary>A contact party (e.g. guardian, partner, friend) for the patient (0..*).</summary>
    public List<PatientContact> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A language which may be used to communicate with the patient about his or her health (0..*).</summary>
    public List<PatientCommunication> Communication { get => _communication ??= []; set => _communication = value; }
    /// <summary>Patient's nominated care provider (0..*): to Organization, Practitioner, PractitionerRole.</summary>
    public List<Reference> GeneralPractitioner { get => _generalPractitioner ??= []; set => _generalPractitioner = value; }
    /// <summary>Organization that is the custodian of the patient record (0..1): to Organization.</summary>
    public Reference? ManagingOrganization { get; set; }
    /// <summary>Link to another patient resource that concerns the same actual patient (0..*).</summary>
    public List<PatientLink> Link { get => _link ??= []; set => _link = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => _name,
        11 => _telecom,
        12 => Gender,
        13 => BirthDate,
        14 => _deceased,
        15 => _address,
        16 => MaritalStatus,
        17 => _multipleBirth,
        18 => _photo,
        19 => _contact,
        20 => _communication,
        21 => _generalPractitioner,
        22 => ManagingOrganization,
        23 => _link,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: reader.Objects(ref _name); break;
            case 11: reader.Objects(ref _telecom); break;
            case 12: Gender = reader.Primitive(Gender ?? new()); break;
            case 13: BirthDate = reader.Primitive(BirthDate ?? new()); break;
            case 14: _deceased = reader.Choice(_deceased); break;
            case 15: reader.Objects(ref _address); break;
            case 16: MaritalStatus = reader.Object<CodeableConcept>(new()); break;
            case 17: _multipleBirth = reader.Choice(_multipleBirth); break;
            case 18: reader.Objects(ref _photo); break;
            case 19: reader.Objects(ref _contact); break;
            case 20: reader.Objects(ref _communication); break;
            case 21: reader.Objects(ref _generalPractitioner); break;
            case 22: ManagingOrganization = reader.Object<Reference>(new()); break;
            case 23: reader.Objects(ref _link); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Objects(R4[10], _name);
        writer.Objects(R4[11], _telecom);
        writer.Primitive(R4[12], Gender);
        writer.Primitive(R4[13], BirthDate);
        writer.Choice(R4[14], _deceased);
        writer.Objects(R4[15], _address);
        writer.Object(R4[16], MaritalStatus);
        writer.Choice(R4[17], _multipleBirth);
        writer.Objects(R4[18], _photo);
        writer.Objects(R4[19], _contact);
        writer.Objects(R4[20], _communication);
        writer.Objects(R4[21], _generalPractitioner);
        writer.Object(R4[22], ManagingOrganization);
        writer.Objects(R4[23], _link);
    }
}

/// <summary>A contact party (e.g. guardian, partner, friend) for the patient.</summary>
public sealed class PatientContact : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Patient.contact", BackboneElement.R4, "relationship*:CodeableConcept name:HumanName telecom*:ContactPoint address:Address gender:code=AdministrativeGender organization:Reference period:Period");
    private List<CodeableConcept>? _relationship;
    private List<ContactPoint>? _telecom;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The nature of the relationship between the patient and the contact person (0..*).</summary>
    public List<CodeableConcept> Relationship { get => _relationship ??= []; set => _relationship = value; }
    /// <summary>A name associated with the contact person (0..1).</summary>
    public HumanName? Name { get; set; }
    /// <summary>A contact detail for the person, e.g. a telephone number or an email address (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Address for the contact person (0..1).</summary>
    public Address? Address { get; set; }
    /// <summary>Administrative Gender - the gender that the contact person is considered to have for administration and record keeping purposes (0..1): <see cref="AdministrativeGenderCodes"/>.</summary>
    public FhirCode? Gender { get; set; }
    /// <summary>Organization on behalf of which the contact is acting or for which the contact is working (0..1): to Organization.</summary>
    public Reference? Organization { get; set; }
    /// <summary>The period during which this contact person or organization is valid to be contacted relating to this patient (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _relationship,
        4 => Name,
        5 => _telecom,
        6 => Address,
        7 => Gender,
        8 => Organization,
        9 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _relationship); break;
            case 4: Name = reader.Object<HumanName>(new()); break;
            case 5: reader.Objects(ref _telecom); break;
            case 6: Address = reader.Object<Address>(new()); break;
            case 7: Gender = reader.Primitive(Gender ?? new()); break;
            case 8: Organization = reader.Object<Reference>(new()); break;
            case 9: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _relationship);
        writer.Object(R4[4], Name);
        writer.Objects(R4[5], _telecom);
        writer.Object(R4[6], Address);
        writer.Primitive(R4[7], Gender);
        writer.Object(R4[8], Organization);
        writer.Object(R4[9], Period);
    }
}

/// <summary>A language which may be used to communicate with the patient about his or her health.</summary>
public sealed class PatientCommunication : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Patient.communication", BackboneElement.R4, "language!:CodeableConcept preferred:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The ISO-639-1 alpha 2 code in lower case for the language, optionally followed by a hyphen and the ISO-3166-1 alpha 2 code for the region in upper case; e.g. … (1..1).</summary>
    public CodeableConcept? Language { get; set; }
    /// <summary>Indicates whether or not the patient prefers this language (over other languages he masters up a certain level) (0..1).</summary>
    public FhirBoolean? Preferred { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Language,
        4 => Preferred,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Language = reader.Object<CodeableConcept>(new()); break;
            case 4: Preferred = reader.Primitive(Preferred ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Language);
        writer.Primitive(R4[4], Preferred);
    }
}

/// <summary>Link to another patient resource that concerns the same actual patient.</summary>
public sealed class PatientLink : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Patient.link", BackboneElement.R4, "other!+:Reference type!+:code=LinkType");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The other patient resource that the link refers to (1..1): to Patient, RelatedPerson.</summary>
    public Reference? Other { get; set; }
    /// <summary>The type of link between this patient resource and another patient resource (1..1): <see cref="LinkTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Other,
        4 => Type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Other = reader.Object<Reference>(new()); break;
            case 4: Type = reader.Primitive(Type ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Other);
        writer.Primitive(R4[4], Type);
    }
}
