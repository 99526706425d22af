// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The detailed description of a substance, typically at a level beyond what is used for prescribing.</summary>
public sealed class SubstanceSpecification : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification", DomainResource.R4, "identifier+:Identifier type+:CodeableConcept status+:CodeableConcept domain+:CodeableConcept description+:string source*+:Reference comment+:string moiety*+:SubstanceSpecification.moiety property*+:SubstanceSpecification.property referenceInformation+:Reference structure+:SubstanceSpecification.structure code*+:SubstanceSpecification.code name*+:SubstanceSpecification.name molecularWeight*+:SubstanceSpecification.structure.isotope.molecularWeight relationship*+:SubstanceSpecification.relationship nucleicAcid+:Reference polymer+:Reference protein+:Reference sourceMaterial+:Reference");
    private List<Reference>? _source;
    private List<SubstanceSpecificationMoiety>? _moiety;
    private List<SubstanceSpecificationProperty>? _property;
    private List<SubstanceSpecificationCode>? _code;
    private List<SubstanceSpecificationName>? _name;
    private List<SubstanceSpecificationStructureIsotopeMolecularWeight>? _molecularWeight;
    private List<SubstanceSpecificationRelationship>? _relationship;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier by which this substance is known (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>High level categorization, e.g. polymer or nucleic acid (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Status of substance within the catalogue e.g. approved (0..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>If the substance applies to only human or veterinary use (0..1).</summary>
    public CodeableConcept? Domain { get; set; }
    /// <summary>Textual description of the substance (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Supporting literature (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <summary>Textual comment about this record of a substance (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>Moiety, for structural modifications (0..*).</summary>
    public List<SubstanceSpecificationMoiety> Moiety { get => _moiety ??= []; set => _moiety = value; }
    /// <summary>General specifications for this substance, including how it is related to other substances (0..*).</summary>
    public List<SubstanceSpecificationProperty> Property { get => _property ??= []; set => _property = value; }
    /// <summary>General information detailing this substance (0..1): to SubstanceReferenceInformation.</summary>
    public Reference? ReferenceInformation { get; set; }
    /// <summary>Structural information (0..1).</summary>
    public SubstanceSpecificationStructure? Structure { get; set; }
    /// <summary>Codes associated with the substance (0..*).</summary>
    public List<SubstanceSpecificationCode> Code { get => _code ??= []; set => _code = value; }
    /// <summary>Names applicable to this substance (0..*).</summary>
    public List<SubstanceSpecificationName> Name { get => _name ??= []; set => _name = value; }
    /// <summary>The molecular weight or weight range (for proteins, polymers or nucleic acids) (0..*).</summary>
    public List<SubstanceSpecificationStructureIsotopeMolecularWeight> MolecularWeight { get => _molecularWeight ??= []; set => _molecularWeight = value; }
    /// <summary>A link between this substance and another, with details of the relationship (0..*).</summary>
    public List<SubstanceSpecificationRelationship> Relationship { get => _relationship ??= []; set => _relationship = value; }
    /// <summary>Data items specific to nucleic acids (0..1): to SubstanceNucleicAcid.</summary>
    public Reference? NucleicAcid { get; set; }
    /// <summary>Data items specific to polymers (0..1): to SubstancePolymer.</summary>
    public Reference? Polymer { get; set; }
    /// <summary>Data items specific to proteins (0..1): to SubstanceProtein.</summary>
    public Reference? Protein { get; set; }
    /// <summary>Material or taxonomic/anatomical source for the substance (0..1): to SubstanceSourceMaterial.</summary>
    public Reference? SourceMaterial { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Identifier,
        9 => Type,
        10 => Status,
        11 => Domain,
        12 => Description,
        13 => _source,
        14 => Comment,
        15 => _moiety,
        16 => _property,
        17 => ReferenceInformation,
        18 => Structure,
        19 => _code,
        20 => _name,
        21 => _molecularWeight,
        22 => _relationship,
        23 => NucleicAcid,
        24 => Polymer,
        25 => Protein,
        26 => SourceMaterial,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            case 9: Type = reader.Object<CodeableConcept>(new()); break;
            case 10: Status = reader.Object<CodeableConcept>(new()); break;
            case 11: Domain = reader.Object<CodeableConcept>(new()); break;
            case 12: Description = reader.Primitive(Description ?? new()); break;
            case 13: reader.Objects(ref _source); break;
            case 14: Comment = reader.Primitive(Comment ?? new()); break;
            case 15: reader.Objects(ref _moiety); break;
            case 16: reader.Objects(ref _property); break;
            case 17: ReferenceInformation = reader.Object<Reference>(new()); break;
            case 18: Structure = reader.Object<SubstanceSpecificationStructure>(new()); break;
            case 19: reader.Objects(ref _code); break;
            case 20: reader.Objects(ref _name); break;
            case 21: reader.Objects(ref _molecularWeight); break;
            case 22: reader.Objects(ref _relationship); break;
            case 23: NucleicAcid = reader.Object<Reference>(new()); break;
            case 24: Polymer = reader.Object<Reference>(new()); break;
            case 25: Protein = reader.Object<Reference>(new()); break;
            case 26: SourceMaterial = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Identifier);
        writer.Object(R4[9], Type);
        writer.Object(R4[10], Status);
        writer.Object(R4[11], Domain);
        writer.Primitive(R4[12], Description);
        writer.Objects(R4[13], _source);
        writer.Primitive(R4[14], Comment);
        writer.Objects(R4[15], _moiety);
        writer.Objects(R4[16], _property);
        writer.Object(R4[17], ReferenceInformation);
        writer.Object(R4[18], Structure);
        writer.Objects(R4[19], _code);
        writer.Objects(R4[20], _name);
        writer.Objects(R4[21], _molecularWeight);
        writer.Objects(R4[22], _relationship);
        writer.Object(R4[23], NucleicAcid);
        writer.Object(R4[24], Polymer);
        writer.Object(R4[25], Protein);
        writer.Object(R4[26], SourceMaterial);
    }
}

/// <summary>Moiety, for structural modifications.</summary>
public sealed class SubstanceSpecificationMoiety : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.moiety", BackboneElement.R4, "role+:CodeableConcept identifier+:Identifier name+:string stereochemistry+:CodeableConcept opticalActivity+:CodeableConcept molecularFormula+:string amount^+:Quantity,string");
    private DataType? _amount;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Role that the moiety is playing (0..1).</summary>
    public CodeableConcept? Role { get; set; }
    /// <summary>Identifier by which this moiety substance is known (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Textual name for this moiety substance (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Stereochemistry type (0..1).</summary>
    public CodeableConcept? Stereochemistry { get; set; }
    /// <summary>Optical activity type (0..1).</summary>
    public CodeableConcept? OpticalActivity { get; set; }
    /// <summary>Molecular formula (0..1).</summary>
    public FhirString? MolecularFormula { get; set; }
    /// <summary>Quantitative value for this moiety (0..1): Quantity, string.</summary>
    public DataType? Amount { get => _amount; set => _amount = GiveAnew(_amount, value, 9); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Role,
        4 => Identifier,
        5 => Name,
        6 => Stereochemistry,
        7 => OpticalActivity,
        8 => MolecularFormula,
        9 => _amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Role = reader.Object<CodeableConcept>(new()); break;
            case 4: Identifier = reader.Object<Identifier>(new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: Stereochemistry = reader.Object<CodeableConcept>(new()); break;
            case 7: OpticalActivity = reader.Object<CodeableConcept>(new()); break;
            case 8: MolecularFormula = reader.Primitive(MolecularFormula ?? new()); break;
            case 9: _amount = reader.Choice(_amount); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Role);
        writer.Object(R4[4], Identifier);
        writer.Primitive(R4[5], Name);
        writer.Object(R4[6], Stereochemistry);
        writer.Object(R4[7], OpticalActivity);
        writer.Primitive(R4[8], MolecularFormula);
        writer.Choice(R4[9], _amount);
    }
}

