// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A compartment definition that defines how resources are accessed on a server.</summary>
public sealed class CompartmentDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CompartmentDefinition", DomainResource.R4, "url!+:uri version+:string name!+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext purpose:markdown code!+:code=CompartmentType search!+:boolean resource*+:CompartmentDefinition.resource");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CompartmentDefinitionResource>? _resource;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this compartment definition when it is referenced in a specification, model, design or an instance; also called its … (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>The identifier that is used to identify this version of the compartment definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the compartment definition (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The status of this compartment definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this compartment definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the compartment definition was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the compartment definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the compartment definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>Explanation of why this compartment definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>Which compartment this definition describes (1..1): <see cref="CompartmentTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Whether the search syntax is supported, (1..1).</summary>
    public FhirBoolean? Search { get; set; }
    /// <summary>Information about how a resource is related to the compartment (0..*).</summary>
    public List<CompartmentDefinitionResource> Resource { get => _resource ??= []; set => _resource = value; }
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
        18 => Purpose,
        19 => Code,
        20 => Search,
        21 => _resource,
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
            case 18: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 19: Code = reader.Primitive(Code ?? new()); break;
            case 20: Search = reader.Primitive(Search ?? new()); break;
            case 21: reader.Objects(ref _resource); break;
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
        writer.Primitive(R4[18], Purpose);
        writer.Primitive(R4[19], Code);
        writer.Primitive(R4[20], Search);
        writer.Objects(R4[21], _resource);
    }
}

/// <summary>Information about how a resource is related to the compartment.</summary>
public sealed class CompartmentDefinitionResource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CompartmentDefinition.resource", BackboneElement.R4, "code!+:code=ResourceType param*+:string documentation:string");
    private List<FhirString>? _param;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of a resource supported by the server (1..1): <see cref="ResourceTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The name of a search parameter that represents the link to the compartment (0..*).</summary>
    public List<FhirString> Param { get => _param ??= []; set => _param = value; }
    /// <summary>Additional documentation about the resource and compartment (0..1).</summary>
    public FhirString? Documentation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _param,
        5 => Documentation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: reader.Primitives(ref _param); break;
            case 5: Documentation = reader.Primitive(Documentation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitives(R4[4], _param);
        writer.Primitive(R4[5], Documentation);
    }
}
