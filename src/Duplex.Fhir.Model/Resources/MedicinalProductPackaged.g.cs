// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A medicinal product in a container or package.</summary>
public sealed class MedicinalProductPackaged : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPackaged", DomainResource.R4, "identifier*+:Identifier subject*+:Reference description+:string legalStatusOfSupply+:CodeableConcept marketingStatus*+:MarketingStatus marketingAuthorization+:Reference manufacturer*+:Reference batchIdentifier*+:MedicinalProductPackaged.batchIdentifier packageItem!*+:MedicinalProductPackaged.packageItem");
    private List<Identifier>? _identifier;
    private List<Reference>? _subject;
    private List<MarketingStatus>? _marketingStatus;
    private List<Reference>? _manufacturer;
    private List<MedicinalProductPackagedBatchIdentifier>? _batchIdentifier;
    private List<MedicinalProductPackagedPackageItem>? _packageItem;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Unique identifier (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The product with this is a pack for (0..*): to MedicinalProduct.</summary>
    public List<Reference> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>Textual description (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The legal status of supply of the medicinal product as classified by the regulator (0..1).</summary>
    public CodeableConcept? LegalStatusOfSupply { get; set; }
    /// <summary>Marketing information (0..*).</summary>
    public List<MarketingStatus> MarketingStatus { get => _marketingStatus ??= []; set => _marketingStatus = value; }
    /// <summary>Manufacturer of this Package Item (0..1): to MedicinalProductAuthorization.</summary>
    public Reference? MarketingAuthorization { get; set; }
    /// <summary>Manufacturer of this Package Item (0..*): to Organization.</summary>
    public List<Reference> Manufacturer { get => _manufacturer ??= []; set => _manufacturer = value; }
    /// <summary>Batch numbering (0..*).</summary>
    public List<MedicinalProductPackagedBatchIdentifier> BatchIdentifier { get => _batchIdentifier ??= []; set => _batchIdentifier = value; }
    /// <summary>A packaging item, as a contained for medicine, possibly with other packaging items within (1..*).</summary>
    public List<MedicinalProductPackagedPackageItem> PackageItem { get => _packageItem ??= []; set => _packageItem = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _subject,
        10 => Description,
        11 => LegalStatusOfSupply,
        12 => _marketingStatus,
        13 => MarketingAuthorization,
        14 => _manufacturer,
        15 => _batchIdentifier,
        16 => _packageItem,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _subject); break;
            case 10: Description = reader.Primitive(Description ?? new()); break;
            case 11: LegalStatusOfSupply = reader.Object<CodeableConcept>(new()); break;
            case 12: reader.Objects(ref _marketingStatus); break;
            case 13: MarketingAuthorization = reader.Object<Reference>(new()); break;
            case 14: reader.Objects(ref _manufacturer); break;
            case 15: reader.Objects(ref _batchIdentifier); break;
            case 16: reader.Objects(ref _packageItem); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _subject);
        writer.Primitive(R4[10], Description);
        writer.Object(R4[11], LegalStatusOfSupply);
        writer.Objects(R4[12], _marketingStatus);
        writer.Object(R4[13], MarketingAuthorization);
        writer.Objects(R4[14], _manufacturer);
        writer.Objects(R4[15], _batchIdentifier);
        writer.Objects(R4[16], _packageItem);
    }
}

/// <summary>Batch numbering.</summary>
public sealed class MedicinalProductPackagedBatchIdentifier : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPackaged.batchIdentifier", BackboneElement.R4, "outerPackaging!+:Identifier immediatePackaging+:Identifier");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number appearing on the outer packaging of a specific batch (1..1).</summary>
    public Identifier? OuterPackaging { get; set; }
    /// <summary>A number appearing on the immediate packaging (and not the outer packaging) (0..1).</summary>
    public Identifier? ImmediatePackaging { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => OuterPackaging,
        4 => ImmediatePackaging,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: OuterPackaging = reader.Object<Identifier>(new()); break;
            case 4: ImmediatePackaging = reader.Object<Identifier>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], OuterPackaging);
        writer.Object(R4[4], ImmediatePackaging);
    }
}

