// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A TerminologyCapabilities resource documents a set of capabilities (behaviors) of a FHIR Terminology Server that may be used as a statement of actual server ….</summary>
public sealed class TerminologyCapabilities : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities", DomainResource.R4, "url+:uri version+:string name+:string title+:string status!+:code=PublicationStatus experimental+:boolean date!+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright+:markdown kind!+:code=CapabilityStatementKind software+:TerminologyCapabilities.software implementation+:TerminologyCapabilities.implementation lockedDate+:boolean codeSystem*:TerminologyCapabilities.codeSystem expansion:TerminologyCapabilities.expansion codeSearch:code=CodeSearchSupport validateCode:TerminologyCapabilities.validateCode translation:TerminologyCapabilities.translation closure:TerminologyCapabilities.closure");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<TerminologyCapabilitiesCodeSystem>? _codeSystem;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this terminology capabilities when it is referenced in a specification, model, design or an instance; also called its … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>The identifier that is used to identify this version of the terminology capabilities when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the terminology capabilities (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the terminology capabilities (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this terminology capabilities (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this terminology capabilities is authored for testing purposes (or education/evaluation/marketing) and is not intended to be … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the terminology capabilities was published (1..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the terminology capabilities (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the terminology capabilities from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the terminology capabilities is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this terminology capabilities is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the terminology capabilities and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The way that this statement is intended to be used, to describe an actual running instance of software, a particular product (kind, not instance of software) or … (1..1): <see cref="CapabilityStatementKindCodes"/>.</summary>
    public FhirCode? Kind { get; set; }
    /// <summary>Software that is covered by this terminology capability statement (0..1).</summary>
    public TerminologyCapabilitiesSoftware? Software { get; set; }
    /// <summary>Identifies a specific implementation instance that is described by the terminology capability statement - i.e. a particular installation, rather than the … (0..1).</summary>
    public TerminologyCapabilitiesImplementation? Implementation { get; set; }
    /// <summary>Whether the server supports lockedDate (0..1).</summary>
    public FhirBoolean? LockedDate { get; set; }
    /// <summary>Identifies a code system that is supported by the server (0..*).</summary>
    public List<TerminologyCapabilitiesCodeSystem> CodeSystem { get => _codeSystem ??= []; set => _codeSystem = value; }
    /// <summary>Information about the ValueSet/$expand operation (0..1).</summary>
    public TerminologyCapabilitiesExpansion? Expansion { get; set; }
    /// <summary>The degree to which the server supports the code search parameter on ValueSet, if it is supported (0..1): <see cref="CodeSearchSupportCodes"/>.</summary>
    public FhirCode? CodeSearch { get; set; }
    /// <summary>Information about the ValueSet/$validate-code operation (0..1).</summary>
    public TerminologyCapabilitiesValidateCode? ValidateCode { get; set; }
    /// <summary>Information about the ConceptMap/$translate operation (0..1).</summary>
    public TerminologyCapabilitiesTranslation? Translation { get; set; }
    /// <summary>Whether the $closure operation is supported (0..1).</summary>
    public TerminologyCapabilitiesClosure? Closure { get; set; }
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
        23 => Software,
        24 => Implementation,
        25 => LockedDate,
        26 => _codeSystem,
        27 => Expansion,
        28 => CodeSearch,
        29 => ValidateCode,
        30 => Translation,
        31 => Closure,
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
            case 23: Software = reader.Object<TerminologyCapabilitiesSoftware>(new()); break;
            case 24: Implementation = reader.Object<TerminologyCapabilitiesImplementation>(new()); break;
            case 25: LockedDate = reader.Primitive(LockedDate ?? new()); break;
            case 26: reader.Objects(ref _codeSystem); break;
            case 27: Expansion = reader.Object<TerminologyCapabilitiesExpansion>(new()); break;
            case 28: CodeSearch = reader.Primitive(CodeSearch ?? new()); break;
            case 29: ValidateCode = reader.Object<TerminologyCapabilitiesValidateCode>(new()); break;
            case 30: Translation = reader.Object<TerminologyCapabilitiesTranslation>(new()); break;
            case 31: Closure = reader.Object<TerminologyCapabilitiesClosure>(new()); break;
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
        writer.Object(R4[23], Software);
        writer.Object(R4[24], Implementation);
        writer.Primitive(R4[25], LockedDate);
        writer.Objects(R4[26], _codeSystem);
        writer.Object(R4[27], Expansion);
        writer.Primitive(R4[28], CodeSearch);
        writer.Object(R4[29], ValidateCode);
        writer.Object(R4[30], Translation);
        writer.Object(R4[31], Closure);
    }
}

