// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A specific set of Roles/Locations/specialties/services that a practitioner may perform at an organization for a period of time.</summary>
public sealed class PractitionerRole : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("PractitionerRole", DomainResource.R4, "identifier*+:Identifier active+:boolean period+:Period practitioner+:Reference organization+:Reference code*+:CodeableConcept specialty*+:CodeableConcept location*+:Reference healthcareService*:Reference telecom*+:ContactPoint availableTime*:PractitionerRole.availableTime notAvailable*:PractitionerRole.notAvailable availabilityExceptions:string endpoint*:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _code;
    private List<CodeableConcept>? _specialty;
    private List<Reference>? _location;
    private List<Reference>? _healthcareService;
    private List<ContactPoint>? _telecom;
    private List<PractitionerRoleAvailableTime>? _availableTime;
    private List<PractitionerRoleNotAvailable>? _notAvailable;
    private List<Reference>? _endpoint;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business Identifiers that are specific to a role/location (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Whether this practitioner role record is in active use (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>The period during which the person is authorized to act as a practitioner in these role(s) for the organization (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Practitioner that is able to provide the defined services for the organization (0..1): to Practitioner.</summary>
    public Reference? Practitioner { get; set; }
    /// <summary>The organization where the Practitioner performs the roles associated (0..1): to Organization.</summary>
    public Reference? Organization { get; set; }
    /// <summary>Roles which this practitioner is authorized to perform for the organization (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Specific specialty of the practitioner (0..*).</summary>
    public List<CodeableConcept> Specialty { get => _specialty ??= []; set => _specialty = value; }
    /// <summary>The location(s) at which this practitioner provides care (0..*): to Location.</summary>
    public List<Reference> Location { get => _location ??= []; set => _location = value; }
    /// <summary>The list of healthcare services that this worker provides for this role's Organization/Location(s) (0..*): to HealthcareService.</summary>
    public List<Reference> HealthcareService { get => _healthcareService ??= []; set => _healthcareService = value; }
    /// <summary>Contact details that are specific to the role/location/service (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>A collection of times the practitioner is available or performing this role at the location and/or healthcareservice (0..*).</summary>
    public List<PractitionerRoleAvailableTime> AvailableTime { get => _availableTime ??= []; set => _availableTime = value; }
    /// <summary>The practitioner is not available or performing this role during this period of time due to the provided reason (0..*).</summary>
    public List<PractitionerRoleNotAvailable> NotAvailable { get => _notAvailable ??= []; set => _notAvailable = value; }
    /// <summary>A description of site availability exceptions, e.g. public holiday availability (0..1).</summary>
    public FhirString? AvailabilityExceptions { get; set; }
    /// <summary>Technical endpoints providing access to services operated for the practitioner with this role (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => Period,
        11 => Practitioner,
        12 => Organization,
        13 => _code,
        14 => _specialty,
        15 => _location,
        16 => _healthcareService,
        17 => _telecom,
        18 => _availableTime,
        19 => _notAvailable,
        20 => AvailabilityExceptions,
        21 => _endpoint,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: Period = reader.Object<Period>(new()); break;
            case 11: Practitioner = reader.Object<Reference>(new()); break;
            case 12: Organization = reader.Object<Reference>(new()); break;
            case 13: reader.Objects(ref _code); break;
            case 14: reader.Objects(ref _specialty); break;
            case 15: reader.Objects(ref _location); break;
            case 16: reader.Objects(ref _healthcareService); break;
            case 17: reader.Objects(ref _telecom); break;
            case 18: reader.Objects(ref _availableTime); break;
            case 19: reader.Objects(ref _notAvailable); break;
            case 20: AvailabilityExceptions = reader.Primitive(AvailabilityExceptions ?? new()); break;
            case 21: reader.Objects(ref _endpoint); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Object(R4[10], Period);
        writer.Object(R4[11], Practitioner);
        writer.Object(R4[12], Organization);
        writer.Objects(R4[13], _code);
        writer.Objects(R4[14], _specialty);
        writer.Objects(R4[15], _location);
        writer.Objects(R4[16], _healthcareService);
        writer.Objects(R4[17], _telecom);
        writer.Objects(R4[18], _availableTime);
        writer.Objects(R4[19], _notAvailable);
        writer.Primitive(R4[20], AvailabilityExceptions);
        writer.Objects(R4[21], _endpoint);
    }
}

/// <summary>A collection of times the practitioner is available or performing this role at the location and/or healthcareservice.</summary>
public sealed class PractitionerRoleAvailableTime : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PractitionerRole.availableTime", BackboneElement.R4, "daysOfWeek*:code=DaysOfWeek allDay:boolean availableStartTime:time availableEndTime:time");
    private List<FhirCode>? _daysOfWeek;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates which days of the week are available between the start and end Times (0..*): <see cref="DaysOfWeekCodes"/>.</summary>
    public List<FhirCode> DaysOfWeek { get => _daysOfWeek ??= []; set => _daysOfWeek = value; }
    /// <summary>Is this always available? (hence times are irrelevant) e.g. 24 hour service (0..1).</summary>
    public FhirBoolean? AllDay { get; set; }
    /// <summary>The opening time of day (0..1).</summary>
    public FhirTime? AvailableStartTime { get; set; }
    /// <summary>The closing time of day (0..1).</summary>
    public FhirTime? AvailableEndTime { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _daysOfWeek,
        4 => AllDay,
        5 => AvailableStartTime,
        6 => AvailableEndTime,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _daysOfWeek); break;
            case 4: AllDay = reader.Primitive(AllDay ?? new()); break;
            case 5: AvailableStartTime = reader.Primitive(AvailableStartTime ?? new()); break;
            case 6: AvailableEndTime = reader.Primitive(AvailableEndTime ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _daysOfWeek);
        writer.Primitive(R4[4], AllDay);
        writer.Primitive(R4[5], AvailableStartTime);
        writer.Primitive(R4[6], AvailableEndTime);
    }
}

/// <summary>The practitioner is not available or performing this role during this period of time due to the provided reason.</summary>
public sealed class PractitionerRoleNotAvailable : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("PractitionerRole.notAvailable", BackboneElement.R4, "description!:string during:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The reason that can be presented to the user as to why this time is not available (1..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Service is not available (seasonally or for a public holiday) from this date (0..1).</summary>
    public Period? During { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => During,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: During = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Object(R4[4], During);
    }
}
