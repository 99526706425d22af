// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A Map of relationships between 2 structures that can be used to transform data.</summary>
public sealed class StructureMap : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap", DomainResource.R4, "url!+:uri identifier*+:Identifier version+:string name!+:string title+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright:markdown structure*+:StructureMap.structure import*+:canonical group!*+:StructureMap.group");
    private List<Identifier>? _identifier;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<StructureMapStructure>? _structure;
    private List<FhirCanonical>? _import;
    private List<StructureMapGroup>? _group;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this structure map when it is referenced in a specification, model, design or an instance; also called its canonical … (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this structure map when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the structure map when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the structure map (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the structure map (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this structure map (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this structure map is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the structure map was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the structure map (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the structure map from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the structure map is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this structure map is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the structure map and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>A structure definition used by this map (0..*).</summary>
    public List<StructureMapStructure> Structure { get => _structure ??= []; set => _structure = value; }
    /// <summary>Other maps used by this map (canonical URLs) (0..*): to StructureMap.</summary>
    public List<FhirCanonical> Import { get => _import ??= []; set => _import = value; }
    /// <summary>Organizes the mapping into manageable chunks for human review/ease of maintenance (1..*).</summary>
    public List<StructureMapGroup> Group { get => _group ??= []; set => _group = value; }
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
        23 => _structure,
        24 => _import,
        25 => _group,
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
            case 23: reader.Objects(ref _structure); break;
            case 24: reader.Primitives(ref _import); break;
            case 25: reader.Objects(ref _group); break;
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
        writer.Objects(R4[23], _structure);
        writer.Primitives(R4[24], _import);
        writer.Objects(R4[25], _group);
    }
}

/// <summary>A structure definition used by this map.</summary>
public sealed class StructureMapStructure : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.structure", BackboneElement.R4, "url!+:canonical mode!+:code=StructureMapModelMode alias+:string documentation:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The canonical reference to the structure (1..1): to StructureDefinition.</summary>
    public FhirCanonical? Url { get; set; }
    /// <summary>How the referenced structure is used in this mapping (1..1): <see cref="StructureMapModelModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>The name used for this type in the map (0..1).</summary>
    public FhirString? Alias { get; set; }
    /// <summary>Documentation that describes how the structure is used in the mapping (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Url,
        4 => Mode,
        5 => Alias,
        6 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Url = reader.Primitive(Url ?? new()); break;
            case 4: Mode = reader.Primitive(Mode ?? new()); break;
            case 5: Alias = reader.Primitive(Alias ?? new()); break;
            case 6: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Url);
        writer.Primitive(R4[4], Mode);
        writer.Primitive(R4[5], Alias);
        writer.Primitive(R4[6], Documentation);
    }
}

/// <summary>Organizes the mapping into manageable chunks for human review/ease of maintenance.</summary>
public sealed class StructureMapGroup : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.group", BackboneElement.R4, "name!+:id extends+:id typeMode!+:code=StructureMapGroupTypeMode documentation+:string input!*+:StructureMap.group.input rule!*+:StructureMap.group.rule");
    private List<StructureMapGroupInput>? _input;
    private List<StructureMapGroupRule>? _rule;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique name for the group for the convenience of human readers (1..1).</summary>
    public FhirId? Name { get; set; }
    /// <summary>Another group that this group adds rules to (0..1).</summary>
    public FhirId? Extends { get; set; }
    /// <summary>If this is the default rule set to apply for the source type or this combination of types (1..1): <see cref="StructureMapGroupTypeModeCodes"/>.</summary>
    public FhirCode? TypeMode { get; set; }
    /// <summary>Additional supporting documentation that explains the purpose of the group and the types of mappings within it (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <summary>A name assigned to an instance of data (1..*).</summary>
    public List<StructureMapGroupInput> Input { get => _input ??= []; set => _input = value; }
    /// <summary>Transform Rule from source to target (1..*).</summary>
    public List<StructureMapGroupRule> Rule { get => _rule ??= []; set => _rule = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Extends,
        5 => TypeMode,
        6 => Documentation,
        7 => _input,
        8 => _rule,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Extends = reader.Primitive(Extends ?? new()); break;
            case 5: TypeMode = reader.Primitive(TypeMode ?? new()); break;
            case 6: Documentation = reader.Primitive(Documentation ?? new()); break;
            case 7: reader.Objects(ref _input); break;
            case 8: reader.Objects(ref _rule); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Extends);
        writer.Primitive(R4[5], TypeMode);
        writer.Primitive(R4[6], Documentation);
        writer.Objects(R4[7], _input);
        writer.Objects(R4[8], _rule);
    }
}

