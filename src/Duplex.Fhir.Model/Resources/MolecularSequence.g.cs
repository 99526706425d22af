// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Raw data describing a biological sequence.</summary>
public sealed class MolecularSequence : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence", DomainResource.R4, "identifier*+:Identifier type+:code=SequenceType coordinateSystem!+:integer patient+:Reference specimen+:Reference device+:Reference performer+:Reference quantity+:Quantity referenceSeq+:MolecularSequence.referenceSeq variant*+:MolecularSequence.variant observedSeq+:string quality*+:MolecularSequence.quality readCoverage+:integer repository*+:MolecularSequence.repository pointer*+:Reference structureVariant*+:MolecularSequence.structureVariant");
    private List<Identifier>? _identifier;
    private List<MolecularSequenceVariant>? _variant;
    private List<MolecularSequenceQuality>? _quality;
    private List<MolecularSequenceRepository>? _repository;
    private List<Reference>? _pointer;
    private List<MolecularSequenceStructureVariant>? _structureVariant;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier for this particular sequence instance (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Amino Acid Sequence/ DNA Sequence / RNA Sequence (0..1): <see cref="SequenceTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>Whether the sequence is numbered starting at 0 (0-based numbering or coordinates, inclusive start, exclusive end) or starting at 1 (1-based numbering, inclusive … (1..1).</summary>
    public FhirInteger? CoordinateSystem { get; set; }
    /// <summary>The patient whose sequencing results are described by this resource (0..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>Specimen used for sequencing (0..1): to Specimen.</summary>
    public Reference? Specimen { get; set; }
    /// <summary>The method for sequencing, for example, chip information (0..1): to Device.</summary>
    public Reference? Device { get; set; }
    /// <summary>The organization or lab that should be responsible for this result (0..1): to Organization.</summary>
    public Reference? Performer { get; set; }
    /// <summary>The number of copies of the sequence of interest (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>A sequence that is used as a reference to describe variants that are present in a sequence analyzed (0..1).</summary>
    public MolecularSequenceReferenceSeq? ReferenceSeq { get; set; }
    /// <summary>The definition of variant here originates from Sequence ontology (variant_of) (0..*).</summary>
    public List<MolecularSequenceVariant> Variant { get => _variant ??= []; set => _variant = value; }
    /// <summary>Sequence that was observed (0..1).</summary>
    public FhirString? ObservedSeq { get; set; }
    /// <summary>An experimental feature attribute that defines the quality of the feature in a quantitative way, such as a phred quality score (SO:0001686) (0..*).</summary>
    public List<MolecularSequenceQuality> Quality { get => _quality ??= []; set => _quality = value; }
    /// <summary>Coverage (read depth or depth) is the average number of reads representing a given nucleotide in the reconstructed sequence (0..1).</summary>
    public FhirInteger? ReadCoverage { get; set; }
    /// <summary>Configurations of the external repository (0..*).</summary>
    public List<MolecularSequenceRepository> Repository { get => _repository ??= []; set => _repository = value; }
    /// <summary>Pointer to next atomic sequence which at most contains one variant (0..*): to MolecularSequence.</summary>
    public List<Reference> Pointer { get => _pointer ??= []; set => _pointer = value; }
    /// <summary>Information about chromosome structure variation (0..*).</summary>
    public List<MolecularSequenceStructureVariant> StructureVariant { get => _structureVariant ??= []; set => _structureVariant = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Type,
        10 => CoordinateSystem,
        11 => Patient,
        12 => Specimen,
        13 => Device,
        14 => Performer,
        15 => Quantity,
        16 => ReferenceSeq,
        17 => _variant,
        18 => ObservedSeq,
        19 => _quality,
        20 => ReadCoverage,
        21 => _repository,
        22 => _pointer,
        23 => _structureVariant,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Type = reader.Primitive(Type ?? new()); break;
            case 10: CoordinateSystem = reader.Primitive(CoordinateSystem ?? new()); break;
            case 11: Patient = reader.Object<Reference>(new()); break;
            case 12: Specimen = reader.Object<Reference>(new()); break;
            case 13: Device = reader.Object<Reference>(new()); break;
            case 14: Performer = reader.Object<Reference>(new()); break;
            case 15: Quantity = reader.Object<Quantity>(new()); break;
            case 16: ReferenceSeq = reader.Object<MolecularSequenceReferenceSeq>(new()); break;
            case 17: reader.Objects(ref _variant); break;
            case 18: ObservedSeq = reader.Primitive(ObservedSeq ?? new()); break;
            case 19: reader.Objects(ref _quality); break;
            case 20: ReadCoverage = reader.Primitive(ReadCoverage ?? new()); break;
            case 21: reader.Objects(ref _repository); break;
            case 22: reader.Objects(ref _pointer); break;
            case 23: reader.Objects(ref _structureVariant); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Type);
        writer.Primitive(R4[10], CoordinateSystem);
        writer.Object(R4[11], Patient);
        writer.Object(R4[12], Specimen);
        writer.Object(R4[13], Device);
        writer.Object(R4[14], Performer);
        writer.Object(R4[15], Quantity);
        writer.Object(R4[16], ReferenceSeq);
        writer.Objects(R4[17], _variant);
        writer.Primitive(R4[18], ObservedSeq);
        writer.Objects(R4[19], _quality);
        writer.Primitive(R4[20], ReadCoverage);
        writer.Objects(R4[21], _repository);
        writer.Objects(R4[22], _pointer);
        writer.Objects(R4[23], _structureVariant);
    }
}

