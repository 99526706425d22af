// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A ValueSet resource instance specifies a set of codes drawn from one or more code systems, intended for use in a particular context.</summary>
public sealed class ValueSet : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept immutable+:boolean purpose:markdown copyright:markdown compose:ValueSet.compose expansion:ValueSet.expansion");
    private List<Identifier>? _identifier;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this value set when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this value set when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the value set when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the value set (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the value set (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this value set (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this value set is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for genuine … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date (and optionally time) when the value set was created or revised (e.g. the 'content logical definition') (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the value set (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the value set from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the value set is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>If this is set to 'true', then no new versions of the content logical definition can be created (0..1).</summary>
    public FhirBoolean? Immutable { get; set; }
    /// <summary>Explanation of why this value set is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the value set and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>A set of criteria that define the contents of the value set by including or excluding codes selected from the specified code system(s) that the value set draws … (0..1).</summary>
    public ValueSetCompose? Compose { get; set; }
    /// <summary>A value set can also be "expanded", where the value set is turned into a simple collection of enumerated codes (0..1).</summary>
    public ValueSetExpansion? Expansion { get; set; }
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
        21 => Immutable,
        22 => Purpose,
        23 => Copyright,
        24 => Compose,
        25 => Expansion,
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
            case 21: Immutable = reader.Primitive(Immutable ?? new()); break;
            case 22: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 23: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 24: Compose = reader.Object<ValueSetCompose>(new()); break;
            case 25: Expansion = reader.Object<ValueSetExpansion>(new()); break;
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
        writer.Primitive(R4[21], Immutable);
        writer.Primitive(R4[22], Purpose);
        writer.Primitive(R4[23], Copyright);
        writer.Object(R4[24], Compose);
        writer.Object(R4[25], Expansion);
    }
}

/// <summary>A set of criteria that define the contents of the value set by including or excluding codes selected from the specified code system(s) that the value set draws ….</summary>
public sealed class ValueSetCompose : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.compose", BackboneElement.R4, "lockedDate+:date inactive+:boolean include!*+:ValueSet.compose.include exclude*:ValueSet.compose.include");
    private List<ValueSetComposeInclude>? _include;
    private List<ValueSetComposeInclude>? _exclude;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The Locked Date is  the effective date that is used to determine the version of all referenced Code Systems and Value Set Definitions included in the compose … (0..1).</summary>
    public FhirDate? LockedDate { get; set; }
    /// <summary>Whether inactive codes - codes that are not approved for current use - are in the value set (0..1).</summary>
    public FhirBoolean? Inactive { get; set; }
    /// <summary>Include one or more codes from a code system or other value set(s) (1..*).</summary>
    public List<ValueSetComposeInclude> Include { get => _include ??= []; set => _include = value; }
    /// <summary>Exclude one or more codes from the value set based on code system filters and/or other value sets (0..*).</summary>
    public List<ValueSetComposeInclude> Exclude { get => _exclude ??= []; set => _exclude = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => LockedDate,
        4 => Inactive,
        5 => _include,
        6 => _exclude,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: LockedDate = reader.Primitive(LockedDate ?? new()); break;
            case 4: Inactive = reader.Primitive(Inactive ?? new()); break;
            case 5: reader.Objects(ref _include); break;
            case 6: reader.Objects(ref _exclude); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], LockedDate);
        writer.Primitive(R4[4], Inactive);
        writer.Objects(R4[5], _include);
        writer.Objects(R4[6], _exclude);
    }
}