/// <summary>General specifications for this substance, including how it is related to other substances.</summary>
public sealed class SubstanceSpecificationProperty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.property", BackboneElement.R4, "category+:CodeableConcept code+:CodeableConcept parameters+:string definingSubstance^+:Reference,CodeableConcept amount^+:Quantity,string");
    private DataType? _definingSubstance;
    private DataType? _amount;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A category for this property, e.g. Physical, Chemical, Enzymatic (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>Property type e.g. viscosity, pH, isoelectric point (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Parameters that were used in the measurement of a property (e.g. for viscosity: measured at 20C with a pH of 7.1) (0..1).</summary>
    public FhirString? Parameters { get; set; }
    /// <summary>A substance upon which a defining property depends (e.g. for solubility: in water, in alcohol) (0..1): Reference, CodeableConcept.</summary>
    public DataType? DefiningSubstance { get => _definingSubstance; set => _definingSubstance = GiveAnew(_definingSubstance, value, 6); }
    /// <summary>Quantitative value for this property (0..1): Quantity, string.</summary>
    public DataType? Amount { get => _amount; set => _amount = GiveAnew(_amount, value, 7); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => Code,
        5 => Parameters,
        6 => _definingSubstance,
        7 => _amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Object<CodeableConcept>(new()); break;
            case 4: Code = reader.Object<CodeableConcept>(new()); break;
            case 5: Parameters = reader.Primitive(Parameters ?? new()); break;
            case 6: _definingSubstance = reader.Choice(_definingSubstance); break;
            case 7: _amount = reader.Choice(_amount); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Category);
        writer.Object(R4[4], Code);
        writer.Primitive(R4[5], Parameters);
        writer.Choice(R4[6], _definingSubstance);
        writer.Choice(R4[7], _amount);
    }
}

