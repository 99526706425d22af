// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A Capability Statement documents a set of capabilities (behaviors) of a FHIR Server for a particular version of FHIR that may be used as a statement of actual ….</summary>
public sealed class CapabilityStatement : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement", DomainResource.R4, "url+:uri version+:string name+:string title+:string status!+:code=PublicationStatus experimental+:boolean date!+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright:markdown kind!+:code=CapabilityStatementKind instantiates*+:canonical imports*+:canonical software+:CapabilityStatement.software implementation+:CapabilityStatement.implementation fhirVersion!+:code=FHIRVersion format!*+:code patchFormat*+:code implementationGuide*+:canonical rest*+:CapabilityStatement.rest messaging*+:CapabilityStatement.messaging document*+:CapabilityStatement.document");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<FhirCanonical>? _instantiates;
    private List<FhirCanonical>? _imports;
    private List<FhirCode>? _format;
    private List<FhirCode>? _patchFormat;
    private List<FhirCanonical>? _implementationGuide;
    private List<CapabilityStatementRest>? _rest;
    private List<CapabilityStatementMessaging>? _messaging;
    private List<CapabilityStatementDocument>? _document;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this capability statement when it is referenced in a specification, model, design or an instance; also called its … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>The identifier that is used to identify this version of the capability statement when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the capability statement (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the capability statement (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this capability statement (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this capability statement is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the capability statement was published (1..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the capability statement (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the capability statement from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the capability statement is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this capability statement is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the capability statement and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The way that this statement is intended to be used, to describe an actual running instance of software, a particular product (kind, not instance of software) or … (1..1): <see cref="CapabilityStatementKindCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>Reference to a canonical URL of another CapabilityStatement that this software implements (0..*): to CapabilityStatement.</summary>
    public List<FhirCanonical> Instantiates { get => _instantiates ??= []; set => _instantiates = value; }
    /// <summary>Reference to a canonical URL of another CapabilityStatement that this software adds to (0..*): to CapabilityStatement.</summary>
    public List<FhirCanonical> Imports { get => _imports ??= []; set => _imports = value; }
    /// <summary>Software that is covered by this capability statement (0..1).</summary>
    public CapabilityStatementSoftware? Software { get; set; }
    /// <summary>Identifies a specific implementation instance that is described by the capability statement - i.e. a particular installation, rather than the capabilities of a … (0..1).</summary>
    public CapabilityStatementImplementation? Implementation { get; set; }
    /// <summary>The version of the FHIR specification that this CapabilityStatement describes (which SHALL be the same as the FHIR version of the CapabilityStatement itself) (1..1): <see cref="FHIRVersionCodes"/>.</summary>
    public FhirCode? FhirVersion { get; set; }
    /// <summary>A list of the formats supported by this implementation using their content types (1..*).</summary>
    public List<FhirCode> Format { get => _format ??= []; set => _format = value; }
    /// <summary>A list of the patch formats supported by this implementation using their content types (0..*).</summary>
    public List<FhirCode> PatchFormat { get => _patchFormat ??= []; set => _patchFormat = value; }
    /// <summary>A list of implementation guides that the server does (or should) support in their entirety (0..*): to ImplementationGuide.</summary>
    public List<FhirCanonical> ImplementationGuide { get => _implementationGuide ??= []; set => _implementationGuide = value; }
    /// <summary>A definition of the restful capabilities of the solution, if any (0..*).</summary>
    public List<CapabilityStatementRest> Rest { get => _rest ??= []; set => _rest = value; }
    /// <summary>A description of the messaging capabilities of the solution (0..*).</summary>
    public List<CapabilityStatementMessaging> Messaging { get => _messaging ??= []; set => _messaging = value; }
    /// <summary>A document definition (0..*).</summary>
    public List<CapabilityStatementDocument> Document { get => _document ??= []; set => _document = value; }
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
        20 => Purpose,
        21 => Copyright,
        22 => Kind,
        23 => _instantiates,
        24 => _imports,
        25 => Software,
        26 => Implementation,
        27 => FhirVersion,
        28 => _format,
        29 => _patchFormat,
        30 => _implementationGuide,
        31 => _rest,
        32 => _messaging,
        33 => _document,
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
            case 20: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 21: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 22: Kind = reader.Primitive(Kind ?? new()); break;
            case 23: reader.Primitives(ref _instantiates); break;
            case 24: reader.Primitives(ref _imports); break;
            case 25: Software = reader.Object<CapabilityStatementSoftware>(new()); break;
            case 26: Implementation = reader.Object<CapabilityStatementImplementation>(new()); break;
            case 27: FhirVersion = reader.Primitive(FhirVersion ?? new()); break;
            case 28: reader.Primitives(ref _format); break;
            case 29: reader.Primitives(ref _patchFormat); break;
            case 30: reader.Primitives(ref _implementationGuide); break;
            case 31: reader.Objects(ref _rest); break;
            case 32: reader.Objects(ref _messaging); break;
            case 33: reader.Objects(ref _document); break;
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
        writer.Primitive(R4[20], Purpose);
        writer.Primitive(R4[21], Copyright);
        writer.Primitive(R4[22], Kind);
        writer.Primitives(R4[23], _instantiates);
        writer.Primitives(R4[24], _imports);
        writer.Object(R4[25], Software);
        writer.Object(R4[26], Implementation);
        writer.Primitive(R4[27], FhirVersion);
        writer.Primitives(R4[28], _format);
        writer.Primitives(R4[29], _patchFormat);
        writer.Primitives(R4[30], _implementationGuide);
        writer.Objects(R4[31], _rest);
        writer.Objects(R4[32], _messaging);
        writer.Objects(R4[33], _document);
    }
}

/// <summary>Software that is covered by this capability statement.</summary>
public sealed class CapabilityStatementSoftware : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.software", BackboneElement.R4, "name!+:string version+:string releaseDate+:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Name the software is known by (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The version identifier for the software covered by this statement (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>Date this version of the software was released (0..1).</summary>
    public FhirDateTime? ReleaseDate { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Version,
        5 => ReleaseDate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Version = reader.Primitive(Version ?? new()); break;
            case 5: ReleaseDate = reader.Primitive(ReleaseDate ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Version);
        writer.Primitive(R4[5], ReleaseDate);
    }
}

/// <summary>Identifies a specific implementation instance that is described by the capability statement - i.e. a particular installation, rather than the capabilities of a ….</summary>
public sealed class CapabilityStatementImplementation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.implementation", BackboneElement.R4, "description!+:string url+:url custodian+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Information about the specific installation that this capability statement relates to (1..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>An absolute base URL for the implementation (0..1).</summary>
    public FhirUrl? Url { get; set; }
    /// <summary>The organization responsible for the management of the instance and oversight of the data on the server at the specified URL (0..1): to Organization.</summary>
    public Reference? Custodian { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Url,
        5 => Custodian,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Url = reader.Primitive(Url ?? new()); break;
            case 5: Custodian = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Primitive(R4[4], Url);
        writer.Object(R4[5], Custodian);
    }
}

/// <summary>A definition of the restful capabilities of the solution, if any.</summary>
public sealed class CapabilityStatementRest : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.rest", BackboneElement.R4, "mode!+:code=RestfulCapabilityMode documentation:markdown security+:CapabilityStatement.rest.security resource*+:CapabilityStatement.rest.resource interaction*:CapabilityStatement.rest.interaction searchParam*:CapabilityStatement.rest.resource.searchParam operation*+:CapabilityStatement.rest.resource.operation compartment*:canonical");
    private List<CapabilityStatementRestResource>? _resource;
    private List<CapabilityStatementRestInteraction>? _interaction;
    private List<CapabilityStatementRestResourceSearchParam>? _searchParam;
    private List<CapabilityStatementRestResourceOperation>? _operation;
    private List<FhirCanonical>? _compartment;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies whether this portion of the statement is describing the ability to initiate or receive restful operations (1..1): <see cref="RestfulCapabilityModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>Information about the system's restful capabilities that apply across all applications, such as security (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <summary>Information about security implementation from an interface perspective - what a client needs to know (0..1).</summary>
    public CapabilityStatementRestSecurity? Security { get; set; }
    /// <summary>A specification of the restful capabilities of the solution for a specific resource type (0..*).</summary>
    public List<CapabilityStatementRestResource> Resource { get => _resource ??= []; set => _resource = value; }
    /// <summary>A specification of restful operations supported by the system (0..*).</summary>
    public List<CapabilityStatementRestInteraction> Interaction { get => _interaction ??= []; set => _interaction = value; }
    /// <summary>Search parameters that are supported for searching all resources for implementations to support and/or make use of - either references to ones defined in the … (0..*).</summary>
    public List<CapabilityStatementRestResourceSearchParam> SearchParam { get => _searchParam ??= []; set => _searchParam = value; }
    /// <summary>Definition of an operation or a named query together with its parameters and their meaning and type (0..*).</summary>
    public List<CapabilityStatementRestResourceOperation> Operation { get => _operation ??= []; set => _operation = value; }
    /// <summary>An absolute URI which is a reference to the definition of a compartment that the system supports (0..*): to CompartmentDefinition.</summary>
    public List<FhirCanonical> Compartment { get => _compartment ??= []; set => _compartment = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Mode,
        4 => Documentation,
        5 => Security,
        6 => _resource,
        7 => _interaction,
        8 => _searchParam,
        9 => _operation,
        10 => _compartment,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Mode = reader.Primitive(Mode ?? new()); break;
            case 4: Documentation = reader.Primitive(Documentation ?? new()); break;
            case 5: Security = reader.Object<CapabilityStatementRestSecurity>(new()); break;
            case 6: reader.Objects(ref _resource); break;
            case 7: reader.Objects(ref _interaction); break;
            case 8: reader.Objects(ref _searchParam); break;
            case 9: reader.Objects(ref _operation); break;
            case 10: reader.Primitives(ref _compartment); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Mode);
        writer.Primitive(R4[4], Documentation);
        writer.Object(R4[5], Security);
        writer.Objects(R4[6], _resource);
        writer.Objects(R4[7], _interaction);
        writer.Objects(R4[8], _searchParam);
        writer.Objects(R4[9], _operation);
        writer.Primitives(R4[10], _compartment);
    }
}

/// <summary>Information about security implementation from an interface perspective - what a client needs to know.</summary>
public sealed class CapabilityStatementRestSecurity : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.rest.security", BackboneElement.R4, "cors+:boolean service*+:CodeableConcept description:markdown");
    private List<CodeableConcept>? _service;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Server adds CORS headers when responding to requests - this enables Javascript applications to use the server (0..1).</summary>
    public FhirBoolean? Cors { get; set; }
    /// <summary>Types of security services that are supported/required by the system (0..*).</summary>
    public List<CodeableConcept> Service { get => _service ??= []; set => _service = value; }
    /// <summary>General description of how security works (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Cors,
        4 => _service,
        5 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Cors = reader.Primitive(Cors ?? new()); break;
            case 4: reader.Objects(ref _service); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Cors);
        writer.Objects(R4[4], _service);
        writer.Primitive(R4[5], Description);
    }
}