/// <summary>Include one or more codes from a code system or other value set(s).</summary>
public sealed class ValueSetComposeInclude : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.compose.include", BackboneElement.R4, "system+:uri version+:string concept*:ValueSet.compose.include.concept filter*+:ValueSet.compose.include.filter valueSet*+:canonical");
    private List<ValueSetComposeIncludeConcept>? _concept;
    private List<ValueSetComposeIncludeFilter>? _filter;
    private List<FhirCanonical>? _valueSet;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI which is the code system from which the selected codes come from (0..1).</summary>
    public FhirUri? System { get; set; }
    /// <summary>The version of the code system that the codes are selected from, or the special version '*' for all versions (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>Specifies a concept to be included or excluded (0..*).</summary>
    public List<ValueSetComposeIncludeConcept> Concept { get => _concept ??= []; set => _concept = value; }
    /// <summary>Select concepts by specify a matching criterion based on the properties (including relationships) defined by the system, or on filters defined by the system (0..*).</summary>
    public List<ValueSetComposeIncludeFilter> Filter { get => _filter ??= []; set => _filter = value; }
    /// <summary>Selects the concepts found in this value set (based on its value set definition) (0..*): to ValueSet.</summary>
    public List<FhirCanonical> ValueSet { get => _valueSet ??= []; set => _valueSet = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => System,
        4 => Version,
        5 => _concept,
        6 => _filter,
        7 => _valueSet,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: System = reader.Primitive(System ?? new()); break;
            case 4: Version = reader.Primitive(Version ?? new()); break;
            case 5: reader.Objects(ref _concept); break;
            case 6: reader.Objects(ref _filter); break;
            case 7: reader.Primitives(ref _valueSet); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], System);
        writer.Primitive(R4[4], Version);
        writer.Objects(R4[5], _concept);
        writer.Objects(R4[6], _filter);
        writer.Primitives(R4[7], _valueSet);
    }
}

/// <summary>Specifies a concept to be included or excluded.</summary>
public sealed class ValueSetComposeIncludeConcept : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.compose.include.concept", BackboneElement.R4, "code!:code display:string designation*:ValueSet.compose.include.concept.designation");
    private List<ValueSetComposeIncludeConceptDesignation>? _designation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Specifies a code for the concept to be included or excluded (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The text to display to the user for this concept in the context of this valueset (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>Additional representations for this concept when used in this value set - other languages, aliases, specialized purposes, used for particular purposes, etc (0..*).</summary>
    public List<ValueSetComposeIncludeConceptDesignation> Designation { get => _designation ??= []; set => _designation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Display,
        5 => _designation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Display = reader.Primitive(Display ?? new()); break;
            case 5: reader.Objects(ref _designation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Display);
        writer.Objects(R4[5], _designation);
    }
}

/// <summary>Additional representations for this concept when used in this value set - other languages, aliases, specialized purposes, used for particular purposes, etc.</summary>
public sealed class ValueSetComposeIncludeConceptDesignation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.compose.include.concept.designation", BackboneElement.R4, "language:code use:Coding value!:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The language this designation is defined for (0..1).</summary>
    public FhirCode? Language { get; set; }
    /// <summary>A code that represents types of uses of designations (0..1).</summary>
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

/// <summary>Select concepts by specify a matching criterion based on the properties (including relationships) defined by the system, or on filters defined by the system.</summary>
public sealed class ValueSetComposeIncludeFilter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.compose.include.filter", BackboneElement.R4, "property!+:code op!+:code=FilterOperator value!+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A code that identifies a property or a filter defined in the code system (1..1).</summary>
    public FhirCode? Property { get; set; }
    /// <summary>The kind of operation to perform as a part of the filter criteria (1..1): <see cref="FilterOperatorCodes"/>.</summary>
    public FhirCode? Op { get; set; }
    /// <summary>The match value may be either a code defined by the system, or a string value, which is a regex match on the literal string of the property value  (if the … (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Property,
        4 => Op,
        5 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Property = reader.Primitive(Property ?? new()); break;
            case 4: Op = reader.Primitive(Op ?? new()); break;
            case 5: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Property);
        writer.Primitive(R4[4], Op);
        writer.Primitive(R4[5], Value);
    }
}