/// <summary>A sequence that is used as a reference to describe variants that are present in a sequence analyzed.</summary>
public sealed class MolecularSequenceReferenceSeq : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.referenceSeq", BackboneElement.R4, "chromosome+:CodeableConcept genomeBuild+:string orientation+:code=OrientationType referenceSeqId+:CodeableConcept referenceSeqPointer+:Reference referenceSeqString+:string strand+:code=StrandType windowStart+:integer windowEnd+:integer");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Structural unit composed of a nucleic acid molecule which controls its own replication through the interaction of specific proteins at one or more origins of … (0..1).</summary>
    public CodeableConcept? Chromosome { get; set; }
    /// <summary>The Genome Build used for reference, following GRCh build versions e.g. 'GRCh 37' (0..1).</summary>
    public FhirString? GenomeBuild { get; set; }
    /// <summary>A relative reference to a DNA strand based on gene orientation (0..1): <see cref="OrientationTypeCodes"/>.</summary>
    public FhirCode? Orientation { get; set; }
    /// <summary>Reference identifier of reference sequence submitted to NCBI (0..1).</summary>
    public CodeableConcept? ReferenceSeqId { get; set; }
    /// <summary>A pointer to another MolecularSequence entity as reference sequence (0..1): to MolecularSequence.</summary>
    public Reference? ReferenceSeqPointer { get; set; }
    /// <summary>A string like "ACGT" (0..1).</summary>
    public FhirString? ReferenceSeqString { get; set; }
    /// <summary>An absolute reference to a strand (0..1): <see cref="StrandTypeCodes"/>.</summary>
    public FhirCode? Strand { get; set; }
    /// <summary>Start position of the window on the reference sequence (0..1).</summary>
    public FhirInteger? WindowStart { get; set; }
    /// <summary>End position of the window on the reference sequence (0..1).</summary>
    public FhirInteger? WindowEnd { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Chromosome,
        4 => GenomeBuild,
        5 => Orientation,
        6 => ReferenceSeqId,
        7 => ReferenceSeqPointer,
        8 => ReferenceSeqString,
        9 => Strand,
        10 => WindowStart,
        11 => WindowEnd,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Chromosome = reader.Object<CodeableConcept>(new()); break;
            case 4: GenomeBuild = reader.Primitive(GenomeBuild ?? new()); break;
            case 5: Orientation = reader.Primitive(Orientation ?? new()); break;
            case 6: ReferenceSeqId = reader.Object<CodeableConcept>(new()); break;
            case 7: ReferenceSeqPointer = reader.Object<Reference>(new()); break;
            case 8: ReferenceSeqString = reader.Primitive(ReferenceSeqString ?? new()); break;
            case 9: Strand = reader.Primitive(Strand ?? new()); break;
            case 10: WindowStart = reader.Primitive(WindowStart ?? new()); break;
            case 11: WindowEnd = reader.Primitive(WindowEnd ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Chromosome);
        writer.Primitive(R4[4], GenomeBuild);
        writer.Primitive(R4[5], Orientation);
        writer.Object(R4[6], ReferenceSeqId);
        writer.Object(R4[7], ReferenceSeqPointer);
        writer.Primitive(R4[8], ReferenceSeqString);
        writer.Primitive(R4[9], Strand);
        writer.Primitive(R4[10], WindowStart);
        writer.Primitive(R4[11], WindowEnd);
    }
}

