// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A formal computable definition of an operation (on the RESTful interface) or a named query (using the search interaction).</summary>
public sealed class OperationDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("OperationDefinition", DomainResource.R4, "url+:uri version+:string name!+:string title+:string status!+:code=PublicationStatus kind!+:code=OperationKind experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown affectsState+:boolean code!+:code comment:markdown base+:canonical resource*+:code=ResourceType system!+:boolean type!+:boolean instance!+:boolean inputProfile:canonical outputProfile:canonical parameter*:OperationDefinition.parameter overload*:OperationDefinition.overload");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<FhirCode>? _resource;
    private List<OperationDefinitionParameter>? _parameter;
    private List<OperationDefinitionOverload>? _overload;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this operation definition when it is referenced in a specification, model, design or an instance; also called its … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>The identifier that is used to identify this version of the operation definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the operation definition (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the operation definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this operation definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Whether this is an operation or a named query (1..1): <see cref="OperationKindCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>A Boolean value to indicate that this operation definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the operation definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the operation definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the operation definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the operation definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this operation definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>Whether the operation affects state (0..1).</summary>
    public FhirBoolean? AffectsState { get; set; }
    /// <summary>The name used to invoke the operation (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Additional information about how to use this operation or named query (0..1).</summary>
    public FhirMarkdown? Comment { get; set; }
    /// <summary>Indicates that this operation definition is a constraining profile on the base (0..1): to OperationDefinition.</summary>
    public FhirCanonical? Base { get; set; }
    /// <summary>The types on which this operation can be executed (0..*): <see cref="ResourceTypeCodes"/>.</summary>
    public List<FhirCode> Resource { get => _resource ??= []; set => _resource = value; }
    /// <summary>Indicates whether this operation or named query can be invoked at the system level (e.g. without needing to choose a resource type for the context) (1..1).</summary>
    public FhirBoolean? System { get; set; }
    /// <summary>Indicates whether this operation or named query can be invoked at the resource type level for any given resource type level (e.g. without needing to choose a … (1..1).</summary>
    public FhirBoolean? Type { get; set; }
    /// <summary>Indicates whether this operation can be invoked on a particular instance of one of the given types (1..1).</summary>
    public FhirBoolean? Instance { get; set; }
    /// <summary>Additional validation information for the in parameters - a single profile that covers all the parameters (0..1): to StructureDefinition.</summary>
    public FhirCanonical? InputProfile { get; set; }
    /// <summary>Additional validation information for the out parameters - a single profile that covers all the parameters (0..1): to StructureDefinition.</summary>
    public FhirCanonical? OutputProfile { get; set; }
    /// <summary>The parameters for the operation/query (0..*).</summary>
    public List<OperationDefinitionParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <summary>Defines an appropriate combination of parameters to use when invoking this operation, to help code generators when generating overloaded parameter sets for this … (0..*).</summary>
    public List<OperationDefinitionOverload> Overload { get => _overload ??= []; set => _overload = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => Version,
        10 => Name,
        11 => Title,
        12 => Status,
        13 => Kind,
        14 => Experimental,
        15 => Date,
        16 => Publisher,
        17 => _contact,
        18 => Description,
        19 => _useContext,
        20 => _jurisdiction,
        21 => Purpose,
        22 => AffectsState,
        23 => Code,
        24 => Comment,
        25 => Base,
        26 => _resource,
        27 => System,
        28 => Type,
        29 => Instance,
        30 => InputProfile,
        31 => OutputProfile,
        32 => _parameter,
        33 => _overload,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: Version = reader.Primitive(Version ?? new()); break;
            case 10: Name = reader.Primitive(Name ?? new()); break;
            case 11: Title = reader.Primitive(Title ?? new()); break;
            case 12: Status = reader.Primitive(Status ?? new()); break;
            case 13: Kind = reader.Primitive(Kind ?? new()); break;
            case 14: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 15: Date = reader.Primitive(Date ?? new()); break;
            case 16: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 17: reader.Objects(ref _contact); break;
            case 18: Description = reader.Primitive(Description ?? new()); break;
            case 19: reader.Objects(ref _useContext); break;
            case 20: reader.Objects(ref _jurisdiction); break;
            case 21: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 22: AffectsState = reader.Primitive(AffectsState ?? new()); break;
            case 23: Code = reader.Primitive(Code ?? new()); break;
            case 24: Comment = reader.Primitive(Comment ?? new()); break;
            case 25: Base = reader.Primitive(Base ?? new()); break;
            case 26: reader.Primitives(ref _resource); break;
            case 27: System = reader.Primitive(System ?? new()); break;
            case 28: Type = reader.Primitive(Type ?? new()); break;
            case 29: Instance = reader.Primitive(Instance ?? new()); break;
            case 30: InputProfile = reader.Primitive(InputProfile ?? new()); break;
            case 31: OutputProfile = reader.Primitive(OutputProfile ?? new()); break;
            case 32: reader.Objects(ref _parameter); break;
            case 33: reader.Objects(ref _overload); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Primitive(R4[9], Version);
        writer.Primitive(R4[10], Name);
        writer.Primitive(R4[11], Title);
        writer.Primitive(R4[12], Status);
        writer.Primitive(R4[13], Kind);
        writer.Primitive(R4[14], Experimental);
        writer.Primitive(R4[15], Date);
        writer.Primitive(R4[16], Publisher);
        writer.Objects(R4[17], _contact);
        writer.Primitive(R4[18], Description);
        writer.Objects(R4[19], _useContext);
        writer.Objects(R4[20], _jurisdiction);
        writer.Primitive(R4[21], Purpose);
        writer.Primitive(R4[22], AffectsState);
        writer.Primitive(R4[23], Code);
        writer.Primitive(R4[24], Comment);
        writer.Primitive(R4[25], Base);
        writer.Primitives(R4[26], _resource);
        writer.Primitive(R4[27], System);
        writer.Primitive(R4[28], Type);
        writer.Primitive(R4[29], Instance);
        writer.Primitive(R4[30], InputProfile);
        writer.Primitive(R4[31], OutputProfile);
        writer.Objects(R4[32], _parameter);
        writer.Objects(R4[33], _overload);
    }
}