/// <summary>A specification of the restful capabilities of the solution for a specific resource type.</summary>
public sealed class CapabilityStatementRestResource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.rest.resource", BackboneElement.R4, "type!+:code=ResourceType profile+:canonical supportedProfile*+:canonical documentation:markdown interaction*:CapabilityStatement.rest.resource.interaction versioning:code=ResourceVersionPolicy readHistory:boolean updateCreate:boolean conditionalCreate:boolean conditionalRead:code=ConditionalReadStatus conditionalUpdate:boolean conditionalDelete:code=ConditionalDeleteStatus referencePolicy*:code=ReferenceHandlingPolicy searchInclude*:string searchRevInclude*:string searchParam*:CapabilityStatement.rest.resource.searchParam operation*+:CapabilityStatement.rest.resource.operation");
    private List<FhirCanonical>? _supportedProfile;
    private List<CapabilityStatementRestResourceInteraction>? _interaction;
    private List<FhirCode>? _referencePolicy;
    private List<FhirString>? _searchInclude;
    private List<FhirString>? _searchRevInclude;
    private List<CapabilityStatementRestResourceSearchParam>? _searchParam;
    private List<CapabilityStatementRestResourceOperation>? _operation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A type of resource exposed via the restful interface (1..1): <see cref="ResourceTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A specification of the profile that describes the solution's overall support for the resource, including any constraints on cardinality, bindings, lengths or … (0..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <summary>A list of profiles that represent different use cases supported by the system (0..*): to StructureDefinition.</summary>
    public List<FhirCanonical> SupportedProfile { get => _supportedProfile ??= []; set => _supportedProfile = value; }
    /// <summary>Additional information about the resource type used by the system (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <summary>Identifies a restful operation supported by the solution (0..*).</summary>
    public List<CapabilityStatementRestResourceInteraction> Interaction { get => _interaction ??= []; set => _interaction = value; }
    /// <summary>This field is set to no-version to specify that the system does not support (server) or use (client) versioning for this resource type (0..1): <see cref="ResourceVersionPolicyCodes"/>.</summary>
    public FhirCode? Versioning { get; set; }
    /// <summary>A flag for whether the server is able to return past versions as part of the vRead operation (0..1).</summary>
    public FhirBoolean? ReadHistory { get; set; }
    /// <summary>A flag to indicate that the server allows or needs to allow the client to create new identities on the server (that is, the client PUTs to a location where … (0..1).</summary>
    public FhirBoolean? UpdateCreate { get; set; }
    /// <summary>A flag that indicates that the server supports conditional create (0..1).</summary>
    public FhirBoolean? ConditionalCreate { get; set; }
    /// <summary>A code that indicates how the server supports conditional read (0..1): <see cref="ConditionalReadStatusCodes"/>.</summary>
    public FhirCode? ConditionalRead { get; set; }
    /// <summary>A flag that indicates that the server supports conditional update (0..1).</summary>
    public FhirBoolean? ConditionalUpdate { get; set; }
    /// <summary>A code that indicates how the server supports conditional delete (0..1): <see cref="ConditionalDeleteStatusCodes"/>.</summary>
    public FhirCode? ConditionalDelete { get; set; }
    /// <summary>A set of flags that defines how references are supported (0..*): <see cref="ReferenceHandlingPolicyCodes"/>.</summary>
    public List<FhirCode> ReferencePolicy { get => _referencePolicy ??= []; set => _referencePolicy = value; }
    /// <summary>A list of _include values supported by the server (0..*).</summary>
    public List<FhirString> SearchInclude { get => _searchInclude ??= []; set => _searchInclude = value; }
    /// <summary>A list of _revinclude (reverse include) values supported by the server (0..*).</summary>
    public List<FhirString> SearchRevInclude { get => _searchRevInclude ??= []; set => _searchRevInclude = value; }
    /// <summary>Search parameters for implementations to support and/or make use of - either references to ones defined in the specification, or additional ones defined for/by … (0..*).</summary>
    public List<CapabilityStatementRestResourceSearchParam> SearchParam { get => _searchParam ??= []; set => _searchParam = value; }
    /// <summary>Definition of an operation or a named query together with its parameters and their meaning and type (0..*).</summary>
    public List<CapabilityStatementRestResourceOperation> Operation { get => _operation ??= []; set => _operation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Profile,
        5 => _supportedProfile,
        6 => Documentation,
        7 => _interaction,
        8 => Versioning,
        9 => ReadHistory,
        10 => UpdateCreate,
        11 => ConditionalCreate,
        12 => ConditionalRead,
        13 => ConditionalUpdate,
        14 => ConditionalDelete,
        15 => _referencePolicy,
        16 => _searchInclude,
        17 => _searchRevInclude,
        18 => _searchParam,
        19 => _operation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Profile = reader.Primitive(Profile ?? new()); break;
            case 5: reader.Primitives(ref _supportedProfile); break;
            case 6: Documentation = reader.Primitive(Documentation ?? new()); break;
            case 7: reader.Objects(ref _interaction); break;
            case 8: Versioning = reader.Primitive(Versioning ?? new()); break;
            case 9: ReadHistory = reader.Primitive(ReadHistory ?? new()); break;
            case 10: UpdateCreate = reader.Primitive(UpdateCreate ?? new()); break;
            case 11: ConditionalCreate = reader.Primitive(ConditionalCreate ?? new()); break;
            case 12: ConditionalRead = reader.Primitive(ConditionalRead ?? new()); break;
            case 13: ConditionalUpdate = reader.Primitive(ConditionalUpdate ?? new()); break;
            case 14: ConditionalDelete = reader.Primitive(ConditionalDelete ?? new()); break;
            case 15: reader.Primitives(ref _referencePolicy); break;
            case 16: reader.Primitives(ref _searchInclude); break;
            case 17: reader.Primitives(ref _searchRevInclude); break;
            case 18: reader.Objects(ref _searchParam); break;
            case 19: reader.Objects(ref _operation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Profile);
        writer.Primitives(R4[5], _supportedProfile);
        writer.Primitive(R4[6], Documentation);
        writer.Objects(R4[7], _interaction);
        writer.Primitive(R4[8], Versioning);
        writer.Primitive(R4[9], ReadHistory);
        writer.Primitive(R4[10], UpdateCreate);
        writer.Primitive(R4[11], ConditionalCreate);
        writer.Primitive(R4[12], ConditionalRead);
        writer.Primitive(R4[13], ConditionalUpdate);
        writer.Primitive(R4[14], ConditionalDelete);
        writer.Primitives(R4[15], _referencePolicy);
        writer.Primitives(R4[16], _searchInclude);
        writer.Primitives(R4[17], _searchRevInclude);
        writer.Objects(R4[18], _searchParam);
        writer.Objects(R4[19], _operation);
    }
}

