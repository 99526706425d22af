// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Defines the characteristics of a message that can be shared between systems, including the type of event that initiates the message, the content to be ….</summary>
public sealed class MessageDefinition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MessageDefinition", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string replaces*+:canonical status!+:code=PublicationStatus experimental+:boolean date!+:dateTime publisher+:string contact*+:ContactDetail description+:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose+:markdown copyright:markdown base+:canonical parent*+:canonical event!^+:Coding,uri category+:code=MessageSignificanceCategory focus*+:MessageDefinition.focus responseRequired:code=MessageheaderResponseRequest allowedResponse*:MessageDefinition.allowedResponse graph*:canonical");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _replaces;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<FhirCanonical>? _parent;
    private DataType? _event;
    private List<MessageDefinitionFocus>? _focus;
    private List<MessageDefinitionAllowedResponse>? _allowedResponse;
    private List<FhirCanonical>? _graph;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The business identifier that is used to reference the MessageDefinition and *is* expected to be consistent from server to server (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this message definition when it is represented in other formats, or referenced in a specification, model, design or … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the message definition when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the message definition (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the message definition (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A MessageDefinition that is superseded by this definition (0..*): to MessageDefinition.</summary>
    public List<FhirCanonical> Replaces { get => _replaces ??= []; set => _replaces = value; }
    /// <summary>The status of this message definition (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this message definition is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the message definition was published (1..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the message definition (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the message definition from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the message definition is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this message definition is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the message definition and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The MessageDefinition that is the basis for the contents of this resource (0..1): to MessageDefinition.</summary>
    public FhirCanonical? Base { get; set; }
    /// <summary>Identifies a protocol or workflow that this MessageDefinition represents a step in (0..*): to ActivityDefinition, PlanDefinition.</summary>
    public List<FhirCanonical> Parent { get => _parent ??= []; set => _parent = value; }
    /// <summary>Event code or link to the EventDefinition (1..1): Coding, uri.</summary>
    public DataType? Event { get => _event; set => _event = GiveAnew(_event, value, 26); }
    /// <summary>The impact of the content of the message (0..1): <see cref="MessageSignificanceCategoryCodes"/>.</summary>
    public FhirCode? Category { get; set; }
    /// <summary>Identifies the resource (or resources) that are being addressed by the event (0..*).</summary>
    public List<MessageDefinitionFocus> Focus { get => _focus ??= []; set => _focus = value; }
    /// <summary>Declare at a message definition level whether a response is required or only upon error or success, or never (0..1): <see cref="MessageheaderResponseRequestCodes"/>.</summary>
    public FhirCode? ResponseRequired { get; set; }
    /// <summary>Indicates what types of messages may be sent as an application-level response to this message (0..*).</summary>
    public List<MessageDefinitionAllowedResponse> AllowedResponse { get => _allowedResponse ??= []; set => _allowedResponse = value; }
    /// <summary>Canonical reference to a GraphDefinition (0..*): to GraphDefinition.</summary>
    public List<FhirCanonical> Graph { get => _graph ??= []; set => _graph = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => _replaces,
        14 => Status,
        15 => Experimental,
        16 => Date,
        17 => Publisher,
        18 => _contact,
        19 => Description,
        20 => _useContext,
        21 => _jurisdiction,
        22 => Purpose,
        23 => Copyright,
        24 => Base,
        25 => _parent,
        26 => _event,
        27 => Category,
        28 => _focus,
        29 => ResponseRequired,
        30 => _allowedResponse,
        31 => _graph,
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
            case 13: reader.Primitives(ref _replaces); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 16: Date = reader.Primitive(Date ?? new()); break;
            case 17: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 18: reader.Objects(ref _contact); break;
            case 19: Description = reader.Primitive(Description ?? new()); break;
            case 20: reader.Objects(ref _useContext); break;
            case 21: reader.Objects(ref _jurisdiction); break;
            case 22: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 23: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 24: Base = reader.Primitive(Base ?? new()); break;
            case 25: reader.Primitives(ref _parent); break;
            case 26: _event = reader.Choice(_event); break;
            case 27: Category = reader.Primitive(Category ?? new()); break;
            case 28: reader.Objects(ref _focus); break;
            case 29: ResponseRequired = reader.Primitive(ResponseRequired ?? new()); break;
            case 30: reader.Objects(ref _allowedResponse); break;
            case 31: reader.Primitives(ref _graph); break;
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
        writer.Primitives(R4[13], _replaces);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Experimental);
        writer.Primitive(R4[16], Date);
        writer.Primitive(R4[17], Publisher);
        writer.Objects(R4[18], _contact);
        writer.Primitive(R4[19], Description);
        writer.Objects(R4[20], _useContext);
        writer.Objects(R4[21], _jurisdiction);
        writer.Primitive(R4[22], Purpose);
        writer.Primitive(R4[23], Copyright);
        writer.Primitive(R4[24], Base);
        writer.Primitives(R4[25], _parent);
        writer.Choice(R4[26], _event);
        writer.Primitive(R4[27], Category);
        writer.Objects(R4[28], _focus);
        writer.Primitive(R4[29], ResponseRequired);
        writer.Objects(R4[30], _allowedResponse);
        writer.Primitives(R4[31], _graph);
    }
}

/// <summary>Identifies the resource (or resources) that are being addressed by the event.</summary>
public sealed class MessageDefinitionFocus : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MessageDefinition.focus", BackboneElement.R4, "code!+:code=ResourceType profile:canonical min!+:unsignedInt max:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kind of resource that must be the focus for this message (1..1): <see cref="ResourceTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>A profile that reflects constraints for the focal resource (and potentially for related resources) (0..1): to StructureDefinition.</summary>
    public FhirCanonical? Profile { get; set; }
    /// <summary>Identifies the minimum number of resources of this type that must be pointed to by a message in order for it to be valid against this MessageDefinition (1..1).</summary>
    public FhirUnsignedInt? Min { get; set; }
    /// <summary>Identifies the maximum number of resources of this type that must be pointed to by a message in order for it to be valid against this MessageDefinition (0..1).</summary>
    public FhirString? Max { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Profile,
        5 => Min,
        6 => Max,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: Profile = reader.Primitive(Profile ?? new()); break;
            case 5: Min = reader.Primitive(Min ?? new()); break;
            case 6: Max = reader.Primitive(Max ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Primitive(R4[4], Profile);
        writer.Primitive(R4[5], Min);
        writer.Primitive(R4[6], Max);
    }
}

/// <summary>Indicates what types of messages may be sent as an application-level response to this message.</summary>
public sealed class MessageDefinitionAllowedResponse : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MessageDefinition.allowedResponse", BackboneElement.R4, "message!:canonical situation:markdown");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A reference to the message definition that must be adhered to by this supported response (1..1): to MessageDefinition.</summary>
    public FhirCanonical? Message { get; set; }
    /// <summary>Provides a description of the circumstances in which this response should be used (as opposed to one of the alternative responses) (0..1).</summary>
    public FhirMarkdown? Situation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Message,
        4 => Situation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Message = reader.Primitive(Message ?? new()); break;
            case 4: Situation = reader.Primitive(Situation ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Message);
        writer.Primitive(R4[4], Situation);
    }
}
