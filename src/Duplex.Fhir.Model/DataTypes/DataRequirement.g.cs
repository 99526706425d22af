// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes a required data item for evaluation in terms of the type of data, and optional code or date-based filters of the data.</summary>
public sealed class DataRequirement : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("DataRequirement", Element.R4, "type!+:code=FHIRAllTypes profile*+:canonical subject^+:CodeableConcept,Reference mustSupport*+:string codeFilter*+:DataRequirement.codeFilter dateFilter*+:DataRequirement.dateFilter limit+:positiveInt sort*+:DataRequirement.sort");
    private List<FhirCanonical>? _profile;
    private DataType? _subject;
    private List<FhirString>? _mustSupport;
    private List<DataRequirementCodeFilter>? _codeFilter;
    private List<DataRequirementDateFilter>? _dateFilter;
    private List<DataRequirementSort>? _sort;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of the required data, specified as the type name of a resource (1..1): <see cref="FHIRAllTypesCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The profile of the required data, specified as the uri of the profile definition (0..*): to StructureDefinition.</summary>
    public List<FhirCanonical> Profile { get => _profile ??= []; set => _profile = value; }
    /// <summary>The intended subjects of the data requirement (0..1): CodeableConcept, Reference.</summary>
    public DataType? Subject { get => _subject; set => _subject = GiveAnew(_subject, value, 4); }
    /// <summary>Indicates that specific elements of the type are referenced by the knowledge module and must be supported by the consumer in order to obtain an effective … (0..*).</summary>
    public List<FhirString> MustSupport { get => _mustSupport ??= []; set => _mustSupport = value; }
    /// <summary>Code filters specify additional constraints on the data, specifying the value set of interest for a particular element of the data (0..*).</summary>
    public List<DataRequirementCodeFilter> CodeFilter { get => _codeFilter ??= []; set => _codeFilter = value; }
    /// <summary>Date filters specify additional constraints on the data in terms of the applicable date range for specific elements (0..*).</summary>
    public List<DataRequirementDateFilter> DateFilter { get => _dateFilter ??= []; set => _dateFilter = value; }
    /// <summary>Specifies a maximum number of results that are required (uses the _count search parameter) (0..1).</summary>
    public FhirPositiveInt? Limit { get; set; }
    /// <summary>Specifies the order of the results to be returned (0..*).</summary>
    public List<DataRequirementSort> Sort { get => _sort ??= []; set => _sort = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Type,
        3 => _profile,
        4 => _subject,
        5 => _mustSupport,
        6 => _codeFilter,
        7 => _dateFilter,
        8 => Limit,
        9 => _sort,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Type = reader.Primitive(Type ?? new()); break;
            case 3: reader.Primitives(ref _profile); break;
            case 4: _subject = reader.Choice(_subject); break;
            case 5: reader.Primitives(ref _mustSupport); break;
            case 6: reader.Objects(ref _codeFilter); break;
            case 7: reader.Objects(ref _dateFilter); break;
            case 8: Limit = reader.Primitive(Limit ?? new()); break;
            case 9: reader.Objects(ref _sort); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Type);
        writer.Primitives(R4[3], _profile);
        writer.Choice(R4[4], _subject);
        writer.Primitives(R4[5], _mustSupport);
        writer.Objects(R4[6], _codeFilter);
        writer.Objects(R4[7], _dateFilter);
        writer.Primitive(R4[8], Limit);
        writer.Objects(R4[9], _sort);
    }
}

/// <summary>Code filters specify additional constraints on the data, specifying the value set of interest for a particular element of the data.</summary>
public sealed class DataRequirementCodeFilter : Element
{
    internal static new readonly FhirTypeInfo R4 = new("DataRequirement.codeFilter", Element.R4, "path+:string searchParam+:string valueSet+:canonical code*+:Coding");
    private List<Coding>? _code;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The code-valued attribute of the filter (0..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>A token parameter that refers to a search parameter defined on the specified type of the DataRequirement, and which searches on elements of type code, Coding … (0..1).</summary>
    public FhirString? SearchParam { get; set; }
    /// <summary>The valueset for the code filter (0..1): to ValueSet.</summary>
    public FhirCanonical? ValueSet { get; set; }
    /// <summary>The codes for the code filter (0..*).</summary>
    public List<Coding> Code { get => _code ??= []; set => _code = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Path,
        3 => SearchParam,
        4 => ValueSet,
        5 => _code,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Path = reader.Primitive(Path ?? new()); break;
            case 3: SearchParam = reader.Primitive(SearchParam ?? new()); break;
            case 4: ValueSet = reader.Primitive(ValueSet ?? new()); break;
            case 5: reader.Objects(ref _code); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Path);
        writer.Primitive(R4[3], SearchParam);
        writer.Primitive(R4[4], ValueSet);
        writer.Objects(R4[5], _code);
    }
}

/// <summary>Date filters specify additional constraints on the data in terms of the applicable date range for specific elements.</summary>
public sealed class DataRequirementDateFilter : Element
{
    internal static new readonly FhirTypeInfo R4 = new("DataRequirement.dateFilter", Element.R4, "path+:string searchParam+:string value^+:dateTime,Period,Duration");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The date-valued attribute of the filter (0..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>A date parameter that refers to a search parameter defined on the specified type of the DataRequirement, and which searches on elements of type date, dateTime … (0..1).</summary>
    public FhirString? SearchParam { get; set; }
    /// <summary>The value of the filter (0..1): dateTime, Period, Duration.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Path,
        3 => SearchParam,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Path = reader.Primitive(Path ?? new()); break;
            case 3: SearchParam = reader.Primitive(SearchParam ?? new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Path);
        writer.Primitive(R4[3], SearchParam);
        writer.Choice(R4[4], _value);
    }
}

/// <summary>Specifies the order of the results to be returned.</summary>
public sealed class DataRequirementSort : Element
{
    internal static new readonly FhirTypeInfo R4 = new("DataRequirement.sort", Element.R4, "path!+:string direction!+:code=SortDirection");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The attribute of the sort (1..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>The direction of the sort, ascending or descending (1..1): <see cref="SortDirectionCodes"/>.</summary>
    public FhirCode? Direction { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Path,
        3 => Direction,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Path = reader.Primitive(Path ?? new()); break;
            case 3: Direction = reader.Primitive(Direction ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Path);
        writer.Primitive(R4[3], Direction);
    }
}
