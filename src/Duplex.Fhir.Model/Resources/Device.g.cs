// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A type of a manufactured item that is used in the provision of healthcare without being substantially changed through that activity.</summary>
public sealed class Device : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Device", DomainResource.R4, "identifier*:Identifier definition:Reference udiCarrier*+:Device.udiCarrier status+:code=DeviceStatus statusReason*:CodeableConcept distinctIdentifier:string manufacturer:string manufactureDate:dateTime expirationDate:dateTime lotNumber:string serialNumber:string deviceName*:Device.deviceName modelNumber:string partNumber:string type:CodeableConcept specialization*:Device.specialization version*:Device.version property*:Device.property patient:Reference owner:Reference contact*:ContactPoint location:Reference url:uri note*:Annotation safety*+:CodeableConcept parent:Reference");
    private List<Identifier>? _identifier;
    private List<DeviceUdiCarrier>? _udiCarrier;
    private List<CodeableConcept>? _statusReason;
    private List<DeviceDeviceName>? _deviceName;
    private List<DeviceSpecialization>? _specialization;
    private List<DeviceVersion>? _version;
    private List<DeviceProperty>? _property;
    private List<ContactPoint>? _contact;
    private List<Annotation>? _note;
    private List<CodeableConcept>? _safety;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique instance identifiers assigned to a device by manufacturers other organizations or owners (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The reference to the definition for the device (0..1): to DeviceDefinition.</summary>
    public Reference? Definition { get; set; }
    /// <summary>Unique device identifier (UDI) assigned to device label or package (0..*).</summary>
    public List<DeviceUdiCarrier> UdiCarrier { get => _udiCarrier ??= []; set => _udiCarrier = value; }
    /// <summary>Status of the Device availability (0..1): <see cref="DeviceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Reason for the dtatus of the Device availability (0..*).</summary>
    public List<CodeableConcept> StatusReason { get => _statusReason ??= []; set => _statusReason = value; }
    /// <summary>The distinct identification string as required by regulation for a human cell, tissue, or cellular and tissue-based product (0..1).</summary>
    public FhirString? DistinctIdentifier { get; set; }
    /// <summary>A name of the manufacturer (0..1).</summary>
    public FhirString? Manufacturer { get; set; }
    /// <summary>The date and time when the device was manufactured (0..1).</summary>
    public FhirDateTime? ManufactureDate { get; set; }
    /// <summary>The date and time beyond which this device is no longer valid or should not be used (if applicable) (0..1).</summary>
    public FhirDateTime? ExpirationDate { get; set; }
    /// <summary>Lot number assigned by the manufacturer (0..1).</summary>
    public FhirString? LotNumber { get; set; }
    /// <summary>The serial number assigned by the organization when the device was manufactured (0..1).</summary>
    public FhirString? SerialNumber { get; set; }
    /// <summary>This represents the manufacturer's name of the device as provided by the device, from a UDI label, or by a person describing the Device (0..*).</summary>
    public List<DeviceDeviceName> DeviceName { get => _deviceName ??= []; set => _deviceName = value; }
    /// <summary>The model number for the device (0..1).</summary>
    public FhirString? ModelNumber { get; set; }
    /// <summary>The part number of the device (0..1).</summary>
    public FhirString? PartNumber { get; set; }
    /// <summary>The kind or type of device (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The capabilities supported on a  device, the standards to which the device conforms for a particular purpose, and used for the communication (0..*).</summary>
    public List<DeviceSpecialization> Specialization { get => _specialization ??= []; set => _specialization = value; }
    /// <summary>The actual design of the device or software version running on the device (0..*).</summary>
    public List<DeviceVersion> Version { get => _version ??= []; set => _version = value; }
    /// <summary>The actual configuration settings of a device as it actually operates, e.g., regulation status, time properties (0..*).</summary>
    public List<DeviceProperty> Property { get => _property ??= []; set => _property = value; }
    /// <summary>Patient information, If the device is affixed to a person (0..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>An organization that is responsible for the provision and ongoing maintenance of the device (0..1): to Organization.</summary>
    public Reference? Owner { get; set; }
    /// <summary>Contact details for an organization or a particular human that is responsible for the device (0..*).</summary>
    public List<ContactPoint> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>The place where the device can be found (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>A network address on which the device may be contacted directly (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>Descriptive information, usage information or implantation information that is not captured in an existing element (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Provides additional safety characteristics about a medical device (0..*).</summary>
    public List<CodeableConcept> Safety { get => _safety ??= []; set => _safety = value; }
    /// <summary>The parent device (0..1): to Device.</summary>
    public Reference? Parent { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Definition,
        10 => _udiCarrier,
        11 => Status,
        12 => _statusReason,
        13 => DistinctIdentifier,
        14 => Manufacturer,
        15 => ManufactureDate,
        16 => ExpirationDate,
        17 => LotNumber,
        18 => SerialNumber,
        19 => _deviceName,
        20 => ModelNumber,
        21 => PartNumber,
        22 => Type,
        23 => _specialization,
        24 => _version,
        25 => _property,
        26 => Patient,
        27 => Owner,
        28 => _contact,
        29 => Location,
        30 => Url,
        31 => _note,
        32 => _safety,
        33 => Parent,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Definition = reader.Object<Reference>(new()); break;
            case 10: reader.Objects(ref _udiCarrier); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: reader.Objects(ref _statusReason); break;
            case 13: DistinctIdentifier = reader.Primitive(DistinctIdentifier ?? new()); break;
            case 14: Manufacturer = reader.Primitive(Manufacturer ?? new()); break;
            case 15: ManufactureDate = reader.Primitive(ManufactureDate ?? new()); break;
            case 16: ExpirationDate = reader.Primitive(ExpirationDate ?? new()); break;
            case 17: LotNumber = reader.Primitive(LotNumber ?? new()); break;
            case 18: SerialNumber = reader.Primitive(SerialNumber ?? new()); break;
            case 19: reader.Objects(ref _deviceName); break;
            case 20: ModelNumber = reader.Primitive(ModelNumber ?? new()); break;
            case 21: PartNumber = reader.Primitive(PartNumber ?? new()); break;
            case 22: Type = reader.Object<CodeableConcept>(new()); break;
            case 23: reader.Objects(ref _specialization); break;
            case 24: reader.Objects(ref _version); break;
            case 25: reader.Objects(ref _property); break;
            case 26: Patient = reader.Object<Reference>(new()); break;
            case 27: Owner = reader.Object<Reference>(new()); break;
            case 28: reader.Objects(ref _contact); break;
            case 29: Location = reader.Object<Reference>(new()); break;
            case 30: Url = reader.Primitive(Url ?? new()); break;
            case 31: reader.Objects(ref _note); break;
            case 32: reader.Objects(ref _safety); break;
            case 33: Parent = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Definition);
        writer.Objects(R4[10], _udiCarrier);
        writer.Primitive(R4[11], Status);
        writer.Objects(R4[12], _statusReason);
        writer.Primitive(R4[13], DistinctIdentifier);
        writer.Primitive(R4[14], Manufacturer);
        writer.Primitive(R4[15], ManufactureDate);
        writer.Primitive(R4[16], ExpirationDate);
        writer.Primitive(R4[17], LotNumber);
        writer.Primitive(R4[18], SerialNumber);
        writer.Objects(R4[19], _deviceName);
        writer.Primitive(R4[20], ModelNumber);
        writer.Primitive(R4[21], PartNumber);
        writer.Object(R4[22], Type);
        writer.Objects(R4[23], _specialization);
        writer.Objects(R4[24], _version);
        writer.Objects(R4[25], _property);
        writer.Object(R4[26], Patient);
        writer.Object(R4[27], Owner);
        writer.Objects(R4[28], _contact);
        writer.Object(R4[29], Location);
        writer.Primitive(R4[30], Url);
        writer.Objects(R4[31], _note);
        writer.Objects(R4[32], _safety);
        writer.Object(R4[33], Parent);
    }
}

/// <summary>Unique device identifier (UDI) assigned to device label or package.</summary>
public sealed class DeviceUdiCarrier : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Device.udiCarrier", BackboneElement.R4, "deviceIdentifier+:string issuer:uri jurisdiction:uri carrierAIDC+:base64Binary carrierHRF+:string entryType:code=UDIEntryType");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The device identifier (DI) is a mandatory, fixed portion of a UDI that identifies the labeler and the specific version or model of a device (0..1).</summary>
    public FhirString? DeviceIdentifier { get; set; }
    /// <summary>Organization that is charged with issuing UDIs for devices (0..1).</summary>
    public FhirUri? Issuer { get; set; }
    /// <summary>The identity of the authoritative source for UDI generation within a  jurisdiction (0..1).</summary>
    public FhirUri? Jurisdiction { get; set; }
    /// <summary>The full UDI carrier of the Automatic Identification and Data Capture (AIDC) technology representation of the barcode string as printed on the packaging of the … (0..1).</summary>
    public FhirBase64Binary? CarrierAIDC { get; set; }
    /// <summary>The full UDI carrier as the human readable form (HRF) representation of the barcode string as printed on the packaging of the device (0..1).</summary>
    public FhirString? CarrierHRF { get; set; }
    /// <summary>A coded entry to indicate how the data was entered (0..1): <see cref="UDIEntryTypeCodes"/>.</summary>
    public FhirCode? EntryType { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => DeviceIdentifier,
        4 => Issuer,
        5 => Jurisdiction,
        6 => CarrierAIDC,
        7 => CarrierHRF,
        8 => EntryType,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: DeviceIdentifier = reader.Primitive(DeviceIdentifier ?? new()); break;
            case 4: Issuer = reader.Primitive(Issuer ?? new()); break;
            case 5: Jurisdiction = reader.Primitive(Jurisdiction ?? new()); break;
            case 6: CarrierAIDC = reader.Primitive(CarrierAIDC ?? new()); break;
            case 7: CarrierHRF = reader.Primitive(CarrierHRF ?? new()); break;
            case 8: EntryType = reader.Primitive(EntryType ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], DeviceIdentifier);
        writer.Primitive(R4[4], Issuer);
        writer.Primitive(R4[5], Jurisdiction);
        writer.Primitive(R4[6], CarrierAIDC);
        writer.Primitive(R4[7], CarrierHRF);
        writer.Primitive(R4[8], EntryType);
    }
}