/// <summary>Identifies a restful operation supported by the solution.</summary>
public sealed class CapabilityStatementRestResourceInteraction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.rest.resource.interaction", BackboneElement.R4, "code!:code=TypeRestfulInteraction documentation:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Coded identifier of the operation, supported by the system resource (1..1): <see cref="TypeRestfulInteractionCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Guidance specific to the implementation of this operation, such as 'delete is a logical delete' or 'updates are only allowed with version id' or 'creates … (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Documentation);
    }
}

/// <summary>Search parameters for implementations to support and/or make use of - either references to ones defined in the specification, or additional ones defined for/by ….</summary>
public sealed class CapabilityStatementRestResourceSearchParam : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.rest.resource.searchParam", BackboneElement.R4, "name!:string definition:canonical type!:code=SearchParamType documentation:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of the search parameter used in the interface (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>An absolute URI that is a formal reference to where this parameter was first defined, so that a client can be confident of the meaning of the search parameter … (0..1): to SearchParameter.</summary>
    public FhirCanonical? Definition { get; set; }
    /// <summary>The type of value a search parameter refers to, and how the content is interpreted (1..1): <see cref="SearchParamTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>This allows documentation of any distinct behaviors about how the search parameter is used (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Definition,
        5 => Type,
        6 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Definition = reader.Primitive(Definition ?? new()); break;
            case 5: Type = reader.Primitive(Type ?? new()); break;
            case 6: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Definition);
        writer.Primitive(R4[5], Type);
        writer.Primitive(R4[6], Documentation);
    }
}