/// <summary>A value set can also be "expanded", where the value set is turned into a simple collection of enumerated codes.</summary>
public sealed class ValueSetExpansion : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.expansion", BackboneElement.R4, "identifier:uri timestamp!:dateTime total:integer offset:integer parameter*:ValueSet.expansion.parameter contains*:ValueSet.expansion.contains");
    private List<ValueSetExpansionParameter>? _parameter;
    private List<ValueSetExpansionContains>? _contains;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An identifier that uniquely identifies this expansion of the valueset, based on a unique combination of the provided parameters, the system default parameters … (0..1).</summary>
    public FhirUri? Identifier { get; set; }
    /// <summary>The time at which the expansion was produced by the expanding system (1..1).</summary>
    public FhirDateTime? Timestamp { get; set; }
    /// <summary>The total number of concepts in the expansion (0..1).</summary>
    public FhirInteger? Total { get; set; }
    /// <summary>If paging is being used, the offset at which this resource starts (0..1).</summary>
    public FhirInteger? Offset { get; set; }
    /// <summary>A parameter that controlled the expansion process (0..*).</summary>
    public List<ValueSetExpansionParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <summary>The codes that are contained in the value set expansion (0..*).</summary>
    public List<ValueSetExpansionContains> Contains { get => _contains ??= []; set => _contains = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Timestamp,
        5 => Total,
        6 => Offset,
        7 => _parameter,
        8 => _contains,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Primitive(Identifier ?? new()); break;
            case 4: Timestamp = reader.Primitive(Timestamp ?? new()); break;
            case 5: Total = reader.Primitive(Total ?? new()); break;
            case 6: Offset = reader.Primitive(Offset ?? new()); break;
            case 7: reader.Objects(ref _parameter); break;
            case 8: reader.Objects(ref _contains); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Identifier);
        writer.Primitive(R4[4], Timestamp);
        writer.Primitive(R4[5], Total);
        writer.Primitive(R4[6], Offset);
        writer.Objects(R4[7], _parameter);
        writer.Objects(R4[8], _contains);
    }
}

/// <summary>A parameter that controlled the expansion process.</summary>
public sealed class ValueSetExpansionParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.expansion.parameter", BackboneElement.R4, "name!:string value^:string,boolean,integer,decimal,uri,code,dateTime");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Name of the input parameter to the $expand operation; may be a server-assigned name for additional default or other server-supplied parameters used to control … (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The value of the parameter (0..1): string, boolean, integer, decimal, uri, code, dateTime.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Choice(R4[4], _value);
    }
}

/// <summary>The codes that are contained in the value set expansion.</summary>
public sealed class ValueSetExpansionContains : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ValueSet.expansion.contains", BackboneElement.R4, "system:uri abstract:boolean inactive:boolean version:string code:code display:string designation*:ValueSet.compose.include.concept.designation contains*:ValueSet.expansion.contains");
    private List<ValueSetComposeIncludeConceptDesignation>? _designation;
    private List<ValueSetExpansionContains>? _contains;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI which is the code system in which the code for this item in the expansion is defined (0..1).</summary>
    public FhirUri? System { get; set; }
    /// <summary>If true, this entry is included in the expansion for navigational purposes, and the user cannot select the code directly as a proper value (0..1).</summary>
    public FhirBoolean? Abstract { get; set; }
    /// <summary>If the concept is inactive in the code system that defines it (0..1).</summary>
    public FhirBoolean? Inactive { get; set; }
    /// <summary>The version of the code system from this code was taken (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>The code for this item in the expansion hierarchy (0..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The recommended display for this item in the expansion (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>Additional representations for this item - other languages, aliases, specialized purposes, used for particular purposes, etc (0..*).</summary>
    public List<ValueSetComposeIncludeConceptDesignation> Designation { get => _designation ??= []; set => _designation = value; }
    /// <summary>Other codes and entries contained under this entry in the hierarchy (0..*).</summary>
    public List<ValueSetExpansionContains> Contains { get => _contains ??= []; set => _contains = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => System,
        4 => Abstract,
        5 => Inactive,
        6 => Version,
        7 => Code,
        8 => Display,
        9 => _designation,
        10 => _contains,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: System = reader.Primitive(System ?? new()); break;
            case 4: Abstract = reader.Primitive(Abstract ?? new()); break;
            case 5: Inactive = reader.Primitive(Inactive ?? new()); break;
            case 6: Version = reader.Primitive(Version ?? new()); break;
            case 7: Code = reader.Primitive(Code ?? new()); break;
            case 8: Display = reader.Primitive(Display ?? new()); break;
            case 9: reader.Objects(ref _designation); break;
            case 10: reader.Objects(ref _contains); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], System);
        writer.Primitive(R4[4], Abstract);
        writer.Primitive(R4[5], Inactive);
        writer.Primitive(R4[6], Version);
        writer.Primitive(R4[7], Code);
        writer.Primitive(R4[8], Display);
        writer.Objects(R4[9], _designation);
        writer.Objects(R4[10], _contains);
    }
}
