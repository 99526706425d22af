// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A kind of specimen with associated set of requirements.</summary>
public sealed class SpecimenDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SpecimenDefinition", DomainResource.R4, "identifier+:Identifier typeCollected+:CodeableConcept patientPreparation*+:CodeableConcept timeAspect+:string collection*+:CodeableConcept typeTested*:SpecimenDefinition.typeTested");
    private List<CodeableConcept>? _patientPreparation;
    private List<CodeableConcept>? _collection;
    private List<SpecimenDefinitionTypeTested>? _typeTested;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A business identifier associated with the kind of specimen (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>The kind of material to be collected (0..1).</summary>
    public CodeableConcept? TypeCollected { get; set; }
    /// <summary>Preparation of the patient for specimen collection (0..*).</summary>
    public List<CodeableConcept> PatientPreparation { get => _patientPreparation ??= []; set => _patientPreparation = value; }
    /// <summary>Time aspect of specimen collection (duration or offset) (0..1).</summary>
    public FhirString? TimeAspect { get; set; }
    /// <summary>The action to be performed for collecting the specimen (0..*).</summary>
    public List<CodeableConcept> Collection { get => _collection ??= []; set => _collection = value; }
    /// <summary>Specimen conditioned in a container as expected by the testing laboratory (0..*).</summary>
    public List<SpecimenDefinitionTypeTested> TypeTested { get => _typeTested ??= []; set => _typeTested = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Identifier,
        9 => TypeCollected,
        10 => _patientPreparation,
        11 => TimeAspect,
        12 => _collection,
        13 => _typeTested,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            case 9: TypeCollected = reader.Object<CodeableConcept>(new()); break;
            case 10: reader.Objects(ref _patientPreparation); break;
            case 11: TimeAspect = reader.Primitive(TimeAspect ?? new()); break;
            case 12: reader.Objects(ref _collection); break;
            case 13: reader.Objects(ref _typeTested); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Identifier);
        writer.Object(R4[9], TypeCollected);
        writer.Objects(R4[10], _patientPreparation);
        writer.Primitive(R4[11], TimeAspect);
        writer.Objects(R4[12], _collection);
        writer.Objects(R4[13], _typeTested);
    }
}

/// <summary>Specimen conditioned in a container as expected by the testing laboratory.</summary>
public sealed class SpecimenDefinitionTypeTested : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SpecimenDefinition.typeTested", BackboneElement.R4, "isDerived:boolean type:CodeableConcept preference!:code=SpecimenContainedPreference container:SpecimenDefinition.typeTested.container requirement:string retentionTime:Duration rejectionCriterion*:CodeableConcept handling*:SpecimenDefinition.typeTested.handling");
    private List<CodeableConcept>? _rejectionCriterion;
    private List<SpecimenDefinitionTypeTestedHandling>? _handling;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Primary of secondary specimen (0..1).</summary>
    public FhirBoolean? IsDerived { get; set; }
    /// <summary>The kind of specimen conditioned for testing expected by lab (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The preference for this type of conditioned specimen (1..1): <see cref="SpecimenContainedPreferenceCodes"/>.</summary>
    public FhirCode? Preference { get; set; }
    /// <summary>The specimen's container (0..1).</summary>
    public SpecimenDefinitionTypeTestedContainer? Container { get; set; }
    /// <summary>Requirements for delivery and special handling of this kind of conditioned specimen (0..1).</summary>
    public FhirString? Requirement { get; set; }
    /// <summary>The usual time that a specimen of this kind is retained after the ordered tests are completed, for the purpose of additional testing (0..1).</summary>
    public Duration? RetentionTime { get; set; }
    /// <summary>Criterion for rejection of the specimen in its container by the laboratory (0..*).</summary>
    public List<CodeableConcept> RejectionCriterion { get => _rejectionCriterion ??= []; set => _rejectionCriterion = value; }
    /// <summary>Set of instructions for preservation/transport of the specimen at a defined temperature interval, prior the testing process (0..*).</summary>
    public List<SpecimenDefinitionTypeTestedHandling> Handling { get => _handling ??= []; set => _handling = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => IsDerived,
        4 => Type,
        5 => Preference,
        6 => Container,
        7 => Requirement,
        8 => RetentionTime,
        9 => _rejectionCriterion,
        10 => _handling,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: IsDerived = reader.Primitive(IsDerived ?? new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Preference = reader.Primitive(Preference ?? new()); break;
            case 6: Container = reader.Object<SpecimenDefinitionTypeTestedContainer>(new()); break;
            case 7: Requirement = reader.Primitive(Requirement ?? new()); break;
            case 8: RetentionTime = reader.Object<Duration>(new()); break;
            case 9: reader.Objects(ref _rejectionCriterion); break;
            case 10: reader.Objects(ref _handling); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], IsDerived);
        writer.Object(R4[4], Type);
        writer.Primitive(R4[5], Preference);
        writer.Object(R4[6], Container);
        writer.Primitive(R4[7], Requirement);
        writer.Object(R4[8], RetentionTime);
        writer.Objects(R4[9], _rejectionCriterion);
        writer.Objects(R4[10], _handling);
    }
}

