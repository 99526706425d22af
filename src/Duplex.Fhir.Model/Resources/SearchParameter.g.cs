// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A search parameter that defines a named search item that can be used to search/filter on a resource.</summary>
public sealed class SearchParameter : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("SearchParameter", DomainResource.R4, "url!+:uri version+:string name!+:string derivedFrom:canonical status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description!+:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown code!+:code base!*+:code=ResourceType type!+:code=SearchParamType expression:string xpath:string xpathUsage:code=XPathUsageType target*:code=ResourceType multipleOr:boolean multipleAnd:boolean comparator*:code=SearchComparator modifier*:code=SearchModifierCode chain*:string component*:SearchParameter.component");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<FhirCode>? _base;
    private List<FhirCode>? _target;
    private List<FhirCode>? _comparator;
    private List<FhirCode>? _modifier;
    private List<FhirString>? _chain;
    private List<SearchParameterComponent>? _component;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this search parameter when it is referenced in a specification, model, design or an instance; also called its canonical … (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>The identifier that is used to identify this version of the search parameter when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the search parameter (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Where this search parameter is originally defined (0..1): to SearchParameter.</summary>
    public FhirCanonical? DerivedFrom { get; set; }
    /// <summary>The status of this search parameter (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this search parameter is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the search parameter was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the search parameter (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>And how it used (1..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the search parameter is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this search parameter is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>The code used in the URL or the parameter name in a parameters resource for this search parameter (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The base resource type(s) that this search parameter can be used against (1..*): <see cref="ResourceTypeCodes"/>.</summary>
    public List<FhirCode> Base { get => _base ??= []; set => _base = value; }
    /// <summary>The type of value that a search parameter may contain, and how the content is interpreted (1..1): <see cref="SearchParamTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A FHIRPath expression that returns a set of elements for the search parameter (0..1).</summary>
    public FhirString? Expression { get; set; }
    /// <summary>An XPath expression that returns a set of elements for the search parameter (0..1).</summary>
    public FhirString? Xpath { get; set; }
    /// <summary>How the search parameter relates to the set of elements returned by evaluating the xpath query (0..1): <see cref="XPathUsageTypeCodes"/>.</summary>
    public FhirCode? XpathUsage { get; set; }
    /// <summary>Types of resource (if a resource is referenced) (0..*): <see cref="ResourceTypeCodes"/>.</summary>
    public List<FhirCode> Target { get => _target ??= []; set => _target = value; }
    /// <summary>Whether multiple values are allowed for each time the parameter exists (0..1).</summary>
    public FhirBoolean? MultipleOr { get; set; }
    /// <summary>Whether multiple parameters are allowed - e.g. more than one parameter with the same name (0..1).</summary>
    public FhirBoolean? MultipleAnd { get; set; }
    /// <summary>Comparators supported for the search parameter (0..*): <see cref="SearchComparatorCodes"/>.</summary>
    public List<FhirCode> Comparator { get => _comparator ??= []; set => _comparator = value; }
    /// <summary>A modifier supported for the search parameter (0..*): <see cref="SearchModifierCodeCodes"/>.</summary>
    public List<FhirCode> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>Contains the names of any search parameters which may be chained to the containing search parameter (0..*).</summary>
    public List<FhirString> Chain { get => _chain ??= []; set => _chain = value; }
    /// <summary>Used to define the parts of a composite search parameter (0..*).</summary>
    public List<SearchParameterComponent> Component { get => _component ??= []; set => _component = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => Version,
        10 => Name,
        11 => DerivedFrom,
        12 => Status,
        13 => Experimental,
        14 => Date,
        15 => Publisher,
        16 => _contact,
        17 => Description,
        18 => _useContext,
        19 => _jurisdiction,
        20 => Purpose,
        21 => Code,
        22 => _base,
        23 => Type,
        24 => Expression,
        25 => Xpath,
        26 => XpathUsage,
        27 => _target,
        28 => MultipleOr,
        29 => MultipleAnd,
        30 => _comparator,
        31 => _modifier,
        32 => _chain,
        33 => _component,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: Version = reader.Primitive(Version ?? new()); break;
            case 10: Name = reader.Primitive(Name ?? new()); break;
            case 11: DerivedFrom = reader.Primitive(DerivedFrom ?? new()); break;
            case 12: Status = reader.Primitive(Status ?? new()); break;
            case 13: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 16: reader.Objects(ref _contact); break;
            case 17: Description = reader.Primitive(Description ?? new()); break;
            case 18: reader.Objects(ref _useContext); break;
            case 19: reader.Objects(ref _jurisdiction); break;
            case 20: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 21: Code = reader.Primitive(Code ?? new()); break;
            case 22: reader.Primitives(ref _base); break;
            case 23: Type = reader.Primitive(Type ?? new()); break;
            case 24: Expression = reader.Primitive(Expression ?? new()); break;
            case 25: Xpath = reader.Primitive(Xpath ?? new()); break;
            case 26: XpathUsage = reader.Primitive(XpathUsage ?? new()); break;
            case 27: reader.Primitives(ref _target); break;
            case 28: MultipleOr = reader.Primitive(MultipleOr ?? new()); break;
            case 29: MultipleAnd = reader.Primitive(MultipleAnd ?? new()); break;
            case 30: reader.Primitives(ref _comparator); break;
            case 31: reader.Primitives(ref _modifier); break;
            case 32: reader.Primitives(ref _chain); break;
            case 33: reader.Objects(ref _component); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Primitive(R4[9], Version);
        writer.Primitive(R4[10], Name);
        writer.Primitive(R4[11], DerivedFrom);
        writer.Primitive(R4[12], Status);
        writer.Primitive(R4[13], Experimental);
        writer.Primitive(R4[14], Date);
        writer.Primitive(R4[15], Publisher);
        writer.Objects(R4[16], _contact);
        writer.Primitive(R4[17], Description);
        writer.Objects(R4[18], _useContext);
        writer.Objects(R4[19], _jurisdiction);
        writer.Primitive(R4[20], Purpose);
        writer.Primitive(R4[21], Code);
        writer.Primitives(R4[22], _base);
        writer.Primitive(R4[23], Type);
        writer.Primitive(R4[24], Expression);
        writer.Primitive(R4[25], Xpath);
        writer.Primitive(R4[26], XpathUsage);
        writer.Primitives(R4[27], _target);
        writer.Primitive(R4[28], MultipleOr);
        writer.Primitive(R4[29], MultipleAnd);
        writer.Primitives(R4[30], _comparator);
        writer.Primitives(R4[31], _modifier);
        writer.Primitives(R4[32], _chain);
        writer.Objects(R4[33], _component);
    }
}

/// <summary>Used to define the parts of a composite search parameter.</summary>
public sealed class SearchParameterComponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("SearchParameter.component", BackboneElement.R4, "definition!:canonical expression!:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The definition of the search parameter that describes this part (1..1): to SearchParameter.</summary>
    public FhirCanonical? Definition { get; set; }
    /// <summary>A sub-expression that defines how to extract values for this component from the output of the main SearchParameter.expression (1..1).</summary>
    public FhirString? Expression { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Definition,
        4 => Expression,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Definition = reader.Primitive(Definition ?? new()); break;
            case 4: Expression = reader.Primitive(Expression ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Definition);
        writer.Primitive(R4[4], Expression);
    }
}