/// <summary>Structural information.</summary>
public sealed class SubstanceSpecificationStructure : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.structure", BackboneElement.R4, "stereochemistry+:CodeableConcept opticalActivity+:CodeableConcept molecularFormula+:string molecularFormulaByMoiety+:string isotope*+:SubstanceSpecification.structure.isotope molecularWeight+:SubstanceSpecification.structure.isotope.molecularWeight source*+:Reference representation*+:SubstanceSpecification.structure.representation");
    private List<SubstanceSpecificationStructureIsotope>? _isotope;
    private List<Reference>? _source;
    private List<SubstanceSpecificationStructureRepresentation>? _representation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Stereochemistry type (0..1).</summary>
    public CodeableConcept? Stereochemistry { get; set; }
    /// <summary>Optical activity type (0..1).</summary>
    public CodeableConcept? OpticalActivity { get; set; }
    /// <summary>Molecular formula (0..1).</summary>
    public FhirString? MolecularFormula { get; set; }
    /// <summary>Specified per moiety according to the Hill system, i.e. first C, then H, then alphabetical, each moiety separated by a dot (0..1).</summary>
    public FhirString? MolecularFormulaByMoiety { get; set; }
    /// <summary>Applicable for single substances that contain a radionuclide or a non-natural isotopic ratio (0..*).</summary>
    public List<SubstanceSpecificationStructureIsotope> Isotope { get => _isotope ??= []; set => _isotope = value; }
    /// <summary>The molecular weight or weight range (for proteins, polymers or nucleic acids) (0..1).</summary>
    public SubstanceSpecificationStructureIsotopeMolecularWeight? MolecularWeight { get; set; }
    /// <summary>Supporting literature (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <summary>Molecular structural representation (0..*).</summary>
    public List<SubstanceSpecificationStructureRepresentation> Representation { get => _representation ??= []; set => _representation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Stereochemistry,
        4 => OpticalActivity,
        5 => MolecularFormula,
        6 => MolecularFormulaByMoiety,
        7 => _isotope,
        8 => MolecularWeight,
        9 => _source,
        10 => _representation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Stereochemistry = reader.Object<CodeableConcept>(new()); break;
            case 4: OpticalActivity = reader.Object<CodeableConcept>(new()); break;
            case 5: MolecularFormula = reader.Primitive(MolecularFormula ?? new()); break;
            case 6: MolecularFormulaByMoiety = reader.Primitive(MolecularFormulaByMoiety ?? new()); break;
            case 7: reader.Objects(ref _isotope); break;
            case 8: MolecularWeight = reader.Object<SubstanceSpecificationStructureIsotopeMolecularWeight>(new()); break;
            case 9: reader.Objects(ref _source); break;
            case 10: reader.Objects(ref _representation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Stereochemistry);
        writer.Object(R4[4], OpticalActivity);
        writer.Primitive(R4[5], MolecularFormula);
        writer.Primitive(R4[6], MolecularFormulaByMoiety);
        writer.Objects(R4[7], _isotope);
        writer.Object(R4[8], MolecularWeight);
        writer.Objects(R4[9], _source);
        writer.Objects(R4[10], _representation);
    }
}