/// <summary>The parameters for the operation/query.</summary>
public sealed class OperationDefinitionParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("OperationDefinition.parameter", BackboneElement.R4, "name!:code use!:code=OperationParameterUse min!:integer max!:string documentation:string type:code=FHIRAllTypes targetProfile*:canonical searchType:code=SearchParamType binding:OperationDefinition.parameter.binding referencedFrom*:OperationDefinition.parameter.referencedFrom part*:OperationDefinition.parameter");
    private List<FhirCanonical>? _targetProfile;
    private List<OperationDefinitionParameterReferencedFrom>? _referencedFrom;
    private List<OperationDefinitionParameter>? _part;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of used to identify the parameter (1..1).</summary>
    public FhirCode? Name { get; set; }
    /// <summary>Whether this is an input or an output parameter (1..1): <see cref="OperationParameterUseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>The minimum number of times this parameter SHALL appear in the request or response (1..1).</summary>
    public FhirInteger? Min { get; set; }
    /// <summary>The maximum number of times this element is permitted to appear in the request or response (1..1).</summary>
    public FhirString? Max { get; set; }
    /// <summary>Describes the meaning or use of this parameter (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <summary>The type for this parameter (0..1): <see cref="FHIRAllTypesCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>Used when the type is "Reference" or "canonical", and identifies a profile structure or implementation Guide that applies to the target of the reference this … (0..*): to StructureDefinition.</summary>
    public List<FhirCanonical> TargetProfile { get => _targetProfile ??= []; set => _targetProfile = value; }
    /// <summary>How the parameter is understood as a search parameter (0..1): <see cref="SearchParamTypeCodes"/>.</summary>
    public FhirCode? SearchType { get; set; }
    /// <summary>Binds to a value set if this parameter is coded (code, Coding, CodeableConcept) (0..1).</summary>
    public OperationDefinitionParameterBinding? Binding { get; set; }
    /// <summary>Identifies other resource parameters within the operation invocation that are expected to resolve to this resource (0..*).</summary>
    public List<OperationDefinitionParameterReferencedFrom> ReferencedFrom { get => _referencedFrom ??= []; set => _referencedFrom = value; }
    /// <summary>The parts of a nested Parameter (0..*).</summary>
    public List<OperationDefinitionParameter> Part { get => _part ??= []; set => _part = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Use,
        5 => Min,
        6 => Max,
        7 => Documentation,
        8 => Type,
        9 => _targetProfile,
        10 => SearchType,
        11 => Binding,
        12 => _referencedFrom,
        13 => _part,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Use = reader.Primitive(Use ?? new()); break;
            case 5: Min = reader.Primitive(Min ?? new()); break;
            case 6: Max = reader.Primitive(Max ?? new()); break;
            case 7: Documentation = reader.Primitive(Documentation ?? new()); break;
            case 8: Type = reader.Primitive(Type ?? new()); break;
            case 9: reader.Primitives(ref _targetProfile); break;
            case 10: SearchType = reader.Primitive(SearchType ?? new()); break;
            case 11: Binding = reader.Object<OperationDefinitionParameterBinding>(new()); break;
            case 12: reader.Objects(ref _referencedFrom); break;
            case 13: reader.Objects(ref _part); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Use);
        writer.Primitive(R4[5], Min);
        writer.Primitive(R4[6], Max);
        writer.Primitive(R4[7], Documentation);
        writer.Primitive(R4[8], Type);
        writer.Primitives(R4[9], _targetProfile);
        writer.Primitive(R4[10], SearchType);
        writer.Object(R4[11], Binding);
        writer.Objects(R4[12], _referencedFrom);
        writer.Objects(R4[13], _part);
    }
}

