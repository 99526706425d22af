// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Set of definitional characteristics for a kind of observation or measurement produced or consumed by an orderable health care service.</summary>
public sealed class ObservationDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ObservationDefinition", DomainResource.R4, "category*+:CodeableConcept code!+:CodeableConcept identifier*+:Identifier permittedDataType*:code=ObservationDataType multipleResultsAllowed:boolean method:CodeableConcept preferredReportName:string quantitativeDetails:ObservationDefinition.quantitativeDetails qualifiedInterval*:ObservationDefinition.qualifiedInterval validCodedValueSet:Reference normalCodedValueSet:Reference abnormalCodedValueSet:Reference criticalCodedValueSet:Reference");
    private List<CodeableConcept>? _category;
    private List<Identifier>? _identifier;
    private List<FhirCode>? _permittedDataType;
    private List<ObservationDefinitionQualifiedInterval>? _qualifiedInterval;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that classifies the general type of observation (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Describes what will be observed (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>A unique identifier assigned to this ObservationDefinition artifact (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The data types allowed for the value element of the instance observations conforming to this ObservationDefinition (0..*): <see cref="ObservationDataTypeCodes"/>.</summary>
    public List<FhirCode> PermittedDataType { get => _permittedDataType ??= []; set => _permittedDataType = value; }
    /// <summary>Multiple results allowed for observations conforming to this ObservationDefinition (0..1).</summary>
    public FhirBoolean? MultipleResultsAllowed { get; set; }
    /// <summary>The method or technique used to perform the observation (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>The preferred name to be used when reporting the results of observations conforming to this ObservationDefinition (0..1).</summary>
    public FhirString? PreferredReportName { get; set; }
    /// <summary>Characteristics for quantitative results of this observation (0..1).</summary>
    public ObservationDefinitionQuantitativeDetails? QuantitativeDetails { get; set; }
    /// <summary>Multiple  ranges of results qualified by different contexts for ordinal or continuous observations conforming to this ObservationDefinition (0..*).</summary>
    public List<ObservationDefinitionQualifiedInterval> QualifiedInterval { get => _qualifiedInterval ??= []; set => _qualifiedInterval = value; }
    /// <summary>The set of valid coded results for the observations  conforming to this ObservationDefinition (0..1): to ValueSet.</summary>
    public Reference? ValidCodedValueSet { get; set; }
    /// <summary>The set of normal coded results for the observations conforming to this ObservationDefinition (0..1): to ValueSet.</summary>
    public Reference? NormalCodedValueSet { get; set; }
    /// <summary>The set of abnormal coded results for the observation conforming to this ObservationDefinition (0..1): to ValueSet.</summary>
    public Reference? AbnormalCodedValueSet { get; set; }
    /// <summary>The set of critical coded results for the observation conforming to this ObservationDefinition (0..1): to ValueSet.</summary>
    public Reference? CriticalCodedValueSet { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _category,
        9 => Code,
        10 => _identifier,
        11 => _permittedDataType,
        12 => MultipleResultsAllowed,
        13 => Method,
        14 => PreferredReportName,
        15 => QuantitativeDetails,
        16 => _qualifiedInterval,
        17 => ValidCodedValueSet,
        18 => NormalCodedValueSet,
        19 => AbnormalCodedValueSet,
        20 => CriticalCodedValueSet,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _category); break;
            case 9: Code = reader.Object<CodeableConcept>(new()); break;
            case 10: reader.Objects(ref _identifier); break;
            case 11: reader.Primitives(ref _permittedDataType); break;
            case 12: MultipleResultsAllowed = reader.Primitive(MultipleResultsAllowed ?? new()); break;
            case 13: Method = reader.Object<CodeableConcept>(new()); break;
            case 14: PreferredReportName = reader.Primitive(PreferredReportName ?? new()); break;
            case 15: QuantitativeDetails = reader.Object<ObservationDefinitionQuantitativeDetails>(new()); break;
            case 16: reader.Objects(ref _qualifiedInterval); break;
            case 17: ValidCodedValueSet = reader.Object<Reference>(new()); break;
            case 18: NormalCodedValueSet = reader.Object<Reference>(new()); break;
            case 19: AbnormalCodedValueSet = reader.Object<Reference>(new()); break;
            case 20: CriticalCodedValueSet = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _category);
        writer.Object(R4[9], Code);
        writer.Objects(R4[10], _identifier);
        writer.Primitives(R4[11], _permittedDataType);
        writer.Primitive(R4[12], MultipleResultsAllowed);
        writer.Object(R4[13], Method);
        writer.Primitive(R4[14], PreferredReportName);
        writer.Object(R4[15], QuantitativeDetails);
        writer.Objects(R4[16], _qualifiedInterval);
        writer.Object(R4[17], ValidCodedValueSet);
        writer.Object(R4[18], NormalCodedValueSet);
        writer.Object(R4[19], AbnormalCodedValueSet);
        writer.Object(R4[20], CriticalCodedValueSet);
    }
}

