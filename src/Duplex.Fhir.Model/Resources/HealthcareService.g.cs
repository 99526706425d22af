// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The details of a healthcare service available at a location.</summary>
public sealed class HealthcareService : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("HealthcareService", DomainResource.R4, "identifier*+:Identifier active+:boolean providedBy+:Reference category*+:CodeableConcept type*+:CodeableConcept specialty*+:CodeableConcept location*+:Reference name+:string comment+:string extraDetails:markdown photo+:Attachment telecom*:ContactPoint coverageArea*:Reference serviceProvisionCode*:CodeableConcept eligibility*:HealthcareService.eligibility program*:CodeableConcept characteristic*:CodeableConcept communication*:CodeableConcept referralMethod*:CodeableConcept appointmentRequired:boolean availableTime*:HealthcareService.availableTime notAvailable*:HealthcareService.notAvailable availabilityExceptions:string endpoint*:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private List<CodeableConcept>? _type;
    private List<CodeableConcept>? _specialty;
    private List<Reference>? _location;
    private List<ContactPoint>? _telecom;
    private List<Reference>? _coverageArea;
    private List<CodeableConcept>? _serviceProvisionCode;
    private List<HealthcareServiceEligibility>? _eligibility;
    private List<CodeableConcept>? _program;
    private List<CodeableConcept>? _characteristic;
    private List<CodeableConcept>? _communication;
    private List<CodeableConcept>? _referralMethod;
    private List<HealthcareServiceAvailableTime>? _availableTime;
    private List<HealthcareServiceNotAvailable>? _notAvailable;
    private List<Reference>? _endpoint;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>External identifiers for this item (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>This flag is used to mark the record to not be used (0..1).</summary>
    public FhirBoolean? Active { get; set; }
    /// <summary>The organization that provides this healthcare service (0..1): to Organization.</summary>
    public Reference? ProvidedBy { get; set; }
    /// <summary>Identifies the broad category of service being performed or delivered (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>The specific type of service that may be delivered or performed (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>Collection of specialties handled by the service site (0..*).</summary>
    public List<CodeableConcept> Specialty { get => _specialty ??= []; set => _specialty = value; }
    /// <summary>The location(s) where this healthcare service may be provided (0..*): to Location.</summary>
    public List<Reference> Location { get => _location ??= []; set => _location = value; }
    /// <summary>Further description of the service as it would be presented to a consumer while searching (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Any additional description of the service and/or any specific issues not covered by the other attributes, which can be displayed as further detail under the … (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>Extra details about the service that can't be placed in the other fields (0..1).</summary>
    public FhirMarkdown? ExtraDetails { get; set; }
    /// <summary>If there is a photo/symbol associated with this HealthcareService, it may be included here to facilitate quick identification of the service in a list (0..1).</summary>
    public Attachment? Photo { get; set; }
    /// <summary>List of contacts related to this specific healthcare service (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>The location(s) that this service is available to (not where the service is provided) (0..*): to Location.</summary>
    public List<Reference> CoverageArea { get => _coverageArea ??= []; set => _coverageArea = value; }
    /// <summary>The code(s) that detail the conditions under which the healthcare service is available/offered (0..*).</summary>
    public List<CodeableConcept> ServiceProvisionCode { get => _serviceProvisionCode ??= []; set => _serviceProvisionCode = value; }
    /// <summary>Does this service have specific eligibility requirements that need to be met in order to use the service? (0..*).</summary>
    public List<HealthcareServiceEligibility> Eligibility { get => _eligibility ??= []; set => _eligibility = value; }
    /// <summary>Programs that this service is applicable to (0..*).</summary>
    public List<CodeableConcept> Program { get => _program ??= []; set => _program = value; }
    /// <summary>Collection of characteristics (attributes) (0..*).</summary>
    public List<CodeableConcept> Characteristic { get => _characteristic ??= []; set => _characteristic = value; }
    /// <summary>Some services are specifically made available in multiple languages, this property permits a directory to declare the languages this is offered in (0..*).</summary>
    public List<CodeableConcept> Communication { get => _communication ??= []; set => _communication = value; }
    /// <summary>Ways that the service accepts referrals, if this is not provided then it is implied that no referral is required (0..*).</summary>
    public List<CodeableConcept> ReferralMethod { get => _referralMethod ??= []; set => _referralMethod = value; }
    /// <summary>Indicates whether or not a prospective consumer will require an appointment for a particular service at a site to be provided by the Organization (0..1).</summary>
    public FhirBoolean? AppointmentRequired { get; set; }
    /// <summary>A collection of times that the Service Site is available (0..*).</summary>
    public List<HealthcareServiceAvailableTime> AvailableTime { get => _availableTime ??= []; set => _availableTime = value; }
    /// <summary>The HealthcareService is not available during this period of time due to the provided reason (0..*).</summary>
    public List<HealthcareServiceNotAvailable> NotAvailable { get => _notAvailable ??= []; set => _notAvailable = value; }
    /// <summary>A description of site availability exceptions, e.g. public holiday availability (0..1).</summary>
    public FhirString? AvailabilityExceptions { get; set; }
    /// <summary>Technical endpoints providing access to services operated for the specific healthcare services defined at this resource (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Active,
        10 => ProvidedBy,
        11 => _category,
        12 => _type,
        13 => _specialty,
        14 => _location,
        15 => Name,
        16 => Comment,
        17 => ExtraDetails,
        18 => Photo,
        19 => _telecom,
        20 => _coverageArea,
        21 => _serviceProvisionCode,
        22 => _eligibility,
        23 => _program,
        24 => _characteristic,
        25 => _communication,
        26 => _referralMethod,
        27 => AppointmentRequired,
        28 => _availableTime,
        29 => _notAvailable,
        30 => AvailabilityExceptions,
        31 => _endpoint,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Active = reader.Primitive(Active ?? new()); break;
            case 10: ProvidedBy = reader.Object<Reference>(new()); break;
            case 11: reader.Objects(ref _category); break;
            case 12: reader.Objects(ref _type); break;
            case 13: reader.Objects(ref _specialty); break;
            case 14: reader.Objects(ref _location); break;
            case 15: Name = reader.Primitive(Name ?? new()); break;
            case 16: Comment = reader.Primitive(Comment ?? new()); break;
            case 17: ExtraDetails = reader.Primitive(ExtraDetails ?? new()); break;
            case 18: Photo = reader.Object<Attachment>(new()); break;
            case 19: reader.Objects(ref _telecom); break;
            case 20: reader.Objects(ref _coverageArea); break;
            case 21: reader.Objects(ref _serviceProvisionCode); break;
            case 22: reader.Objects(ref _eligibility); break;
            case 23: reader.Objects(ref _program); break;
            case 24: reader.Objects(ref _characteristic); break;
            case 25: reader.Objects(ref _communication); break;
            case 26: reader.Objects(ref _referralMethod); break;
            case 27: AppointmentRequired = reader.Primitive(AppointmentRequired ?? new()); break;
            case 28: reader.Objects(ref _availableTime); break;
            case 29: reader.Objects(ref _notAvailable); break;
            case 30: AvailabilityExceptions = reader.Primitive(AvailabilityExceptions ?? new()); break;
            case 31: reader.Objects(ref _endpoint); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Active);
        writer.Object(R4[10], ProvidedBy);
        writer.Objects(R4[11], _category);
        writer.Objects(R4[12], _type);
        writer.Objects(R4[13], _specialty);
        writer.Objects(R4[14], _location);
        writer.Primitive(R4[15], Name);
        writer.Primitive(R4[16], Comment);
        writer.Primitive(R4[17], ExtraDetails);
        writer.Object(R4[18], Photo);
        writer.Objects(R4[19], _telecom);
        writer.Objects(R4[20], _coverageArea);
        writer.Objects(R4[21], _serviceProvisionCode);
        writer.Objects(R4[22], _eligibility);
        writer.Objects(R4[23], _program);
        writer.Objects(R4[24], _characteristic);
        writer.Objects(R4[25], _communication);
        writer.Objects(R4[26], _referralMethod);
        writer.Primitive(R4[27], AppointmentRequired);
        writer.Objects(R4[28], _availableTime);
        writer.Objects(R4[29], _notAvailable);
        writer.Primitive(R4[30], AvailabilityExceptions);
        writer.Objects(R4[31], _endpoint);
    }
}

/// <summary>Does this service have specific eligibility requirements that need to be met in order to use the service?.</summary>
public sealed class HealthcareServiceEligibility : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("HealthcareService.eligibility", BackboneElement.R4, "code:CodeableConcept comment:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Coded value for the eligibility (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Describes the eligibility conditions for the service (0..1).</summary>
    public FhirMarkdown? Comment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Comment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Comment = reader.Primitive(Comment ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Comment);
    }
}

/// <summary>A collection of times that the Service Site is available.</summary>
public sealed class HealthcareServiceAvailableTime : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("HealthcareService.availableTime", BackboneElement.R4, "daysOfWeek*:code=DaysOfWeek allDay:boolean availableStartTime:time availableEndTime:time");
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

/// <summary>The HealthcareService is not available during this period of time due to the provided reason.</summary>
public sealed class HealthcareServiceNotAvailable : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("HealthcareService.notAvailable", BackboneElement.R4, "description!:string during:Period");
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