/// <summary>Binds to a value set if this parameter is coded (code, Coding, CodeableConcept).</summary>
public sealed class OperationDefinitionParameterBinding : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("OperationDefinition.parameter.binding", BackboneElement.R4, "strength!:code=BindingStrength valueSet!:canonical");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates the degree of conformance expectations associated with this binding - that is, the degree to which the provided value set must be adhered to in the … (1..1): <see cref="BindingStrengthCodes"/>.</summary>
    public FhirCode? Strength { get; set; }
    /// <summary>Points to the value set or external definition (e.g. implicit value set) that identifies the set of codes to be used (1..1): to ValueSet.</summary>
    public FhirCanonical? ValueSet { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Strength,
        4 => ValueSet,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Strength = reader.Primitive(Strength ?? new()); break;
            case 4: ValueSet = reader.Primitive(ValueSet ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Strength);
        writer.Primitive(R4[4], ValueSet);
    }
}

/// <summary>Identifies other resource parameters within the operation invocation that are expected to resolve to this resource.</summary>
public sealed class OperationDefinitionParameterReferencedFrom : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("OperationDefinition.parameter.referencedFrom", BackboneElement.R4, "source!:string sourceId:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of the parameter or dot-separated path of parameter names pointing to the resource parameter that is expected to contain a reference to this resource (1..1).</summary>
    public FhirString? Source { get; set; }
    /// <summary>The id of the element in the referencing resource that is expected to resolve to this resource (0..1).</summary>
    public FhirString? SourceId { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Source,
        4 => SourceId,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Source = reader.Primitive(Source ?? new()); break;
            case 4: SourceId = reader.Primitive(SourceId ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Source);
        writer.Primitive(R4[4], SourceId);
    }
}

/// <summary>Defines an appropriate combination of parameters to use when invoking this operation, to help code generators when generating overloaded parameter sets for this ….</summary>
public sealed class OperationDefinitionOverload : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("OperationDefinition.overload", BackboneElement.R4, "parameterName*:string comment:string");
    private List<FhirString>? _parameterName;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Name of parameter to include in overload (0..*).</summary>
    public List<FhirString> ParameterName { get => _parameterName ??= []; set => _parameterName = value; }
    /// <summary>Comments to go on overload (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _parameterName,
        4 => Comment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _parameterName); break;
            case 4: Comment = reader.Primitive(Comment ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _parameterName);
        writer.Primitive(R4[4], Comment);
    }
}