/// <summary>The specimen's container.</summary>
public sealed class SpecimenDefinitionTypeTestedContainer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SpecimenDefinition.typeTested.container", BackboneElement.R4, "material:CodeableConcept type:CodeableConcept cap:CodeableConcept description:string capacity:Quantity minimumVolume^:Quantity,string additive*:SpecimenDefinition.typeTested.container.additive preparation:string");
    private DataType? _minimumVolume;
    private List<SpecimenDefinitionTypeTestedContainerAdditive>? _additive;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of material of the container (0..1).</summary>
    public CodeableConcept? Material { get; set; }
    /// <summary>The type of container used to contain this kind of specimen (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Color of container cap (0..1).</summary>
    public CodeableConcept? Cap { get; set; }
    /// <summary>The textual description of the kind of container (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The capacity (volume or other measure) of this kind of container (0..1).</summary>
    public Quantity? Capacity { get; set; }
    /// <summary>The minimum volume to be conditioned in the container (0..1): Quantity, string.</summary>
    public DataType? MinimumVolume { get => _minimumVolume; set => _minimumVolume = GiveAnew(_minimumVolume, value, 8); }
    /// <summary>Substance introduced in the kind of container to preserve, maintain or enhance the specimen (0..*).</summary>
    public List<SpecimenDefinitionTypeTestedContainerAdditive> Additive { get => _additive ??= []; set => _additive = value; }
    /// <summary>Special processing that should be applied to the container for this kind of specimen (0..1).</summary>
    public FhirString? Preparation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Material,
        4 => Type,
        5 => Cap,
        6 => Description,
        7 => Capacity,
        8 => _minimumVolume,
        9 => _additive,
        10 => Preparation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Material = reader.Object<CodeableConcept>(new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: Cap = reader.Object<CodeableConcept>(new()); break;
            case 6: Description = reader.Primitive(Description ?? new()); break;
            case 7: Capacity = reader.Object<Quantity>(new()); break;
            case 8: _minimumVolume = reader.Choice(_minimumVolume); break;
            case 9: reader.Objects(ref _additive); break;
            case 10: Preparation = reader.Primitive(Preparation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Material);
        writer.Object(R4[4], Type);
        writer.Object(R4[5], Cap);
        writer.Primitive(R4[6], Description);
        writer.Object(R4[7], Capacity);
        writer.Choice(R4[8], _minimumVolume);
        writer.Objects(R4[9], _additive);
        writer.Primitive(R4[10], Preparation);
    }
}

/// <summary>Substance introduced in the kind of container to preserve, maintain or enhance the specimen.</summary>
public sealed class SpecimenDefinitionTypeTestedContainerAdditive : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SpecimenDefinition.typeTested.container.additive", BackboneElement.R4, "additive!^:CodeableConcept,Reference");
    private DataType? _additive;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Substance introduced in the kind of container to preserve, maintain or enhance the specimen (1..1): CodeableConcept, Reference.</summary>
    public DataType? Additive { get => _additive; set => _additive = GiveAnew(_additive, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _additive,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _additive = reader.Choice(_additive); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _additive);
    }
}

/// <summary>Set of instructions for preservation/transport of the specimen at a defined temperature interval, prior the testing process.</summary>
public sealed class SpecimenDefinitionTypeTestedHandling : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SpecimenDefinition.typeTested.handling", BackboneElement.R4, "temperatureQualifier:CodeableConcept temperatureRange:Range maxDuration:Duration instruction:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>It qualifies the interval of temperature, which characterizes an occurrence of handling (0..1).</summary>
    public CodeableConcept? TemperatureQualifier { get; set; }
    /// <summary>The temperature interval for this set of handling instructions (0..1).</summary>
    public Range? TemperatureRange { get; set; }
    /// <summary>The maximum time interval of preservation of the specimen with these conditions (0..1).</summary>
    public Duration? MaxDuration { get; set; }
    /// <summary>Additional textual instructions for the preservation or transport of the specimen (0..1).</summary>
    public FhirString? Instruction { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => TemperatureQualifier,
        4 => TemperatureRange,
        5 => MaxDuration,
        6 => Instruction,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: TemperatureQualifier = reader.Object<CodeableConcept>(new()); break;
            case 4: TemperatureRange = reader.Object<Range>(new()); break;
            case 5: MaxDuration = reader.Object<Duration>(new()); break;
            case 6: Instruction = reader.Primitive(Instruction ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], TemperatureQualifier);
        writer.Object(R4[4], TemperatureRange);
        writer.Object(R4[5], MaxDuration);
        writer.Primitive(R4[6], Instruction);
    }
}
