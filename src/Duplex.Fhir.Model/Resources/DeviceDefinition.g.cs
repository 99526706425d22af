// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The characteristics, operational status and capabilities of a medical-related component of a medical device.</summary>
public sealed class DeviceDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceDefinition", DomainResource.R4, "identifier*:Identifier udiDeviceIdentifier*:DeviceDefinition.udiDeviceIdentifier manufacturer^:string,Reference deviceName*:DeviceDefinition.deviceName modelNumber:string type:CodeableConcept specialization*:DeviceDefinition.specialization version*:string safety*+:CodeableConcept shelfLifeStorage*:ProductShelfLife physicalCharacteristics:ProdCharacteristic languageCode*:CodeableConcept capability*:DeviceDefinition.capability property*:DeviceDefinition.property owner:Reference contact*:ContactPoint url:uri onlineInformation:uri note*:Annotation quantity:Quantity parentDevice+:Reference material*:DeviceDefinition.material");
    private List<Identifier>? _identifier;
    private List<DeviceDefinitionUdiDeviceIdentifier>? _udiDeviceIdentifier;
    private DataType? _manufacturer;
    private List<DeviceDefinitionDeviceName>? _deviceName;
    private List<DeviceDefinitionSpecialization>? _specialization;
    private List<FhirString>? _version;
    private List<CodeableConcept>? _safety;
    private List<ProductShelfLife>? _shelfLifeStorage;
    private List<CodeableConcept>? _languageCode;
    private List<DeviceDefinitionCapability>? _capability;
    private List<DeviceDefinitionProperty>? _property;
    private List<ContactPoint>? _contact;
    private List<Annotation>? _note;
    private List<DeviceDefinitionMaterial>? _material;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique instance identifiers assigned to a device by the software, manufacturers, other organizations or owners (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Unique device identifier (UDI) assigned to device label or package (0..*).</summary>
    public List<DeviceDefinitionUdiDeviceIdentifier> UdiDeviceIdentifier { get => _udiDeviceIdentifier ??= []; set => _udiDeviceIdentifier = value; }
    /// <summary>A name of the manufacturer (0..1): string, Reference.</summary>
    public DataType? Manufacturer { get => _manufacturer; set => _manufacturer = GiveAnew(_manufacturer, value, 10); }
    /// <summary>A name given to the device to identify it (0..*).</summary>
    public List<DeviceDefinitionDeviceName> DeviceName { get => _deviceName ??= []; set => _deviceName = value; }
    /// <summary>The model number for the device (0..1).</summary>
    public FhirString? ModelNumber { get; set; }
    /// <summary>What kind of device or device system this is (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The capabilities supported on a  device, the standards to which the device conforms for a particular purpose, and used for the communication (0..*).</summary>
    public List<DeviceDefinitionSpecialization> Specialization { get => _specialization ??= []; set => _specialization = value; }
    /// <summary>The available versions of the device, e.g., software versions (0..*).</summary>
    public List<FhirString> Version { get => _version ??= []; set => _version = value; }
    /// <summary>Safety characteristics of the device (0..*).</summary>
    public List<CodeableConcept> Safety { get => _safety ??= []; set => _safety = value; }
    /// <summary>Shelf Life and storage information (0..*).</summary>
    public List<ProductShelfLife> ShelfLifeStorage { get => _shelfLifeStorage ??= []; set => _shelfLifeStorage = value; }
    /// <summary>Dimensions, color etc (0..1).</summary>
    public ProdCharacteristic? PhysicalCharacteristics { get; set; }
    /// <summary>Language code for the human-readable text strings produced by the device (all supported) (0..*).</summary>
    public List<CodeableConcept> LanguageCode { get => _languageCode ??= []; set => _languageCode = value; }
    /// <summary>Device capabilities (0..*).</summary>
    public List<DeviceDefinitionCapability> Capability { get => _capability ??= []; set => _capability = value; }
    /// <summary>The actual configuration settings of a device as it actually operates, e.g., regulation status, time properties (0..*).</summary>
    public List<DeviceDefinitionProperty> Property { get => _property ??= []; set => _property = value; }
    /// <summary>An organization that is responsible for the provision and ongoing maintenance of the device (0..1): to Organization.</summary>
    public Reference? Owner { get; set; }
    /// <summary>Contact details for an organization or a particular human that is responsible for the device (0..*).</summary>
    public List<ContactPoint> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A network address on which the device may be contacted directly (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>Access to on-line information about the device (0..1).</summary>
    public FhirUri? OnlineInformation { get; set; }
    /// <summary>Descriptive information, usage information or implantation information that is not captured in an existing element (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>The quantity of the device present in the packaging (e.g. the number of devices present in a pack, or the number of devices in the same package of the medicinal … (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>The parent device it can be part of (0..1): to DeviceDefinition.</summary>
    public Reference? ParentDevice { get; set; }
    /// <summary>A substance used to create the material(s) of which the device is made (0..*).</summary>
    public List<DeviceDefinitionMaterial> Material { get => _material ??= []; set => _material = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _udiDeviceIdentifier,
        10 => _manufacturer,
        11 => _deviceName,
        12 => ModelNumber,
        13 => Type,
        14 => _specialization,
        15 => _version,
        16 => _safety,
        17 => _shelfLifeStorage,
        18 => PhysicalCharacteristics,
        19 => _languageCode,
        20 => _capability,
        21 => _property,
        22 => Owner,
        23 => _contact,
        24 => Url,
        25 => OnlineInformation,
        26 => _note,
        27 => Quantity,
        28 => ParentDevice,
        29 => _material,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _udiDeviceIdentifier); break;
            case 10: _manufacturer = reader.Choice(_manufacturer); break;
            case 11: reader.Objects(ref _deviceName); break;
            case 12: ModelNumber = reader.Primitive(ModelNumber ?? new()); break;
            case 13: Type = reader.Object<CodeableConcept>(new()); break;
            case 14: reader.Objects(ref _specialization); break;
            case 15: reader.Primitives(ref _version); break;
            case 16: reader.Objects(ref _safety); break;
            case 17: reader.Objects(ref _shelfLifeStorage); break;
            case 18: PhysicalCharacteristics = reader.Object<ProdCharacteristic>(new()); break;
            case 19: reader.Objects(ref _languageCode); break;
            case 20: reader.Objects(ref _capability); break;
            case 21: reader.Objects(ref _property); break;
            case 22: Owner = reader.Object<Reference>(new()); break;
            case 23: reader.Objects(ref _contact); break;
            case 24: Url = reader.Primitive(Url ?? new()); break;
            case 25: OnlineInformation = reader.Primitive(OnlineInformation ?? new()); break;
            case 26: reader.Objects(ref _note); break;
            case 27: Quantity = reader.Object<Quantity>(new()); break;
            case 28: ParentDevice = reader.Object<Reference>(new()); break;
            case 29: reader.Objects(ref _material); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _udiDeviceIdentifier);
        writer.Choice(R4[10], _manufacturer);
        writer.Objects(R4[11], _deviceName);
        writer.Primitive(R4[12], ModelNumber);
        writer.Object(R4[13], Type);
        writer.Objects(R4[14], _specialization);
        writer.Primitives(R4[15], _version);
        writer.Objects(R4[16], _safety);
        writer.Objects(R4[17], _shelfLifeStorage);
        writer.Object(R4[18], PhysicalCharacteristics);
        writer.Objects(R4[19], _languageCode);
        writer.Objects(R4[20], _capability);
        writer.Objects(R4[21], _property);
        writer.Object(R4[22], Owner);
        writer.Objects(R4[23], _contact);
        writer.Primitive(R4[24], Url);
        writer.Primitive(R4[25], OnlineInformation);
        writer.Objects(R4[26], _note);
        writer.Object(R4[27], Quantity);
        writer.Object(R4[28], ParentDevice);
        writer.Objects(R4[29], _material);
    }
}

