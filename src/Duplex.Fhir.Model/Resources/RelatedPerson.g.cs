// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Information about a person that is involved in the care for a patient, but who is not the target of healthcare, nor has a formal responsibility in the care ….</summary>
public sealed class RelatedPerson : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("RelatedPerson", DomainResource.R4, "identifier*+:Identifier active+:boolean patient!+:Reference relationship*+:CodeableConcept name*+:HumanName telecom*+:ContactPoint gender+:code=AdministrativeGender birthDate+:date address*+:Address photo*:Attachment period:Period communication*:RelatedPerson.communication");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _relationship;
    private List<HumanName>? _name;
    private List<ContactPoint>? _telecom;
    private List<Address>? _address;
    private List<Attachment>? _photo;
    private List<RelatedPersonCommunication>? _communication;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for a person within a particular scope (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether this related person record is in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>The patient this person is related to (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The nature of the relationship between a patient and the related person (0..*).</summary>
    public List<CodeableConcept> Relationship { get => _relationship ??= []; set => _relationship = value; }
    /// <summary>A name associated with the person (0..*).</summary>
    public List<HumanName> Name { get => _name ??= []; set => _name = value; }
    /// <summary>A contact detail for the person, e.g. a telephone number or an email address (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Administrative Gender - the gender that the person is considered to have for administration and record keeping purposes (0..1): <see cref="AdministrativeGenderCodes"/>.</summary>
    public FhirCode? Gender { get; set; }
    /// <summary>The date on which the related person was born (0..1).</summary>
    public FhirDate? BirthDate { get; set; }
    /// <summary>Address where the related person can be contacted or visited (0..*).</summary>
    public List<Address> Address { get => _address ??= []; set => _address = value; }
    /// <summary>Image of the person (0..*).</summary>
    public List<Attachment> Photo { get => _photo ??= []; set => _photo = value; }
    /// <summary>The period of time during which this relationship is or was active (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>A language which may be used to communicate with about the patient's health (0..*).</summary>
    public List<RelatedPersonCommunication> Communication { get => _communication ??= []; set => _communication = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => Patient,
        11 => _relationship,
        12 => _name,
        13 => _telecom,
        14 => Gender,
        15 => BirthDate,
        16 => _address,
        17 => _photo,
        18 => Period,
        19 => _communication,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: Patient = reader.Object<Reference>(new()); break;
            case 11: reader.Objects(ref _relationship); break;
            case 12: reader.Objects(ref _name); break;
            case 13: reader.Objects(ref _telecom); break;
            case 14: Gender = reader.Primitive(Gender ?? new()); break;
            case 15: BirthDate = reader.Primitive(BirthDate ?? new()); break;
            case 16: reader.Objects(ref _address); break;
            case 17: reader.Objects(ref _photo); break;
            case 18: Period = reader.Object<Period>(new()); break;
            case 19: reader.Objects(ref _communication); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Object(R4[10], Patient);
        writer.Objects(R4[11], _relationship);
        writer.Objects(R4[12], _name);
        writer.Objects(R4[13], _telecom);
        writer.Primitive(R4[14], Gender);
        writer.Primitive(R4[15], BirthDate);
        writer.Objects(R4[16], _address);
        writer.Objects(R4[17], _photo);
        writer.Object(R4[18], Period);
        writer.Objects(R4[19], _communication);
    }
}

/// <summary>A language which may be used to communicate with about the patient's health.</summary>
public sealed class RelatedPersonCommunication : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("RelatedPerson.communication", BackboneElement.R4, "language!:CodeableConcept preferred:boolean");
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
