// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A set of rules of how a particular interoperability or standards problem is solved - typically through the use of FHIR resources.</summary>
public sealed class ImplementationGuide : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide", DomainResource.R4, "url!+:uri version+:string name!+:string title+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept copyright:markdown packageId!+:id license+:code=SPDXLicense fhirVersion!*+:code=FHIRVersion dependsOn*+:ImplementationGuide.dependsOn global*+:ImplementationGuide.global definition:ImplementationGuide.definition manifest:ImplementationGuide.manifest");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<FhirCode>? _fhirVersion;
    private List<ImplementationGuideDependsOn>? _dependsOn;
    private List<ImplementationGuideGlobal>? _global;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this implementation guide when it is referenced in a specification, model, design or an instance; also called its … (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>The identifier that is used to identify this version of the implementation guide when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the implementation guide (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the implementation guide (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this implementation guide (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this implementation guide is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the implementation guide was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the implementation guide (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the implementation guide from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the implementation guide is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>A copyright statement relating to the implementation guide and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The NPM package name for this Implementation Guide, used in the NPM package distribution, which is the primary mechanism by which FHIR based tooling manages IG … (1..1).</summary>
    public FhirId? PackageId { get; set; }
    /// <summary>The license that applies to this Implementation Guide, using an SPDX license code, or 'not-open-source' (0..1): <see cref="SPDXLicenseCodes"/>.</summary>
    public FhirCode? License { get; set; }
    /// <summary>The version(s) of the FHIR specification that this ImplementationGuide targets - e.g. describes how to use (1..*): <see cref="FHIRVersionCodes"/>.</summary>
    public List<FhirCode> FhirVersion { get => _fhirVersion ??= []; set => _fhirVersion = value; }
    /// <summary>Another implementation guide that this implementation depends on (0..*).</summary>
    public List<ImplementationGuideDependsOn> DependsOn { get => _dependsOn ??= []; set => _dependsOn = value; }
    /// <summary>A set of profiles that all resources covered by this implementation guide must conform to (0..*).</summary>
    public List<ImplementationGuideGlobal> Global { get => _global ??= []; set => _global = value; }
    /// <summary>The information needed by an IG publisher tool to publish the whole implementation guide (0..1).</summary>
    public ImplementationGuideDefinition? Definition { get; set; }
    /// <summary>Information about an assembled implementation guide, created by the publication tooling (0..1).</summary>
    public ImplementationGuideManifest? Manifest { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => Version,
        10 => Name,
        11 => Title,
        12 => Status,
        13 => Experimental,
        14 => Date,
        15 => Publisher,
        16 => _contact,
        17 => Description,
        18 => _useContext,
        19 => _jurisdiction,
        20 => Copyright,
        21 => PackageId,
        22 => License,
        23 => _fhirVersion,
        24 => _dependsOn,
        25 => _global,
        26 => Definition,
        27 => Manifest,
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
            case 13: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 16: reader.Objects(ref _contact); break;
            case 17: Description = reader.Primitive(Description ?? new()); break;
            case 18: reader.Objects(ref _useContext); break;
            case 19: reader.Objects(ref _jurisdiction); break;
            case 20: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 21: PackageId = reader.Primitive(PackageId ?? new()); break;
            case 22: License = reader.Primitive(License ?? new()); break;
            case 23: reader.Primitives(ref _fhirVersion); break;
            case 24: reader.Objects(ref _dependsOn); break;
            case 25: reader.Objects(ref _global); break;
            case 26: Definition = reader.Object<ImplementationGuideDefinition>(new()); break;
            case 27: Manifest = reader.Object<ImplementationGuideManifest>(new()); break;
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
        writer.Primitive(R4[13], Experimental);
        writer.Primitive(R4[14], Date);
        writer.Primitive(R4[15], Publisher);
        writer.Objects(R4[16], _contact);
        writer.Primitive(R4[17], Description);
        writer.Objects(R4[18], _useContext);
        writer.Objects(R4[19], _jurisdiction);
        writer.Primitive(R4[20], Copyright);
        writer.Primitive(R4[21], PackageId);
        writer.Primitive(R4[22], License);
        writer.Primitives(R4[23], _fhirVersion);
        writer.Objects(R4[24], _dependsOn);
        writer.Objects(R4[25], _global);
        writer.Object(R4[26], Definition);
        writer.Object(R4[27], Manifest);
    }
}

/// <summary>Another implementation guide that this implementation depends on.</summary>
public sealed class ImplementationGuideDependsOn : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.dependsOn", BackboneElement.R4, "uri!+:canonical packageId+:id version+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A canonical reference to the Implementation guide for the dependency (1..1): to ImplementationGuide.</summary>
    public FhirCanonical? Uri { get; set; }
    /// <summary>The NPM package name for the Implementation Guide that this IG depends on (0..1).</summary>
    public FhirId? PackageId { get; set; }
    /// <summary>The version of the IG that is depended on, when the correct version is required to understand the IG correctly (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Uri,
        4 => PackageId,
        5 => Version,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Uri = reader.Primitive(Uri ?? new()); break;
            case 4: PackageId = reader.Primitive(PackageId ?? new()); break;
            case 5: Version = reader.Primitive(Version ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Uri);
        writer.Primitive(R4[4], PackageId);
        writer.Primitive(R4[5], Version);
    }
}

/// <summary>A set of profiles that all resources covered by this implementation guide must conform to.</summary>
public sealed class ImplementationGuideGlobal : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.global", BackboneElement.R4, "type!+:code=ResourceType profile!+:canonical");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of resource that all instances must conform to (1..1): <see cref="ResourceTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A reference to the profile that all instances must conform to (1..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Profile,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Profile = reader.Primitive(Profile ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Profile);
    }
}

/// <summary>The information needed by an IG publisher tool to publish the whole implementation guide.</summary>
public sealed class ImplementationGuideDefinition : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.definition", BackboneElement.R4, "grouping*:ImplementationGuide.definition.grouping resource!*:ImplementationGuide.definition.resource page:ImplementationGuide.definition.page parameter*:ImplementationGuide.definition.parameter template*:ImplementationGuide.definition.template");
    private List<ImplementationGuideDefinitionGrouping>? _grouping;
    private List<ImplementationGuideDefinitionResource>? _resource;
    private List<ImplementationGuideDefinitionParameter>? _parameter;
    private List<ImplementationGuideDefinitionTemplate>? _template;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A logical group of resources (0..*).</summary>
    public List<ImplementationGuideDefinitionGrouping> Grouping { get => _grouping ??= []; set => _grouping = value; }
    /// <summary>A resource that is part of the implementation guide (1..*).</summary>
    public List<ImplementationGuideDefinitionResource> Resource { get => _resource ??= []; set => _resource = value; }
    /// <summary>A page / section in the implementation guide (0..1).</summary>
    public ImplementationGuideDefinitionPage? Page { get; set; }
    /// <summary>Defines how IG is built by tools (0..*).</summary>
    public List<ImplementationGuideDefinitionParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <summary>A template for building resources (0..*).</summary>
    public List<ImplementationGuideDefinitionTemplate> Template { get => _template ??= []; set => _template = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _grouping,
        4 => _resource,
        5 => Page,
        6 => _parameter,
        7 => _template,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _grouping); break;
            case 4: reader.Objects(ref _resource); break;
            case 5: Page = reader.Object<ImplementationGuideDefinitionPage>(new()); break;
            case 6: reader.Objects(ref _parameter); break;
            case 7: reader.Objects(ref _template); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _grouping);
        writer.Objects(R4[4], _resource);
        writer.Object(R4[5], Page);
        writer.Objects(R4[6], _parameter);
        writer.Objects(R4[7], _template);
    }
}