/// <summary>Software that is covered by this terminology capability statement.</summary>
public sealed class TerminologyCapabilitiesSoftware : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.software", BackboneElement.R4, "name!+:string version+:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Name the software is known by (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The version identifier for the software covered by this statement (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Version,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Version = reader.Primitive(Version ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Version);
    }
}

/// <summary>Identifies a specific implementation instance that is described by the terminology capability statement - i.e. a particular installation, rather than the ….</summary>
public sealed class TerminologyCapabilitiesImplementation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.implementation", BackboneElement.R4, "description!+:string url+:url");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Information about the specific installation that this terminology capability statement relates to (1..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>An absolute base URL for the implementation (0..1).</summary>
    public FhirUrl? Url { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Url,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Url = reader.Primitive(Url ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Primitive(R4[4], Url);
    }
}

/// <summary>Identifies a code system that is supported by the server.</summary>
public sealed class TerminologyCapabilitiesCodeSystem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.codeSystem", BackboneElement.R4, "uri:canonical version*:TerminologyCapabilities.codeSystem.version subsumption:boolean");
    private List<TerminologyCapabilitiesCodeSystemVersion>? _version;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>URI for the Code System (0..1): to CodeSystem.</summary>
    public FhirCanonical? Uri { get; set; }
    /// <summary>For the code system, a list of versions that are supported by the server (0..*).</summary>
    public List<TerminologyCapabilitiesCodeSystemVersion> Version { get => _version ??= []; set => _version = value; }
    /// <summary>True if subsumption is supported for this version of the code system (0..1).</summary>
    public FhirBoolean? Subsumption { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Uri,
        4 => _version,
        5 => Subsumption,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Uri = reader.Primitive(Uri ?? new()); break;
            case 4: reader.Objects(ref _version); break;
            case 5: Subsumption = reader.Primitive(Subsumption ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Uri);
        writer.Objects(R4[4], _version);
        writer.Primitive(R4[5], Subsumption);
    }
}

/// <summary>For the code system, a list of versions that are supported by the server.</summary>
public sealed class TerminologyCapabilitiesCodeSystemVersion : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.codeSystem.version", BackboneElement.R4, "code+:string isDefault+:boolean compositional:boolean language*:code filter*:TerminologyCapabilities.codeSystem.version.filter property*:code");
    private List<FhirCode>? _language;
    private List<TerminologyCapabilitiesCodeSystemVersionFilter>? _filter;
    private List<FhirCode>? _property;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>For version-less code systems, there should be a single version with no identifier (0..1).</summary>
    public FhirString? Code { get; set; }
    /// <summary>If this is the default version for this code system (0..1).</summary>
    public FhirBoolean? IsDefault { get; set; }
    /// <summary>If the compositional grammar defined by the code system is supported (0..1).</summary>
    public FhirBoolean? Compositional { get; set; }
    /// <summary>Language Displays supported (0..*).</summary>
    public List<FhirCode> Language { get => _language ??= []; set => _language = value; }
    /// <summary>Filter Properties supported (0..*).</summary>
    public List<TerminologyCapabilitiesCodeSystemVersionFilter> Filter { get => _filter ??= []; set => _filter = value; }
    /// <summary>Properties supported for $lookup (0..*).</summary>
    public List<FhirCode> Property { get => _property ??= []; set => _property = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => IsDefault,
        5 => Compositional,
        6 => _language,
        7 => _filter,
        8 => _property,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: IsDefault = reader.Primitive(IsDefault ?? new()); break;
            case 5: Compositional = reader.Primitive(Compositional ?? new()); break;
            case 6: reader.Primitives(ref _language); break;
            case 7: reader.Objects(ref _filter); break;
            case 8: reader.Primitives(ref _property); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], IsDefault);
        writer.Primitive(R4[5], Compositional);
        writer.Primitives(R4[6], _language);
        writer.Objects(R4[7], _filter);
        writer.Primitives(R4[8], _property);
    }
}