/// <summary>Applicable for single substances that contain a radionuclide or a non-natural isotopic ratio.</summary>
public sealed class SubstanceSpecificationStructureIsotope : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.structure.isotope", BackboneElement.R4, "identifier+:Identifier name+:CodeableConcept substitution+:CodeableConcept halfLife+:Quantity molecularWeight+:SubstanceSpecification.structure.isotope.molecularWeight");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Substance identifier for each non-natural or radioisotope (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Substance name for each non-natural or radioisotope (0..1).</summary>
    public CodeableConcept? Name { get; set; }
    /// <summary>The type of isotopic substitution present in a single substance (0..1).</summary>
    public CodeableConcept? Substitution { get; set; }
    /// <summary>Half life - for a non-natural nuclide (0..1).</summary>
    public Quantity? HalfLife { get; set; }
    /// <summary>The molecular weight or weight range (for proteins, polymers or nucleic acids) (0..1).</summary>
    public SubstanceSpecificationStructureIsotopeMolecularWeight? MolecularWeight { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Name,
        5 => Substitution,
        6 => HalfLife,
        7 => MolecularWeight,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Name = reader.Object<CodeableConcept>(new()); break;
            case 5: Substitution = reader.Object<CodeableConcept>(new()); break;
            case 6: HalfLife = reader.Object<Quantity>(new()); break;
            case 7: MolecularWeight = reader.Object<SubstanceSpecificationStructureIsotopeMolecularWeight>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Object(R4[4], Name);
        writer.Object(R4[5], Substitution);
        writer.Object(R4[6], HalfLife);
        writer.Object(R4[7], MolecularWeight);
    }
}

/// <summary>The molecular weight or weight range (for proteins, polymers or nucleic acids).</summary>
public sealed class SubstanceSpecificationStructureIsotopeMolecularWeight : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.structure.isotope.molecularWeight", BackboneElement.R4, "method+:CodeableConcept type+:CodeableConcept amount+:Quantity");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The method by which the molecular weight was determined (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>Type of molecular weight such as exact, average (also known as (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Used to capture quantitative values for a variety of elements (0..1).</summary>
    public Quantity? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Method,
        4 => Type,
        5 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Method = reader.Object<CodeableConcept>(new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Amount = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Method);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], Amount);
    }
}

/// <summary>Molecular structural representation.</summary>
public sealed class SubstanceSpecificationStructureRepresentation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.structure.representation", BackboneElement.R4, "type+:CodeableConcept representation+:string attachment+:Attachment");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of structure (e.g. Full, Partial, Representative) (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The structural representation as text string in a format e.g. InChI, SMILES, MOLFILE, CDX (0..1).</summary>
    public FhirString? Representation { get; set; }
    /// <summary>An attached file with the structural representation (0..1).</summary>
    public Attachment? Attachment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Representation,
        5 => Attachment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Representation = reader.Primitive(Representation ?? new()); break;
            case 5: Attachment = reader.Object<Attachment>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Representation);
        writer.Object(R4[5], Attachment);
    }
}

