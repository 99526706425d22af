// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Source material shall capture information on the taxonomic and anatomical origins as well as the fraction of a material that can result in or can be modified to ….</summary>
public sealed class SubstanceSourceMaterial : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSourceMaterial", DomainResource.R4, "sourceMaterialClass+:CodeableConcept sourceMaterialType+:CodeableConcept sourceMaterialState+:CodeableConcept organismId+:Identifier organismName+:string parentSubstanceId*+:Identifier parentSubstanceName*+:string countryOfOrigin*+:CodeableConcept geographicalLocation*+:string developmentStage+:CodeableConcept fractionDescription*+:SubstanceSourceMaterial.fractionDescription organism+:SubstanceSourceMaterial.organism partDescription*+:SubstanceSourceMaterial.partDescription");
    private List<Identifier>? _parentSubstanceId;
    private List<FhirString>? _parentSubstanceName;
    private List<CodeableConcept>? _countryOfOrigin;
    private List<FhirString>? _geographicalLocation;
    private List<SubstanceSourceMaterialFractionDescription>? _fractionDescription;
    private List<SubstanceSourceMaterialPartDescription>? _partDescription;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>General high level classification of the source material specific to the origin of the material (0..1).</summary>
    public CodeableConcept? SourceMaterialClass { get; set; }
    /// <summary>The type of the source material shall be specified based on a controlled vocabulary (0..1).</summary>
    public CodeableConcept? SourceMaterialType { get; set; }
    /// <summary>The state of the source material when extracted (0..1).</summary>
    public CodeableConcept? SourceMaterialState { get; set; }
    /// <summary>The unique identifier associated with the source material parent organism shall be specified (0..1).</summary>
    public Identifier? OrganismId { get; set; }
    /// <summary>The organism accepted Scientific name shall be provided based on the organism taxonomy (0..1).</summary>
    public FhirString? OrganismName { get; set; }
    /// <summary>The parent of the herbal drug Ginkgo biloba, Leaf is the substance ID of the substance (fresh) of Ginkgo biloba L (0..*).</summary>
    public List<Identifier> ParentSubstanceId { get => _parentSubstanceId ??= []; set => _parentSubstanceId = value; }
    /// <summary>The parent substance of the Herbal Drug, or Herbal preparation (0..*).</summary>
    public List<FhirString> ParentSubstanceName { get => _parentSubstanceName ??= []; set => _parentSubstanceName = value; }
    /// <summary>The country where the plant material is harvested or the countries where the plasma is sourced from as laid down in accordance with the Plasma Master File (0..*).</summary>
    public List<CodeableConcept> CountryOfOrigin { get => _countryOfOrigin ??= []; set => _countryOfOrigin = value; }
    /// <summary>The place/region where the plant is harvested or the places/regions where the animal source material has its habitat (0..*).</summary>
    public List<FhirString> GeographicalLocation { get => _geographicalLocation ??= []; set => _geographicalLocation = value; }
    /// <summary>Stage of life for animals, plants, insects and microorganisms (0..1).</summary>
    public CodeableConcept? DevelopmentStage { get; set; }
    /// <summary>Many complex materials are fractions of parts of plants, animals, or minerals (0..*).</summary>
    public List<SubstanceSourceMaterialFractionDescription> FractionDescription { get => _fractionDescription ??= []; set => _fractionDescription = value; }
    /// <summary>This subclause describes the organism which the substance is derived from (0..1).</summary>
    public SubstanceSourceMaterialOrganism? Organism { get; set; }
    /// <summary>To do (0..*).</summary>
    public List<SubstanceSourceMaterialPartDescription> PartDescription { get => _partDescription ??= []; set => _partDescription = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => SourceMaterialClass,
        9 => SourceMaterialType,
        10 => SourceMaterialState,
        11 => OrganismId,
        12 => OrganismName,
        13 => _parentSubstanceId,
        14 => _parentSubstanceName,
        15 => _countryOfOrigin,
        16 => _geographicalLocation,
        17 => DevelopmentStage,
        18 => _fractionDescription,
        19 => Organism,
        20 => _partDescription,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: SourceMaterialClass = reader.Object<CodeableConcept>(new()); break;
            case 9: SourceMaterialType = reader.Object<CodeableConcept>(new()); break;
            case 10: SourceMaterialState = reader.Object<CodeableConcept>(new()); break;
            case 11: OrganismId = reader.Object<Identifier>(new()); break;
            case 12: OrganismName = reader.Primitive(OrganismName ?? new()); break;
            case 13: reader.Objects(ref _parentSubstanceId); break;
            case 14: reader.Primitives(ref _parentSubstanceName); break;
            case 15: reader.Objects(ref _countryOfOrigin); break;
            case 16: reader.Primitives(ref _geographicalLocation); break;
            case 17: DevelopmentStage = reader.Object<CodeableConcept>(new()); break;
            case 18: reader.Objects(ref _fractionDescription); break;
            case 19: Organism = reader.Object<SubstanceSourceMaterialOrganism>(new()); break;
            case 20: reader.Objects(ref _partDescription); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], SourceMaterialClass);
        writer.Object(R4[9], SourceMaterialType);
        writer.Object(R4[10], SourceMaterialState);
        writer.Object(R4[11], OrganismId);
        writer.Primitive(R4[12], OrganismName);
        writer.Objects(R4[13], _parentSubstanceId);
        writer.Primitives(R4[14], _parentSubstanceName);
        writer.Objects(R4[15], _countryOfOrigin);
        writer.Primitives(R4[16], _geographicalLocation);
        writer.Object(R4[17], DevelopmentStage);
        writer.Objects(R4[18], _fractionDescription);
        writer.Object(R4[19], Organism);
        writer.Objects(R4[20], _partDescription);
    }
}