/// <summary>The definition of variant here originates from Sequence ontology (variant_of).</summary>
public sealed class MolecularSequenceVariant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.variant", BackboneElement.R4, "start+:integer end+:integer observedAllele+:string referenceAllele+:string cigar+:string variantPointer+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Start position of the variant on the  reference sequence (0..1).</summary>
    public FhirInteger? Start { get; set; }
    /// <summary>End position of the variant on the reference sequence (0..1).</summary>
    public FhirInteger? End { get; set; }
    /// <summary>An allele is one of a set of coexisting sequence variants of a gene (SO:0001023) (0..1).</summary>
    public FhirString? ObservedAllele { get; set; }
    /// <summary>An allele is one of a set of coexisting sequence variants of a gene (SO:0001023) (0..1).</summary>
    public FhirString? ReferenceAllele { get; set; }
    /// <summary>Extended CIGAR string for aligning the sequence with reference bases (0..1).</summary>
    public FhirString? Cigar { get; set; }
    /// <summary>A pointer to an Observation containing variant information (0..1): to Observation.</summary>
    public Reference? VariantPointer { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Start,
        4 => End,
        5 => ObservedAllele,
        6 => ReferenceAllele,
        7 => Cigar,
        8 => VariantPointer,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Start = reader.Primitive(Start ?? new()); break;
            case 4: End = reader.Primitive(End ?? new()); break;
            case 5: ObservedAllele = reader.Primitive(ObservedAllele ?? new()); break;
            case 6: ReferenceAllele = reader.Primitive(ReferenceAllele ?? new()); break;
            case 7: Cigar = reader.Primitive(Cigar ?? new()); break;
            case 8: VariantPointer = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Start);
        writer.Primitive(R4[4], End);
        writer.Primitive(R4[5], ObservedAllele);
        writer.Primitive(R4[6], ReferenceAllele);
        writer.Primitive(R4[7], Cigar);
        writer.Object(R4[8], VariantPointer);
    }
}

/// <summary>An experimental feature attribute that defines the quality of the feature in a quantitative way, such as a phred quality score (SO:0001686).</summary>
public sealed class MolecularSequenceQuality : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.quality", BackboneElement.R4, "type!+:code=QualityType standardSequence+:CodeableConcept start+:integer end+:integer score+:Quantity method+:CodeableConcept truthTP+:decimal queryTP+:decimal truthFN+:decimal queryFP+:decimal gtFP+:decimal precision+:decimal recall+:decimal fScore+:decimal roc+:MolecularSequence.quality.roc");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>INDEL / SNP / Undefined variant (1..1): <see cref="QualityTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>Gold standard sequence used for comparing against (0..1).</summary>
    public CodeableConcept? StandardSequence { get; set; }
    /// <summary>Start position of the sequence (0..1).</summary>
    public FhirInteger? Start { get; set; }
    /// <summary>End position of the sequence (0..1).</summary>
    public FhirInteger? End { get; set; }
    /// <summary>The score of an experimentally derived feature such as a p-value (SO:0001685) (0..1).</summary>
    public Quantity? Score { get; set; }
    /// <summary>Which method is used to get sequence quality (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>True positives, from the perspective of the truth data, i.e. the number of sites in the Truth Call Set for which there are paths through the Query Call Set that … (0..1).</summary>
    public FhirDecimal? TruthTP { get; set; }
    /// <summary>True positives, from the perspective of the query data, i.e. the number of sites in the Query Call Set for which there are paths through the Truth Call Set that … (0..1).</summary>
    public FhirDecimal? QueryTP { get; set; }
    /// <summary>False negatives, i.e. the number of sites in the Truth Call Set for which there is no path through the Query Call Set that is consistent with all of the alleles … (0..1).</summary>
    public FhirDecimal? TruthFN { get; set; }
    /// <summary>False positives, i.e. the number of sites in the Query Call Set for which there is no path through the Truth Call Set that is consistent with this site (0..1).</summary>
    public FhirDecimal? QueryFP { get; set; }
    /// <summary>The number of false positives where the non-REF alleles in the Truth and Query Call Sets match (i.e. cases where the truth is 1/1 and the query is 0/1 or … (0..1).</summary>
    public FhirDecimal? GtFP { get; set; }
    /// <summary>QUERY.TP / (QUERY.TP + QUERY.FP) (0..1).</summary>
    public FhirDecimal? Precision { get; set; }
    /// <summary>TRUTH.TP / (TRUTH.TP + TRUTH.FN) (0..1).</summary>
    public FhirDecimal? Recall { get; set; }
    /// <summary>Harmonic mean of Recall and Precision, computed as: 2 * precision * recall / (precision + recall) (0..1).</summary>
    public FhirDecimal? FScore { get; set; }
    /// <summary>Receiver Operator Characteristic (ROC) Curve  to give sensitivity/specificity tradeoff (0..1).</summary>
    public MolecularSequenceQualityRoc? Roc { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => StandardSequence,
        5 => Start,
        6 => End,
        7 => Score,
        8 => Method,
        9 => TruthTP,
        10 => QueryTP,
        11 => TruthFN,
        12 => QueryFP,
        13 => GtFP,
        14 => Precision,
        15 => Recall,
        16 => FScore,
        17 => Roc,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: StandardSequence = reader.Object<CodeableConcept>(new()); break;
            case 5: Start = reader.Primitive(Start ?? new()); break;
            case 6: End = reader.Primitive(End ?? new()); break;
            case 7: Score = reader.Object<Quantity>(new()); break;
            case 8: Method = reader.Object<CodeableConcept>(new()); break;
            case 9: TruthTP = reader.Primitive(TruthTP ?? new()); break;
            case 10: QueryTP = reader.Primitive(QueryTP ?? new()); break;
            case 11: TruthFN = reader.Primitive(TruthFN ?? new()); break;
            case 12: QueryFP = reader.Primitive(QueryFP ?? new()); break;
            case 13: GtFP = reader.Primitive(GtFP ?? new()); break;
            case 14: Precision = reader.Primitive(Precision ?? new()); break;
            case 15: Recall = reader.Primitive(Recall ?? new()); break;
            case 16: FScore = reader.Primitive(FScore ?? new()); break;
            case 17: Roc = reader.Object<MolecularSequenceQualityRoc>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Object(R4[4], StandardSequence);
        writer.Primitive(R4[5], Start);
        writer.Primitive(R4[6], End);
        writer.Object(R4[7], Score);
        writer.Object(R4[8], Method);
        writer.Primitive(R4[9], TruthTP);
        writer.Primitive(R4[10], QueryTP);
        writer.Primitive(R4[11], TruthFN);
        writer.Primitive(R4[12], QueryFP);
        writer.Primitive(R4[13], GtFP);
        writer.Primitive(R4[14], Precision);
        writer.Primitive(R4[15], Recall);
        writer.Primitive(R4[16], FScore);
        writer.Object(R4[17], Roc);
    }
}