/// <summary>Unique device identifier (UDI) assigned to device label or package.</summary>
public sealed class DeviceDefinitionUdiDeviceIdentifier : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceDefinition.udiDeviceIdentifier", BackboneElement.R4, "deviceIdentifier!:string issuer!:uri jurisdiction!:uri");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The identifier that is to be associated with every Device that references this DeviceDefintiion for the issuer and jurisdication porvided in the … (1..1).</summary>
    public FhirString? DeviceIdentifier { get; set; }
    /// <summary>The organization that assigns the identifier algorithm (1..1).</summary>
    public FhirUri? Issuer { get; set; }
    /// <summary>The jurisdiction to which the deviceIdentifier applies (1..1).</summary>
    public FhirUri? Jurisdiction { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => DeviceIdentifier,
        4 => Issuer,
        5 => Jurisdiction,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: DeviceIdentifier = reader.Primitive(DeviceIdentifier ?? new()); break;
            case 4: Issuer = reader.Primitive(Issuer ?? new()); break;
            case 5: Jurisdiction = reader.Primitive(Jurisdiction ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], DeviceIdentifier);
        writer.Primitive(R4[4], Issuer);
        writer.Primitive(R4[5], Jurisdiction);
    }
}

/// <summary>A name given to the device to identify it.</summary>
public sealed class DeviceDefinitionDeviceName : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceDefinition.deviceName", BackboneElement.R4, "name!:string type!:code=DeviceNameType");
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
public sealed class DeviceDefinitionSpecialization : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceDefinition.specialization", BackboneElement.R4, "systemType!:string version:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The standard that is used to operate and communicate (1..1).</summary>
    public FhirString? SystemType { get; set; }
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
            case 3: SystemType = reader.Primitive(SystemType ?? new()); break;
            case 4: Version = reader.Primitive(Version ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], SystemType);
        writer.Primitive(R4[4], Version);
    }
}

