// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Detailed definition of a medicinal product, typically for uses other than direct patient care (e.g. regulatory use).</summary>
public sealed class MedicinalProduct : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProduct", DomainResource.R4, "identifier*+:Identifier type+:CodeableConcept domain+:Coding combinedPharmaceuticalDoseForm+:CodeableConcept legalStatusOfSupply+:CodeableConcept additionalMonitoringIndicator+:CodeableConcept specialMeasures*+:string paediatricUseIndicator+:CodeableConcept productClassification*+:CodeableConcept marketingStatus*+:MarketingStatus pharmaceuticalProduct*+:Reference packagedMedicinalProduct*+:Reference attachedDocument*+:Reference masterFile*+:Reference contact*+:Reference clinicalTrial*+:Reference name!*+:MedicinalProduct.name crossReference*+:Identifier manufacturingBusinessOperation*+:MedicinalProduct.manufacturingBusinessOperation specialDesignation*+:MedicinalProduct.specialDesignation");
    private List<Identifier>? _identifier;
    private List<FhirString>? _specialMeasures;
    private List<CodeableConcept>? _productClassification;
    private List<MarketingStatus>? _marketingStatus;
    private List<Reference>? _pharmaceuticalProduct;
    private List<Reference>? _packagedMedicinalProduct;
    private List<Reference>? _attachedDocument;
    private List<Reference>? _masterFile;
    private List<Reference>? _contact;
    private List<Reference>? _clinicalTrial;
    private List<MedicinalProductName>? _name;
    private List<Identifier>? _crossReference;
    private List<MedicinalProductManufacturingBusinessOperation>? _manufacturingBusinessOperation;
    private List<MedicinalProductSpecialDesignation>? _specialDesignation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifier for this product (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Regulatory type, e.g. Investigational or Authorized (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>If this medicine applies to human or veterinary uses (0..1).</summary>
    public Coding? Domain { get; set; }
    /// <summary>The dose form for a single part product, or combined form of a multiple part product (0..1).</summary>
    public CodeableConcept? CombinedPharmaceuticalDoseForm { get; set; }
    /// <summary>The legal status of supply of the medicinal product as classified by the regulator (0..1).</summary>
    public CodeableConcept? LegalStatusOfSupply { get; set; }
    /// <summary>Whether the Medicinal Product is subject to additional monitoring for regulatory reasons (0..1).</summary>
    public CodeableConcept? AdditionalMonitoringIndicator { get; set; }
    /// <summary>Whether the Medicinal Product is subject to special measures for regulatory reasons (0..*).</summary>
    public List<FhirString> SpecialMeasures { get => _specialMeasures ??= []; set => _specialMeasures = value; }
    /// <summary>If authorised for use in children (0..1).</summary>
    public CodeableConcept? PaediatricUseIndicator { get; set; }
    /// <summary>Allows the product to be classified by various systems (0..*).</summary>
    public List<CodeableConcept> ProductClassification { get => _productClassification ??= []; set => _productClassification = value; }
    /// <summary>Marketing status of the medicinal product, in contrast to marketing authorizaton (0..*).</summary>
    public List<MarketingStatus> MarketingStatus { get => _marketingStatus ??= []; set => _marketingStatus = value; }
    /// <summary>Pharmaceutical aspects of product (0..*): to MedicinalProductPharmaceutical.</summary>
    public List<Reference> PharmaceuticalProduct { get => _pharmaceuticalProduct ??= []; set => _pharmaceuticalProduct = value; }
    /// <summary>Package representation for the product (0..*): to MedicinalProductPackaged.</summary>
    public List<Reference> PackagedMedicinalProduct { get => _packagedMedicinalProduct ??= []; set => _packagedMedicinalProduct = value; }
    /// <summary>Supporting documentation, typically for regulatory submission (0..*): to DocumentReference.</summary>
    public List<Reference> AttachedDocument { get => _attachedDocument ??= []; set => _attachedDocument = value; }
    /// <summary>A master file for to the medicinal product (e.g. Pharmacovigilance System Master File) (0..*): to DocumentReference.</summary>
    public List<Reference> MasterFile { get => _masterFile ??= []; set => _masterFile = value; }
    /// <summary>A product specific contact, person (in a role), or an organization (0..*): to Organization, PractitionerRole.</summary>
    public List<Reference> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>Clinical trials or studies that this product is involved in (0..*): to ResearchStudy.</summary>
    public List<Reference> ClinicalTrial { get => _clinicalTrial ??= []; set => _clinicalTrial = value; }
    /// <summary>The product's name, including full name and possibly coded parts (1..*).</summary>
    public List<MedicinalProductName> Name { get => _name ??= []; set => _name = value; }
    /// <summary>Reference to another product, e.g. for linking authorised to investigational product (0..*).</summary>
    public List<Identifier> CrossReference { get => _crossReference ??= []; set => _crossReference = value; }
    /// <summary>An operation applied to the product, for manufacturing or adminsitrative purpose (0..*).</summary>
    public List<MedicinalProductManufacturingBusinessOperation> ManufacturingBusinessOperation { get => _manufacturingBusinessOperation ??= []; set => _manufacturingBusinessOperation = value; }
    /// <summary>Indicates if the medicinal product has an orphan designation for the treatment of a rare disease (0..*).</summary>
    public List<MedicinalProductSpecialDesignation> SpecialDesignation { get => _specialDesignation ??= []; set => _specialDesignation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Type,
        10 => Domain,
        11 => CombinedPharmaceuticalDoseForm,
        12 => LegalStatusOfSupply,
        13 => AdditionalMonitoringIndicator,
        14 => _specialMeasures,
        15 => PaediatricUseIndicator,
        16 => _productClassification,
        17 => _marketingStatus,
        18 => _pharmaceuticalProduct,
        19 => _packagedMedicinalProduct,
        20 => _attachedDocument,
        21 => _masterFile,
        22 => _contact,
        23 => _clinicalTrial,
        24 => _name,
        25 => _crossReference,
        26 => _manufacturingBusinessOperation,
        27 => _specialDesignation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Type = reader.Object<CodeableConcept>(new()); break;
            case 10: Domain = reader.Object<Coding>(new()); break;
            case 11: CombinedPharmaceuticalDoseForm = reader.Object<CodeableConcept>(new()); break;
            case 12: LegalStatusOfSupply = reader.Object<CodeableConcept>(new()); break;
            case 13: AdditionalMonitoringIndicator = reader.Object<CodeableConcept>(new()); break;
            case 14: reader.Primitives(ref _specialMeasures); break;
            case 15: PaediatricUseIndicator = reader.Object<CodeableConcept>(new()); break;
            case 16: reader.Objects(ref _productClassification); break;
            case 17: reader.Objects(ref _marketingStatus); break;
            case 18: reader.Objects(ref _pharmaceuticalProduct); break;
            case 19: reader.Objects(ref _packagedMedicinalProduct); break;
            case 20: reader.Objects(ref _attachedDocument); break;
            case 21: reader.Objects(ref _masterFile); break;
            case 22: reader.Objects(ref _contact); break;
            case 23: reader.Objects(ref _clinicalTrial); break;
            case 24: reader.Objects(ref _name); break;
            case 25: reader.Objects(ref _crossReference); break;
            case 26: reader.Objects(ref _manufacturingBusinessOperation); break;
            case 27: reader.Objects(ref _specialDesignation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Type);
        writer.Object(R4[10], Domain);
        writer.Object(R4[11], CombinedPharmaceuticalDoseForm);
        writer.Object(R4[12], LegalStatusOfSupply);
        writer.Object(R4[13], AdditionalMonitoringIndicator);
        writer.Primitives(R4[14], _specialMeasures);
        writer.Object(R4[15], PaediatricUseIndicator);
        writer.Objects(R4[16], _productClassification);
        writer.Objects(R4[17], _marketingStatus);
        writer.Objects(R4[18], _pharmaceuticalProduct);
        writer.Objects(R4[19], _packagedMedicinalProduct);
        writer.Objects(R4[20], _attachedDocument);
        writer.Objects(R4[21], _masterFile);
        writer.Objects(R4[22], _contact);
        writer.Objects(R4[23], _clinicalTrial);
        writer.Objects(R4[24], _name);
        writer.Objects(R4[25], _crossReference);
        writer.Objects(R4[26], _manufacturingBusinessOperation);
        writer.Objects(R4[27], _specialDesignation);
    }
}

/// <summary>The product's name, including full name and possibly coded parts.</summary>
public sealed class MedicinalProductName : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProduct.name", BackboneElement.R4, "productName!+:string namePart*+:MedicinalProduct.name.namePart countryLanguage*+:MedicinalProduct.name.countryLanguage");
    private List<MedicinalProductNameNamePart>? _namePart;
    private List<MedicinalProductNameCountryLanguage>? _countryLanguage;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The full product name (1..1).</summary>
    public FhirString? ProductName { get; set; }
    /// <summary>Coding words or phrases of the name (0..*).</summary>
    public List<MedicinalProductNameNamePart> NamePart { get => _namePart ??= []; set => _namePart = value; }
    /// <summary>Country where the name applies (0..*).</summary>
    public List<MedicinalProductNameCountryLanguage> CountryLanguage { get => _countryLanguage ??= []; set => _countryLanguage = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => ProductName,
        4 => _namePart,
        5 => _countryLanguage,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: ProductName = reader.Primitive(ProductName ?? new()); break;
            case 4: reader.Objects(ref _namePart); break;
            case 5: reader.Objects(ref _countryLanguage); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], ProductName);
        writer.Objects(R4[4], _namePart);
        writer.Objects(R4[5], _countryLanguage);
    }
}