/// <summary>A name assigned to an instance of data.</summary>
public sealed class StructureMapGroupInput : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.group.input", BackboneElement.R4, "name!+:id type+:string mode!+:code=StructureMapInputMode documentation:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Name for this instance of data (1..1).</summary>
    public FhirId? Name { get; set; }
    /// <summary>Type for this instance of data (0..1).</summary>
    public FhirString? Type { get; set; }
    /// <summary>Mode for this instance of data (1..1): <see cref="StructureMapInputModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>Documentation for this instance of data (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Type,
        5 => Mode,
        6 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Type = reader.Primitive(Type ?? new()); break;
            case 5: Mode = reader.Primitive(Mode ?? new()); break;
            case 6: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Type);
        writer.Primitive(R4[5], Mode);
        writer.Primitive(R4[6], Documentation);
    }
}

/// <summary>Transform Rule from source to target.</summary>
public sealed class StructureMapGroupRule : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.group.rule", BackboneElement.R4, "name!+:id source!*+:StructureMap.group.rule.source target*+:StructureMap.group.rule.target rule*+:StructureMap.group.rule dependent*+:StructureMap.group.rule.dependent documentation:string");
    private List<StructureMapGroupRuleSource>? _source;
    private List<StructureMapGroupRuleTarget>? _target;
    private List<StructureMapGroupRule>? _rule;
    private List<StructureMapGroupRuleDependent>? _dependent;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Name of the rule for internal references (1..1).</summary>
    public FhirId? Name { get; set; }
    /// <summary>Source inputs to the mapping (1..*).</summary>
    public List<StructureMapGroupRuleSource> Source { get => _source ??= []; set => _source = value; }
    /// <summary>Content to create because of this mapping rule (0..*).</summary>
    public List<StructureMapGroupRuleTarget> Target { get => _target ??= []; set => _target = value; }
    /// <summary>Rules contained in this rule (0..*).</summary>
    public List<StructureMapGroupRule> Rule { get => _rule ??= []; set => _rule = value; }
    /// <summary>Which other rules to apply in the context of this rule (0..*).</summary>
    public List<StructureMapGroupRuleDependent> Dependent { get => _dependent ??= []; set => _dependent = value; }
    /// <summary>Documentation for this instance of data (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => _source,
        5 => _target,
        6 => _rule,
        7 => _dependent,
        8 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: reader.Objects(ref _source); break;
            case 5: reader.Objects(ref _target); break;
            case 6: reader.Objects(ref _rule); break;
            case 7: reader.Objects(ref _dependent); break;
            case 8: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Objects(R4[4], _source);
        writer.Objects(R4[5], _target);
        writer.Objects(R4[6], _rule);
        writer.Objects(R4[7], _dependent);
        writer.Primitive(R4[8], Documentation);
    }
}

/// <summary>Source inputs to the mapping.</summary>
public sealed class StructureMapGroupRuleSource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.group.rule.source", BackboneElement.R4, "context!+:id min+:integer max+:string type+:string defaultValue^+:@ element+:string listMode+:code=StructureMapSourceListMode variable+:id condition+:string check+:string logMessage+:string");
    private DataType? _defaultValue;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type or variable this rule applies to (1..1).</summary>
    public FhirId? Context { get; set; }
    /// <summary>Specified minimum cardinality for the element (0..1).</summary>
    public FhirInteger? Min { get; set; }
    /// <summary>Specified maximum cardinality for the element - a number or a "*" (0..1).</summary>
    public FhirString? Max { get; set; }
    /// <summary>Specified type for the element (0..1).</summary>
    public FhirString? Type { get; set; }
    /// <summary>A value to use if there is no existing value in the source object (0..1): any type.</summary>
    public DataType? DefaultValue { get => _defaultValue; set => _defaultValue = GiveAnew(_defaultValue, value, 7); }
    /// <summary>Optional field for this source (0..1).</summary>
    public FhirString? Element { get; set; }
    /// <summary>How to handle the list mode for this element (0..1): <see cref="StructureMapSourceListModeCodes"/>.</summary>
    public FhirCode? ListMode { get; set; }
    /// <summary>Named context for field, if a field is specified (0..1).</summary>
    public FhirId? Variable { get; set; }
    /// <summary>FHIRPath expression  - must be true or the rule does not apply (0..1).</summary>
    public FhirString? Condition { get; set; }
    /// <summary>FHIRPath expression  - must be true or the mapping engine throws an error instead of completing (0..1).</summary>
    public FhirString? Check { get; set; }
    /// <summary>A FHIRPath expression which specifies a message to put in the transform log when content matching the source rule is found (0..1).</summary>
    public FhirString? LogMessage { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Context,
        4 => Min,
        5 => Max,
        6 => Type,
        7 => _defaultValue,
        8 => Element,
        9 => ListMode,
        10 => Variable,
        11 => Condition,
        12 => Check,
        13 => LogMessage,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Context = reader.Primitive(Context ?? new()); break;
            case 4: Min = reader.Primitive(Min ?? new()); break;
            case 5: Max = reader.Primitive(Max ?? new()); break;
            case 6: Type = reader.Primitive(Type ?? new()); break;
            case 7: _defaultValue = reader.Choice(_defaultValue); break;
            case 8: Element = reader.Primitive(Element ?? new()); break;
            case 9: ListMode = reader.Primitive(ListMode ?? new()); break;
            case 10: Variable = reader.Primitive(Variable ?? new()); break;
            case 11: Condition = reader.Primitive(Condition ?? new()); break;
            case 12: Check = reader.Primitive(Check ?? new()); break;
            case 13: LogMessage = reader.Primitive(LogMessage ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Context);
        writer.Primitive(R4[4], Min);
        writer.Primitive(R4[5], Max);
        writer.Primitive(R4[6], Type);
        writer.Choice(R4[7], _defaultValue);
        writer.Primitive(R4[8], Element);
        writer.Primitive(R4[9], ListMode);
        writer.Primitive(R4[10], Variable);
        writer.Primitive(R4[11], Condition);
        writer.Primitive(R4[12], Check);
        writer.Primitive(R4[13], LogMessage);
    }
}