/// <summary>Receiver Operator Characteristic (ROC) Curve  to give sensitivity/specificity tradeoff.</summary>
public sealed class MolecularSequenceQualityRoc : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.quality.roc", BackboneElement.R4, "score*+:integer numTP*+:integer numFP*+:integer numFN*+:integer precision*+:decimal sensitivity*+:decimal fMeasure*+:decimal");
    private List<FhirInteger>? _score;
    private List<FhirInteger>? _numTP;
    private List<FhirInteger>? _numFP;
    private List<FhirInteger>? _numFN;
    private List<FhirDecimal>? _precision;
    private List<FhirDecimal>? _sensitivity;
    private List<FhirDecimal>? _fMeasure;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Invidual data point representing the GQ (genotype quality) score threshold (0..*).</summary>
    public List<FhirInteger> Score { get => _score ??= []; set => _score = value; }
    /// <summary>The number of true positives if the GQ score threshold was set to "score" field value (0..*).</summary>
    public List<FhirInteger> NumTP { get => _numTP ??= []; set => _numTP = value; }
    /// <summary>The number of false positives if the GQ score threshold was set to "score" field value (0..*).</summary>
    public List<FhirInteger> NumFP { get => _numFP ??= []; set => _numFP = value; }
    /// <summary>The number of false negatives if the GQ score threshold was set to "score" field value (0..*).</summary>
    public List<FhirInteger> NumFN { get => _numFN ??= []; set => _numFN = value; }
    /// <summary>Calculated precision if the GQ score threshold was set to "score" field value (0..*).</summary>
    public List<FhirDecimal> Precision { get => _precision ??= []; set => _precision = value; }
    /// <summary>Calculated sensitivity if the GQ score threshold was set to "score" field value (0..*).</summary>
    public List<FhirDecimal> Sensitivity { get => _sensitivity ??= []; set => _sensitivity = value; }
    /// <summary>Calculated fScore if the GQ score threshold was set to "score" field value (0..*).</summary>
    public List<FhirDecimal> FMeasure { get => _fMeasure ??= []; set => _fMeasure = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _score,
        4 => _numTP,
        5 => _numFP,
        6 => _numFN,
        7 => _precision,
        8 => _sensitivity,
        9 => _fMeasure,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _score); break;
            case 4: reader.Primitives(ref _numTP); break;
            case 5: reader.Primitives(ref _numFP); break;
            case 6: reader.Primitives(ref _numFN); break;
            case 7: reader.Primitives(ref _precision); break;
            case 8: reader.Primitives(ref _sensitivity); break;
            case 9: reader.Primitives(ref _fMeasure); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _score);
        writer.Primitives(R4[4], _numTP);
        writer.Primitives(R4[5], _numFP);
        writer.Primitives(R4[6], _numFN);
        writer.Primitives(R4[7], _precision);
        writer.Primitives(R4[8], _sensitivity);
        writer.Primitives(R4[9], _fMeasure);
    }
}