/// <summary>Many complex materials are fractions of parts of plants, animals, or minerals.</summary>
public sealed class SubstanceSourceMaterialFractionDescription : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSourceMaterial.fractionDescription", BackboneElement.R4, "fraction+:string materialType+:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>This element is capturing information about the fraction of a plant part, or human plasma for fractionation (0..1).</summary>
    public FhirString? Fraction { get; set; }
    /// <summary>The specific type of the material constituting the component (0..1).</summary>
    public CodeableConcept? MaterialType { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Fraction,
        4 => MaterialType,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Fraction = reader.Primitive(Fraction ?? new()); break;
            case 4: MaterialType = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Fraction);
        writer.Object(R4[4], MaterialType);
    }
}

/// <summary>This subclause describes the organism which the substance is derived from.</summary>
public sealed class SubstanceSourceMaterialOrganism : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSourceMaterial.organism", BackboneElement.R4, "family+:CodeableConcept genus+:CodeableConcept species+:CodeableConcept intraspecificType+:CodeableConcept intraspecificDescription+:string author*+:SubstanceSourceMaterial.organism.author hybrid+:SubstanceSourceMaterial.organism.hybrid organismGeneral+:SubstanceSourceMaterial.organism.organismGeneral");
    private List<SubstanceSourceMaterialOrganismAuthor>? _author;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The family of an organism shall be specified (0..1).</summary>
    public CodeableConcept? Family { get; set; }
    /// <summary>The genus of an organism shall be specified; refers to the Latin epithet of the genus element of the plant/animal scientific name; it is present in names for … (0..1).</summary>
    public CodeableConcept? Genus { get; set; }
    /// <summary>The species of an organism shall be specified; refers to the Latin epithet of the species of the plant/animal; it is present in names for species and … (0..1).</summary>
    public CodeableConcept? Species { get; set; }
    /// <summary>The Intraspecific type of an organism shall be specified (0..1).</summary>
    public CodeableConcept? IntraspecificType { get; set; }
    /// <summary>The intraspecific description of an organism shall be specified based on a controlled vocabulary (0..1).</summary>
    public FhirString? IntraspecificDescription { get; set; }
    /// <summary>4.9.13.6.1 Author type (Conditional) (0..*).</summary>
    public List<SubstanceSourceMaterialOrganismAuthor> Author { get => _author ??= []; set => _author = value; }
    /// <summary>4.9.13.8.1 Hybrid species maternal organism ID (Optional) (0..1).</summary>
    public SubstanceSourceMaterialOrganismHybrid? Hybrid { get; set; }
    /// <summary>4.9.13.7.1 Kingdom (Conditional) (0..1).</summary>
    public SubstanceSourceMaterialOrganismOrganismGeneral? OrganismGeneral { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Family,
        4 => Genus,
        5 => Species,
        6 => IntraspecificType,
        7 => IntraspecificDescription,
        8 => _author,
        9 => Hybrid,
        10 => OrganismGeneral,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Family = reader.Object<CodeableConcept>(new()); break;
            case 4: Genus = reader.Object<CodeableConcept>(new()); break;
            case 5: Species = reader.Object<CodeableConcept>(new()); break;
            case 6: IntraspecificType = reader.Object<CodeableConcept>(new()); break;
            case 7: IntraspecificDescription = reader.Primitive(IntraspecificDescription ?? new()); break;
            case 8: reader.Objects(ref _author); break;
            case 9: Hybrid = reader.Object<SubstanceSourceMaterialOrganismHybrid>(new()); break;
            case 10: OrganismGeneral = reader.Object<SubstanceSourceMaterialOrganismOrganismGeneral>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Family);
        writer.Object(R4[4], Genus);
        writer.Object(R4[5], Species);
        writer.Object(R4[6], IntraspecificType);
        writer.Primitive(R4[7], IntraspecificDescription);
        writer.Objects(R4[8], _author);
        writer.Object(R4[9], Hybrid);
        writer.Object(R4[10], OrganismGeneral);
    }
}

