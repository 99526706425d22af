// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Details and position information for a physical place where services are provided and resources and participants may be stored, found, contained, or ….</summary>
public sealed class Location : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Location", DomainResource.R4, "identifier*+:Identifier status+:code=LocationStatus operationalStatus+:Coding name+:string alias*:string description+:string mode+:code=LocationMode type*+:CodeableConcept telecom*:ContactPoint address:Address physicalType+:CodeableConcept position:Location.position managingOrganization+:Reference partOf:Reference hoursOfOperation*:Location.hoursOfOperation availabilityExceptions:string endpoint*:Reference");
    private List<Identifier>? _identifier;
    private List<FhirString>? _alias;
    private List<CodeableConcept>? _type;
    private List<ContactPoint>? _telecom;
    private List<LocationHoursOfOperation>? _hoursOfOperation;
    private List<Reference>? _endpoint;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique code or number identifying the location to its users (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status property covers the general availability of the resource, not the current value which may be covered by the operationStatus, or by a schedule/slots … (0..1): <see cref="LocationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The operational status covers operation values most relevant to beds (but can also apply to rooms/units/chairs/etc (0..1).</summary>
    public Coding? OperationalStatus { get; set; }
    /// <summary>Name of the location as used by humans (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A list of alternate names that the location is known as, or was known as, in the past (0..*).</summary>
    public List<FhirString> Alias { get => _alias ??= []; set => _alias = value; }
    /// <summary>Description of the Location, which helps in finding or referencing the place (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Indicates whether a resource instance represents a specific location or a class of locations (0..1): <see cref="LocationModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>Indicates the type of function performed at the location (0..*).</summary>
    public List<CodeableConcept> Type { get => _type ??= []; set => _type = value; }
    /// <summary>The contact details of communication devices available at the location (0..*).</summary>
    public List<ContactPoint> Telecom { get => _telecom ??= []; set => _telecom = value; }
    /// <summary>Physical location (0..1).</summary>
    public Address? Address { get; set; }
    /// <summary>Physical form of the location, e.g. building, room, vehicle, road (0..1).</summary>
    public CodeableConcept? PhysicalType { get; set; }
    /// <summary>The absolute geographic location of the Location, expressed using the WGS84 datum (This is the same co-ordinate system used in KML) (0..1).</summary>
    public LocationPosition? Position { get; set; }
    /// <summary>The organization responsible for the provisioning and upkeep of the location (0..1): to Organization.</summary>
    public Reference? ManagingOrganization { get; set; }
    /// <summary>Another Location of which this Location is physically a part of (0..1): to Location.</summary>
    public Reference? PartOf { get; set; }
    /// <summary>What days/times during a week is this location usually open (0..*).</summary>
    public List<LocationHoursOfOperation> HoursOfOperation { get => _hoursOfOperation ??= []; set => _hoursOfOperation = value; }
    /// <summary>A description of when the locations opening ours are different to normal, e.g. public holiday availability (0..1).</summary>
    public FhirString? AvailabilityExceptions { get; set; }
    /// <summary>Technical endpoints providing access to services operated for the location (0..*): to Endpoint.</summary>
    public List<Reference> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => OperationalStatus,
        11 => Name,
        12 => _alias,
        13 => Description,
        14 => Mode,
        15 => _type,
        16 => _telecom,
        17 => Address,
        18 => PhysicalType,
        19 => Position,
        20 => ManagingOrganization,
        21 => PartOf,
        22 => _hoursOfOperation,
        23 => AvailabilityExceptions,
        24 => _endpoint,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: OperationalStatus = reader.Object<Coding>(new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: reader.Primitives(ref _alias); break;
            case 13: Description = reader.Primitive(Description ?? new()); break;
            case 14: Mode = reader.Primitive(Mode ?? new()); break;
            case 15: reader.Objects(ref _type); break;
            case 16: reader.Objects(ref _telecom); break;
            case 17: Address = reader.Object<Address>(new()); break;
            case 18: PhysicalType = reader.Object<CodeableConcept>(new()); break;
            case 19: Position = reader.Object<LocationPosition>(new()); break;
            case 20: ManagingOrganization = reader.Object<Reference>(new()); break;
            case 21: PartOf = reader.Object<Reference>(new()); break;
            case 22: reader.Objects(ref _hoursOfOperation); break;
            case 23: AvailabilityExceptions = reader.Primitive(AvailabilityExceptions ?? new()); break;
            case 24: reader.Objects(ref _endpoint); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], OperationalStatus);
        writer.Primitive(R4[11], Name);
        writer.Primitives(R4[12], _alias);
        writer.Primitive(R4[13], Description);
        writer.Primitive(R4[14], Mode);
        writer.Objects(R4[15], _type);
        writer.Objects(R4[16], _telecom);
        writer.Object(R4[17], Address);
        writer.Object(R4[18], PhysicalType);
        writer.Object(R4[19], Position);
        writer.Object(R4[20], ManagingOrganization);
        writer.Object(R4[21], PartOf);
        writer.Objects(R4[22], _hoursOfOperation);
        writer.Primitive(R4[23], AvailabilityExceptions);
        writer.Objects(R4[24], _endpoint);
    }
}

/// <summary>The absolute geographic location of the Location, expressed using the WGS84 datum (This is the same co-ordinate system used in KML).</summary>
public sealed class LocationPosition : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Location.position", BackboneElement.R4, "longitude!:decimal latitude!:decimal altitude:decimal");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Longitude (1..1).</summary>
    public FhirDecimal? Longitude { get; set; }
    /// <summary>Latitude (1..1).</summary>
    public FhirDecimal? Latitude { get; set; }
    /// <summary>Altitude (0..1).</summary>
    public FhirDecimal? Altitude { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Longitude,
        4 => Latitude,
        5 => Altitude,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Longitude = reader.Primitive(Longitude ?? new()); break;
            case 4: Latitude = reader.Primitive(Latitude ?? new()); break;
            case 5: Altitude = reader.Primitive(Altitude ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Longitude);
        writer.Primitive(R4[4], Latitude);
        writer.Primitive(R4[5], Altitude);
    }
}

/// <summary>What days/times during a week is this location usually open.</summary>
public sealed class LocationHoursOfOperation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Location.hoursOfOperation", BackboneElement.R4, "daysOfWeek*:code=DaysOfWeek allDay:boolean openingTime:time closingTime:time");
    private List<FhirCode>? _daysOfWeek;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates which days of the week are available between the start and end Times (0..*): <see cref="DaysOfWeekCodes"/>.</summary>
    public List<FhirCode> DaysOfWeek { get => _daysOfWeek ??= []; set => _daysOfWeek = value; }
    /// <summary>The Location is open all day (0..1).</summary>
    public FhirBoolean? AllDay { get; set; }
    /// <summary>Time that the Location opens (0..1).</summary>
    public FhirTime? OpeningTime { get; set; }
    /// <summary>Time that the Location closes (0..1).</summary>
    public FhirTime? ClosingTime { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _daysOfWeek,
        4 => AllDay,
        5 => OpeningTime,
        6 => ClosingTime,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _daysOfWeek); break;
            case 4: AllDay = reader.Primitive(AllDay ?? new()); break;
            case 5: OpeningTime = reader.Primitive(OpeningTime ?? new()); break;
            case 6: ClosingTime = reader.Primitive(ClosingTime ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _daysOfWeek);
        writer.Primitive(R4[4], AllDay);
        writer.Primitive(R4[5], OpeningTime);
        writer.Primitive(R4[6], ClosingTime);
    }
}