/// <summary>Configurations of the external repository.</summary>
public sealed class MolecularSequenceRepository : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.repository", BackboneElement.R4, "type!+:code=RepositoryType url+:uri name+:string datasetId+:string variantsetId+:string readsetId+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Click and see / RESTful API / Need login to see / RESTful API with authentication / Other ways to see resource (1..1): <see cref="RepositoryTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>URI of an external repository which contains further details about the genetics data (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>URI of an external repository which contains further details about the genetics data (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Id of the variant in this external repository (0..1).</summary>
    public FhirString? DatasetId { get; set; }
    /// <summary>Id of the variantset in this external repository (0..1).</summary>
    public FhirString? VariantsetId { get; set; }
    /// <summary>Id of the read in this external repository (0..1).</summary>
    public FhirString? ReadsetId { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Url,
        5 => Name,
        6 => DatasetId,
        7 => VariantsetId,
        8 => ReadsetId,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Url = reader.Primitive(Url ?? new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: DatasetId = reader.Primitive(DatasetId ?? new()); break;
            case 7: VariantsetId = reader.Primitive(VariantsetId ?? new()); break;
            case 8: ReadsetId = reader.Primitive(ReadsetId ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Url);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], DatasetId);
        writer.Primitive(R4[7], VariantsetId);
        writer.Primitive(R4[8], ReadsetId);
    }
}

/// <summary>Information about chromosome structure variation.</summary>
public sealed class MolecularSequenceStructureVariant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.structureVariant", BackboneElement.R4, "variantType+:CodeableConcept exact+:boolean length+:integer outer+:MolecularSequence.structureVariant.outer inner+:MolecularSequence.structureVariant.inner");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Information about chromosome structure variation DNA change type (0..1).</summary>
    public CodeableConcept? VariantType { get; set; }
    /// <summary>Used to indicate if the outer and inner start-end values have the same meaning (0..1).</summary>
    public FhirBoolean? Exact { get; set; }
    /// <summary>Length of the variant chromosome (0..1).</summary>
    public FhirInteger? Length { get; set; }
    /// <summary>Structural variant outer (0..1).</summary>
    public MolecularSequenceStructureVariantOuter? Outer { get; set; }
    /// <summary>Structural variant inner (0..1).</summary>
    public MolecularSequenceStructureVariantInner? Inner { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => VariantType,
        4 => Exact,
        5 => Length,
        6 => Outer,
        7 => Inner,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: VariantType = reader.Object<CodeableConcept>(new()); break;
            case 4: Exact = reader.Primitive(Exact ?? new()); break;
            case 5: Length = reader.Primitive(Length ?? new()); break;
            case 6: Outer = reader.Object<MolecularSequenceStructureVariantOuter>(new()); break;
            case 7: Inner = reader.Object<MolecularSequenceStructureVariantInner>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], VariantType);
        writer.Primitive(R4[4], Exact);
        writer.Primitive(R4[5], Length);
        writer.Object(R4[6], Outer);
        writer.Object(R4[7], Inner);
    }
}

/// <summary>Structural variant outer.</summary>
public sealed class MolecularSequenceStructureVariantOuter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.structureVariant.outer", BackboneElement.R4, "start+:integer end+:integer");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Structural variant outer start (0..1).</summary>
    public FhirInteger? Start { get; set; }
    /// <summary>Structural variant outer end (0..1).</summary>
    public FhirInteger? End { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Start,
        4 => End,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Start = reader.Primitive(Start ?? new()); break;
            case 4: End = reader.Primitive(End ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Start);
        writer.Primitive(R4[4], End);
    }
}

/// <summary>Structural variant inner.</summary>
public sealed class MolecularSequenceStructureVariantInner : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MolecularSequence.structureVariant.inner", BackboneElement.R4, "start+:integer end+:integer");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Structural variant inner start (0..1).</summary>
    public FhirInteger? Start { get; set; }
    /// <summary>Structural variant inner end (0..1).</summary>
    public FhirInteger? End { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Start,
        4 => End,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Start = reader.Primitive(Start ?? new()); break;
            case 4: End = reader.Primitive(End ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Start);
        writer.Primitive(R4[4], End);
    }
}