/// <summary>A logical group of resources.</summary>
public sealed class ImplementationGuideDefinitionGrouping : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.definition.grouping", BackboneElement.R4, "name!:string description:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The human-readable title to display for the package of resources when rendering the implementation guide (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Human readable text describing the package (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Description);
    }
}

/// <summary>A resource that is part of the implementation guide.</summary>
public sealed class ImplementationGuideDefinitionResource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.definition.resource", BackboneElement.R4, "reference!:Reference fhirVersion*:code=FHIRVersion name:string description:string example^:boolean,canonical groupingId:id");
    private List<FhirCode>? _fhirVersion;
    private DataType? _example;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Where this resource is found (1..1).</summary>
    public Reference? Reference { get; set; }
    /// <summary>Indicates the FHIR Version(s) this artifact is intended to apply to (0..*): <see cref="FHIRVersionCodes"/>.</summary>
    public List<FhirCode> FhirVersion { get => _fhirVersion ??= []; set => _fhirVersion = value; }
    /// <summary>A human assigned name for the resource (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A description of the reason that a resource has been included in the implementation guide (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>If true or a reference, indicates the resource is an example instance (0..1): boolean, canonical.</summary>
    public DataType? Example { get => _example; set => _example = GiveAnew(_example, value, 7); }
    /// <summary>Reference to the id of the grouping this resource appears in (0..1).</summary>
    public FhirId? GroupingId { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Reference,
        4 => _fhirVersion,
        5 => Name,
        6 => Description,
        7 => _example,
        8 => GroupingId,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Reference = reader.Object<Reference>(new()); break;
            case 4: reader.Primitives(ref _fhirVersion); break;
            case 5: Name = reader.Primitive(Name ?? new()); break;
            case 6: Description = reader.Primitive(Description ?? new()); break;
            case 7: _example = reader.Choice(_example); break;
            case 8: GroupingId = reader.Primitive(GroupingId ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Reference);
        writer.Primitives(R4[4], _fhirVersion);
        writer.Primitive(R4[5], Name);
        writer.Primitive(R4[6], Description);
        writer.Choice(R4[7], _example);
        writer.Primitive(R4[8], GroupingId);
    }
}