/// <summary>Coding words or phrases of the name.</summary>
public sealed class MedicinalProductNameNamePart : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProduct.name.namePart", BackboneElement.R4, "part!+:string type!+:Coding");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A fragment of a product name (1..1).</summary>
    public FhirString? Part { get; set; }
    /// <summary>Idenifying type for this part of the name (e.g. strength part) (1..1).</summary>
    public Coding? Type { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Part,
        4 => Type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Part = reader.Primitive(Part ?? new()); break;
            case 4: Type = reader.Object<Coding>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Part);
        writer.Object(R4[4], Type);
    }
}

/// <summary>Country where the name applies.</summary>
public sealed class MedicinalProductNameCountryLanguage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProduct.name.countryLanguage", BackboneElement.R4, "country!+:CodeableConcept jurisdiction+:CodeableConcept language!+:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Country code for where this name applies (1..1).</summary>
    public CodeableConcept? Country { get; set; }
    /// <summary>Jurisdiction code for where this name applies (0..1).</summary>
    public CodeableConcept? Jurisdiction { get; set; }
    /// <summary>Language code for this name (1..1).</summary>
    public CodeableConcept? Language { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Country,
        4 => Jurisdiction,
        5 => Language,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Country = reader.Object<CodeableConcept>(new()); break;
            case 4: Jurisdiction = reader.Object<CodeableConcept>(new()); break;
            case 5: Language = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Country);
        writer.Object(R4[4], Jurisdiction);
        writer.Object(R4[5], Language);
    }
}

