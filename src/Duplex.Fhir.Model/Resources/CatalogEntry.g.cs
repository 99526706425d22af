// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Catalog entries are wrappers that contextualize items included in a catalog.</summary>
public sealed class CatalogEntry : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CatalogEntry", DomainResource.R4, "identifier*+:Identifier type:CodeableConcept orderable!+:boolean referencedItem!+:Reference additionalIdentifier*:Identifier classification*:CodeableConcept status:code=PublicationStatus validityPeriod:Period validTo:dateTime lastUpdated:dateTime additionalCharacteristic*:CodeableConcept additionalClassification*:CodeableConcept relatedEntry*:CatalogEntry.relatedEntry");
    private List<Identifier>? _identifier;
    private List<Identifier>? _additionalIdentifier;
    private List<CodeableConcept>? _classification;
    private List<CodeableConcept>? _additionalCharacteristic;
    private List<CodeableConcept>? _additionalClassification;
    private List<CatalogEntryRelatedEntry>? _relatedEntry;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Used in supporting different identifiers for the same product, e.g. manufacturer code and retailer code (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The type of item - medication, device, service, protocol or other (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Whether the entry represents an orderable item (1..1).</summary>
    public FhirBoolean? Orderable { get; set; }
    /// <summary>The item in a catalog or definition (1..1): to Medication, Device, Organization, Practitioner, PractitionerRole, HealthcareService, ActivityDefinition, PlanDefinition, SpecimenDefinition, ObservationDefinition, Binary.</summary>
    public Reference? ReferencedItem { get; set; }
    /// <summary>Used in supporting related concepts, e.g. NDC to RxNorm (0..*).</summary>
    public List<Identifier> AdditionalIdentifier { get => _additionalIdentifier ??= []; set => _additionalIdentifier = value; }
    /// <summary>Classes of devices, or ATC for medication (0..*).</summary>
    public List<CodeableConcept> Classification { get => _classification ??= []; set => _classification = value; }
    /// <summary>Used to support catalog exchange even for unsupported products, e.g. getting list of medications even if not prescribable (0..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The time period in which this catalog entry is expected to be active (0..1).</summary>
    public Period? ValidityPeriod { get; set; }
    /// <summary>The date until which this catalog entry is expected to be active (0..1).</summary>
    public FhirDateTime? ValidTo { get; set; }
    /// <summary>Typically date of issue is different from the beginning of the validity (0..1).</summary>
    public FhirDateTime? LastUpdated { get; set; }
    /// <summary>Used for examplefor Out of Formulary, or any specifics (0..*).</summary>
    public List<CodeableConcept> AdditionalCharacteristic { get => _additionalCharacteristic ??= []; set => _additionalCharacteristic = value; }
    /// <summary>User for example for ATC classification, or (0..*).</summary>
    public List<CodeableConcept> AdditionalClassification { get => _additionalClassification ??= []; set => _additionalClassification = value; }
    /// <summary>Used for example, to point to a substance, or to a device used to administer a medication (0..*).</summary>
    public List<CatalogEntryRelatedEntry> RelatedEntry { get => _relatedEntry ??= []; set => _relatedEntry = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Type,
        10 => Orderable,
        11 => ReferencedItem,
        12 => _additionalIdentifier,
        13 => _classification,
        14 => Status,
        15 => ValidityPeriod,
        16 => ValidTo,
        17 => LastUpdated,
        18 => _additionalCharacteristic,
        19 => _additionalClassification,
        20 => _relatedEntry,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Type = reader.Object<CodeableConcept>(new()); break;
            case 10: Orderable = reader.Primitive(Orderable ?? new()); break;
            case 11: ReferencedItem = reader.Object<Reference>(new()); break;
            case 12: reader.Objects(ref _additionalIdentifier); break;
            case 13: reader.Objects(ref _classification); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: ValidityPeriod = reader.Object<Period>(new()); break;
            case 16: ValidTo = reader.Primitive(ValidTo ?? new()); break;
            case 17: LastUpdated = reader.Primitive(LastUpdated ?? new()); break;
            case 18: reader.Objects(ref _additionalCharacteristic); break;
            case 19: reader.Objects(ref _additionalClassification); break;
            case 20: reader.Objects(ref _relatedEntry); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Type);
        writer.Primitive(R4[10], Orderable);
        writer.Object(R4[11], ReferencedItem);
        writer.Objects(R4[12], _additionalIdentifier);
        writer.Objects(R4[13], _classification);
        writer.Primitive(R4[14], Status);
        writer.Object(R4[15], ValidityPeriod);
        writer.Primitive(R4[16], ValidTo);
        writer.Primitive(R4[17], LastUpdated);
        writer.Objects(R4[18], _additionalCharacteristic);
        writer.Objects(R4[19], _additionalClassification);
        writer.Objects(R4[20], _relatedEntry);
    }
}

/// <summary>Used for example, to point to a substance, or to a device used to administer a medication.</summary>
public sealed class CatalogEntryRelatedEntry : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CatalogEntry.relatedEntry", BackboneElement.R4, "relationtype!:code=CatalogEntryRelationType item!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of relation to the related item: child, parent, packageContent, containerPackage, usedIn, uses, requires, etc (1..1): <see cref="CatalogEntryRelationTypeCodes"/>.</summary>
    public FhirCode? Relationtype { get; set; }
    /// <summary>The reference to the related item (1..1): to CatalogEntry.</summary>
    public Reference? Item { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Relationtype,
        4 => Item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Relationtype = reader.Primitive(Relationtype ?? new()); break;
            case 4: Item = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Relationtype);
        writer.Object(R4[4], Item);
    }
}