/// <summary>Codes associated with the substance.</summary>
public sealed class SubstanceSpecificationCode : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.code", BackboneElement.R4, "code+:CodeableConcept status+:CodeableConcept statusDate+:dateTime comment+:string source*+:Reference");
    private List<Reference>? _source;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The specific code (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Status of the code assignment (0..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>The date at which the code status is changed as part of the terminology maintenance (0..1).</summary>
    public FhirDateTime? StatusDate { get; set; }
    /// <summary>Any comment can be provided in this field, if necessary (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>Supporting literature (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Status,
        5 => StatusDate,
        6 => Comment,
        7 => _source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Status = reader.Object<CodeableConcept>(new()); break;
            case 5: StatusDate = reader.Primitive(StatusDate ?? new()); break;
            case 6: Comment = reader.Primitive(Comment ?? new()); break;
            case 7: reader.Objects(ref _source); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Object(R4[4], Status);
        writer.Primitive(R4[5], StatusDate);
        writer.Primitive(R4[6], Comment);
        writer.Objects(R4[7], _source);
    }
}

/// <summary>Names applicable to this substance.</summary>
public sealed class SubstanceSpecificationName : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.name", BackboneElement.R4, "name!+:string type+:CodeableConcept status+:CodeableConcept preferred+:boolean language*+:CodeableConcept domain*+:CodeableConcept jurisdiction*+:CodeableConcept synonym*+:SubstanceSpecification.name translation*+:SubstanceSpecification.name official*+:SubstanceSpecification.name.official source*+:Reference");
    private List<CodeableConcept>? _language;
    private List<CodeableConcept>? _domain;
    private List<CodeableConcept>? _jurisdiction;
    private List<SubstanceSpecificationName>? _synonym;
    private List<SubstanceSpecificationName>? _translation;
    private List<SubstanceSpecificationNameOfficial>? _official;
    private List<Reference>? _source;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The actual name (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Name type (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The status of the name (0..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>If this is the preferred name for this substance (0..1).</summary>
    public FhirBoolean? Preferred { get; set; }
    /// <summary>Language of the name (0..*).</summary>
    public List<CodeableConcept> Language { get => _language ??= []; set => _language = value; }
    /// <summary>The use context of this name for example if there is a different name a drug active ingredient as opposed to a food colour additive (0..*).</summary>
    public List<CodeableConcept> Domain { get => _domain ??= []; set => _domain = value; }
    /// <summary>The jurisdiction where this name applies (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>A synonym of this name (0..*).</summary>
    public List<SubstanceSpecificationName> Synonym { get => _synonym ??= []; set => _synonym = value; }
    /// <summary>A translation for this name (0..*).</summary>
    public List<SubstanceSpecificationName> Translation { get => _translation ??= []; set => _translation = value; }
    /// <summary>Details of the official nature of this name (0..*).</summary>
    public List<SubstanceSpecificationNameOfficial> Official { get => _official ??= []; set => _official = value; }
    /// <summary>Supporting literature (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Type,
        5 => Status,
        6 => Preferred,
        7 => _language,
        8 => _domain,
        9 => _jurisdiction,
        10 => _synonym,
        11 => _translation,
        12 => _official,
        13 => _source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Status = reader.Object<CodeableConcept>(new()); break;
            case 6: Preferred = reader.Primitive(Preferred ?? new()); break;
            case 7: reader.Objects(ref _language); break;
            case 8: reader.Objects(ref _domain); break;
            case 9: reader.Objects(ref _jurisdiction); break;
            case 10: reader.Objects(ref _synonym); break;
            case 11: reader.Objects(ref _translation); break;
            case 12: reader.Objects(ref _official); break;
            case 13: reader.Objects(ref _source); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], Status);
        writer.Primitive(R4[6], Preferred);
        writer.Objects(R4[7], _language);
        writer.Objects(R4[8], _domain);
        writer.Objects(R4[9], _jurisdiction);
        writer.Objects(R4[10], _synonym);
        writer.Objects(R4[11], _translation);
        writer.Objects(R4[12], _official);
        writer.Objects(R4[13], _source);
    }
}

