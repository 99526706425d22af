// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A person who is directly or indirectly involved in the provisioning of healthcare.</summary>
public sealed class Practitioner : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Practitioner", DomainResource.R4, "identifier*+:Identifier active+:boolean name*+:HumanName telecom*+:ContactPoint address*+:Address gender+:code=AdministrativeGender birthDate+:date photo*:Attachment qualification*:Practitioner.qualification communication*:CodeableConcept");
    private List<Identifier>? _identifier;
    private List<HumanName>? _name;
    private List<ContactPoint>? _telecom;
    private List<Address>? _address;
    private List<Attachment>? _photo;
    private List<PractitionerQualification>? _qualification;
    private List<CodeableConcept>? _communication;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An identifier that applies to this person in this role (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether this practitioner's record is in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>The name(s) associated with the practitioner (0..*).</summary>
    public List<HumanName> Name { get => _name ??= []; set => _name = value; }
    /// <summary>A contact detail for the practitioner, e.g. a telephone number or an email address (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Address(es) of the practitioner that are not role specific (typically home address) (0..*).</summary>
    public List<Address> Address { get => _address ??= []; set => _address = value; }
    /// <summary>Administrative Gender - the gender that the person is considered to have for administration and record keeping purposes (0..1): <see cref="AdministrativeGenderCodes"/>.</summary>
    public FhirCode? Gender { get; set; }
    /// <summary>The date of birth for the practitioner (0..1).</summary>
    public FhirDate? BirthDate { get; set; }
    /// <summary>Image of the person (0..*).</summary>
    public List<Attachment> Photo { get => _photo ??= []; set => _photo = value; }
    /// <summary>The official certifications, training, and licenses that authorize or otherwise pertain to the provision of care by the practitioner (0..*).</summary>
    public List<PractitionerQualification> Qualification { get => _qualification ??= []; set => _qualification = value; }
    /// <summary>A language the practitioner can use in patient communication (0..*).</summary>
    public List<CodeableConcept> Communication { get => _communication ??= []; set => _communication = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => _name,
        11 => _telecom,
        12 => _address,
        13 => Gender,
        14 => BirthDate,
        15 => _photo,
        16 => _qualification,
        17 => _communication,
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
            case 12: reader.Objects(ref _address); break;
            case 13: Gender = reader.Primitive(Gender ?? new()); break;
            case 14: BirthDate = reader.Primitive(BirthDate ?? new()); break;
            case 15: reader.Objects(ref _photo); break;
            case 16: reader.Objects(ref _qualification); break;
            case 17: reader.Objects(ref _communication); break;
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
        writer.Objects(R4[12], _address);
        writer.Primitive(R4[13], Gender);
        writer.Primitive(R4[14], BirthDate);
        writer.Objects(R4[15], _photo);
        writer.Objects(R4[16], _qualification);
        writer.Objects(R4[17], _communication);
    }
}

/// <summary>The official certifications, training, and licenses that authorize or otherwise pertain to the provision of care by the practitioner.</summary>
public sealed class PractitionerQualification : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Practitioner.qualification", BackboneElement.R4, "identifier*:Identifier code!:CodeableConcept period:Period issuer:Reference");
    private List<Identifier>? _identifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An identifier that applies to this person's qualification in this role (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Coded representation of the qualification (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Period during which the qualification is valid (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Organization that regulates and issues the qualification (0..1): to Organization.</summary>
    public Reference? Issuer { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _identifier,
        4 => Code,
        5 => Period,
        6 => Issuer,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _identifier); break;
            case 4: Code = reader.Object<CodeableConcept>(new()); break;
            case 5: Period = reader.Object<Period>(new()); break;
            case 6: Issuer = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _identifier);
        writer.Object(R4[4], Code);
        writer.Object(R4[5], Period);
        writer.Object(R4[6], Issuer);
    }
}
