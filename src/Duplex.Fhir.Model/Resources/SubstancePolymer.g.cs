// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Todo.</summary>
public sealed class SubstancePolymer : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SubstancePolymer", DomainResource.R4, "class+:CodeableConcept geometry+:CodeableConcept copolymerConnectivity*+:CodeableConcept modification*+:string monomerSet*+:SubstancePolymer.monomerSet repeat*+:SubstancePolymer.repeat");
    private List<CodeableConcept>? _copolymerConnectivity;
    private List<FhirString>? _modification;
    private List<SubstancePolymerMonomerSet>? _monomerSet;
    private List<SubstancePolymerRepeat>? _repeat;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Class { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Geometry { get; set; }
    /// <summary>Todo (0..*).</summary>
    public List<CodeableConcept> CopolymerConnectivity { get => _copolymerConnectivity ??= []; set => _copolymerConnectivity = value; }
    /// <summary>Todo (0..*).</summary>
    public List<FhirString> Modification { get => _modification ??= []; set => _modification = value; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstancePolymerMonomerSet> MonomerSet { get => _monomerSet ??= []; set => _monomerSet = value; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstancePolymerRepeat> Repeat { get => _repeat ??= []; set => _repeat = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Class,
        9 => Geometry,
        10 => _copolymerConnectivity,
        11 => _modification,
        12 => _monomerSet,
        13 => _repeat,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Class = reader.Object<CodeableConcept>(new()); break;
            case 9: Geometry = reader.Object<CodeableConcept>(new()); break;
            case 10: reader.Objects(ref _copolymerConnectivity); break;
            case 11: reader.Primitives(ref _modification); break;
            case 12: reader.Objects(ref _monomerSet); break;
            case 13: reader.Objects(ref _repeat); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Class);
        writer.Object(R4[9], Geometry);
        writer.Objects(R4[10], _copolymerConnectivity);
        writer.Primitives(R4[11], _modification);
        writer.Objects(R4[12], _monomerSet);
        writer.Objects(R4[13], _repeat);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstancePolymerMonomerSet : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstancePolymer.monomerSet", BackboneElement.R4, "ratioType+:CodeableConcept startingMaterial*+:SubstancePolymer.monomerSet.startingMaterial");
    private List<SubstancePolymerMonomerSetStartingMaterial>? _startingMaterial;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? RatioType { get; set; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstancePolymerMonomerSetStartingMaterial> StartingMaterial { get => _startingMaterial ??= []; set => _startingMaterial = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => RatioType,
        4 => _startingMaterial,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: RatioType = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _startingMaterial); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], RatioType);
        writer.Objects(R4[4], _startingMaterial);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstancePolymerMonomerSetStartingMaterial : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstancePolymer.monomerSet.startingMaterial", BackboneElement.R4, "material+:CodeableConcept type+:CodeableConcept isDefining+:boolean amount+:SubstanceAmount");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Material { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Todo (0..1).</summary>
    public FhirBoolean? IsDefining { get; set; }
    /// <summary>Todo (0..1).</summary>
    public SubstanceAmount? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Material,
        4 => Type,
        5 => IsDefining,
        6 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Material = reader.Object<CodeableConcept>(new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: IsDefining = reader.Primitive(IsDefining ?? new()); break;
            case 6: Amount = reader.Object<SubstanceAmount>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Material);
        writer.Object(R4[4], Type);
        writer.Primitive(R4[5], IsDefining);
        writer.Object(R4[6], Amount);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstancePolymerRepeat : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstancePolymer.repeat", BackboneElement.R4, "numberOfUnits+:integer averageMolecularFormula+:string repeatUnitAmountType+:CodeableConcept repeatUnit*+:SubstancePolymer.repeat.repeatUnit");
    private List<SubstancePolymerRepeatRepeatUnit>? _repeatUnit;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public FhirInteger? NumberOfUnits { get; set; }
    /// <summary>Todo (0..1).</summary>
    public FhirString? AverageMolecularFormula { get; set; }
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? RepeatUnitAmountType { get; set; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstancePolymerRepeatRepeatUnit> RepeatUnit { get => _repeatUnit ??= []; set => _repeatUnit = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => NumberOfUnits,
        4 => AverageMolecularFormula,
        5 => RepeatUnitAmountType,
        6 => _repeatUnit,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: NumberOfUnits = reader.Primitive(NumberOfUnits ?? new()); break;
            case 4: AverageMolecularFormula = reader.Primitive(AverageMolecularFormula ?? new()); break;
            case 5: RepeatUnitAmountType = reader.Object<CodeableConcept>(new()); break;
            case 6: reader.Objects(ref _repeatUnit); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], NumberOfUnits);
        writer.Primitive(R4[4], AverageMolecularFormula);
        writer.Object(R4[5], RepeatUnitAmountType);
        writer.Objects(R4[6], _repeatUnit);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstancePolymerRepeatRepeatUnit : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstancePolymer.repeat.repeatUnit", BackboneElement.R4, "orientationOfPolymerisation+:CodeableConcept repeatUnit+:string amount+:SubstanceAmount degreeOfPolymerisation*+:SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation structuralRepresentation*+:SubstancePolymer.repeat.repeatUnit.structuralRepresentation");
    private List<SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation>? _degreeOfPolymerisation;
    private List<SubstancePolymerRepeatRepeatUnitStructuralRepresentation>? _structuralRepresentation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? OrientationOfPolymerisation { get; set; }
    /// <summary>Todo (0..1).</summary>
    public FhirString? RepeatUnit { get; set; }
    /// <summary>Todo (0..1).</summary>
    public SubstanceAmount? Amount { get; set; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation> DegreeOfPolymerisation { get => _degreeOfPolymerisation ??= []; set => _degreeOfPolymerisation = value; }
    /// <summary>Todo (0..*).</summary>
    public List<SubstancePolymerRepeatRepeatUnitStructuralRepresentation> StructuralRepresentation { get => _structuralRepresentation ??= []; set => _structuralRepresentation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => OrientationOfPolymerisation,
        4 => RepeatUnit,
        5 => Amount,
        6 => _degreeOfPolymerisation,
        7 => _structuralRepresentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: OrientationOfPolymerisation = reader.Object<CodeableConcept>(new()); break;
            case 4: RepeatUnit = reader.Primitive(RepeatUnit ?? new()); break;
            case 5: Amount = reader.Object<SubstanceAmount>(new()); break;
            case 6: reader.Objects(ref _degreeOfPolymerisation); break;
            case 7: reader.Objects(ref _structuralRepresentation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], OrientationOfPolymerisation);
        writer.Primitive(R4[4], RepeatUnit);
        writer.Object(R4[5], Amount);
        writer.Objects(R4[6], _degreeOfPolymerisation);
        writer.Objects(R4[7], _structuralRepresentation);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation", BackboneElement.R4, "degree+:CodeableConcept amount+:SubstanceAmount");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Degree { get; set; }
    /// <summary>Todo (0..1).</summary>
    public SubstanceAmount? Amount { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Degree,
        4 => Amount,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Degree = reader.Object<CodeableConcept>(new()); break;
            case 4: Amount = reader.Object<SubstanceAmount>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Degree);
        writer.Object(R4[4], Amount);
    }
}

/// <summary>Todo.</summary>
public sealed class SubstancePolymerRepeatRepeatUnitStructuralRepresentation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SubstancePolymer.repeat.repeatUnit.structuralRepresentation", BackboneElement.R4, "type+:CodeableConcept representation+:string attachment+:Attachment");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Todo (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Todo (0..1).</summary>
    public FhirString? Representation { get; set; }
    /// <summary>Todo (0..1).</summary>
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