/// <summary>Characteristics for quantitative results of this observation.</summary>
public sealed class ObservationDefinitionQuantitativeDetails : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ObservationDefinition.quantitativeDetails", BackboneElement.R4, "customaryUnit:CodeableConcept unit:CodeableConcept conversionFactor:decimal decimalPrecision:integer");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Customary unit used to report quantitative results of observations conforming to this ObservationDefinition (0..1).</summary>
    public CodeableConcept? CustomaryUnit { get; set; }
    /// <summary>SI unit used to report quantitative results of observations conforming to this ObservationDefinition (0..1).</summary>
    public CodeableConcept? Unit { get; set; }
    /// <summary>Factor for converting value expressed with SI unit to value expressed with customary unit (0..1).</summary>
    public FhirDecimal? ConversionFactor { get; set; }
    /// <summary>Number of digits after decimal separator when the results of such observations are of type Quantity (0..1).</summary>
    public FhirInteger? DecimalPrecision { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => CustomaryUnit,
        4 => Unit,
        5 => ConversionFactor,
        6 => DecimalPrecision,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: CustomaryUnit = reader.Object<CodeableConcept>(new()); break;
            case 4: Unit = reader.Object<CodeableConcept>(new()); break;
            case 5: ConversionFactor = reader.Primitive(ConversionFactor ?? new()); break;
            case 6: DecimalPrecision = reader.Primitive(DecimalPrecision ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], CustomaryUnit);
        writer.Object(R4[4], Unit);
        writer.Primitive(R4[5], ConversionFactor);
        writer.Primitive(R4[6], DecimalPrecision);
    }
}

/// <summary>Multiple  ranges of results qualified by different contexts for ordinal or continuous observations conforming to this ObservationDefinition.</summary>
public sealed class ObservationDefinitionQualifiedInterval : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ObservationDefinition.qualifiedInterval", BackboneElement.R4, "category:code=ObservationRangeCategory range:Range context:CodeableConcept appliesTo*:CodeableConcept gender:code=AdministrativeGender age:Range gestationalAge:Range condition:string");
    private List<CodeableConcept>? _appliesTo;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The category of interval of values for continuous or ordinal observations conforming to this ObservationDefinition (0..1): <see cref="ObservationRangeCategoryCodes"/>.</summary>
    public FhirCode? Category { get; set; }
    /// <summary>The low and high values determining the interval (0..1).</summary>
    public Range? Range { get; set; }
    /// <summary>Codes to indicate the health context the range applies to (0..1).</summary>
    public CodeableConcept? Context { get; set; }
    /// <summary>Codes to indicate the target population this reference range applies to (0..*).</summary>
    public List<CodeableConcept> AppliesTo { get => _appliesTo ??= []; set => _appliesTo = value; }
    /// <summary>Sex of the population the range applies to (0..1): <see cref="AdministrativeGenderCodes"/>.</summary>
    public FhirCode? Gender { get; set; }
    /// <summary>The age at which this reference range is applicable (0..1).</summary>
    public Range? Age { get; set; }
    /// <summary>The gestational age to which this reference range is applicable, in the context of pregnancy (0..1).</summary>
    public Range? GestationalAge { get; set; }
    /// <summary>Text based condition for which the reference range is valid (0..1).</summary>
    public FhirString? Condition { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Category,
        4 => Range,
        5 => Context,
        6 => _appliesTo,
        7 => Gender,
        8 => Age,
        9 => GestationalAge,
        10 => Condition,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Category = reader.Primitive(Category ?? new()); break;
            case 4: Range = reader.Object<Range>(new()); break;
            case 5: Context = reader.Object<CodeableConcept>(new()); break;
            case 6: reader.Objects(ref _appliesTo); break;
            case 7: Gender = reader.Primitive(Gender ?? new()); break;
            case 8: Age = reader.Object<Range>(new()); break;
            case 9: GestationalAge = reader.Object<Range>(new()); break;
            case 10: Condition = reader.Primitive(Condition ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Category);
        writer.Object(R4[4], Range);
        writer.Object(R4[5], Context);
        writer.Objects(R4[6], _appliesTo);
        writer.Primitive(R4[7], Gender);
        writer.Object(R4[8], Age);
        writer.Object(R4[9], GestationalAge);
        writer.Primitive(R4[10], Condition);
    }
}