/// <summary>A page / section in the implementation guide.</summary>
public sealed class ImplementationGuideDefinitionPage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.definition.page", BackboneElement.R4, "name!^:url,Reference title!:string generation!:code=GuidePageGeneration page*:ImplementationGuide.definition.page");
    private DataType? _name;
    private List<ImplementationGuideDefinitionPage>? _page;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The source address for the page (1..1): url, Reference.</summary>
    public DataType? Name { get => _name; set => _name = GiveAnew(_name, value, 3); }
    /// <summary>A short title used to represent this page in navigational structures such as table of contents, bread crumbs, etc (1..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A code that indicates how the page is generated (1..1): <see cref="GuidePageGenerationCodes"/>.</summary>
    public FhirCode? Generation { get; set; }
    /// <summary>Nested Pages/Sections under this page (0..*).</summary>
    public List<ImplementationGuideDefinitionPage> Page { get => _page ??= []; set => _page = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _name,
        4 => Title,
        5 => Generation,
        6 => _page,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _name = reader.Choice(_name); break;
            case 4: Title = reader.Primitive(Title ?? new()); break;
            case 5: Generation = reader.Primitive(Generation ?? new()); break;
            case 6: reader.Objects(ref _page); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _name);
        writer.Primitive(R4[4], Title);
        writer.Primitive(R4[5], Generation);
        writer.Objects(R4[6], _page);
    }
}

/// <summary>Defines how IG is built by tools.</summary>
public sealed class ImplementationGuideDefinitionParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.definition.parameter", BackboneElement.R4, "code!:code=GuideParameterCode value!:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>apply | path-resource | path-pages | path-tx-cache | expansion-parameter | rule-broken-links | generate-xml | generate-json | generate-turtle | html-template (1..1): <see cref="GuideParameterCodeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Value for named type (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Value);
    }
}

