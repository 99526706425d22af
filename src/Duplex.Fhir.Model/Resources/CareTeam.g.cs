// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The Care Team includes all the people and organizations who plan to participate in the coordination and delivery of care for a patient.</summary>
public sealed class CareTeam : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CareTeam", DomainResource.R4, "identifier*+:Identifier status+:code=CareTeamStatus category*+:CodeableConcept name+:string subject+:Reference encounter+:Reference period+:Period participant*:CareTeam.participant reasonCode*:CodeableConcept reasonReference*:Reference managingOrganization*+:Reference telecom*:ContactPoint note*:Annotation");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private List<CareTeamParticipant>? _participant;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Reference>? _managingOrganization;
    private List<ContactPoint>? _telecom;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this care team by the performer or other systems which remain constant as the resource is updated and propagates from server to … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates the current state of the care team (0..1): <see cref="CareTeamStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Identifies what kind of team (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>A label for human use intended to distinguish like teams (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Identifies the patient or group whose intended care is handled by the team (0..1): to Patient, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which this CareTeam was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Indicates when the team did (or is intended to) come into effect and end (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Identifies all people and organizations who are expected to be involved in the care team (0..*).</summary>
    public List<CareTeamParticipant> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>Describes why the care team exists (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Condition(s) that this care team addresses (0..*): to Condition.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>The organization responsible for the care team (0..*): to Organization.</summary>
    public List<Reference> ManagingOrganization { get => _managingOrganization ??= []; set => _managingOrganization = value; }
    /// <summary>A central contact detail for the care team (that applies to all members) (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Comments made about the CareTeam (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _category,
        11 => Name,
        12 => Subject,
        13 => Encounter,
        14 => Period,
        15 => _participant,
        16 => _reasonCode,
        17 => _reasonReference,
        18 => _managingOrganization,
        19 => _telecom,
        20 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Objects(ref _category); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Encounter = reader.Object<Reference>(new()); break;
            case 14: Period = reader.Object<Period>(new()); break;
            case 15: reader.Objects(ref _participant); break;
            case 16: reader.Objects(ref _reasonCode); break;
            case 17: reader.Objects(ref _reasonReference); break;
            case 18: reader.Objects(ref _managingOrganization); break;
            case 19: reader.Objects(ref _telecom); break;
            case 20: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Objects(R4[10], _category);
        writer.Primitive(R4[11], Name);
        writer.Object(R4[12], Subject);
        writer.Object(R4[13], Encounter);
        writer.Object(R4[14], Period);
        writer.Objects(R4[15], _participant);
        writer.Objects(R4[16], _reasonCode);
        writer.Objects(R4[17], _reasonReference);
        writer.Objects(R4[18], _managingOrganization);
        writer.Objects(R4[19], _telecom);
        writer.Objects(R4[20], _note);
    }
}

/// <summary>Identifies all people and organizations who are expected to be involved in the care team.</summary>
public sealed class CareTeamParticipant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CareTeam.participant", BackboneElement.R4, "role*+:CodeableConcept member+:Reference onBehalfOf+:Reference period:Period");
    private List<CodeableConcept>? _role;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates specific responsibility of an individual within the care team, such as "Primary care physician", "Trained social worker counselor", "Caregiver", etc (0..*).</summary>
    public List<CodeableConcept> Role { get => _role ??= []; set => _role = value; }
    /// <summary>The specific person or organization who is participating/expected to participate in the care team (0..1): to Practitioner, PractitionerRole, RelatedPerson, Patient, Organization, CareTeam.</summary>
    public Reference? Member { get; set; }
    /// <summary>The organization of the practitioner (0..1): to Organization.</summary>
    public Reference? OnBehalfOf { get; set; }
    /// <summary>Indicates when the specific member or organization did (or is intended to) come into effect and end (0..1).</summary>
    public Period? Period { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _role,
        4 => Member,
        5 => OnBehalfOf,
        6 => Period,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _role); break;
            case 4: Member = reader.Object<Reference>(new()); break;
            case 5: OnBehalfOf = reader.Object<Reference>(new()); break;
            case 6: Period = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _role);
        writer.Object(R4[4], Member);
        writer.Object(R4[5], OnBehalfOf);
        writer.Object(R4[6], Period);
    }
}
