// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Nucleic acids are defined by three distinct elements: the base, sugar and linkage.</summary>
public sealed class SubstanceNucleicAcid : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceNucleicAcid", DomainResource.R4, "sequenceType+:CodeableConcept numberOfSubunits+:integer areaOfHybridisation+:string oligoNucleotideType+:CodeableConcept subunit*+:SubstanceNucleicAcid.subunit");
    private List<SubstanceNucleicAcidSubunit>? _subunit;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of the sequence shall be specified based on a controlled vocabulary (0..1).</summary>
    public CodeableConcept? SequenceType { get; set; }
    /// <summary>The number of linear sequences of nucleotides linked through phosphodiester bonds shall be described (0..1).</summary>
    public FhirInteger? NumberOfSubunits { get; set; }
    /// <summary>The area of hybridisation shall be described if applicable for double stranded RNA or DNA (0..1).</summary>
    public FhirString? AreaOfHybridisation { get; set; }
    /// <summary>(TBC) (0..1).</summary>
    public CodeableConcept? OligoNucleotideType { get; set; }
    /// <summary>Subunits are listed in order of decreasing length; sequences of the same length will be ordered by molecular weight; subunits that have identical sequences will … (0..*).</summary>
    public List<SubstanceNucleicAcidSubunit> Subunit { get => _subunit ??= []; set => _subunit = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => SequenceType,
        9 => NumberOfSubunits,
        10 => AreaOfHybridisation,
        11 => OligoNucleotideType,
        12 => _subunit,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: SequenceType = reader.Object<CodeableConcept>(new()); break;
            case 9: NumberOfSubunits = reader.Primitive(NumberOfSubunits ?? new()); break;
            case 10: AreaOfHybridisation = reader.Primitive(AreaOfHybridisation ?? new()); break;
            case 11: OligoNucleotideType = reader.Object<CodeableConcept>(new()); break;
            case 12: reader.Objects(ref _subunit); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], SequenceType);
        writer.Primitive(R4[9], NumberOfSubunits);
        writer.Primitive(R4[10], AreaOfHybridisation);
        writer.Object(R4[11], OligoNucleotideType);
        writer.Objects(R4[12], _subunit);
    }
}

/// <summary>Subunits are listed in order of decreasing length; sequences of the same length will be ordered by molecular weight; subunits that have identical sequences will ….</summary>
public sealed class SubstanceNucleicAcidSubunit : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceNucleicAcid.subunit", BackboneElement.R4, "subunit+:integer sequence+:string length+:integer sequenceAttachment+:Attachment fivePrime+:CodeableConcept threePrime+:CodeableConcept linkage*+:SubstanceNucleicAcid.subunit.linkage sugar*+:SubstanceNucleicAcid.subunit.sugar");
    private List<SubstanceNucleicAcidSubunitLinkage>? _linkage;
    private List<SubstanceNucleicAcidSubunitSugar>? _sugar;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Index of linear sequences of nucleic acids in order of decreasing length (0..1).</summary>
    public FhirInteger? Subunit { get; set; }
    /// <summary>Actual nucleotide sequence notation from 5' to 3' end using standard single letter codes (0..1).</summary>
    public FhirString? Sequence { get; set; }
    /// <summary>The length of the sequence shall be captured (0..1).</summary>
    public FhirInteger? Length { get; set; }
    /// <summary>(TBC) (0..1).</summary>
    public Attachment? SequenceAttachment { get; set; }
    /// <summary>The nucleotide present at the 5’ terminal shall be specified based on a controlled vocabulary (0..1).</summary>
    public CodeableConcept? FivePrime { get; set; }
    /// <summary>The nucleotide present at the 3’ terminal shall be specified based on a controlled vocabulary (0..1).</summary>
    public CodeableConcept? ThreePrime { get; set; }
    /// <summary>The linkages between sugar residues will also be captured (0..*).</summary>
    public List<SubstanceNucleicAcidSubunitLinkage> Linkage { get => _linkage ??= []; set => _linkage = value; }
    /// <summary>5.3.6.8.1 Sugar ID (Mandatory) (0..*).</summary>
    public List<SubstanceNucleicAcidSubunitSugar> Sugar { get => _sugar ??= []; set => _sugar = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Subunit,
        4 => Sequence,
        5 => Length,
        6 => SequenceAttachment,
        7 => FivePrime,
        8 => ThreePrime,
        9 => _linkage,
        10 => _sugar,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Subunit = reader.Primitive(Subunit ?? new()); break;
            case 4: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 5: Length = reader.Primitive(Length ?? new()); break;
            case 6: SequenceAttachment = reader.Object<Attachment>(new()); break;
            case 7: FivePrime = reader.Object<CodeableConcept>(new()); break;
            case 8: ThreePrime = reader.Object<CodeableConcept>(new()); break;
            case 9: reader.Objects(ref _linkage); break;
            case 10: reader.Objects(ref _sugar); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Subunit);
        writer.Primitive(R4[4], Sequence);
        writer.Primitive(R4[5], Length);
        writer.Object(R4[6], SequenceAttachment);
        writer.Object(R4[7], FivePrime);
        writer.Object(R4[8], ThreePrime);
        writer.Objects(R4[9], _linkage);
        writer.Objects(R4[10], _sugar);
    }
}

/// <summary>The linkages between sugar residues will also be captured.</summary>
public sealed class SubstanceNucleicAcidSubunitLinkage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceNucleicAcid.subunit.linkage", BackboneElement.R4, "connectivity+:string identifier+:Identifier name+:string residueSite+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The entity that links the sugar residues together should also be captured for nearly all naturally occurring nucleic acid the linkage is a phosphate group (0..1).</summary>
    public FhirString? Connectivity { get; set; }
    /// <summary>Each linkage will be registered as a fragment and have an ID (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Each linkage will be registered as a fragment and have at least one name (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Residues shall be captured as described in 5.3.6.8.3 (0..1).</summary>
    public FhirString? ResidueSite { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Connectivity,
        4 => Identifier,
        5 => Name,
        6 => ResidueSite,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Connectivity = reader.Primitive(Connectivity ?? new()); break;
            case 4: Identifier = reader.Object<Identifier>(new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: ResidueSite = reader.Primitive(ResidueSite ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Connectivity);
        writer.Object(R4[4], Identifier);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], ResidueSite);
    }
}

/// <summary>5.3.6.8.1 Sugar ID (Mandatory).</summary>
public sealed class SubstanceNucleicAcidSubunitSugar : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceNucleicAcid.subunit.sugar", BackboneElement.R4, "identifier+:Identifier name+:string residueSite+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The Substance ID of the sugar or sugar-like component that make up the nucleotide (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>The name of the sugar or sugar-like component that make up the nucleotide (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The residues that contain a given sugar will be captured (0..1).</summary>
    public FhirString? ResidueSite { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Name,
        5 => ResidueSite,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Name = reader.Primitive(Name ?? new()); break;
            case 5: ResidueSite = reader.Primitive(ResidueSite ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Primitive(R4[4], Name);
        writer.Primitive(R4[5], ResidueSite);
    }
}