/// <summary>Definition of an operation or a named query together with its parameters and their meaning and type.</summary>
public sealed class CapabilityStatementRestResourceOperation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.rest.resource.operation", BackboneElement.R4, "name!+:string definition!+:canonical documentation:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of the operation or query (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Where the formal definition can be found (1..1): to OperationDefinition.</summary>
    public FhirCanonical? Definition { get; set; }
    /// <summary>Documentation that describes anything special about the operation behavior, possibly detailing different behavior for system, type and instance-level invocation … (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Definition,
        5 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Definition = reader.Primitive(Definition ?? new()); break;
            case 5: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Definition);
        writer.Primitive(R4[5], Documentation);
    }
}

/// <summary>A specification of restful operations supported by the system.</summary>
public sealed class CapabilityStatementRestInteraction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.rest.interaction", BackboneElement.R4, "code!:code=SystemRestfulInteraction documentation:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A coded identifier of the operation, supported by the system (1..1): <see cref="SystemRestfulInteractionCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Guidance specific to the implementation of this operation, such as limitations on the kind of transactions allowed, or information about system wide search is … (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Documentation);
    }
}

/// <summary>A description of the messaging capabilities of the solution.</summary>
public sealed class CapabilityStatementMessaging : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.messaging", BackboneElement.R4, "endpoint*:CapabilityStatement.messaging.endpoint reliableCache:unsignedInt documentation:markdown supportedMessage*+:CapabilityStatement.messaging.supportedMessage");
    private List<CapabilityStatementMessagingEndpoint>? _endpoint;
    private List<CapabilityStatementMessagingSupportedMessage>? _supportedMessage;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An endpoint (network accessible address) to which messages and/or replies are to be sent (0..*).</summary>
    public List<CapabilityStatementMessagingEndpoint> Endpoint { get => _endpoint ??= []; set => _endpoint = value; }
    /// <summary>Length if the receiver's reliable messaging cache in minutes (if a receiver) or how long the cache length on the receiver should be (if a sender) (0..1).</summary>
    public FhirUnsignedInt? ReliableCache { get; set; }
    /// <summary>Documentation about the system's messaging capabilities for this endpoint not otherwise documented by the capability statement (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <summary>References to message definitions for messages this system can send or receive (0..*).</summary>
    public List<CapabilityStatementMessagingSupportedMessage> SupportedMessage { get => _supportedMessage ??= []; set => _supportedMessage = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _endpoint,
        4 => ReliableCache,
        5 => Documentation,
        6 => _supportedMessage,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _endpoint); break;
            case 4: ReliableCache = reader.Primitive(ReliableCache ?? new()); break;
            case 5: Documentation = reader.Primitive(Documentation ?? new()); break;
            case 6: reader.Objects(ref _supportedMessage); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _endpoint);
        writer.Primitive(R4[4], ReliableCache);
        writer.Primitive(R4[5], Documentation);
        writer.Objects(R4[6], _supportedMessage);
    }
}