/// <summary>This represents the manufacturer's name of the device as provided by the device, from a UDI label, or by a person describing the Device.</summary>
public sealed class DeviceDeviceName : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Device.deviceName", BackboneElement.R4, "name!:string type!:code=DeviceNameType");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of the device (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The type of deviceName (1..1): <see cref="DeviceNameTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Type = reader.Primitive(Type ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Type);
    }
}

/// <summary>The capabilities supported on a  device, the standards to which the device conforms for a particular purpose, and used for the communication.</summary>
public sealed class DeviceSpecialization : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Device.specialization", BackboneElement.R4, "systemType!:CodeableConcept version:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The standard that is used to operate and communicate (1..1).</summary>
    public CodeableConcept? SystemType { get; set; }
    /// <summary>The version of the standard that is used to operate and communicate (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => SystemType,
        4 => Version,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: SystemType = reader.Object<CodeableConcept>(new()); break;
            case 4: Version = reader.Primitive(Version ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], SystemType);
        writer.Primitive(R4[4], Version);
    }
}

/// <summary>The actual design of the device or software version running on the device.</summary>
public sealed class DeviceVersion : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Device.version", BackboneElement.R4, "type:CodeableConcept component:Identifier value!:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of the device version (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A single component of the device version (0..1).</summary>
    public Identifier? Component { get; set; }
    /// <summary>The version text (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Component,
        5 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Component = reader.Object<Identifier>(new()); break;
            case 5: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Component);
        writer.Primitive(R4[5], Value);
    }
}

/// <summary>The actual configuration settings of a device as it actually operates, e.g., regulation status, time properties.</summary>
public sealed class DeviceProperty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Device.property", BackboneElement.R4, "type!:CodeableConcept valueQuantity*:Quantity valueCode*:CodeableConcept");
    private List<Quantity>? _valueQuantity;
    private List<CodeableConcept>? _valueCode;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Code that specifies the property DeviceDefinitionPropetyCode (Extensible) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Property value as a quantity (0..*).</summary>
    public List<Quantity> ValueQuantity { get => _valueQuantity ??= []; set => _valueQuantity = value; }
    /// <summary>Property value as a code, e.g., NTP4 (synced to NTP) (0..*).</summary>
    public List<CodeableConcept> ValueCode { get => _valueCode ??= []; set => _valueCode = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _valueQuantity,
        5 => _valueCode,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _valueQuantity); break;
            case 5: reader.Objects(ref _valueCode); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _valueQuantity);
        writer.Objects(R4[5], _valueCode);
    }
}