/// <summary>Filter Properties supported.</summary>
public sealed class TerminologyCapabilitiesCodeSystemVersionFilter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.codeSystem.version.filter", BackboneElement.R4, "code!:code op!*:code");
    private List<FhirCode>? _op;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Code of the property supported (1..1).</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Operations supported for the property (1..*).</summary>
    public List<FhirCode> Op { get => _op ??= []; set => _op = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _op,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: reader.Primitives(ref _op); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitives(R4[4], _op);
    }
}

/// <summary>Information about the ValueSet/$expand operation.</summary>
public sealed class TerminologyCapabilitiesExpansion : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.expansion", BackboneElement.R4, "hierarchical:boolean paging:boolean incomplete:boolean parameter*:TerminologyCapabilities.expansion.parameter textFilter:markdown");
    private List<TerminologyCapabilitiesExpansionParameter>? _parameter;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Whether the server can return nested value sets (0..1).</summary>
    public FhirBoolean? Hierarchical { get; set; }
    /// <summary>Whether the server supports paging on expansion (0..1).</summary>
    public FhirBoolean? Paging { get; set; }
    /// <summary>Allow request for incomplete expansions? (0..1).</summary>
    public FhirBoolean? Incomplete { get; set; }
    /// <summary>Supported expansion parameter (0..*).</summary>
    public List<TerminologyCapabilitiesExpansionParameter> Parameter { get => _parameter ??= []; set => _parameter = value; }
    /// <summary>Documentation about text searching works (0..1).</summary>
    public FhirMarkdown? TextFilter { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Hierarchical,
        4 => Paging,
        5 => Incomplete,
        6 => _parameter,
        7 => TextFilter,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Hierarchical = reader.Primitive(Hierarchical ?? new()); break;
            case 4: Paging = reader.Primitive(Paging ?? new()); break;
            case 5: Incomplete = reader.Primitive(Incomplete ?? new()); break;
            case 6: reader.Objects(ref _parameter); break;
            case 7: TextFilter = reader.Primitive(TextFilter ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Hierarchical);
        writer.Primitive(R4[4], Paging);
        writer.Primitive(R4[5], Incomplete);
        writer.Objects(R4[6], _parameter);
        writer.Primitive(R4[7], TextFilter);
    }
}

/// <summary>Supported expansion parameter.</summary>
public sealed class TerminologyCapabilitiesExpansionParameter : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.expansion.parameter", BackboneElement.R4, "name!:code documentation:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Expansion Parameter name (1..1).</summary>
    public FhirCode? Name { get; set; }
    /// <summary>Description of support for parameter (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Documentation);
    }
}

/// <summary>Information about the ValueSet/$validate-code operation.</summary>
public sealed class TerminologyCapabilitiesValidateCode : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.validateCode", BackboneElement.R4, "translations!:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Whether translations are validated (1..1).</summary>
    public FhirBoolean? Translations { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Translations,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Translations = reader.Primitive(Translations ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Translations);
    }
}

/// <summary>Information about the ConceptMap/$translate operation.</summary>
public sealed class TerminologyCapabilitiesTranslation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.translation", BackboneElement.R4, "needsMap!:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Whether the client must identify the map (1..1).</summary>
    public FhirBoolean? NeedsMap { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => NeedsMap,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: NeedsMap = reader.Primitive(NeedsMap ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], NeedsMap);
    }
}

/// <summary>Whether the $closure operation is supported.</summary>
public sealed class TerminologyCapabilitiesClosure : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TerminologyCapabilities.closure", BackboneElement.R4, "translation:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>If cross-system closure is supported (0..1).</summary>
    public FhirBoolean? Translation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Translation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Translation = reader.Primitive(Translation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Translation);
    }
}
