// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The header for a message exchange that is either requesting or responding to an action.</summary>
public sealed class MessageHeader : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MessageHeader", DomainResource.R4, "event!^+:Coding,uri destination*+:MessageHeader.destination sender+:Reference enterer+:Reference author+:Reference source!+:MessageHeader.source responsible+:Reference reason+:CodeableConcept response+:MessageHeader.response focus*+:Reference definition+:canonical");
    private DataType? _event;
    private List<MessageHeaderDestination>? _destination;
    private List<Reference>? _focus;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Code that identifies the event this message represents and connects it with its definition (1..1): Coding, uri.</summary>
    public DataType? Event { get => _event; set => _event = GiveAnew(_event, value, 8); }
    /// <summary>The destination application which the message is intended for (0..*).</summary>
    public List<MessageHeaderDestination> Destination { get => _destination ??= []; set => _destination = value; }
    /// <summary>Identifies the sending system to allow the use of a trust relationship (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Sender { get; set; }
    /// <summary>The person or device that performed the data entry leading to this message (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Enterer { get; set; }
    /// <summary>The logical author of the message - the person or device that decided the described event should happen (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Author { get; set; }
    /// <summary>The source application from which this message originated (1..1).</summary>
    public MessageHeaderSource? Source { get; set; }
    /// <summary>The person or organization that accepts overall responsibility for the contents of the message (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Responsible { get; set; }
    /// <summary>Coded indication of the cause for the event - indicates  a reason for the occurrence of the event that is a focus of this message (0..1).</summary>
    public CodeableConcept? Reason { get; set; }
    /// <summary>Information about the message that this message is a response to (0..1).</summary>
    public MessageHeaderResponse? Response { get; set; }
    /// <summary>The actual data of the message - a reference to the root/focus class of the event (0..*).</summary>
    public List<Reference> Focus { get => _focus ??= []; set => _focus = value; }
    /// <summary>Permanent link to the MessageDefinition for this message (0..1): to MessageDefinition.</summary>
    public FhirCanonical? Definition { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _event,
        9 => _destination,
        10 => Sender,
        11 => Enterer,
        12 => Author,
        13 => Source,
        14 => Responsible,
        15 => Reason,
        16 => Response,
        17 => _focus,
        18 => Definition,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: _event = reader.Choice(_event); break;
            case 9: reader.Objects(ref _destination); break;
            case 10: Sender = reader.Object<Reference>(new()); break;
            case 11: Enterer = reader.Object<Reference>(new()); break;
            case 12: Author = reader.Object<Reference>(new()); break;
            case 13: Source = reader.Object<MessageHeaderSource>(new()); break;
            case 14: Responsible = reader.Object<Reference>(new()); break;
            case 15: Reason = reader.Object<CodeableConcept>(new()); break;
            case 16: Response = reader.Object<MessageHeaderResponse>(new()); break;
            case 17: reader.Objects(ref _focus); break;
            case 18: Definition = reader.Primitive(Definition ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[8], _event);
        writer.Objects(R4[9], _destination);
        writer.Object(R4[10], Sender);
        writer.Object(R4[11], Enterer);
        writer.Object(R4[12], Author);
        writer.Object(R4[13], Source);
        writer.Object(R4[14], Responsible);
        writer.Object(R4[15], Reason);
        writer.Object(R4[16], Response);
        writer.Objects(R4[17], _focus);
        writer.Primitive(R4[18], Definition);
    }
}

/// <summary>The destination application which the message is intended for.</summary>
public sealed class MessageHeaderDestination : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MessageHeader.destination", BackboneElement.R4, "name+:string target+:Reference endpoint!+:url receiver+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Human-readable name for the target system (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>Identifies the target end system in situations where the initial message transmission is to an intermediary system (0..1): to Device.</summary>
    public Reference? Target { get; set; }
    /// <summary>Indicates where the message should be routed to (1..1).</summary>
    public FhirUrl? Endpoint { get; set; }
    /// <summary>Allows data conveyed by a message to be addressed to a particular person or department when routing to a specific application isn't sufficient (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Receiver { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Target,
        5 => Endpoint,
        6 => Receiver,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Target = reader.Object<Reference>(new()); break;
            case 5: Endpoint = reader.Primitive(Endpoint ?? new()); break;
            case 6: Receiver = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Object(R4[4], Target);
        writer.Primitive(R4[5], Endpoint);
        writer.Object(R4[6], Receiver);
    }
}

/// <summary>The source application from which this message originated.</summary>
public sealed class MessageHeaderSource : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MessageHeader.source", BackboneElement.R4, "name+:string software+:string version+:string contact+:ContactPoint endpoint!+:url");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Human-readable name for the source system (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>May include configuration or other information useful in debugging (0..1).</summary>
    public FhirString? Software { get; set; }
    /// <summary>Can convey versions of multiple systems in situations where a message passes through multiple hands (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>An e-mail, phone, website or other contact point to use to resolve issues with message communications (0..1).</summary>
    public ContactPoint? Contact { get; set; }
    /// <summary>Identifies the routing target to send acknowledgements to (1..1).</summary>
    public FhirUrl? Endpoint { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Software,
        5 => Version,
        6 => Contact,
        7 => Endpoint,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Software = reader.Primitive(Software ?? new()); break;
            case 5: Version = reader.Primitive(Version ?? new()); break;
            case 6: Contact = reader.Object<ContactPoint>(new()); break;
            case 7: Endpoint = reader.Primitive(Endpoint ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Software);
        writer.Primitive(R4[5], Version);
        writer.Object(R4[6], Contact);
        writer.Primitive(R4[7], Endpoint);
    }
}

/// <summary>Information about the message that this message is a response to.</summary>
public sealed class MessageHeaderResponse : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MessageHeader.response", BackboneElement.R4, "identifier!+:id code!+:code=ResponseType details+:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The MessageHeader.id of the message to which this message is a response (1..1).</summary>
    public FhirId? Identifier { get; set; }
    /// <summary>Code that identifies the type of response to the message - whether it was successful or not, and whether it should be resent or not (1..1): <see cref="ResponseTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>Full details of any issues found in the message (0..1): to OperationOutcome.</summary>
    public Reference? Details { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Code,
        5 => Details,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Primitive(Identifier ?? new()); break;
            case 4: Code = reader.Primitive(Code ?? new()); break;
            case 5: Details = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Identifier);
        writer.Primitive(R4[4], Code);
        writer.Object(R4[5], Details);
    }
}