/// <summary>4.9.13.6.1 Author type (Conditional).</summary>
public sealed class SubstanceSourceMaterialOrganismAuthor : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSourceMaterial.organism.author", BackboneElement.R4, "authorType+:CodeableConcept authorDescription+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of author of an organism species shall be specified (0..1).</summary>
    public CodeableConcept? AuthorType { get; set; }
    /// <summary>The author of an organism species shall be specified (0..1).</summary>
    public FhirString? AuthorDescription { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => AuthorType,
        4 => AuthorDescription,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: AuthorType = reader.Object<CodeableConcept>(new()); break;
            case 4: AuthorDescription = reader.Primitive(AuthorDescription ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], AuthorType);
        writer.Primitive(R4[4], AuthorDescription);
    }
}

/// <summary>4.9.13.8.1 Hybrid species maternal organism ID (Optional).</summary>
public sealed class SubstanceSourceMaterialOrganismHybrid : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSourceMaterial.organism.hybrid", BackboneElement.R4, "maternalOrganismId+:string maternalOrganismName+:string paternalOrganismId+:string paternalOrganismName+:string hybridType+:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The identifier of the maternal species constituting the hybrid organism shall be specified based on a controlled vocabulary (0..1).</summary>
    public FhirString? MaternalOrganismId { get; set; }
    /// <summary>The name of the maternal species constituting the hybrid organism shall be specified (0..1).</summary>
    public FhirString? MaternalOrganismName { get; set; }
    /// <summary>The identifier of the paternal species constituting the hybrid organism shall be specified based on a controlled vocabulary (0..1).</summary>
    public FhirString? PaternalOrganismId { get; set; }
    /// <summary>The name of the paternal species constituting the hybrid organism shall be specified (0..1).</summary>
    public FhirString? PaternalOrganismName { get; set; }
    /// <summary>The hybrid type of an organism shall be specified (0..1).</summary>
    public CodeableConcept? HybridType { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => MaternalOrganismId,
        4 => MaternalOrganismName,
        5 => PaternalOrganismId,
        6 => PaternalOrganismName,
        7 => HybridType,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: MaternalOrganismId = reader.Primitive(MaternalOrganismId ?? new()); break;
            case 4: MaternalOrganismName = reader.Primitive(MaternalOrganismName ?? new()); break;
            case 5: PaternalOrganismId = reader.Primitive(PaternalOrganismId ?? new()); break;
            case 6: PaternalOrganismName = reader.Primitive(PaternalOrganismName ?? new()); break;
            case 7: HybridType = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], MaternalOrganismId);
        writer.Primitive(R4[4], MaternalOrganismName);
        writer.Primitive(R4[5], PaternalOrganismId);
        writer.Primitive(R4[6], PaternalOrganismName);
        writer.Object(R4[7], HybridType);
    }
}

/// <summary>4.9.13.7.1 Kingdom (Conditional).</summary>
public sealed class SubstanceSourceMaterialOrganismOrganismGeneral : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSourceMaterial.organism.organismGeneral", BackboneElement.R4, "kingdom+:CodeableConcept phylum+:CodeableConcept class+:CodeableConcept order+:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kingdom of an organism shall be specified (0..1).</summary>
    public CodeableConcept? Kingdom { get; set; }
    /// <summary>The phylum of an organism shall be specified (0..1).</summary>
    public CodeableConcept? Phylum { get; set; }
    /// <summary>The class of an organism shall be specified (0..1).</summary>
    public CodeableConcept? Class { get; set; }
    /// <summary>The order of an organism shall be specified, (0..1).</summary>
    public CodeableConcept? Order { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Kingdom,
        4 => Phylum,
        5 => Class,
        6 => Order,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Kingdom = reader.Object<CodeableConcept>(new()); break;
            case 4: Phylum = reader.Object<CodeableConcept>(new()); break;
            case 5: Class = reader.Object<CodeableConcept>(new()); break;
            case 6: Order = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Kingdom);
        writer.Object(R4[4], Phylum);
        writer.Object(R4[5], Class);
        writer.Object(R4[6], Order);
    }
}

/// <summary>To do.</summary>
public sealed class SubstanceSourceMaterialPartDescription : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSourceMaterial.partDescription", BackboneElement.R4, "part+:CodeableConcept partLocation+:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Entity of anatomical origin of source material within an organism (0..1).</summary>
    public CodeableConcept? Part { get; set; }
    /// <summary>The detailed anatomic location when the part can be extracted from different anatomical locations of the organism (0..1).</summary>
    public CodeableConcept? PartLocation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Part,
        4 => PartLocation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Part = reader.Object<CodeableConcept>(new()); break;
            case 4: PartLocation = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Part);
        writer.Object(R4[4], PartLocation);
    }
}