/// <summary>An operation applied to the product, for manufacturing or adminsitrative purpose.</summary>
public sealed class MedicinalProductManufacturingBusinessOperation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProduct.manufacturingBusinessOperation", BackboneElement.R4, "operationType+:CodeableConcept authorisationReferenceNumber+:Identifier effectiveDate+:dateTime confidentialityIndicator+:CodeableConcept manufacturer*+:Reference regulator+:Reference");
    private List<Reference>? _manufacturer;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of manufacturing operation (0..1).</summary>
    public CodeableConcept? OperationType { get; set; }
    /// <summary>Regulatory authorization reference number (0..1).</summary>
    public Identifier? AuthorisationReferenceNumber { get; set; }
    /// <summary>Regulatory authorization date (0..1).</summary>
    public FhirDateTime? EffectiveDate { get; set; }
    /// <summary>To indicate if this proces is commercially confidential (0..1).</summary>
    public CodeableConcept? ConfidentialityIndicator { get; set; }
    /// <summary>The manufacturer or establishment associated with the process (0..*): to Organization.</summary>
    public List<Reference> Manufacturer { get => _manufacturer ??= []; set => _manufacturer = value; }
    /// <summary>A regulator which oversees the operation (0..1): to Organization.</summary>
    public Reference? Regulator { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => OperationType,
        4 => AuthorisationReferenceNumber,
        5 => EffectiveDate,
        6 => ConfidentialityIndicator,
        7 => _manufacturer,
        8 => Regulator,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: OperationType = reader.Object<CodeableConcept>(new()); break;
            case 4: AuthorisationReferenceNumber = reader.Object<Identifier>(new()); break;
            case 5: EffectiveDate = reader.Primitive(EffectiveDate ?? new()); break;
            case 6: ConfidentialityIndicator = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Objects(ref _manufacturer); break;
            case 8: Regulator = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], OperationType);
        writer.Object(R4[4], AuthorisationReferenceNumber);
        writer.Primitive(R4[5], EffectiveDate);
        writer.Object(R4[6], ConfidentialityIndicator);
        writer.Objects(R4[7], _manufacturer);
        writer.Object(R4[8], Regulator);
    }
}

/// <summary>Indicates if the medicinal product has an orphan designation for the treatment of a rare disease.</summary>
public sealed class MedicinalProductSpecialDesignation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProduct.specialDesignation", BackboneElement.R4, "identifier*+:Identifier type+:CodeableConcept intendedUse+:CodeableConcept indication^+:CodeableConcept,Reference status+:CodeableConcept date+:dateTime species+:CodeableConcept");
    private List<Identifier>? _identifier;
    private DataType? _indication;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for the designation, or procedure number (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The type of special designation, e.g. orphan drug, minor use (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The intended use of the product, e.g. prevention, treatment (0..1).</summary>
    public CodeableConcept? IntendedUse { get; set; }
    /// <summary>Condition for which the medicinal use applies (0..1): CodeableConcept, Reference.</summary>
    public DataType? Indication { get => _indication; set => _indication = GiveAnew(_indication, value, 6); }
    /// <summary>For example granted, pending, expired or withdrawn (0..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>Date when the designation was granted (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Animal species for which this applies (0..1).</summary>
    public CodeableConcept? Species { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _identifier,
        4 => Type,
        5 => IntendedUse,
        6 => _indication,
        7 => Status,
        8 => Date,
        9 => Species,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _identifier); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: IntendedUse = reader.Object<CodeableConcept>(new()); break;
            case 6: _indication = reader.Choice(_indication); break;
            case 7: Status = reader.Object<CodeableConcept>(new()); break;
            case 8: Date = reader.Primitive(Date ?? new()); break;
            case 9: Species = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _identifier);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], IntendedUse);
        writer.Choice(R4[6], _indication);
        writer.Object(R4[7], Status);
        writer.Primitive(R4[8], Date);
        writer.Object(R4[9], Species);
    }
}
