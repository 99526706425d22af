// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Todo.</summary>
public sealed class SubstanceReferenceInformation : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceReferenceInformation", DomainResource.R4, "comment+:string gene*+:SubstanceReferenceInformation.gene geneElement*+:SubstanceReferenceInformation.geneElement classification*+:SubstanceReferenceInformation.classification target*+:SubstanceReferenceInformation.target");
    private List<SubstanceReferenceInformationGene>? _gene;
    private List<SubstanceReferenceInformationGeneElement>? _geneElement;
    private List<SubstanceReferenceInformationClassification>? _classification;
    private List<SubstanceReferenceInformationTarget>? _target;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstanceReferenceInformationGene> Gene { get => _gene ??= []; set => _gene = value; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstanceReferenceInformationGeneElement> GeneElement { get => _geneElement ??= []; set => _geneElement = value; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstanceReferenceInformationClassification> Classification { get => _classification ??= []; set => _classification = value; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstanceReferenceInformationTarget> Target { get => _target ??= []; set => _target = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Comment,
        9 => _gene,
        10 => _geneElement,
        11 => _classification,
        12 => _target,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Comment = reader.Primitive(Comment ?? new()); break;
            case 9: reader.Objects(ref _gene); break;
            case 10: reader.Objects(ref _geneElement); break;
            case 11: reader.Objects(ref _classification); break;
            case 12: reader.Objects(ref _target); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Comment);
        writer.Objects(R4[9], _gene);
        writer.Objects(R4[10], _geneElement);
        writer.Objects(R4[11], _classification);
        writer.Objects(R4[12], _target);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstanceReferenceInformationGene : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceReferenceInformation.gene", BackboneElement.R4, "geneSequenceOrigin+:CodeableConcept gene+:CodeableConcept source*+:Reference");
    private List<Reference>? _source;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? GeneSequenceOrigin { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Gene { get; set; }
    /// <summary>Todo (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => GeneSequenceOrigin,
        4 => Gene,
        5 => _source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: GeneSequenceOrigin = reader.Object<CodeableConcept>(new()); break;
            case 4: Gene = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _source); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], GeneSequenceOrigin);
        writer.Object(R4[4], Gene);
        writer.Objects(R4[5], _source);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstanceReferenceInformationGeneElement : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceReferenceInformation.geneElement", BackboneElement.R4, "type+:CodeableConcept element+:Identifier source*+:Reference");
    private List<Reference>? _source;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Todo (0..1).</summary>
    public Identifier? Element { get; set; }
    /// <summary>Todo (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Element,
        5 => _source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<CodeableConcept>(new()); break;
            case 4: Element = reader.Object<Identifier>(new()); break;
            case 5: reader.Objects(ref _source); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Object(R4[4], Element);
        writer.Objects(R4[5], _source);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstanceReferenceInformationClassification : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceReferenceInformation.classification", BackboneElement.R4, "domain+:CodeableConcept classification+:CodeableConcept subtype*+:CodeableConcept source*+:Reference");
    private List<CodeableConcept>? _subtype;
    private List<Reference>? _source;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Domain { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Classification { get; set; }
    /// <summary>Todo (0..*).</summary>
    public List<CodeableConcept> Subtype { get => _subtype ??= []; set => _subtype = value; }
    /// <summary>Todo (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Domain,
        4 => Classification,
        5 => _subtype,
        6 => _source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Domain = reader.Object<CodeableConcept>(new()); break;
            case 4: Classification = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _subtype); break;
            case 6: reader.Objects(ref _source); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Domain);
        writer.Object(R4[4], Classification);
        writer.Objects(R4[5], _subtype);
        writer.Objects(R4[6], _source);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstanceReferenceInformationTarget : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstanceReferenceInformation.target", BackboneElement.R4, "target+:Identifier type+:CodeableConcept interaction+:CodeableConcept organism+:CodeableConcept organismType+:CodeableConcept amount^+:Quantity,Range,string amountType+:CodeableConcept source*+:Reference");
    private DataType? _amount;
    private List<Reference>? _source;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public Identifier? Target { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Interaction { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Organism { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? OrganismType { get; set; }
    /// <summary>Todo (0..1): Quantity, Range, string.</summary>
    public DataType? Amount { get => _amount; set => _amount = GiveAnew(_amount, value, 8); }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? AmountType { get; set; }
    /// <summary>Todo (0..*): to DocumentReference.</summary>
    public List<Reference> Source { get => _source ??= []; set => _source = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Target,
        4 => Type,
        5 => Interaction,
        6 => Organism,
        7 => OrganismType,
        8 => _amount,
        9 => AmountType,
        10 => _source,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Target = reader.Object<Identifier>(new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Interaction = reader.Object<CodeableConcept>(new()); break;
            case 6: Organism = reader.Object<CodeableConcept>(new()); break;
            case 7: OrganismType = reader.Object<CodeableConcept>(new()); break;
            case 8: _amount = reader.Choice(_amount); break;
            case 9: AmountType = reader.Object<CodeableConcept>(new()); break;
            case 10: reader.Objects(ref _source); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Target);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], Interaction);
        writer.Object(R4[6], Organism);
        writer.Object(R4[7], OrganismType);
        writer.Choice(R4[8], _amount);
        writer.Object(R4[9], AmountType);
        writer.Objects(R4[10], _source);
    }
}
