// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A definition of a FHIR structure.</summary>
public sealed class StructureDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("StructureDefinition", DomainResource.R4, "url!+:uri identifier*+:Identifier version+:string name!+:string title+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright:markdown keyword*+:Coding fhirVersion+:code=FHIRVersion mapping*:StructureDefinition.mapping kind!+:code=StructureDefinitionKind abstract!+:boolean context*+:StructureDefinition.context contextInvariant*+:string type!+:uri baseDefinition+:canonical derivation+:code=TypeDerivationRule snapshot:StructureDefinition.snapshot differential:StructureDefinition.differential");
    private List<Identifier>? _identifier;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<Coding>? _keyword;
    private List<StructureDefinitionMapping>? _mapping;
    private List<StructureDefinitionContext>? _context;
    private List<FhirString>? _contextInvariant;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this structure definition when it is referenced in a specification, model, design or an instance; also called its … (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this structure definition when it is represented in other formats, or referenced in a specification, model, design … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the structure definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the structure definition (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the structure definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this structure definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this structure definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the structure definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the structure definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the structure definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the structure definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this structure definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the structure definition and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>A set of key words or terms from external terminologies that may be used to assist with indexing and searching of templates nby describing the use of this … (0..*).</summary>
    public List<Coding> Keyword { get => _keyword ??= []; set => _keyword = value; }
    /// <summary>The version of the FHIR specification on which this StructureDefinition is based - this is the formal version of the specification, without the revision number … (0..1): <see cref="FHIRVersionCodes"/>.</summary>
    public FhirCode? FhirVersion { get; set; }
    /// <summary>An external specification that the content is mapped to (0..*).</summary>
    public List<StructureDefinitionMapping> Mapping { get => _mapping ??= []; set => _mapping = value; }
    /// <summary>Defines the kind of structure that this definition is describing (1..1): <see cref="StructureDefinitionKindCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>Whether structure this definition describes is abstract or not  - that is, whether the structure is not intended to be instantiated (1..1).</summary>
    public FhirBoolean? Abstract { get; set; }
    /// <summary>Identifies the types of resource or data type elements to which the extension can be applied (0..*).</summary>
    public List<StructureDefinitionContext> Context { get => _context ??= []; set => _context = value; }
    /// <summary>A set of rules as FHIRPath Invariants about when the extension can be used (e.g. co-occurrence variants for the extension) (0..*).</summary>
    public List<FhirString> ContextInvariant { get => _contextInvariant ??= []; set => _contextInvariant = value; }
    /// <summary>The type this structure describes (1..1).</summary>
    public FhirUri? Type { get; set; }
    /// <summary>An absolute URI that is the base structure from which this type is derived, either by specialization or constraint (0..1): to StructureDefinition.</summary>
    public FhirCanonical? BaseDefinition { get; set; }
    /// <summary>How the type relates to the baseDefinition (0..1): <see cref="TypeDerivationRuleCodes"/>.</summary>
    public FhirCode? Derivation { get; set; }
    /// <summary>A snapshot view is expressed in a standalone form that can be used and interpreted without considering the base StructureDefinition (0..1).</summary>
    public StructureDefinitionSnapshot? Snapshot { get; set; }
    /// <summary>A differential view is expressed relative to the base StructureDefinition - a statement of differences that it applies (0..1).</summary>
    public StructureDefinitionDifferential? Differential { get; set; }
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
        23 => _keyword,
        24 => FhirVersion,
        25 => _mapping,
        26 => Kind,
        27 => Abstract,
        28 => _context,
        29 => _contextInvariant,
        30 => Type,
        31 => BaseDefinition,
        32 => Derivation,
        33 => Snapshot,
        34 => Differential,
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
            case 23: reader.Objects(ref _keyword); break;
            case 24: FhirVersion = reader.Primitive(FhirVersion ?? new()); break;
            case 25: reader.Objects(ref _mapping); break;
            case 26: Kind = reader.Primitive(Kind ?? new()); break;
            case 27: Abstract = reader.Primitive(Abstract ?? new()); break;
            case 28: reader.Objects(ref _context); break;
            case 29: reader.Primitives(ref _contextInvariant); break;
            case 30: Type = reader.Primitive(Type ?? new()); break;
            case 31: BaseDefinition = reader.Primitive(BaseDefinition ?? new()); break;
            case 32: Derivation = reader.Primitive(Derivation ?? new()); break;
            case 33: Snapshot = reader.Object<StructureDefinitionSnapshot>(new()); break;
            case 34: Differential = reader.Object<StructureDefinitionDifferential>(new()); break;
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
        writer.Objects(R4[23], _keyword);
        writer.Primitive(R4[24], FhirVersion);
        writer.Objects(R4[25], _mapping);
        writer.Primitive(R4[26], Kind);
        writer.Primitive(R4[27], Abstract);
        writer.Objects(R4[28], _context);
        writer.Primitives(R4[29], _contextInvariant);
        writer.Primitive(R4[30], Type);
        writer.Primitive(R4[31], BaseDefinition);
        writer.Primitive(R4[32], Derivation);
        writer.Object(R4[33], Snapshot);
        writer.Object(R4[34], Differential);
    }
}

/// <summary>An external specification that the content is mapped to.</summary>
public sealed class StructureDefinitionMapping : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureDefinition.mapping", BackboneElement.R4, "identity!:id uri:uri name:string comment:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An Internal id that is used to identify this mapping set when specific mappings are made (1..1).</summary>
    public FhirId? Identity { get; set; }
    /// <summary>An absolute URI that identifies the specification that this mapping is expressed to (0..1).</summary>
    public FhirUri? Uri { get; set; }
    /// <summary>A name for the specification that is being mapped to (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Comments about this mapping, including version notes, issues, scope limitations, and other important notes for usage (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identity,
        4 => Uri,
        5 => Name,
        6 => Comment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identity = reader.Primitive(Identity ?? new()); break;
            case 4: Uri = reader.Primitive(Uri ?? new()); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: Comment = reader.Primitive(Comment ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Identity);
        writer.Primitive(R4[4], Uri);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], Comment);
    }
}

/// <summary>Identifies the types of resource or data type elements to which the extension can be applied.</summary>
public sealed class StructureDefinitionContext : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureDefinition.context", BackboneElement.R4, "type!+:code=ExtensionContextType expression!+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Defines how to interpret the expression that defines what the context of the extension is (1..1): <see cref="ExtensionContextTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>An expression that defines where an extension can be used in resources (1..1).</summary>
    public FhirString? Expression { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Expression,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Expression = reader.Primitive(Expression ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Expression);
    }
}

/// <summary>A snapshot view is expressed in a standalone form that can be used and interpreted without considering the base StructureDefinition.</summary>
public sealed class StructureDefinitionSnapshot : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureDefinition.snapshot", BackboneElement.R4, "element!*:ElementDefinition");
    private List<ElementDefinition>? _element;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Captures constraints on each element within the resource (1..*).</summary>
    public List<ElementDefinition> Element { get => _element ??= []; set => _element = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _element,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _element); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _element);
    }
}

/// <summary>A differential view is expressed relative to the base StructureDefinition - a statement of differences that it applies.</summary>
public sealed class StructureDefinitionDifferential : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("StructureDefinition.differential", BackboneElement.R4, "element!*:ElementDefinition");
    private List<ElementDefinition>? _element;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Captures constraints on each element within the resource (1..*).</summary>
    public List<ElementDefinition> Element { get => _element ??= []; set => _element = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _element,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _element); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _element);
    }
}