/// <summary>Device capabilities.</summary>
public sealed class DeviceDefinitionCapability : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceDefinition.capability", BackboneElement.R4, "type!:CodeableConcept description*:CodeableConcept");
    private List<CodeableConcept>? _description;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of capability (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Description of capability (0..*).</summary>
    public List<CodeableConcept> Description { get => _description ??= []; set => _description = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => _description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _description); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Objects(R4[4], _description);
    }
}

/// <summary>The actual configuration settings of a device as it actually operates, e.g., regulation status, time properties.</summary>
public sealed class DeviceDefinitionProperty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceDefinition.property", BackboneElement.R4, "type!:CodeableConcept valueQuantity*:Quantity valueCode*:CodeableConcept");
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

/// <summary>A substance used to create the material(s) of which the device is made.</summary>
public sealed class DeviceDefinitionMaterial : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("DeviceDefinition.material", BackboneElement.R4, "substance!:CodeableConcept alternate:boolean allergenicIndicator:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The substance (1..1).</summary>
    public CodeableConcept? Substance { get; set; }
    /// <summary>Indicates an alternative material of the device (0..1).</summary>
    public FhirBoolean? Alternate { get; set; }
    /// <summary>Whether the substance is a known or suspected allergen (0..1).</summary>
    public FhirBoolean? AllergenicIndicator { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Substance,
        4 => Alternate,
        5 => AllergenicIndicator,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Substance = reader.Object<CodeableConcept>(new()); break;
            case 4: Alternate = reader.Primitive(Alternate ?? new()); break;
            case 5: AllergenicIndicator = reader.Primitive(AllergenicIndicator ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Substance);
        writer.Primitive(R4[4], Alternate);
        writer.Primitive(R4[5], AllergenicIndicator);
    }
}
