// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A statement of relationships from one set of concepts to one or more other concepts - either concepts in code systems, or data element/data element concepts, or ….</summary>
public sealed class ConceptMap : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ConceptMap", DomainResource.R4, "url+:uri identifier+:Identifier version+:string name+:string title+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright:markdown source^+:uri,canonical target^+:uri,canonical group*:ConceptMap.group");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private DataType? _source;
    private DataType? _target;
    private List<ConceptMapGroup>? _group;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this concept map when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this concept map when it is represented in other formats, or referenced in a specification, model, design or an … (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>The identifier that is used to identify this version of the concept map when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the concept map (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the concept map (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this concept map (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this concept map is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the concept map was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the concept map (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the concept map from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the concept map is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this concept map is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the concept map and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>Identifier for the source value set that contains the concepts that are being mapped and provides context for the mappings (0..1): uri, canonical.</summary>
    public DataType? Source { get => _source; set => _source = GiveAnew(_source, value, 23); }
    /// <summary>The target value set provides context for the mappings (0..1): uri, canonical.</summary>
    public DataType? Target { get => _target; set => _target = GiveAnew(_target, value, 24); }
    /// <summary>A group of mappings that all have the same source and target system (0..*).</summary>
    public List<ConceptMapGroup> Group { get => _group ??= []; set => _group = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => Identifier,
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
        23 => _source,
        24 => _target,
        25 => _group,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: Identifier = reader.Object<Identifier>(new()); break;
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
            case 23: _source = reader.Choice(_source); break;
            case 24: _target = reader.Choice(_target); break;
            case 25: reader.Objects(ref _group); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Object(R4[9], Identifier);
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
        writer.Choice(R4[23], _source);
        writer.Choice(R4[24], _target);
        writer.Objects(R4[25], _group);
    }
}

/// <summary>A group of mappings that all have the same source and target system.</summary>
public sealed class ConceptMapGroup : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ConceptMap.group", BackboneElement.R4, "source:uri sourceVersion:string target:uri targetVersion:string element!*:ConceptMap.group.element unmapped:ConceptMap.group.unmapped");
    private List<ConceptMapGroupElement>? _element;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that identifies the source system where the concepts to be mapped are defined (0..1).</summary>
    public FhirUri? Source { get; set; }
    /// <summary>The specific version of the code system, as determined by the code system authority (0..1).</summary>
    public FhirString? SourceVersion { get; set; }
    /// <summary>An absolute URI that identifies the target system that the concepts will be mapped to (0..1).</summary>
    public FhirUri? Target { get; set; }
    /// <summary>The specific version of the code system, as determined by the code system authority (0..1).</summary>
    public FhirString? TargetVersion { get; set; }
    /// <summary>Mappings for an individual concept in the source to one or more concepts in the target (1..*).</summary>
    public List<ConceptMapGroupElement> Element { get => _element ??= []; set => _element = value; }
    /// <summary>What to do when there is no mapping for the source concept (0..1).</summary>
    public ConceptMapGroupUnmapped? Unmapped { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Source,
        4 => SourceVersion,
        5 => Target,
        6 => TargetVersion,
        7 => _element,
        8 => Unmapped,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Source = reader.Primitive(Source ?? new()); break;
            case 4: SourceVersion = reader.Primitive(SourceVersion ?? new()); break;
            case 5: Target = reader.Primitive(Target ?? new()); break;
            case 6: TargetVersion = reader.Primitive(TargetVersion ?? new()); break;
            case 7: reader.Objects(ref _element); break;
            case 8: Unmapped = reader.Object<ConceptMapGroupUnmapped>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Source);
        writer.Primitive(R4[4], SourceVersion);
        writer.Primitive(R4[5], Target);
        writer.Primitive(R4[6], TargetVersion);
        writer.Objects(R4[7], _element);
        writer.Object(R4[8], Unmapped);
    }
}

/// <summary>Mappings for an individual concept in the source to one or more concepts in the target.</summary>
public sealed class ConceptMapGroupElement : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ConceptMap.group.element", BackboneElement.R4, "code:code display:string target*:ConceptMap.group.element.target");
    private List<ConceptMapGroupElementTarget>? _target;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identity (code or path) or the element/item being mapped (0..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The display for the code (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>A concept from the target value set that this concept maps to (0..*).</summary>
    public List<ConceptMapGroupElementTarget> Target { get => _target ??= []; set => _target = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Display,
        5 => _target,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Display = reader.Primitive(Display ?? new()); break;
            case 5: reader.Objects(ref _target); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Display);
        writer.Objects(R4[5], _target);
    }
}

/// <summary>A concept from the target value set that this concept maps to.</summary>
public sealed class ConceptMapGroupElementTarget : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ConceptMap.group.element.target", BackboneElement.R4, "code:code display:string equivalence!:code=ConceptMapEquivalence comment:string dependsOn*:ConceptMap.group.element.target.dependsOn product*:ConceptMap.group.element.target.dependsOn");
    private List<ConceptMapGroupElementTargetDependsOn>? _dependsOn;
    private List<ConceptMapGroupElementTargetDependsOn>? _product;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identity (code or path) or the element/item that the map refers to (0..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The display for the code (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>The equivalence between the source and target concepts (counting for the dependencies and products) (1..1): <see cref="ConceptMapEquivalenceCodes"/>.</summary>
    public FhirCode? Equivalence { get; set; }
    /// <summary>A description of status/issues in mapping that conveys additional information not represented in  the structured data (0..1).</summary>
    public FhirString? Comment { get; set; }
    /// <summary>A set of additional dependencies for this mapping to hold (0..*).</summary>
    public List<ConceptMapGroupElementTargetDependsOn> DependsOn { get => _dependsOn ??= []; set => _dependsOn = value; }
    /// <summary>A set of additional outcomes from this mapping to other elements (0..*).</summary>
    public List<ConceptMapGroupElementTargetDependsOn> Product { get => _product ??= []; set => _product = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Display,
        5 => Equivalence,
        6 => Comment,
        7 => _dependsOn,
        8 => _product,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Display = reader.Primitive(Display ?? new()); break;
            case 5: Equivalence = reader.Primitive(Equivalence ?? new()); break;
            case 6: Comment = reader.Primitive(Comment ?? new()); break;
            case 7: reader.Objects(ref _dependsOn); break;
            case 8: reader.Objects(ref _product); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Display);
        writer.Primitive(R4[5], Equivalence);
        writer.Primitive(R4[6], Comment);
        writer.Objects(R4[7], _dependsOn);
        writer.Objects(R4[8], _product);
    }
}

/// <summary>A set of additional dependencies for this mapping to hold.</summary>
public sealed class ConceptMapGroupElementTargetDependsOn : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ConceptMap.group.element.target.dependsOn", BackboneElement.R4, "property!:uri system:canonical value!:string display:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A reference to an element that holds a coded value that corresponds to a code system property (1..1).</summary>
    public FhirUri? Property { get; set; }
    /// <summary>An absolute URI that identifies the code system of the dependency code (if the source/dependency is a value set that crosses code systems) (0..1): to CodeSystem.</summary>
    public FhirCanonical? System { get; set; }
    /// <summary>Identity (code or path) or the element/item/ValueSet/text that the map depends on / refers to (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <summary>The display for the code (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Property,
        4 => System,
        5 => Value,
        6 => Display,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Property = reader.Primitive(Property ?? new()); break;
            case 4: System = reader.Primitive(System ?? new()); break;
            case 5: Value = reader.Primitive(Value ?? new()); break;
            case 6: Display = reader.Primitive(Display ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Property);
        writer.Primitive(R4[4], System);
        writer.Primitive(R4[5], Value);
        writer.Primitive(R4[6], Display);
    }
}

/// <summary>What to do when there is no mapping for the source concept.</summary>
public sealed class ConceptMapGroupUnmapped : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ConceptMap.group.unmapped", BackboneElement.R4, "mode!:code=ConceptMapGroupUnmappedMode code:code display:string url:canonical");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Defines which action to take if there is no match for the source concept in the target system designated for the group (1..1): <see cref="ConceptMapGroupUnmappedModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>The fixed code to use when the mode = 'fixed'  - all unmapped codes are mapped to a single fixed code (0..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The display for the code (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>The canonical reference to an additional ConceptMap resource instance to use for mapping if this ConceptMap resource contains no matching mapping for the source … (0..1): to ConceptMap.</summary>
    public FhirCanonical? Url { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Mode,
        4 => Code,
        5 => Display,
        6 => Url,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Mode = reader.Primitive(Mode ?? new()); break;
            case 4: Code = reader.Primitive(Code ?? new()); break;
            case 5: Display = reader.Primitive(Display ?? new()); break;
            case 6: Url = reader.Primitive(Url ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Mode);
        writer.Primitive(R4[4], Code);
        writer.Primitive(R4[5], Display);
        writer.Primitive(R4[6], Url);
    }
}