/// <summary>An endpoint (network accessible address) to which messages and/or replies are to be sent.</summary>
public sealed class CapabilityStatementMessagingEndpoint : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.messaging.endpoint", BackboneElement.R4, "protocol!:Coding address!:url");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A list of the messaging transport protocol(s) identifiers, supported by this endpoint (1..1).</summary>
    public Coding? Protocol { get; set; }
    /// <summary>The network address of the endpoint (1..1).</summary>
    public FhirUrl? Address { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Protocol,
        4 => Address,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Protocol = reader.Object<Coding>(new()); break;
            case 4: Address = reader.Primitive(Address ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Protocol);
        writer.Primitive(R4[4], Address);
    }
}

/// <summary>References to message definitions for messages this system can send or receive.</summary>
public sealed class CapabilityStatementMessagingSupportedMessage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.messaging.supportedMessage", BackboneElement.R4, "mode!+:code=EventCapabilityMode definition!+:canonical");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The mode of this event declaration - whether application is sender or receiver (1..1): <see cref="EventCapabilityModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>Points to a message definition that identifies the messaging event, message structure, allowed responses, etc (1..1): to MessageDefinition.</summary>
    public FhirCanonical? Definition { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Mode,
        4 => Definition,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Mode = reader.Primitive(Mode ?? new()); break;
            case 4: Definition = reader.Primitive(Definition ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Mode);
        writer.Primitive(R4[4], Definition);
    }
}

/// <summary>A document definition.</summary>
public sealed class CapabilityStatementDocument : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CapabilityStatement.document", BackboneElement.R4, "mode!+:code=DocumentMode documentation:markdown profile!+:canonical");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Mode of this document declaration - whether an application is a producer or consumer (1..1): <see cref="DocumentModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>A description of how the application supports or uses the specified document profile (0..1).</summary>
    public FhirMarkdown? Documentation { get; set; }
    /// <summary>A profile on the document Bundle that constrains which resources are present, and their contents (1..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Mode,
        4 => Documentation,
        5 => Profile,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Mode = reader.Primitive(Mode ?? new()); break;
            case 4: Documentation = reader.Primitive(Documentation ?? new()); break;
            case 5: Profile = reader.Primitive(Profile ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Mode);
        writer.Primitive(R4[4], Documentation);
        writer.Primitive(R4[5], Profile);
    }
}
