// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Defines an affiliation/assotiation/relationship between 2 distinct oganizations, that is not a part-of relationship/sub-division relationship.</summary>
public sealed class OrganizationAffiliation : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("OrganizationAffiliation", DomainResource.R4, "identifier*+:Identifier active+:boolean period+:Period organization+:Reference participatingOrganization+:Reference network*+:Reference code*+:CodeableConcept specialty*+:CodeableConcept location*+:Reference healthcareService*:Reference telecom*+:ContactPoint endpoint*:Reference");
    private List<Identifier>? _identifier;
    private List<Reference>? _network;
    private List<CodeableConcept>? _code;
    private List<CodeableConcept>? _specialty;
    private List<Reference>? _location;
    private List<Reference>? _healthcareService;
    private List<ContactPoint>? _telecom;
    private List<Reference>? _endpoint;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers that are specific to this role (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether this organization affiliation record is in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>The period during which the participatingOrganization is affiliated with the primary organization (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Organization where the role is available (primary organization/has members) (0..1): to Organization.</summary>
    public Reference? Organization { get; set; }
    /// <summary>The Participating Organization provides/performs the role(s) defined by the code to the Primary Organization (e.g. providing services or is a member of) (0..1): to Organization.</summary>
    public Reference? ParticipatingOrganization { get; set; }
    /// <summary>Health insurance provider network in which the participatingOrganization provides the role's services (if defined) at the indicated locations (if defined) (0..*): to Organization.</summary>
    public List<Reference> Network { get => _network ??= []; set => _network = value; }
    /// <summary>Definition of the role the participatingOrganization plays in the association (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Specific specialty of the participatingOrganization in the context of the role (0..*).</summary>
    public List<CodeableConcept> Specialty { get => _specialty ??= []; set => _specialty = value; }
    /// <summary>The location(s) at which the role occurs (0..*): to Location.</summary>
    public List<Reference> Location { get => _location ??= []; set => _location = value; }
    /// <summary>Healthcare services provided through the role (0..*): to HealthcareService.</summary>
    public List<Reference> HealthcareService { get => _healthcareService ??= []; set => _healthcareService = value; }
    /// <summary>Contact details at the participatingOrganization relevant to this Affiliation (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Technical endpoints providing access to services operated for this role (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => Period,
        11 => Organization,
        12 => ParticipatingOrganization,
        13 => _network,
        14 => _code,
        15 => _specialty,
        16 => _location,
        17 => _healthcareService,
        18 => _telecom,
        19 => _endpoint,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: Period = reader.Object<Period>(new()); break;
            case 11: Organization = reader.Object<Reference>(new()); break;
            case 12: ParticipatingOrganization = reader.Object<Reference>(new()); break;
            case 13: reader.Objects(ref _network); break;
            case 14: reader.Objects(ref _code); break;
            case 15: reader.Objects(ref _specialty); break;
            case 16: reader.Objects(ref _location); break;
            case 17: reader.Objects(ref _healthcareService); break;
            case 18: reader.Objects(ref _telecom); break;
            case 19: reader.Objects(ref _endpoint); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Object(R4[10], Period);
        writer.Object(R4[11], Organization);
        writer.Object(R4[12], ParticipatingOrganization);
        writer.Objects(R4[13], _network);
        writer.Objects(R4[14], _code);
        writer.Objects(R4[15], _specialty);
        writer.Objects(R4[16], _location);
        writer.Objects(R4[17], _healthcareService);
        writer.Objects(R4[18], _telecom);
        writer.Objects(R4[19], _endpoint);
    }
}