/// <summary>Content to create because of this mapping rule.</summary>
public sealed class StructureMapGroupRuleTarget : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.group.rule.target", BackboneElement.R4, "context+:id contextType+:code=StructureMapContextType element+:string variable+:id listMode*+:code=StructureMapTargetListMode listRuleId+:id transform+:code=StructureMapTransform parameter*+:StructureMap.group.rule.target.parameter");
    private List<FhirCode>? _listMode;
    private List<StructureMapGroupRuleTargetParameter>? _parameter;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type or variable this rule applies to (0..1).</summary>
    public FhirId? Context { get; set; }
    /// <summary>How to interpret the context (0..1): <see cref="StructureMapContextTypeCodes"/>.</summary>
    public FhirCode? ContextType { get; set; }
    /// <summary>Field to create in the context (0..1).</summary>
    public FhirString? Element { get; set; }
    /// <summary>Named context for field, if desired, and a field is specified (0..1).</summary>
    public FhirId? Variable { get; set; }
    /// <summary>If field is a list, how to manage the list (0..*): <see cref="StructureMapTargetListModeCodes"/>.</summary>
    public List<FhirCode> ListMode { get => _listMode ??= []; set => _listMode = value; }
    /// <summary>Internal rule reference for shared list items (0..1).</summary>
    public FhirId? ListRuleId { get; set; }
    /// <summary>How the data is copied / created (0..1): <see cref="StructureMapTransformCodes"/>.</summary>
    public FhirCode? Transform { get; set; }
    /// <summary>Parameters to the transform (0..*).</summary>
    public List<StructureMapGroupRuleTargetParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Context,
        4 => ContextType,
        5 => Element,
        6 => Variable,
        7 => _listMode,
        8 => ListRuleId,
        9 => Transform,
        10 => _parameter,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Context = reader.Primitive(Context ?? new()); break;
            case 4: ContextType = reader.Primitive(ContextType ?? new()); break;
            case 5: Element = reader.Primitive(Element ?? new()); break;
            case 6: Variable = reader.Primitive(Variable ?? new()); break;
            case 7: reader.Primitives(ref _listMode); break;
            case 8: ListRuleId = reader.Primitive(ListRuleId ?? new()); break;
            case 9: Transform = reader.Primitive(Transform ?? new()); break;
            case 10: reader.Objects(ref _parameter); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Context);
        writer.Primitive(R4[4], ContextType);
        writer.Primitive(R4[5], Element);
        writer.Primitive(R4[6], Variable);
        writer.Primitives(R4[7], _listMode);
        writer.Primitive(R4[8], ListRuleId);
        writer.Primitive(R4[9], Transform);
        writer.Objects(R4[10], _parameter);
    }
}

/// <summary>Parameters to the transform.</summary>
public sealed class StructureMapGroupRuleTargetParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.group.rule.target.parameter", BackboneElement.R4, "value!^+:id,string,boolean,integer,decimal");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Parameter value - variable or literal (1..1): id, string, boolean, integer, decimal.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _value);
    }
}

/// <summary>Which other rules to apply in the context of this rule.</summary>
public sealed class StructureMapGroupRuleDependent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureMap.group.rule.dependent", BackboneElement.R4, "name!+:id variable!*+:string");
    private List<FhirString>? _variable;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Name of a rule or group to apply (1..1).</summary>
    public FhirId? Name { get; set; }
    /// <summary>Variable to pass to the rule or group (1..*).</summary>
    public List<FhirString> Variable { get => _variable ??= []; set => _variable = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => _variable,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: reader.Primitives(ref _variable); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitives(R4[4], _variable);
    }
}
