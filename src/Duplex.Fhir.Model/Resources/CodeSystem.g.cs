// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The CodeSystem resource is used to declare the existence of and describe a code system or code system supplement and its key properties, and optionally define a ….</summary>
public sealed class CodeSystem : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CodeSystem", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright:markdown caseSensitive+:boolean valueSet+:canonical hierarchyMeaning+:code=CodeSystemHierarchyMeaning compositional+:boolean versionNeeded+:boolean content!+:code=CodeSystemContentMode supplements+:canonical count+:unsignedInt filter*+:CodeSystem.filter property*+:CodeSystem.property concept*:CodeSystem.concept");
    private List<Identifier>? _identifier;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<CodeSystemFilter>? _filter;
    private List<CodeSystemProperty>? _property;
    private List<CodeSystemConcept>? _concept;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this code system when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this code system when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the code system when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the code system (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the code system (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The date (and optionally time) when the code system resource was created or revised (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this code system is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the code system was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the code system (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the code system from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the code system is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this code system is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the code system and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>If code comparison is case sensitive when codes within this system are compared to each other (0..1).</summary>
    public FhirBoolean? CaseSensitive { get; set; }
    /// <summary>Canonical reference to the value set that contains the entire code system (0..1): to ValueSet.</summary>
    public FhirCanonical? ValueSet { get; set; }
    /// <summary>The meaning of the hierarchy of concepts as represented in this resource (0..1): <see cref="CodeSystemHierarchyMeaningCodes"/>.</summary>
    public FhirCode? HierarchyMeaning { get; set; }
    /// <summary>The code system defines a compositional (post-coordination) grammar (0..1).</summary>
    public FhirBoolean? Compositional { get; set; }
    /// <summary>This flag is used to signify that the code system does not commit to concept permanence across versions (0..1).</summary>
    public FhirBoolean? VersionNeeded { get; set; }
    /// <summary>The extent of the content of the code system (the concepts and codes it defines) are represented in this resource instance (1..1): <see cref="CodeSystemContentModeCodes"/>.</summary>
    public FhirCode? Content { get; set; }
    /// <summary>The canonical URL of the code system that this code system supplement is adding designations and properties to (0..1): to CodeSystem.</summary>
    public FhirCanonical? Supplements { get; set; }
    /// <summary>The total number of concepts defined by the code system (0..1).</summary>
    public FhirUnsignedInt? Count { get; set; }
    /// <summary>A filter that can be used in a value set compose statement when selecting concepts using a filter (0..*).</summary>
    public List<CodeSystemFilter> Filter { get => _filter ??= []; set => _filter = value; }
    /// <summary>A property defines an additional slot through which additional information can be provided about a concept (0..*).</summary>
    public List<CodeSystemProperty> Property { get => _property ??= []; set => _property = value; }
    /// <summary>Concepts that are in the code system (0..*).</summary>
    public List<CodeSystemConcept> Concept { get => _concept ??= []; set => _concept = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => Status,
        14 => Experimental,
        15 => Date,
        16 => Publisher,
        17 => _contact,
        18 => Description,
        19 => _useContext,
        20 => _jurisdiction,
        21 => Purpose,
        22 => Copyright,
        23 => CaseSensitive,
        24 => ValueSet,
        25 => HierarchyMeaning,
        26 => Compositional,
        27 => VersionNeeded,
        28 => Content,
        29 => Supplements,
        30 => Count,
        31 => _filter,
        32 => _property,
        33 => _concept,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: Version = reader.Primitive(Version ?? new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: Title = reader.Primitive(Title ?? new()); break;
            case 13: Status = reader.Primitive(Status ?? new()); break;
            case 14: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 15: Date = reader.Primitive(Date ?? new()); break;
            case 16: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 17: reader.Objects(ref _contact); break;
            case 18: Description = reader.Primitive(Description ?? new()); break;
            case 19: reader.Objects(ref _useContext); break;
            case 20: reader.Objects(ref _jurisdiction); break;
            case 21: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 22: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 23: CaseSensitive = reader.Primitive(CaseSensitive ?? new()); break;
            case 24: ValueSet = reader.Primitive(ValueSet ?? new()); break;
            case 25: HierarchyMeaning = reader.Primitive(HierarchyMeaning ?? new()); break;
            case 26: Compositional = reader.Primitive(Compositional ?? new()); break;
            case 27: VersionNeeded = reader.Primitive(VersionNeeded ?? new()); break;
            case 28: Content = reader.Primitive(Content ?? new()); break;
            case 29: Supplements = reader.Primitive(Supplements ?? new()); break;
            case 30: Count = reader.Primitive(Count ?? new()); break;
            case 31: reader.Objects(ref _filter); break;
            case 32: reader.Objects(ref _property); break;
            case 33: reader.Objects(ref _concept); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Objects(R4[9], _identifier);
        writer.Primitive(R4[10], Version);
        writer.Primitive(R4[11], Name);
        writer.Primitive(R4[12], Title);
        writer.Primitive(R4[13], Status);
        writer.Primitive(R4[14], Experimental);
        writer.Primitive(R4[15], Date);
        writer.Primitive(R4[16], Publisher);
        writer.Objects(R4[17], _contact);
        writer.Primitive(R4[18], Description);
        writer.Objects(R4[19], _useContext);
        writer.Objects(R4[20], _jurisdiction);
        writer.Primitive(R4[21], Purpose);
        writer.Primitive(R4[22], Copyright);
        writer.Primitive(R4[23], CaseSensitive);
        writer.Primitive(R4[24], ValueSet);
        writer.Primitive(R4[25], HierarchyMeaning);
        writer.Primitive(R4[26], Compositional);
        writer.Primitive(R4[27], VersionNeeded);
        writer.Primitive(R4[28], Content);
        writer.Primitive(R4[29], Supplements);
        writer.Primitive(R4[30], Count);
        writer.Objects(R4[31], _filter);
        writer.Objects(R4[32], _property);
        writer.Objects(R4[33], _concept);
    }
}

/// <summary>A filter that can be used in a value set compose statement when selecting concepts using a filter.</summary>
public sealed class CodeSystemFilter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CodeSystem.filter", BackboneElement.R4, "code!+:code description+:string operator!*+:code=FilterOperator value!+:string");
    private List<FhirCode>? _operator;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The code that identifies this filter when it is used as a filter in ValueSet.compose.include.filter (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>A description of how or why the filter is used (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>A list of operators that can be used with the filter (1..*): <see cref="FilterOperatorCodes"/>.</summary>
    public List<FhirCode> Operator { get => _operator ??= []; set => _operator = value; }
    /// <summary>A description of what the value for the filter should be (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Description,
        5 => _operator,
        6 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: reader.Primitives(ref _operator); break;
            case 6: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Description);
        writer.Primitives(R4[5], _operator);
        writer.Primitive(R4[6], Value);
    }
}

/// <summary>A property defines an additional slot through which additional information can be provided about a concept.</summary>
public sealed class CodeSystemProperty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CodeSystem.property", BackboneElement.R4, "code!+:code uri+:uri description+:string type!+:code=PropertyType");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that is used to identify the property (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Reference to the formal meaning of the property (0..1).</summary>
    public FhirUri? Uri { get; set; }
    /// <summary>A description of the property- why it is defined, and how its value might be used (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The type of the property value (1..1): <see cref="PropertyTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Uri,
        5 => Description,
        6 => Type,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Uri = reader.Primitive(Uri ?? new()); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            case 6: Type = reader.Primitive(Type ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Uri);
        writer.Primitive(R4[5], Description);
        writer.Primitive(R4[6], Type);
    }
}

/// <summary>Concepts that are in the code system.</summary>
public sealed class CodeSystemConcept : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CodeSystem.concept", BackboneElement.R4, "code!:code display:string definition:string designation*:CodeSystem.concept.designation property*:CodeSystem.concept.property concept*:CodeSystem.concept");
    private List<CodeSystemConceptDesignation>? _designation;
    private List<CodeSystemConceptProperty>? _property;
    private List<CodeSystemConcept>? _concept;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code - a text symbol - that uniquely identifies the concept within the code system (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>A human readable string that is the recommended default way to present this concept to a user (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>The formal definition of the concept (0..1).</summary>
    public FhirString? Definition { get; set; }
    /// <summary>Additional representations for the concept - other languages, aliases, specialized purposes, used for particular purposes, etc (0..*).</summary>
    public List<CodeSystemConceptDesignation> Designation { get => _designation ??= []; set => _designation = value; }
    /// <summary>A property value for this concept (0..*).</summary>
    public List<CodeSystemConceptProperty> Property { get => _property ??= []; set => _property = value; }
    /// <summary>Defines children of a concept to produce a hierarchy of concepts (0..*).</summary>
    public List<CodeSystemConcept> Concept { get => _concept ??= []; set => _concept = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Display,
        5 => Definition,
        6 => _designation,
        7 => _property,
        8 => _concept,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Display = reader.Primitive(Display ?? new()); break;
            case 5: Definition = reader.Primitive(Definition ?? new()); break;
            case 6: reader.Objects(ref _designation); break;
            case 7: reader.Objects(ref _property); break;
            case 8: reader.Objects(ref _concept); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Display);
        writer.Primitive(R4[5], Definition);
        writer.Objects(R4[6], _designation);
        writer.Objects(R4[7], _property);
        writer.Objects(R4[8], _concept);
    }
}

/// <summary>Additional representations for the concept - other languages, aliases, specialized purposes, used for particular purposes, etc.</summary>
public sealed class CodeSystemConceptDesignation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CodeSystem.concept.designation", BackboneElement.R4, "language:code use:Coding value!:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The language this designation is defined for (0..1).</summary>
    public FhirCode? Language { get; set; }
    /// <summary>A code that details how this designation would be used (0..1).</summary>
    public Coding? Use { get; set; }
    /// <summary>The text value for this designation (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Language,
        4 => Use,
        5 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Language = reader.Primitive(Language ?? new()); break;
            case 4: Use = reader.Object<Coding>(new()); break;
            case 5: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Language);
        writer.Object(R4[4], Use);
        writer.Primitive(R4[5], Value);
    }
}

/// <summary>A property value for this concept.</summary>
public sealed class CodeSystemConceptProperty : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CodeSystem.concept.property", BackboneElement.R4, "code!:code value!^:code,Coding,string,integer,boolean,dateTime,decimal");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that is a reference to CodeSystem.property.code (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The value of this property (1..1): code, Coding, string, integer, boolean, dateTime, decimal.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Choice(R4[4], _value);
    }
}