/// <summary>A packaging item, as a contained for medicine, possibly with other packaging items within.</summary>
public sealed class MedicinalProductPackagedPackageItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductPackaged.packageItem", BackboneElement.R4, "identifier*+:Identifier type!+:CodeableConcept quantity!+:Quantity material*+:CodeableConcept alternateMaterial*+:CodeableConcept device*+:Reference manufacturedItem*+:Reference packageItem*+:MedicinalProductPackaged.packageItem physicalCharacteristics+:ProdCharacteristic otherCharacteristics*+:CodeableConcept shelfLifeStorage*+:ProductShelfLife manufacturer*+:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _material;
    private List<CodeableConcept>? _alternateMaterial;
    private List<Reference>? _device;
    private List<Reference>? _manufacturedItem;
    private List<MedicinalProductPackagedPackageItem>? _packageItem;
    private List<CodeableConcept>? _otherCharacteristics;
    private List<ProductShelfLife>? _shelfLifeStorage;
    private List<Reference>? _manufacturer;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Including possibly Data Carrier Identifier (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The physical type of the container of the medicine (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The quantity of this package in the medicinal product, at the current level of packaging (1..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>Material type of the package item (0..*).</summary>
    public List<CodeableConcept> Material { get => _material ??= []; set => _material = value; }
    /// <summary>A possible alternate material for the packaging (0..*).</summary>
    public List<CodeableConcept> AlternateMaterial { get => _alternateMaterial ??= []; set => _alternateMaterial = value; }
    /// <summary>A device accompanying a medicinal product (0..*): to DeviceDefinition.</summary>
    public List<Reference> Device { get => _device ??= []; set => _device = value; }
    /// <summary>The manufactured item as contained in the packaged medicinal product (0..*): to MedicinalProductManufactured.</summary>
    public List<Reference> ManufacturedItem { get => _manufacturedItem ??= []; set => _manufacturedItem = value; }
    /// <summary>Allows containers within containers (0..*).</summary>
    public List<MedicinalProductPackagedPackageItem> PackageItem { get => _packageItem ??= []; set => _packageItem = value; }
    /// <summary>Dimensions, color etc (0..1).</summary>
    public ProdCharacteristic? PhysicalCharacteristics { get; set; }
    /// <summary>Other codeable characteristics (0..*).</summary>
    public List<CodeableConcept> OtherCharacteristics { get => _otherCharacteristics ??= []; set => _otherCharacteristics = value; }
    /// <summary>Shelf Life and storage information (0..*).</summary>
    public List<ProductShelfLife> ShelfLifeStorage { get => _shelfLifeStorage ??= []; set => _shelfLifeStorage = value; }
    /// <summary>Manufacturer of this Package Item (0..*): to Organization.</summary>
    public List<Reference> Manufacturer { get => _manufacturer ??= []; set => _manufacturer = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _identifier,
        4 => Type,
        5 => Quantity,
        6 => _material,
        7 => _alternateMaterial,
        8 => _device,
        9 => _manufacturedItem,
        10 => _packageItem,
        11 => PhysicalCharacteristics,
        12 => _otherCharacteristics,
        13 => _shelfLifeStorage,
        14 => _manufacturer,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _identifier); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Quantity = reader.Object<Quantity>(new()); break;
            case 6: reader.Objects(ref _material); break;
            case 7: reader.Objects(ref _alternateMaterial); break;
            case 8: reader.Objects(ref _device); break;
            case 9: reader.Objects(ref _manufacturedItem); break;
            case 10: reader.Objects(ref _packageItem); break;
            case 11: PhysicalCharacteristics = reader.Object<ProdCharacteristic>(new()); break;
            case 12: reader.Objects(ref _otherCharacteristics); break;
            case 13: reader.Objects(ref _shelfLifeStorage); break;
            case 14: reader.Objects(ref _manufacturer); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _identifier);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], Quantity);
        writer.Objects(R4[6], _material);
        writer.Objects(R4[7], _alternateMaterial);
        writer.Objects(R4[8], _device);
        writer.Objects(R4[9], _manufacturedItem);
        writer.Objects(R4[10], _packageItem);
        writer.Object(R4[11], PhysicalCharacteristics);
        writer.Objects(R4[12], _otherCharacteristics);
        writer.Objects(R4[13], _shelfLifeStorage);
        writer.Objects(R4[14], _manufacturer);
    }
}
