// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A formal computable definition of a graph of resources - that is, a coherent set of resources that form a graph by following references.</summary>
public sealed class GraphDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("GraphDefinition", DomainResource.R4, "url+:uri version+:string name!+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown start!+:code=ResourceType profile:canonical link*:GraphDefinition.link");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<GraphDefinitionLink>? _link;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this graph definition when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>The identifier that is used to identify this version of the graph definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the graph definition (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The status of this graph definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this graph definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the graph definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the graph definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the graph definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the graph definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this graph definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>The type of FHIR resource at which instances of this graph start (1..1): <see cref="ResourceTypeCodes"/>.</summary>
    public FhirCode? Start { get; set; }
    /// <summary>The profile that describes the use of the base resource (0..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <summary>Links this graph makes rules about (0..*).</summary>
    public List<GraphDefinitionLink> Link { get => _link ??= []; set => _link = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => Version,
        10 => Name,
        11 => Status,
        12 => Experimental,
        13 => Date,
        14 => Publisher,
        15 => _contact,
        16 => Description,
        17 => _useContext,
        18 => _jurisdiction,
        19 => Purpose,
        20 => Start,
        21 => Profile,
        22 => _link,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: Version = reader.Primitive(Version ?? new()); break;
            case 10: Name = reader.Primitive(Name ?? new()); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 13: Date = reader.Primitive(Date ?? new()); break;
            case 14: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 15: reader.Objects(ref _contact); break;
            case 16: Description = reader.Primitive(Description ?? new()); break;
            case 17: reader.Objects(ref _useContext); break;
            case 18: reader.Objects(ref _jurisdiction); break;
            case 19: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 20: Start = reader.Primitive(Start ?? new()); break;
            case 21: Profile = reader.Primitive(Profile ?? new()); break;
            case 22: reader.Objects(ref _link); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Primitive(R4[9], Version);
        writer.Primitive(R4[10], Name);
        writer.Primitive(R4[11], Status);
        writer.Primitive(R4[12], Experimental);
        writer.Primitive(R4[13], Date);
        writer.Primitive(R4[14], Publisher);
        writer.Objects(R4[15], _contact);
        writer.Primitive(R4[16], Description);
        writer.Objects(R4[17], _useContext);
        writer.Objects(R4[18], _jurisdiction);
        writer.Primitive(R4[19], Purpose);
        writer.Primitive(R4[20], Start);
        writer.Primitive(R4[21], Profile);
        writer.Objects(R4[22], _link);
    }
}

/// <summary>Links this graph makes rules about.</summary>
public sealed class GraphDefinitionLink : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("GraphDefinition.link", BackboneElement.R4, "path:string sliceName:string min:integer max:string description:string target*:GraphDefinition.link.target");
    private List<GraphDefinitionLinkTarget>? _target;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A FHIR expression that identifies one of FHIR References to other resources (0..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>Which slice (if profiled) (0..1).</summary>
    public FhirString? SliceName { get; set; }
    /// <summary>Minimum occurrences for this link (0..1).</summary>
    public FhirInteger? Min { get; set; }
    /// <summary>Maximum occurrences for this link (0..1).</summary>
    public FhirString? Max { get; set; }
    /// <summary>Information about why this link is of interest in this graph definition (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Potential target for the link (0..*).</summary>
    public List<GraphDefinitionLinkTarget> Target { get => _target ??= []; set => _target = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Path,
        4 => SliceName,
        5 => Min,
        6 => Max,
        7 => Description,
        8 => _target,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Path = reader.Primitive(Path ?? new()); break;
            case 4: SliceName = reader.Primitive(SliceName ?? new()); break;
            case 5: Min = reader.Primitive(Min ?? new()); break;
            case 6: Max = reader.Primitive(Max ?? new()); break;
            case 7: Description = reader.Primitive(Description ?? new()); break;
            case 8: reader.Objects(ref _target); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Path);
        writer.Primitive(R4[4], SliceName);
        writer.Primitive(R4[5], Min);
        writer.Primitive(R4[6], Max);
        writer.Primitive(R4[7], Description);
        writer.Objects(R4[8], _target);
    }
}

/// <summary>Potential target for the link.</summary>
public sealed class GraphDefinitionLinkTarget : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("GraphDefinition.link.target", BackboneElement.R4, "type!:code=ResourceType params:string profile:canonical compartment*:GraphDefinition.link.target.compartment link*:GraphDefinition.link");
    private List<GraphDefinitionLinkTargetCompartment>? _compartment;
    private List<GraphDefinitionLink>? _link;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of resource this link refers to (1..1): <see cref="ResourceTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A set of parameters to look up (0..1).</summary>
    public FhirString? Params { get; set; }
    /// <summary>Profile for the target resource (0..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <summary>Compartment Consistency Rules (0..*).</summary>
    public List<GraphDefinitionLinkTargetCompartment> Compartment { get => _compartment ??= []; set => _compartment = value; }
    /// <summary>Additional links from target resource (0..*).</summary>
    public List<GraphDefinitionLink> Link { get => _link ??= []; set => _link = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Params,
        5 => Profile,
        6 => _compartment,
        7 => _link,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Params = reader.Primitive(Params ?? new()); break;
            case 5: Profile = reader.Primitive(Profile ?? new()); break;
            case 6: reader.Objects(ref _compartment); break;
            case 7: reader.Objects(ref _link); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Params);
        writer.Primitive(R4[5], Profile);
        writer.Objects(R4[6], _compartment);
        writer.Objects(R4[7], _link);
    }
}

/// <summary>Compartment Consistency Rules.</summary>
public sealed class GraphDefinitionLinkTargetCompartment : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("GraphDefinition.link.target.compartment", BackboneElement.R4, "use!:code=GraphCompartmentUse code!:code=CompartmentType rule!:code=GraphCompartmentRule expression:string description:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Defines how the compartment rule is used - whether it it is used to test whether resources are subject to the rule, or whether it is a rule that must be … (1..1): <see cref="GraphCompartmentUseCodes"/>.</summary>
    public FhirCode? Use { get; set; }
    /// <summary>Identifies the compartment (1..1): <see cref="CompartmentTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>identical | matching | different | no-rule | custom (1..1): <see cref="GraphCompartmentRuleCodes"/>.</summary>
    public FhirCode? Rule { get; set; }
    /// <summary>Custom rule, as a FHIRPath expression (0..1).</summary>
    public FhirString? Expression { get; set; }
    /// <summary>Documentation for FHIRPath expression (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Use,
        4 => Code,
        5 => Rule,
        6 => Expression,
        7 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Use = reader.Primitive(Use ?? new()); break;
            case 4: Code = reader.Primitive(Code ?? new()); break;
            case 5: Rule = reader.Primitive(Rule ?? new()); break;
            case 6: Expression = reader.Primitive(Expression ?? new()); break;
            case 7: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Use);
        writer.Primitive(R4[4], Code);
        writer.Primitive(R4[5], Rule);
        writer.Primitive(R4[6], Expression);
        writer.Primitive(R4[7], Description);
    }
}