/// <summary>A template for building resources.</summary>
public sealed class ImplementationGuideDefinitionTemplate : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.definition.template", BackboneElement.R4, "code!:code source!:string scope:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Type of template specified (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The source location for the template (1..1).</summary>
    public FhirString? Source { get; set; }
    /// <summary>The scope in which the template applies (0..1).</summary>
    public FhirString? Scope { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Source,
        5 => Scope,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Source = reader.Primitive(Source ?? new()); break;
            case 5: Scope = reader.Primitive(Scope ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Source);
        writer.Primitive(R4[5], Scope);
    }
}

/// <summary>Information about an assembled implementation guide, created by the publication tooling.</summary>
public sealed class ImplementationGuideManifest : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.manifest", BackboneElement.R4, "rendering+:url resource!*+:ImplementationGuide.manifest.resource page*:ImplementationGuide.manifest.page image*:string other*:string");
    private List<ImplementationGuideManifestResource>? _resource;
    private List<ImplementationGuideManifestPage>? _page;
    private List<FhirString>? _image;
    private List<FhirString>? _other;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A pointer to official web page, PDF or other rendering of the implementation guide (0..1).</summary>
    public FhirUrl? Rendering { get; set; }
    /// <summary>A resource that is part of the implementation guide (1..*).</summary>
    public List<ImplementationGuideManifestResource> Resource { get => _resource ??= []; set => _resource = value; }
    /// <summary>Information about a page within the IG (0..*).</summary>
    public List<ImplementationGuideManifestPage> Page { get => _page ??= []; set => _page = value; }
    /// <summary>Indicates a relative path to an image that exists within the IG (0..*).</summary>
    public List<FhirString> Image { get => _image ??= []; set => _image = value; }
    /// <summary>Indicates the relative path of an additional non-page, non-image file that is part of the IG - e.g. zip, jar and similar files that could be the target of a … (0..*).</summary>
    public List<FhirString> Other { get => _other ??= []; set => _other = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Rendering,
        4 => _resource,
        5 => _page,
        6 => _image,
        7 => _other,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Rendering = reader.Primitive(Rendering ?? new()); break;
            case 4: reader.Objects(ref _resource); break;
            case 5: reader.Objects(ref _page); break;
            case 6: reader.Primitives(ref _image); break;
            case 7: reader.Primitives(ref _other); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Rendering);
        writer.Objects(R4[4], _resource);
        writer.Objects(R4[5], _page);
        writer.Primitives(R4[6], _image);
        writer.Primitives(R4[7], _other);
    }
}

/// <summary>A resource that is part of the implementation guide.</summary>
public sealed class ImplementationGuideManifestResource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.manifest.resource", BackboneElement.R4, "reference!+:Reference example^:boolean,canonical relativePath:url");
    private DataType? _example;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Where this resource is found (1..1).</summary>
    public Reference? Reference { get; set; }
    /// <summary>If true or a reference, indicates the resource is an example instance (0..1): boolean, canonical.</summary>
    public DataType? Example { get => _example; set => _example = GiveAnew(_example, value, 4); }
    /// <summary>The relative path for primary page for this resource within the IG (0..1).</summary>
    public FhirUrl? RelativePath { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Reference,
        4 => _example,
        5 => RelativePath,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Reference = reader.Object<Reference>(new()); break;
            case 4: _example = reader.Choice(_example); break;
            case 5: RelativePath = reader.Primitive(RelativePath ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Reference);
        writer.Choice(R4[4], _example);
        writer.Primitive(R4[5], RelativePath);
    }
}

/// <summary>Information about a page within the IG.</summary>
public sealed class ImplementationGuideManifestPage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImplementationGuide.manifest.page", BackboneElement.R4, "name!:string title:string anchor*:string");
    private List<FhirString>? _anchor;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Relative path to the page (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Label for the page intended for human display (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The name of an anchor available on the page (0..*).</summary>
    public List<FhirString> Anchor { get => _anchor ??= []; set => _anchor = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Title,
        5 => _anchor,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Title = reader.Primitive(Title ?? new()); break;
            case 5: reader.Primitives(ref _anchor); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Title);
        writer.Primitives(R4[5], _anchor);
    }
}
