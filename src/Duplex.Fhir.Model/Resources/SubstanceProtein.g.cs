// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A SubstanceProtein is defined as a single unit of a linear amino acid sequence, or a combination of subunits that are either covalently linked or have a defined ….</summary>
public sealed class SubstanceProtein : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceProtein", DomainResource.R4, "sequenceType+:CodeableConcept numberOfSubunits+:integer disulfideLinkage*+:string subunit*+:SubstanceProtein.subunit");
    private List<FhirString>? _disulfideLinkage;
    private List<SubstanceProteinSubunit>? _subunit;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The SubstanceProtein descriptive elements will only be used when a complete or partial amino acid sequence is available or derivable from a nucleic acid … (0..1).</summary>
    public CodeableConcept? SequenceType { get; set; }
    /// <summary>Number of linear sequences of amino acids linked through peptide bonds (0..1).</summary>
    public FhirInteger? NumberOfSubunits { get; set; }
    /// <summary>The disulphide bond between two cysteine residues either on the same subunit or on two different subunits shall be described (0..*).</summary>
    public List<FhirString> DisulfideLinkage { get => _disulfideLinkage ??= []; set => _disulfideLinkage = value; }
    /// <summary>This subclause refers to the description of each subunit constituting the SubstanceProtein (0..*).</summary>
    public List<SubstanceProteinSubunit> Subunit { get => _subunit ??= []; set => _subunit = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => SequenceType,
        9 => NumberOfSubunits,
        10 => _disulfideLinkage,
        11 => _subunit,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: SequenceType = reader.Object<CodeableConcept>(new()); break;
            case 9: NumberOfSubunits = reader.Primitive(NumberOfSubunits ?? new()); break;
            case 10: reader.Primitives(ref _disulfideLinkage); break;
            case 11: reader.Objects(ref _subunit); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], SequenceType);
        writer.Primitive(R4[9], NumberOfSubunits);
        writer.Primitives(R4[10], _disulfideLinkage);
        writer.Objects(R4[11], _subunit);
    }
}

/// <summary>This subclause refers to the description of each subunit constituting the SubstanceProtein.</summary>
public sealed class SubstanceProteinSubunit : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceProtein.subunit", BackboneElement.R4, "subunit+:integer sequence+:string length+:integer sequenceAttachment+:Attachment nTerminalModificationId+:Identifier nTerminalModification+:string cTerminalModificationId+:Identifier cTerminalModification+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Index of primary sequences of amino acids linked through peptide bonds in order of decreasing length (0..1).</summary>
    public FhirInteger? Subunit { get; set; }
    /// <summary>The sequence information shall be provided enumerating the amino acids from N- to C-terminal end using standard single-letter amino acid codes (0..1).</summary>
    public FhirString? Sequence { get; set; }
    /// <summary>Length of linear sequences of amino acids contained in the subunit (0..1).</summary>
    public FhirInteger? Length { get; set; }
    /// <summary>The sequence information shall be provided enumerating the amino acids from N- to C-terminal end using standard single-letter amino acid codes (0..1).</summary>
    public Attachment? SequenceAttachment { get; set; }
    /// <summary>Unique identifier for molecular fragment modification based on the ISO 11238 Substance ID (0..1).</summary>
    public Identifier? NTerminalModificationId { get; set; }
    /// <summary>The name of the fragment modified at the N-terminal of the SubstanceProtein shall be specified (0..1).</summary>
    public FhirString? NTerminalModification { get; set; }
    /// <summary>Unique identifier for molecular fragment modification based on the ISO 11238 Substance ID (0..1).</summary>
    public Identifier? CTerminalModificationId { get; set; }
    /// <summary>The modification at the C-terminal shall be specified (0..1).</summary>
    public FhirString? CTerminalModification { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Subunit,
        4 => Sequence,
        5 => Length,
        6 => SequenceAttachment,
        7 => NTerminalModificationId,
        8 => NTerminalModification,
        9 => CTerminalModificationId,
        10 => CTerminalModification,
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
            case 7: NTerminalModificationId = reader.Object<Identifier>(new()); break;
            case 8: NTerminalModification = reader.Primitive(NTerminalModification ?? new()); break;
            case 9: CTerminalModificationId = reader.Object<Identifier>(new()); break;
            case 10: CTerminalModification = reader.Primitive(CTerminalModification ?? new()); break;
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
        writer.Object(R4[7], NTerminalModificationId);
        writer.Primitive(R4[8], NTerminalModification);
        writer.Object(R4[9], CTerminalModificationId);
        writer.Primitive(R4[10], CTerminalModification);
    }
}