/// <summary>Details of the official nature of this name.</summary>
public sealed class SubstanceSpecificationNameOfficial : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.name.official", BackboneElement.R4, "authority+:CodeableConcept status+:CodeableConcept date+:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Which authority uses this official name (0..1).</summary>
    public CodeableConcept? Authority { get; set; }
    /// <summary>The status of the official name (0..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>Date of official name change (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Authority,
        4 => Status,
        5 => Date,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Authority = reader.Object<CodeableConcept>(new()); break;
            case 4: Status = reader.Object<CodeableConcept>(new()); break;
            case 5: Date = reader.Primitive(Date ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Authority);
        writer.Object(R4[4], Status);
        writer.Primitive(R4[5], Date);
    }
}

/// <summary>A link between this substance and another, with details of the relationship.</summary>
public sealed class SubstanceSpecificationRelationship : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceSpecification.relationship", BackboneElement.R4, "substance^+:Reference,CodeableConcept relationship+:CodeableConcept isDefining+:boolean amount^+:Quantity,Range,Ratio,string amountRatioLowLimit+:Ratio amountType+:CodeableConcept source*+:Reference");
    private DataType? _substance;
    private DataType? _amount;
    private List<Reference>? _source;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A pointer to another substance, as a resource or just a representational code (0..1): Reference, CodeableConcept.</summary>
    public DataType? Substance { get => _substance; set => _substance = GiveAnew(_substance, value, 3); }
    /// <summary>For example "salt to parent", "active moiety", "starting material" (0..1).</summary>
    public CodeableConcept? Relationship { get; set; }
    /// <summary>For example where an enzyme strongly bonds with a particular substance, this is a defining relationship for that enzyme, out of several possible substance … (0..1).</summary>
    public FhirBoolean? IsDefining { get; set; }
    /// <summary>A numeric factor for the relationship, for instance to express that the salt of a substance has some percentage of the active substance in relation to some … (0..1): Quantity, Range, Ratio, string.</summary>
    public DataType? Amount { get => _amount; set => _amount = GiveAnew(_amount, value, 6); }
    /// <summary>For use when the numeric (0..1).</summary>
    public Ratio? AmountRatioLowLimit { get; set; }
    /// <summary>An operator for the amount, for example "average", "approximately", "less than" (0..1).</summary>
    public CodeableConcept? AmountType { get; set; }
    /// <summary>Supporting literature (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _substance,
        4 => Relationship,
        5 => IsDefining,
        6 => _amount,
        7 => AmountRatioLowLimit,
        8 => AmountType,
        9 => _source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _substance = reader.Choice(_substance); break;
            case 4: Relationship = reader.Object<CodeableConcept>(new()); break;
            case 5: IsDefining = reader.Primitive(IsDefining ?? new()); break;
            case 6: _amount = reader.Choice(_amount); break;
            case 7: AmountRatioLowLimit = reader.Object<Ratio>(new()); break;
            case 8: AmountType = reader.Object<CodeableConcept>(new()); break;
            case 9: reader.Objects(ref _source); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _substance);
        writer.Object(R4[4], Relationship);
        writer.Primitive(R4[5], IsDefining);
        writer.Choice(R4[6], _amount);
        writer.Object(R4[7], AmountRatioLowLimit);
        writer.Object(R4[8], AmountType);
        writer.Objects(R4[9], _source);
    }
}
